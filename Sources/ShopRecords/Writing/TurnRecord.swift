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
    /// What else happened.
    public var events: [NewEvent]
    /// What is answered, once the order of this turn has its number.
    public var replies: @Sendable (PlacedOrder?) -> [NewMessage]

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
    /// - Parameter replies: called once, inside the transaction, with the order as it is recorded; it must only make texts.
    public init(
        _ conversation: ConversationID, revision: Int, at: Moment, incoming: [NewMessage] = [], state: BotState,
        context: OrderContext? = nil, order: NewOrder? = nil, photos: [String] = [],
        handoff: HandoffChange = .unchanged, events: [NewEvent] = [],
        replies: @escaping @Sendable (PlacedOrder?) -> [NewMessage] = { _ in [] }
    ) {
        self.conversation = conversation
        self.revision = revision
        self.at = at
        self.incoming = incoming
        self.state = state
        self.context = context
        self.order = order
        self.photos = photos
        self.handoff = handoff
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
