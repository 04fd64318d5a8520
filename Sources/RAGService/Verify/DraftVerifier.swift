public import Products
public import KnowledgeModel
import Language
import VectorIndex

/// Holds a draft answer against the catalogue, the stock sheet and the terms: every price, size, colour, quantity, brand and
/// model, delivery time, opening hour, percentage in it is supported, contradicted or unknown, each with its place.
///
/// No model is asked. What the files don't speak of is unknown, never contradicted: a contradiction always has a place that says
/// otherwise, or names a product that there is not.
public struct DraftVerifier: Sendable {
    private let resolver: ProductResolver
    private let desk: StockDesk
    private let terms: TermsBook
    private let charts: SizeChart

    /// Creates a verifier.
    /// - Parameters:
    ///   - terms: the passages of policies and scripts.
    ///   - catalog: those of the catalogue, which may have tables of sizes.
    public init(_ resolver: ProductResolver, terms: [Chunk], catalog: [Chunk] = []) {
        self.init(
            resolver, terms: TermsBook(terms, colors: resolver.assortment.colors), charts: SizeChart(catalog))
    }

    init(_ resolver: ProductResolver, terms: TermsBook, charts: SizeChart) {
        self.resolver = resolver
        desk = StockDesk(resolver)
        self.terms = terms
        self.charts = charts
    }

    /// The facts of a draft in the order of its text.
    /// - Parameter question: what the customer asked: which product is meant where the draft names none.
    /// - Complexity: O(words of the draft × statements of the terms).
    public func verify(_ draft: String, question: String? = nil) -> [DraftFinding] {
        let reading = DraftReading(draft, wish: resolver.read(draft, isProse: true))
        guard !reading.tokens.isEmpty else { return [] }
        let mentions = Mention.narrowed(
            Mention.all(in: reading, resolver: resolver), in: reading, resolver.assortment)
        let asked = question.map { product(of: $0, mentions, reading) } ?? []
        let goods = GoodsCheck(
            reading: reading, mentions: mentions, asked: asked, desk: desk, terms: terms,
            charts: charts)
        let ofGoods = goods.findings()
        let values = TermValue.values(in: reading)
        let questionTokens = question.map { Tokenizer.tokens(of: $0) } ?? []
        let ofTerms = TermsCheck(
            reading: reading, terms: terms,
            taken: ofGoods.filter { $0.truth != .unknown }.map { reading.tokens(in: $0.utf8Range) }
                + goods.reckonedAmounts().filter { !isThreshold($0, values, reading) },
            hasProduct: { !goods.products(at: $0).isEmpty }, values: values,
            asked: Concepts.of(questionTokens), question: questionTokens.map(\.text), names: mentions.map(\.tokens),
            kinds: goods.topics
        ).findings()
        let found =
            ofGoods.filter { finding in
                finding.truth != .unknown || !ofTerms.contains { $0.utf8Range.overlaps(finding.utf8Range) }
            } + ofTerms
        return found.sorted {
            ($0.utf8Range.lowerBound, $0.utf8Range.upperBound) < ($1.utf8Range.lowerBound, $1.utf8Range.upperBound)
        }
    }
}

extension DraftVerifier {
    /// Whether an amount is told as that from which on something is free: `free from 40 000`, whatever it may be the sum of.
    private func isThreshold(_ tokens: Range<Int>, _ values: [TermValue], _ reading: DraftReading) -> Bool {
        values.contains { $0.kind == "money" && $0.isStart == true && $0.tokens == tokens }
            && Concepts.of(reading.tokens[reading.clause(of: tokens.lowerBound)]).contains("#free")
    }

    /// The product that a question asks for; none where it may be several, unless what an answer without a name tells fits but one.
    private func product(of question: String, _ mentions: [Mention], _ reading: DraftReading) -> [Int] {
        let resolution = resolver.resolve(question)
        if resolution.verdict == .exact { return resolution.indices }
        guard resolution.verdict == .ambiguous, mentions.isEmpty, resolution.indices.count <= Mention.few else {
            return []
        }
        let only = Mention.narrowed(
            resolution.indices, by: reading.tokens.indices, of: reading, resolver.assortment)
        return only.count == 1 ? only : []
    }
}

extension KnowledgeBase {
    /// Holds a draft answer against this generation.
    /// - Throws: ``KnowledgeError`` for an empty or endless draft, ``IndexError`` when the file can't be read.
    public func verify(_ draft: String, question: String? = nil) throws -> [DraftFinding] {
        try Self.check(draft)
        return try verifier().verify(draft, question: question)
    }

    /// A verifier over this generation's catalogue, terms and stock.
    /// - Parameter stock: rows read since; nil for those that the generation read.
    /// - Throws: ``IndexError`` when the file can't be read.
    public func verifier(stock: [StockItem]? = nil) throws -> DraftVerifier {
        DraftVerifier(
            try products(stock: stock), terms: try passages(of: [.policy, .script]),
            catalog: try passages(of: [.catalog]))
    }
}
