import GRDB

/// What was said when a person took over from the bot.
public struct TakenOver: Hashable, Sendable {
    /// What the channel calls the customer, to be taken out of the texts; nil where it is not known.
    public var customer: String?
    /// Who began it.
    public var by: Handoff.Source
    /// When.
    public var began: Moment
    /// What the customer said last before, oldest first.
    public var asked: [String]
    /// What the person of the shop said first; nil where the person said nothing in words.
    public var answered: String?
}

extension ShopRecords {
    /// The times that a person took over, oldest first; those before which the customer said nothing in words are left out.
    /// - Parameters:
    ///   - limit: how many of the customer's messages before each.
    ///   - milliseconds: how far before a message may have been written.
    /// - Throws: ``RecordsError``.
    public func takenOver(
        messages limit: Int = 3, within milliseconds: Int64 = 3_600_000
    ) async throws(RecordsError) -> [TakenOver] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT handoff.conversation, source, began, ended, customer.name FROM handoff
                    JOIN conversation ON conversation.id = handoff.conversation
                    JOIN customer ON customer.id = conversation.customer ORDER BY began, handoff.id
                    """
            ).compactMap { row in
                let conversation: Int64 = try row.value("conversation")
                let began = try row.moment("began")
                let asked = try String.fetchAll(
                    database,
                    sql: """
                        SELECT text FROM message WHERE conversation = ? AND author = 'customer' AND kind = 'text'
                        AND at BETWEEN ? AND ? ORDER BY id DESC LIMIT ?
                        """,
                    arguments: [
                        conversation, began.milliseconds - milliseconds, began.milliseconds, max(0, limit),
                    ])
                guard !asked.isEmpty else { return nil }
                let ended = try row.optionalMoment("ended")
                let answered = try String.fetchOne(
                    database,
                    sql: """
                        SELECT text FROM message WHERE conversation = ?1 AND author = 'manager' AND kind = 'text'
                        AND at >= ?2 AND (?3 IS NULL OR at <= ?3) ORDER BY id LIMIT 1
                        """, arguments: [conversation, began.milliseconds, ended?.milliseconds])
                return TakenOver(
                    customer: try row.optional("name"), by: try row.word("source"), began: began,
                    asked: asked.reversed(), answered: answered)
            }
        }
    }
}
