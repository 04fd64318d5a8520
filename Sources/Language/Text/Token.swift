/// A word or number of a text.
public struct Token: Hashable, Sendable {
    /// The folded text: `туфли`, `jadior`, `38.5`, `45000`.
    public var text: String
    /// What it is.
    public var kind: Kind
    /// Where it stands in the original text, in UTF-8 bytes.
    public var range: Range<Int>

    /// Creates a token.
    public init(text: String, kind: Kind, range: Range<Int>) {
        self.text = text
        self.kind = kind
        self.range = range
    }

    /// What a token is made of.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Russian letters, or letters that Russian and Kazakh share.
        case cyrillic
        /// Cyrillic with at least one letter that only Kazakh has among the three languages.
        case kazakh
        /// Latin letters.
        case latin
        /// Letters of another script.
        case other
        /// Digits, with a decimal point where the text has one.
        case number
    }
}
