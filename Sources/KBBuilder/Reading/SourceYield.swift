import KnowledgeModel
import Parsers
import VectorIndex

/// What one file gives to a generation.
struct SourceYield: Sendable {
    var source: DiscoveredSource
    var content: Content
    var problems: [Problem]

    enum Content: Sendable {
        /// Passages of a document, and what it tells customers of the shop's own phones and addresses.
        case document([Chunk], OwnContacts)
        /// Exchanges of a chat, the number of its messages, and what tells it from other chats.
        case chat([Chunk], messages: Int, ChatIdentity)
        /// Variants of the stock sheet.
        case stock([StockItem])
        /// What a photo's name says.
        case photo(Photo)
        /// It could not be read; the problem says why.
        case unreadable
        /// It is as it was: what the generation before holds of it is taken over.
        case unchanged
    }
}
