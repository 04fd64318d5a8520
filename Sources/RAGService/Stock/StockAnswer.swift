public import KnowledgeModel
public import Language

extension StockItem {
    /// Whether the sheet says that there is at least one. A blank or an error never counts.
    public var isInStock: Bool {
        if case .pieces(let count) = quantity { count > 0 } else { false }
    }
}

/// What is in stock of what was asked for.
public struct StockAnswer: Sendable {
    /// How the question relates to the stock.
    public var verdict: Verdict
    /// The products that it may mean.
    public var products: [String]
    /// Groups of colours asked for.
    public var colors: [String]
    /// Sizes and ranges of sizes asked for.
    public var sizes: [Size]
    /// Words of the question that none of ``products`` has in its name.
    public var differing: [String]
    /// The rows of exactly what was asked for, those with nothing left included; only with ``Verdict/exact``. Empty where the
    /// catalogue has the product and the sheet has no row of it.
    public var variants: [StockItem]
    /// How many there are of the variant: the sum over ``variants`` that state a number; nil where none does.
    public var quantity: Int?
    /// Whether there is one; nil where the sheet does not say.
    public var isInStock: Bool?
    /// The rows that answer to an ambiguous question.
    public var candidates: [StockItem]
    /// The question that would settle it; only with ``Verdict/ambiguous``.
    public var question: SettlingQuestion?
    /// The nearest rows to a variant that the sheet does not have; only with ``Verdict/similar``.
    public var nearest: [Near]
    /// What is in stock instead: the same product in another size or colour first, then the nearest products.
    public var alternatives: [StockItem]
    /// Whether the product can be brought to order: the shop carries it and has none of what was asked for.
    public var canPreorder: Bool
    /// Where the catalogue describes the products.
    public var listings: [Citation]
    /// The language of the question.
    public var language: TextLanguage
    /// What is amiss with the stock this was answered from.
    public var warnings: [Phrase]
    /// How the answer came about, one line each.
    public var trace: [Phrase]

    /// How a question relates to the stock.
    public typealias Verdict = KnowledgeAPI.StockVerdict

    /// A row near to what was asked for.
    public struct Near: Hashable, Sendable {
        /// The row.
        public var item: StockItem
        /// What of it is not as asked.
        public var differs: [SettlingQuestion.Attribute]
    }
}
