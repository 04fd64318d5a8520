/// A conversation's number in the records.
public struct ConversationID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number.
    public var rawValue: Int64

    /// Creates a number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// How messages travel.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    /// In a terminal, for trying out.
    case terminal
    /// WhatsApp.
    case whatsapp
    /// Telegram.
    case telegram
}

/// A chat of a customer with the shop.
public struct Conversation: Hashable, Sendable {
    /// The number in the records.
    public var id: ConversationID
    /// Whose it is.
    public var customer: CustomerID
    /// How it travels.
    public var channel: Channel
    /// What the channel calls the chat.
    public var chat: String
    /// What the bot keeps between turns; nil before the first.
    public var state: BotState?
    /// Grows with every turn; a turn is recorded only on top of the one it was decided on.
    public var revision: Int
    /// The person who has taken over, if one has.
    public var handoff: Handoff?
    /// When the customer last wrote.
    public var lastIncoming: Moment?
    /// When the shop last wrote.
    public var lastOutgoing: Moment?
    /// When it began.
    public var created: Moment
}

/// What the bot keeps of a conversation between turns, in a form of its own.
public struct BotState: Hashable, Sendable {
    /// The version of the form.
    public var version: Int
    /// JSON.
    public var json: [UInt8]

    /// Creates a state.
    public init(version: Int, json: [UInt8]) {
        self.version = version
        self.json = json
    }
}

/// A time in which a person answers in place of the bot.
public struct Handoff: Hashable, Sendable {
    /// When it began.
    public var began: Moment
    /// When the bot takes over again by itself; nil for never.
    public var until: Moment?
    /// Who began it.
    public var by: Source

    /// Creates a handoff.
    public init(began: Moment, until: Moment?, by: Source) {
        self.began = began
        self.until = until
        self.by = by
    }

    /// Who began a handoff.
    public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
        /// The customer asked for a person.
        case customer
        /// A manager, by a command or by writing in the chat.
        case manager
        /// The bot, which could not go on.
        case bot
    }

    /// Whether a person answers at a moment.
    public func isActive(at moment: Moment) -> Bool { until.map { moment < $0 } ?? true }
}
