/// What a question's words are also looked for as.
public struct QueryVariants: OptionSet, Hashable, Sendable {
    /// The bits of the kinds.
    public let rawValue: Int

    /// Creates a set from its bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The question as the same keys give it with another keyboard layout.
    public static let layout = QueryVariants(rawValue: 1)
    /// The word in the other alphabet.
    public static let transliteration = QueryVariants(rawValue: 2)
    /// Words that sound the same.
    public static let sound = QueryVariants(rawValue: 4)
    /// Words a typing error or two away.
    public static let spelling = QueryVariants(rawValue: 8)
    /// Forms with an ending the stemmer does not know.
    public static let wordForm = QueryVariants(rawValue: 16)
    /// The vocabulary's names of brands, categories and colours.
    public static let vocabulary = QueryVariants(rawValue: 32)
    /// The vocabulary's synonyms.
    public static let synonyms = QueryVariants(rawValue: 64)
    /// The categories the vocabulary calls related.
    public static let related = QueryVariants(rawValue: 128)

    /// Everything.
    public static let all: QueryVariants = [
        .layout, .transliteration, .sound, .spelling, .wordForm, .vocabulary, .synonyms, .related,
    ]

    /// Whether alternatives of an origin are wanted.
    func admit(_ origin: QueryAnalysis.Origin) -> Bool {
        switch origin {
        case .typed: true
        case .vocabulary: contains(.vocabulary)
        case .synonym: contains(.synonyms)
        case .related: contains(.related)
        case .transliteration: contains(.transliteration)
        case .sound: contains(.sound)
        case .wordForm: contains(.wordForm)
        case .spelling: contains(.spelling)
        }
    }
}
