/// One message of a chat export.
public struct ChatMessage: Hashable, Sendable {
    /// When it was sent by the phone's clock; nil where the export states no full date.
    public var time: LocalDateTime?
    /// Who sent it, as the export spells the name, without invisible marks; nil for a line of the system.
    public var author: String?
    /// What it is.
    public var kind: Kind
    /// What was typed: text, caption, question of a poll; without the export's own marks. Empty when nothing was typed.
    public var text: String
    /// The attachment; nil for anything but media and contacts.
    public var media: Media?
    /// Whether the export marks it as edited.
    public var isEdited: Bool
    /// The line of the exported text its header stands on, from 1.
    public var line: Int

    /// Creates a message.
    public init(
        time: LocalDateTime?, author: String?, kind: Kind, text: String, media: Media? = nil, isEdited: Bool = false,
        line: Int
    ) {
        self.time = time
        self.author = author
        self.kind = kind
        self.text = text
        self.media = media
        self.isEdited = isEdited
        self.line = line
    }

    /// What a message is.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Typed text.
        case text
        /// A picture, video, voice message, sticker or document, with or without a caption.
        case media
        /// A voice or video call, missed ones included.
        case call
        /// A shared place.
        case location
        /// A contact card.
        case contact
        /// A poll with its options.
        case poll
        /// A message its sender took back.
        case deleted
        /// A message that could be seen once; its content is not in the export.
        case viewOnce
        /// A notice of WhatsApp itself: encryption, group changes, security codes.
        case system
    }

    /// An attachment.
    public struct Media: Hashable, Sendable {
        /// What it is.
        public var kind: Kind
        /// Its file name; nil when the export left it out.
        public var fileName: String?

        /// Creates an attachment.
        public init(kind: Kind, fileName: String? = nil) {
            self.kind = kind
            self.fileName = fileName
        }

        /// Kinds of attachments that exports tell apart.
        public enum Kind: String, Hashable, Sendable, Codable {
            /// A photo.
            case image
            /// A video.
            case video
            /// A voice message or other sound.
            case audio
            /// A moving picture.
            case gif
            /// A sticker.
            case sticker
            /// Any other file.
            case document
            /// A contact card.
            case contact
            /// The export does not say.
            case unknown
        }
    }
}
