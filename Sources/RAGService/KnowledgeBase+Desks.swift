public import Products
public import KnowledgeModel
import Language
public import VectorIndex

extension KnowledgeBase {
    /// Everything the shop carries, by this generation's catalogue and photos.
    /// - Parameter stock: rows read since; nil for those that the generation read.
    /// - Throws: ``IndexError`` when the file can't be read.
    /// - Complexity: O(rows + passages + photos): to be made once for many questions.
    public func products(stock: [StockItem]? = nil) throws(IndexError) -> ProductResolver {
        let rows: [StockItem]
        if let stock { rows = stock } else { rows = try index.stock() }
        return ProductResolver(
            Assortment(
                stock: rows, listings: try passages(of: [.catalog]), photos: try index.photos(),
                vocabulary: analyzer.vocabulary, stemmer: stemmer), ordinary: analyzer.lexicon)
    }

    /// The passages of some kinds of documents, in the order of the files.
    public func passages(of kinds: Set<IndexedSource.Kind>) throws(IndexError) -> [Chunk] {
        var passages: [Chunk] = []
        for source in index.sources where kinds.contains(source.kind) {
            passages += try index.chunks(ofSource: source.path)
        }
        return passages
    }

    /// Answers a stock question from the rows that this generation read.
    /// - Throws: ``KnowledgeError`` for an empty or endless question, ``IndexError`` when the rows can't be read.
    public func stock(_ question: String) throws -> StockAnswer {
        try Self.check(question)
        return StockDesk(try products()).answer(question)
    }

    /// Chooses among the photos that this generation knows.
    /// - Throws: ``KnowledgeError`` for an empty or endless wish, ``IndexError`` when the photos can't be read.
    public func photos(_ wish: PhotoWish) throws -> PhotoAnswer {
        try Self.check(wish.text)
        return PhotoDesk(try products()).answer(wish)
    }
}
