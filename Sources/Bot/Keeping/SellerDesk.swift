public import Foundation
public import ShopRecords

/// Answers the conversations of the shop's records: turns of one conversation one after another, conversations beside each other.
///
/// A message is kept as it comes, so that none is lost before it is answered, and one that comes twice counts once. Messages that
/// come while a turn is under way are one turn together, after it. What a turn changes is recorded as a whole before its answer is
/// handed out; where another program recorded something in the conversation meanwhile, the turn is decided anew.
public actor SellerDesk {
    private let seller: @Sendable () async throws -> Seller
    private let records: ShopRecords
    private let lease: Duration
    /// What came last to each conversation, while it is not kept yet.
    private var arrivals: [ConversationID: (number: Int, work: Task<Void, any Error>)] = [:]
    /// The turn of each conversation that was begun last, while it is not recorded yet.
    private var turns: [ConversationID: (number: Int, work: Task<DeskAnswer?, any Error>)] = [:]
    /// Conversations with a turn that has not begun: it takes along what comes until then.
    private var queued: Set<ConversationID> = []
    private var count = 0

    /// For so long a person has a conversation that she is called to, unless she gives it back.
    public static let usualLease = Duration.seconds(24 * 3_600)
    /// So often a turn is decided while others record in its conversation.
    private static let attempts = 5

    /// Creates a desk.
    /// - Parameters:
    ///   - lease: for how long a person has a conversation that the seller hands over.
    ///   - seller: who answers, asked for at every turn: what the shop carries changes.
    public init(
        records: ShopRecords, lease: Duration = SellerDesk.usualLease,
        seller: @escaping @Sendable () async throws -> Seller
    ) {
        self.records = records
        self.lease = lease
        self.seller = seller
    }

    /// Keeps messages and answers all of the conversation that wait for it.
    /// - Parameter messages: may be empty, to answer what was left waiting by a program that stopped.
    /// - Returns: what is answered; nil where nothing waits, and where a turn that was asked for before takes these messages along.
    /// - Throws: ``RecordsError`` and what the making of a seller throws. What was kept goes on waiting: an answer to no messages
    ///   deals with it.
    public func answer(
        _ messages: [CustomerMessage], in conversation: ConversationID, at now: Date
    ) async throws -> DeskAnswer? {
        if !messages.isEmpty { try await keep(messages, in: conversation, at: now) }
        guard queued.insert(conversation).inserted else { return nil }
        let before = turns[conversation]?.work
        let number = next()
        let work = Task {
            // The turn before tells its own failure.
            _ = await before?.result
            return try await self.turn(in: conversation, at: now)
        }
        turns[conversation] = (number, work)
        defer { if turns[conversation]?.number == number { turns[conversation] = nil } }
        return try await work.value
    }

    /// What is remembered of a conversation.
    /// - Throws: ``RecordsError``.
    public func state(of conversation: ConversationID, at now: Date) async throws -> ConversationState {
        guard let read = try await records.conversation(conversation) else {
            throw RecordsError.unknownConversation(conversation)
        }
        var (state, _) = try await ConversationState.read(read, from: records)
        state.isHandedOver = read.handoff?.isActive(at: Moment(now)) ?? false
        return state
    }

    /// Gives a conversation back to the seller, with all that was collected.
    /// - Returns: whether a person had it.
    /// - Throws: ``RecordsError``.
    @discardableResult
    public func takeBack(_ conversation: ConversationID, at now: Date) async throws -> Bool {
        try await records.endHandoff(in: conversation, at: Moment(now))
    }

    // MARK: In order

    private func next() -> Int {
        count += 1
        return count
    }

    private func keep(
        _ messages: [CustomerMessage], in conversation: ConversationID, at now: Date
    ) async throws {
        let before = arrivals[conversation]?.work
        let number = next()
        let work = Task { [records] in
            // What came before tells its own failure.
            _ = await before?.result
            for message in messages {
                try await records.receive(NewMessage(message, at: Moment(now)), in: conversation)
            }
        }
        arrivals[conversation] = (number, work)
        defer { if arrivals[conversation]?.number == number { arrivals[conversation] = nil } }
        try await work.value
    }

    private func turn(in conversation: ConversationID, at now: Date) async throws -> DeskAnswer? {
        queued.remove(conversation)
        let turn = KeptTurn(
            seller: try await seller(), records: records, conversation: conversation, now: now, lease: lease)
        for _ in 1...Self.attempts {
            switch try await turn.run() {
            case .answered(let answer): return answer
            case .nothingWaits: return nil
            case .changedMeanwhile: continue
            }
        }
        throw RecordsError.changedMeanwhile(conversation: conversation)
    }
}

/// What the desk answers.
public struct DeskAnswer: Sendable {
    /// What is said and done, as it was recorded.
    public var reply: SellerReply
    /// What is remembered of the conversation now.
    public var state: ConversationState
    /// The order that was placed.
    public var order: PlacedOrder?
}
