public import Foundation

/// Answers many conversations at once: turns of one conversation one after another, in the order they came, conversations beside each
/// other.
public actor SellerDesk {
    /// Where conversations are kept between turns.
    public struct Store: Sendable {
        /// What is remembered of a conversation; nil for a new one.
        public var load: @Sendable (_ chat: String) async throws -> ConversationState?
        /// Keeps it.
        public var save: @Sendable (_ chat: String, _ state: ConversationState) async throws -> Void

        /// Creates a store.
        public init(
            load: @escaping @Sendable (_ chat: String) async throws -> ConversationState?,
            save: @escaping @Sendable (_ chat: String, _ state: ConversationState) async throws -> Void
        ) {
            self.load = load
            self.save = save
        }
    }

    private let seller: Seller
    private let store: Store
    /// The turn of each conversation that came last, while it is not answered.
    private var latest: [String: (number: Int, turn: Task<SellerReply, any Error>)] = [:]
    private var count = 0

    /// Creates a desk.
    public init(_ seller: Seller, store: Store) {
        self.seller = seller
        self.store = store
    }

    /// Answers a turn once those of the conversation before it are answered.
    /// - Throws: what the store throws; what was heard is then not remembered.
    public func answer(_ messages: [CustomerMessage], of chat: String, at now: Date) async throws -> SellerReply {
        let before = latest[chat]?.turn
        let (seller, store) = (seller, store)
        count += 1
        let number = count
        let turn = Task {
            // The turn before tells its own failure.
            _ = await before?.result
            var state = try await store.load(chat) ?? ConversationState()
            let reply = await seller.answer(messages, in: &state, at: now)
            try await store.save(chat, state)
            return reply
        }
        latest[chat] = (number, turn)
        defer { if latest[chat]?.number == number { latest[chat] = nil } }
        return try await turn.value
    }
}
