import KnowledgeModel
import Language
import VectorIndex

extension KnowledgeBase {
    /// Answers stock questions from the rows that this generation read.
    /// - Throws: ``IndexError`` when the rows can't be read.
    public func stockDesk() throws -> StockDesk {
        StockDesk(items: try index.stock(), vocabulary: analyzer.vocabulary, stemmer: stemmer)
    }

    /// Chooses among the photos that this generation knows.
    /// - Throws: ``IndexError`` when the photos can't be read.
    public func photoDesk() throws -> PhotoDesk {
        PhotoDesk(photos: try index.photos(), vocabulary: analyzer.vocabulary, stemmer: stemmer)
    }
}
