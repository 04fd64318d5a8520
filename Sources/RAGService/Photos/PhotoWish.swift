/// A wish for photos with what the conversation says around it.
public struct PhotoWish: Hashable, Sendable {
    /// The customer's words.
    public var text: String
    /// Files already sent to the chat, which are left out unless the wish asks for them again.
    public var sent: Set<String>
    /// The product of the order under way.
    public var orderProduct: String?
    /// Products of the passages found for the conversation, the best first.
    public var passages: [String]
    /// The answer about to be sent.
    public var answer: String?
    /// The assistant's last message with a price or model.
    public var lastMessage: String?

    /// Creates a wish.
    public init(
        _ text: String, sent: Set<String> = [], orderProduct: String? = nil, passages: [String] = [],
        answer: String? = nil,
        lastMessage: String? = nil
    ) {
        self.text = text
        self.sent = sent
        self.orderProduct = orderProduct
        self.passages = passages
        self.answer = answer
        self.lastMessage = lastMessage
    }
}
