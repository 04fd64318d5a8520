public import Foundation
public import KnowledgeModel
public import Language

/// All that the seller remembers of a conversation. A value, kept as JSON between turns.
public struct ConversationState: Hashable, Sendable, Codable {
    /// The order, from the first interest on.
    public var order = OrderState()
    /// What the summary shown last said that the order costs.
    public var quote: OrderQuote?
    /// What the last question was about.
    public var asked: MessageSituation.Asked?
    /// The language that the customer is answered in.
    public var language: TextLanguage = .russian
    /// What was said, the oldest first; the last ``historyLimit``.
    public var history: [KnowledgeAPI.Turn] = []
    /// The shop's last message.
    public var lastAnswer: String?
    /// The groups of categories looked at last.
    public var browsing: [String] = []
    /// Files of the photos sent, in order.
    public var sentPhotos: [String] = []
    /// When the conversation was last greeted.
    public var greetedAt: Date?
    /// When the customer last wrote.
    public var heardAt: Date?
    /// Whether a person of the shop has the conversation.
    public var isHandedOver = false
    /// Whether the customer asked for no more messages; her next message takes it back.
    public var isOptedOut = false
    /// Messages that were heard already; the last ``heardLimit``.
    public var heard: [String] = []
    /// Sentences said by the shop, folded; the last ``saidLimit``.
    public var said: [String] = []
    /// How often the question asked last was asked in a row.
    public var askedTimes = 0
    /// Products that photos were offered of.
    public var offeredPhotos: [String] = []
    /// What was asked about last.
    public var topic: Intent?
    /// Whether an order was placed in this conversation.
    public var hasOrdered: Bool { order.lastPlaced != nil }

    /// Turns remembered.
    public static let historyLimit = 12
    /// Messages remembered as heard.
    public static let heardLimit = 50
    /// Sentences remembered as said.
    public static let saidLimit = 40
    /// A customer who was away for so long may be greeted again.
    public static let greetingRest: TimeInterval = 12 * 3_600

    /// A conversation that has not begun.
    public init() {}

    /// Remembers a turn.
    mutating func remember(_ role: KnowledgeAPI.Turn.Role, _ text: String) {
        guard !text.isEmpty else { return }
        history.append(.init(role, String(text.prefix(KnowledgeAPI.Limit.turnText))))
        history.removeFirst(max(0, history.count - Self.historyLimit))
    }
}

extension TextLanguage: Codable {}
