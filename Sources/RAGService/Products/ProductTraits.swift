public import KnowledgeModel
public import Language

/// What a text asks for besides the product's name.
public struct ProductTraits: Hashable, Sendable {
    /// Groups of categories.
    public var categories: [String]
    /// Groups of colours.
    public var colors: [String]
    /// Sizes.
    public var sizes: [Size]
    /// The tokens of the text that say so.
    var tokens: Set<Int>

    /// Sizes of shoes that a bare number may mean.
    private static let shoeSizes = 340...460

    /// Reads the traits of a text.
    public init(of text: String, vocabulary: VocabularyIndex, stemmer: Stemmer) {
        categories = []
        colors = []
        sizes = []
        tokens = []
        let all = Tokenizer.tokens(of: text)
        for match in vocabulary.matches(in: all.map(stemmer.stem)) {
            switch match.concept {
            case .category(let name) where !categories.contains(name): categories.append(name)
            case .color(let name) where !colors.contains(name): colors.append(name)
            case .category, .color: break
            case .brand, .synonyms: continue
            }
            tokens.formUnion(match.tokens)
        }
        for found in SizeReader.sizes(in: text) {
            sizes.append(Size(tenths: found.value.lower, upTo: found.value.upper))
            for (index, token) in all.enumerated() where found.utf8Range.overlaps(token.range) { tokens.insert(index) }
        }
        for (index, token) in all.enumerated() where token.kind == .number && !tokens.contains(index) {
            guard case .exact(let stated) = SizeReader.read(token.text), let size = stated.first,
                size.lower == size.upper, Self.shoeSizes.contains(size.lower)
            else { continue }
            sizes.append(Size(tenths: size.lower))
            tokens.insert(index)
        }
    }
}
