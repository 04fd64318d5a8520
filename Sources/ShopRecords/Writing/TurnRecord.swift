/// All that one turn of the bot changes in a conversation. It is recorded together, or not at all.
public struct TurnRecord: Sendable {
    /// The conversation.
    public var conversation: ConversationID
    /// The conversation's ``Conversation/revision`` that the turn was decided on.
    public var revision: Int
    /// When.
    public var at: Moment
    /// Messages that the turn deals with and that may not be recorded yet.
    public var incoming: [NewMessage]
    /// The last of the messages waiting that the turn deals with: later ones came while it was decided, and wait for the next.
    /// nil for all.
    public var through: Int64?
    /// What the bot keeps from now on.
    public var state: BotState
    /// The order that is being put together from now on; nil for none.
    public var context: OrderContext?
    /// The order that the customer confirmed in this turn; nil for none.
    public var order: NewOrder?
    /// Photos that are sent.
    public var photos: [String]
    /// Who answers from now on.
    public var handoff: HandoffChange
    /// What the turn tells of the customer; nil for nothing.
    public var customer: CustomerChange?
    /// What else happened, once the order of this turn has its number.
    public var events: @Sendable (PlacedOrder?) -> [NewEvent]
    /// What is answered, once the order of this turn has its number.
    public var replies: @Sendable (PlacedOrder?) -> [NewMessage]

    /// What a turn tells of a customer.
    public struct CustomerChange: Hashable, Sendable {
        /// The language written in, as BCP 47.
        public var language: String
        /// Whether she wishes to get no more messages unasked. The moment that she first said so stays.
        public var isOptedOut: Bool

        /// Creates a change.
        public init(language: String, isOptedOut: Bool) {
            self.language = language
            self.isOptedOut = isOptedOut
        }
    }

    /// What becomes of a handoff.
    public enum HandoffChange: Hashable, Sendable {
        /// It stays as it is.
        case unchanged
        /// A person takes over, or goes on longer.
        case begin(Handoff)
        /// The bot takes over again.
        case end
    }

    /// Creates a record.
    /// - Parameters:
    ///   - replies: called once, inside the transaction, with the order as it is recorded; it must only make texts.
    ///   - events: called like `replies`.
    public init(
        _ conversation: ConversationID, revision: Int, at: Moment, incoming: [NewMessage] = [],
        through: Int64? = nil, state: BotState, context: OrderContext? = nil, order: NewOrder? = nil,
        photos: [String] = [], handoff: HandoffChange = .unchanged, customer: CustomerChange? = nil,
        replies: @escaping @Sendable (PlacedOrder?) -> [NewMessage] = { _ in [] },
        events: @escaping @Sendable (PlacedOrder?) -> [NewEvent] = { _ in [] }
    ) {
        self.conversation = conversation
        self.revision = revision
        self.at = at
        self.incoming = incoming
        self.through = through
        self.state = state
        self.context = context
        self.order = order
        self.photos = photos
        self.handoff = handoff
        self.customer = customer
        self.events = events
        self.replies = replies
    }
}

/// What came of recording a turn.
public struct TurnOutcome: Hashable, Sendable {
    /// The conversation's revision now.
    public var revision: Int
    /// The order of the turn, if it had one: the first of its key, whether it was placed just now or before.
    public var order: PlacedOrder?
    /// Whether the order was placed by this turn.
    public var isNewOrder: Bool
    /// What is answered, as it was recorded.
    public var replies: [RecordedMessage]
}
