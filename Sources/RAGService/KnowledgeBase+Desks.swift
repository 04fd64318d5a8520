import KnowledgeModel
import Language
import VectorIndex

extension KnowledgeBase {
    /// Answers a stock question from the rows that this generation read.
    /// - Throws: ``KnowledgeError`` for an empty or endless question, ``IndexError`` when the rows can't be read.
    public func stock(_ question: String) throws -> StockAnswer {
        try Self.check(question)
        return StockDesk(items: try index.stock(), vocabulary: analyzer.vocabulary, stemmer: stemmer).answer(question)
    }

    /// Chooses among the photos that this generation knows.
    /// - Parameter sent: files already sent to the chat, which are left out.
    /// - Throws: ``KnowledgeError`` for an empty or endless wish, ``IndexError`` when the photos can't be read.
    public func photos(_ wish: String, sent: Set<String> = []) throws -> PhotoAnswer {
        try Self.check(wish)
        let desk = PhotoDesk(photos: try index.photos(), vocabulary: analyzer.vocabulary, stemmer: stemmer)
        return desk.answer(wish, sent: sent)
    }
}
