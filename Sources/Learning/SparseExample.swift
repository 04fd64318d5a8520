/// Something to learn from: its features that are not 0, and how likely each class is.
public struct SparseExample: Sendable {
    /// The features by their index, each once, with their values.
    public var features: [(index: Int, value: Float)]
    /// The classes that are right with their shares, which add up to 1.
    public var target: [(label: Int, share: Float)]
    /// How much the example counts beside others.
    public var weight: Float

    /// Creates an example.
    public init(features: [(index: Int, value: Float)], target: [(label: Int, share: Float)], weight: Float = 1) {
        self.features = features
        self.target = target
        self.weight = weight
    }
}
