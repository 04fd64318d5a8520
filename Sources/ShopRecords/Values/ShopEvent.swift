/// Something that happened, to be recorded for good: what reports count.
public struct NewEvent: Hashable, Sendable {
    /// What happened, in the words of whoever records it: `handoff.began`.
    public var kind: String
    /// What else is to be known, as a JSON object.
    public var json: [UInt8]
    /// When.
    public var at: Moment

    /// Creates an event.
    public init(_ kind: String, json: [UInt8] = Array("{}".utf8), at: Moment) {
        self.kind = kind
        self.json = json
        self.at = at
    }
}

/// An event of the records.
public struct ShopEvent: Hashable, Sendable {
    /// Its number; later ones are greater.
    public var id: Int64
    /// The conversation it happened in, if in one.
    public var conversation: ConversationID?
    /// What was recorded.
    public var event: NewEvent
}
