/// A message to be recorded.
public struct NewMessage: Hashable, Sendable {
    /// What the channel, or for messages of the bot the bot, calls it. A message with a key that the conversation holds already is
    /// not recorded again. nil for messages that can't come twice.
    public var key: String?
    /// Who says it.
    public var author: Author
    /// What it is.
    public var kind: Kind
    /// Its words; of a picture, those beneath it.
    public var text: String
    /// The photo that is sent, by its path or id in the knowledge base; of a customer's message, the one of the shop's that it
    /// answers.
    public var photo: String?
    /// The key of the message it answers.
    public var replyTo: String?
    /// When it was written.
    public var at: Moment

    /// Creates a message.
    public init(
        _ author: Author, _ text: String, kind: Kind = .text, key: String? = nil, photo: String? = nil,
        replyTo: String? = nil, at: Moment
    ) {
        self.key = key
        self.author = author
        self.kind = kind
        self.text = text
        self.photo = photo
        self.replyTo = replyTo
        self.at = at
    }

    /// Who wrote a message.
    public enum Author: String, Hashable, Sendable, Codable, CaseIterable {
        /// The customer.
        case customer
        /// The bot.
        case bot
        /// A person of the shop.
        case manager
    }

    /// What a message is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Words.
        case text
        /// A picture.
        case image
        /// Speech.
        case voice
        /// A film.
        case video
        /// A file.
        case document
        /// A place.
        case location
        /// Somebody's contact.
        case contact
        /// A sticker or a reaction.
        case sticker
        /// Anything else.
        case other
    }
}

/// A message of the records.
public struct RecordedMessage: Hashable, Sendable {
    /// Its number; later ones are greater.
    public var id: Int64
    /// What was recorded.
    public var message: NewMessage
    /// The revision of the turn that dealt with it; nil for a customer's message that no turn has dealt with yet.
    public var turn: Int?
}
