public import KnowledgeModel
public import Language

/// A question to an index.
public struct SearchRequest: Sendable {
    /// The question, analysed with the index's own lexicon and vocabulary.
    public var analysis: QueryAnalysis
    /// The question's vector by the index's own embedder; nil leaves the vector leg out.
    public var vector: [Float]?
    /// What may be found at all.
    public var filter: SearchFilter
    /// How many hits are wanted at most, 1...1,000.
    public var limit: Int
    /// Whether every chunk is scored in full, where bounds would leave most of them out. The result is the same; this is for
    /// checking that.
    public var isExhaustive = false

    /// The range of ``limit``.
    public static let limits = 1...1_000

    /// Creates a request.
    public init(analysis: QueryAnalysis, vector: [Float]?, filter: SearchFilter = SearchFilter(), limit: Int = 10) {
        self.analysis = analysis
        self.vector = vector
        self.filter = filter
        self.limit = limit
    }
}

/// Conditions on chunks; they apply before ranking. An empty list asks for nothing.
public struct SearchFilter: Hashable, Sendable {
    /// Kinds of chunks.
    public var kinds: Set<Chunk.Kind>
    /// Sources by path, chats also as citations call them, `chat-3f9a2c41`.
    public var sources: Set<String>
    /// Groups of categories, one of which the chunk must have.
    public var categories: Set<String>
    /// Brands, one of which the chunk must have.
    public var brands: Set<String>
    /// Groups of colours, one of which the chunk must have.
    public var colors: Set<String>
    /// A size that one of the chunk's sizes must contain.
    public var size: Size?
    /// A range that one of the chunk's prices must lie in.
    public var price: ClosedRange<Money>?
    /// Languages, one of which the chunk must be written in.
    public var languages: Set<TextLanguage>

    /// Creates a filter.
    public init(
        kinds: Set<Chunk.Kind> = [], sources: Set<String> = [], categories: Set<String> = [], brands: Set<String> = [],
        colors: Set<String> = [], size: Size? = nil, price: ClosedRange<Money>? = nil,
        languages: Set<TextLanguage> = []
    ) {
        self.kinds = kinds
        self.sources = sources
        self.categories = categories
        self.brands = brands
        self.colors = colors
        self.size = size
        self.price = price
        self.languages = languages
    }

    /// Whether everything passes.
    public var isEmpty: Bool { self == SearchFilter() }

    /// Whether a chunk meets all conditions but that on its source.
    func admits(kind: Chunk.Kind, attributes: Chunk.Attributes, language: TextLanguage?) -> Bool {
        (kinds.isEmpty || kinds.contains(kind))
            && (languages.isEmpty || language.map(languages.contains) == true)
            && (categories.isEmpty || !categories.isDisjoint(with: attributes.categories))
            && (brands.isEmpty || !brands.isDisjoint(with: attributes.brands))
            && (colors.isEmpty || !colors.isDisjoint(with: attributes.colors))
            && (size.map { wanted in attributes.sizes.contains { $0.contains(wanted) } } ?? true)
            && (price.map { wanted in attributes.prices.contains { wanted.contains($0) } } ?? true)
    }
}
