/// A message of a customer, as it came by whatever way.
public struct CustomerMessage: Hashable, Sendable {
    /// Tells it from every other message of the conversation: one delivered twice counts once.
    public var id: String
    /// What it is.
    public var kind: Kind
    /// Its words; empty for media without a caption.
    public var text: String
    /// The file of the photo that it answers, as the knowledge base calls it; nil where it answers none.
    public var repliesTo: String?

    /// Creates a message.
    public init(id: String, kind: Kind = .text, text: String = "", repliesTo: String? = nil) {
        self.id = id
        self.kind = kind
        self.text = text
        self.repliesTo = repliesTo
    }

    /// What a message is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Words.
        case text
        /// A voice message.
        case voice
        /// A picture.
        case image
        /// A video.
        case video
        /// A spot on the map.
        case location
        /// A sticker.
        case sticker
        /// A file.
        case document
        /// Somebody's contact.
        case contact
    }
}
