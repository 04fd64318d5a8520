/// A value found inside running text, with the spot it was read from.
public struct FoundInText<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The offsets of its UTF-8 bytes from the start of the text, unit and currency included.
    public var utf8Range: Range<Int>
    /// What was read.
    public var value: Value

    /// Creates a find.
    public init(utf8Range: Range<Int>, value: Value) {
        self.utf8Range = utf8Range
        self.value = value
    }
}
