import KnowledgeModel
import RAGService

extension IntentLessons {
    /// The lessons of a shop, read with the words of the knowledge base in use.
    init(of shop: ShopOptions) throws {
        let state = KnowledgeState(try KnowledgeBase(of: shop.folder), of: shop.folder)
        try self.init(state.assortment(), folder: shop.folder.root)
    }
}
