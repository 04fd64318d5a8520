public import KnowledgeModel
public import Language

/// Answers whether something is in stock, to the exact variant.
public struct StockDesk: Sendable {
    private let items: [StockItem]
    private let matcher: ProductMatcher
    private let colors: VocabularyIndex

    /// Creates a desk over the rows of a stock sheet.
    public init(items: [StockItem], vocabulary: VocabularyIndex, stemmer: Stemmer) {
        self.items = items
        colors = vocabulary
        var seen: Set<String> = []
        let names = items.map(\.product).filter { seen.insert(Folding.foldLine($0)).inserted }
        matcher = ProductMatcher(names: names, vocabulary: vocabulary, stemmer: stemmer)
    }

    /// What is in stock of what a text asks for.
    /// - Complexity: O(words × products + rows).
    public func answer(_ question: String) -> StockAnswer {
        let match = matcher.match(question)
        let verdict: StockAnswer.Verdict
        switch match.verdict {
        case .one: verdict = .exact
        case .several: verdict = .ambiguous
        case .similar: verdict = .similar
        case .unnamed: verdict = .unknown
        case .unknown: verdict = .notCarried
        }
        let names = Set(match.products.map { Folding.foldLine($0) })
        let rows = items.filter { names.contains(Folding.foldLine($0.product)) }
        let fitting = rows.filter { fits($0, match.traits) }
        return StockAnswer(
            verdict: verdict, products: match.products, colors: match.traits.colors, sizes: match.traits.sizes,
            variants: verdict == .exact ? fitting : [],
            alternatives: verdict == .exact ? rows.filter { !fits($0, match.traits) && $0.isInStock } : [])
    }

    private func fits(_ item: StockItem, _ traits: ProductTraits) -> Bool {
        let fitsSize = traits.sizes.isEmpty || traits.sizes.contains { wanted in item.size?.contains(wanted) == true }
        guard !traits.colors.isEmpty else { return fitsSize }
        let groups = colors.concepts(in: item.color ?? "")
        return fitsSize && traits.colors.contains { groups.contains(.color($0)) }
    }
}

extension StockItem {
    /// Whether the sheet says that there is at least one. A blank or an error never counts.
    public var isInStock: Bool {
        if case .pieces(let count) = quantity { count > 0 } else { false }
    }
}

/// What is in stock of what was asked for.
public struct StockAnswer: Hashable, Sendable {
    /// How the question relates to the stock.
    public var verdict: Verdict
    /// The products that it may mean.
    public var products: [String]
    /// Groups of colours asked for.
    public var colors: [String]
    /// Sizes asked for.
    public var sizes: [Size]
    /// The rows of exactly what was asked for, those with nothing left included; only with ``Verdict/exact``.
    public var variants: [StockItem]
    /// What is in stock of the same product in another size or colour; only with ``Verdict/exact``.
    public var alternatives: [StockItem]

    /// How a question relates to the stock.
    public enum Verdict: String, Hashable, Sendable, Codable {
        /// It names one product.
        case exact
        /// It names several: one has to be chosen before anything can be said.
        case ambiguous
        /// It names something near to what there is, but with other words in its name.
        case similar
        /// It names something that the sheet does not hold.
        case notCarried
        /// It names no product.
        case unknown
    }
}
