/// What has to be known to read a customer's message: what the shop asked last, and what is settled.
public struct MessageSituation: Sendable, Hashable {
    /// What the shop's last question was about.
    public enum Asked: String, Sendable, Hashable, Codable, CaseIterable {
        case city, product, size, color, quantity, address, name, phone, date, time, payment
        /// Whether to send photos.
        case photos
        /// Whether to order.
        case order
        /// Whether to bring it for the customer, or another instead.
        case preorder
        /// Whether there is anything else.
        case another
        /// Whether the summary is right.
        case confirm
    }

    /// What the shop asked; nil where it asked nothing.
    public var asked: Asked?
    /// The values settled so far, in the shop's own words.
    public var known: [FieldKind: String]
    /// The shop's last message.
    public var lastAnswer: String?

    /// Creates a situation.
    public init(asked: Asked? = nil, known: [FieldKind: String] = [:], lastAnswer: String? = nil) {
        self.asked = asked
        self.known = known
        self.lastAnswer = lastAnswer
    }
}
