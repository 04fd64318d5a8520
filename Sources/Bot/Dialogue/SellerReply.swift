public import KnowledgeModel

/// What the shop does about a customer's turn.
public struct SellerReply: Hashable, Sendable {
    /// The messages, in the order to send them; empty to stay silent.
    public var messages: [String] = []
    /// The photos, sent after the first message.
    public var photos: [Photo] = []
    /// What has to be done besides.
    public var effects: [SellerEffect] = []
    /// What the one question is about; nil where none is asked.
    public var asked: Asked?
    /// How the answer came about.
    public var grounds = AnswerGrounds()

    /// Creates an empty reply: silence.
    public init() {}

    /// What a question of the shop is about.
    public typealias Asked = MessageSituation.Asked

    /// All messages, a line feed between them.
    public var text: String { messages.joined(separator: "\n") }
}

/// What has to be done besides answering.
public enum SellerEffect: Hashable, Sendable {
    /// Record this order at these prices, once for its key, and tell the staff.
    case place(ConfirmedOrder, quote: OrderQuote, staffNote: String)
    /// Give the conversation to a person of the shop.
    case handOver(HandOverReason, staffNote: String)
    /// Tell the staff something; the seller goes on.
    case tellStaff(String)
    /// Write to the customer no more unless she writes.
    case optOut
    /// The order under way is gone.
    case cancelled
}

/// Why a person of the shop is needed.
public enum HandOverReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customer asked for one.
    case asked
    /// Something is wrong.
    case complaint
    /// A placed order is to be changed or cancelled.
    case placedOrder
}

/// How an answer came about: for people who look into it, never for the customer.
public struct AnswerGrounds: Hashable, Sendable {
    /// How the customer's turn was read.
    public var reading: MessageReading?
    /// The passages that it could stand on.
    public var passages: [KnowledgeAPI.GroundedPassage] = []
    /// What the files say of the facts in it.
    public var facts: [KnowledgeAPI.Fact] = []
    /// The rules that changed a draft, by name.
    public var rules: [String] = []
    /// Sentences of a model that say what nothing here bears out, with the words that don't.
    public var unfounded: [Unfounded] = []
    /// What a model wrote; nil where none was asked or none answered.
    public var draft: String?
    /// What models were asked for, in turn, and what came of it.
    public var models: [ModelPart] = []

    /// Creates it.
    public init() {}

    /// A sentence that was not let through.
    public struct Unfounded: Hashable, Sendable {
        /// The sentence as the model wrote it.
        public var sentence: String
        /// The words, by their stems, that stand nowhere or not together; empty for one that only agrees.
        public var words: [String]

        /// Creates it.
        public init(sentence: String, words: [String]) {
            self.sentence = sentence
            self.words = words
        }
    }
}
