import Products
public import Foundation
public import KnowledgeModel
public import Language
import VectorIndex

/// All that answers are made from, as it was at one moment: a generation, the stock sheet's rows, the vocabulary. Nothing of it ever
/// changes, so that what an answer says of one of them fits the others.
///
/// The file of the generation is closed when nobody holds the state any more.
public final class KnowledgeState: Sendable {
    /// The generation.
    public let base: KnowledgeBase
    /// The shop's folder.
    public let shop: ShopFolder
    /// The stock that answers are made from.
    public let stock: StockRows
    private let goods: Once<Goods>
    private let terms: Once<TermsBook>
    private let drafts: Once<DraftVerifier>

    /// Rows of the stock sheet and where they are from.
    public struct StockRows: Sendable {
        /// The rows; nil for those that the generation read.
        public var items: [StockItem]?
        /// When they were read; nil for those of the generation.
        public var read: Date?
        /// Why the sheet as it is now could not be read, and since when; nil where it could.
        public var failure: Failure?

        /// Why a sheet can't be read.
        public struct Failure: Sendable {
            /// Since when.
            public var since: Date
            /// Why.
            public var reason: Phrase

            /// Creates a failure.
            public init(since: Date, reason: Phrase) {
                self.since = since
                self.reason = reason
            }
        }

        /// The rows that the generation read.
        public static let ofGeneration = StockRows()

        /// Creates rows.
        public init(items: [StockItem]? = nil, read: Date? = nil, failure: Failure? = nil) {
            self.items = items
            self.read = read
            self.failure = failure
        }

        /// What answers have to say of it.
        var warnings: [Phrase] {
            guard let failure else { return [] }
            let from = failure.since.formatted(.iso8601)
            let good = read?.formatted(.iso8601)
            return [
                Phrase(
                    ru: "таблица остатков не читается с \(from): \(failure.reason.ru); отвечаю по "
                        + (good.map { "прочитанной \($0)" } ?? "строкам последней сборки"),
                    en: "the stock sheet can't be read since \(from): \(failure.reason.en); answering from "
                        + (good.map { "what was read at \($0)" } ?? "the rows of the last build"))
            ]
        }
    }

    /// What the shop carries.
    struct Goods: Sendable {
        var resolver: ProductResolver
        var stock: StockDesk
        var photos: PhotoDesk
        var photoFiles: Set<String>
    }

    /// Puts a state together.
    public convenience init(
        _ base: KnowledgeBase, of shop: ShopFolder, stock: StockRows = .ofGeneration, vocabulary: Vocabulary? = nil
    ) {
        let isKnown = vocabulary.map { $0 == base.analyzer.vocabulary.vocabulary } ?? true
        let base = isKnown ? base : vocabulary.map(base.understanding) ?? base
        self.init(
            base: base, shop: shop, stock: stock,
            terms: Once {
                TermsBook(
                    try base.passages(of: [.policy, .script]),
                    colors: ColorReader(vocabulary: base.analyzer.vocabulary, stemmer: base.stemmer))
            })
    }

    /// The same generation and vocabulary with other rows of the sheet. What the terms say is not read anew.
    func with(stock: StockRows) -> KnowledgeState {
        KnowledgeState(base: base, shop: shop, stock: stock, terms: terms)
    }

    private init(base: KnowledgeBase, shop: ShopFolder, stock: StockRows, terms: Once<TermsBook>) {
        self.base = base
        self.shop = shop
        self.stock = stock
        let goods = Once<Goods> {
            let resolver = try base.products(stock: stock.items)
            return Goods(
                resolver: resolver, stock: StockDesk(resolver), photos: PhotoDesk(resolver),
                photoFiles: Set(resolver.assortment.photos.map(\.file)))
        }
        self.goods = goods
        self.terms = terms
        drafts = Once {
            DraftVerifier(
                try goods().resolver, terms: try terms(), charts: SizeChart(try base.passages(of: [.catalog])))
        }
    }

    /// Makes all that questions need, so that the first of them does not wait.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func warm() throws { _ = try drafts() }

    /// The catalogue, the stock and the photos.
    func carried() throws -> Goods { try goods() }

    /// What holds drafts against the files.
    func verifier() throws -> DraftVerifier { try drafts() }

    /// Whether questions about goods and drafts need not wait any more.
    public var isWarm: Bool { drafts.made != nil }
}
