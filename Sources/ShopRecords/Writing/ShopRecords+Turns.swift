import Foundation
import GRDB

extension ShopRecords {
    /// Keeps a message on its arrival, so that none is lost before a turn deals with it.
    /// - Returns: whether it is new; a channel may deliver a message more than once.
    /// - Throws: ``RecordsError``.
    @discardableResult
    public func receive(_ message: NewMessage, in id: ConversationID) async throws(RecordsError) -> Bool {
        try await write { database in
            guard try Self.conversation(id, in: database) != nil else { throw RecordsError.unknownConversation(id) }
            return try Self.keep(message, in: id, turn: nil, database) != nil
        }
    }

    /// Records a turn: the messages it deals with, the new state, replies, an order, and all else in it.
    /// - Throws: ``RecordsError``; ``RecordsError/changedMeanwhile(conversation:)`` when another turn was recorded since the
    ///   conversation was read, and ``RecordsError/invalid(field:reason:)`` for what the records don't take. Nothing is recorded
    ///   then.
    public func record(_ turn: TurnRecord) async throws(RecordsError) -> TurnOutcome {
        try Self.check(turn)
        return try await write { database in
            guard let conversation = try Self.conversation(turn.conversation, in: database) else {
                throw RecordsError.unknownConversation(turn.conversation)
            }
            guard conversation.revision == turn.revision else {
                throw RecordsError.changedMeanwhile(conversation: turn.conversation)
            }
            return try Self.record(turn, of: conversation, database)
        }
    }

    private static func record(
        _ turn: TurnRecord, of conversation: Conversation, _ database: Database
    ) throws -> TurnOutcome {
        let id = conversation.id
        let revision = conversation.revision + 1
        for message in turn.incoming {
            _ = try keep(message, in: id, turn: message.author == .customer ? revision : nil, database)
        }
        try database.execute(
            sql: """
                UPDATE message SET turn = ?1
                WHERE conversation = ?2 AND turn IS NULL AND author = 'customer' AND (?3 IS NULL OR id <= ?3)
                """,
            arguments: [revision, id.rawValue, turn.through])
        let placed = try turn.order.map { try place($0, in: conversation, at: turn.at, database) }
        var replies: [RecordedMessage] = []
        for reply in turn.replies(placed?.order) {
            guard reply.author != .customer else {
                throw RecordsError.invalid(field: "replies", reason: "a reply is not the customer's")
            }
            if let kept = try keep(reply, in: id, turn: revision, database) {
                replies.append(RecordedMessage(id: kept, message: reply, turn: revision))
            }
        }
        try database.execute(
            sql: "UPDATE conversation SET state = ?, state_version = ?, revision = ? WHERE id = ?",
            arguments: [Data(turn.state.json), turn.state.version, revision, id.rawValue])
        try keep(turn.context, of: id, at: turn.at, database)
        for photo in turn.photos {
            try database.execute(
                sql: "INSERT INTO sent_photo (conversation, photo, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [id.rawValue, photo, turn.at.milliseconds])
        }
        switch turn.handoff {
        case .unchanged: break
        case .begin(let handoff): try begin(handoff, in: id, database)
        case .end: try endHandoff(in: id, at: turn.at, database)
        }
        if let change = turn.customer { try keep(change, of: conversation.customer, at: turn.at, database) }
        for event in turn.events(placed?.order) {
            try check(event)
            try keep(event, in: id, database)
        }
        return TurnOutcome(
            revision: revision, order: placed?.order, isNewOrder: placed?.isNew ?? false, replies: replies)
    }

    /// Keeps an event, in a conversation or outside of any.
    /// - Throws: ``RecordsError``.
    public func record(_ event: NewEvent, in id: ConversationID? = nil) async throws(RecordsError) {
        try Self.check(event)
        try await write { try Self.keep(event, in: id, $0) }
    }

    // MARK: Inside a transaction

    /// The message's number; nil where its key is there already.
    private static func keep(
        _ message: NewMessage, in id: ConversationID, turn: Int?, _ database: Database
    ) throws -> Int64? {
        try database.execute(
            sql: """
                INSERT INTO message (conversation, key, author, kind, text, photo, reply_to, turn, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, key) DO NOTHING
                """,
            arguments: [
                id.rawValue, message.key, message.author.rawValue, message.kind.rawValue, message.text, message.photo,
                message.replyTo, turn, message.at.milliseconds,
            ])
        guard database.changesCount == 1 else { return nil }
        let number = database.lastInsertedRowID
        // Channels deliver late and in another order: the last message is the one written last.
        let column = message.author == .customer ? "last_incoming" : "last_outgoing"
        try database.execute(
            sql: "UPDATE conversation SET \(column) = max(ifnull(\(column), ?1), ?1) WHERE id = ?2",
            arguments: [message.at.milliseconds, id.rawValue])
        return number
    }

    private static func keep(
        _ context: OrderContext?, of id: ConversationID, at moment: Moment, _ database: Database
    ) throws {
        try database.execute(sql: "DELETE FROM order_context WHERE conversation = ?", arguments: [id.rawValue])
        guard let context else { return }
        try database.execute(
            sql: """
                INSERT INTO order_context (conversation, stage, city, address, kind, updated) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id.rawValue, context.stage, context.city, context.address, context.kind?.rawValue, moment.milliseconds,
            ])
        for (position, line) in context.lines.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO order_context_line (conversation, position, product, category, size, color, quantity)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id.rawValue, position, line.product, line.category, line.size, line.color, line.quantity,
                ])
        }
    }

    private static func keep(
        _ change: TurnRecord.CustomerChange, of id: CustomerID, at moment: Moment, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                UPDATE customer SET language = ?1, opted_out = CASE WHEN ?2 THEN ifnull(opted_out, ?3) END WHERE id = ?4
                """,
            arguments: [change.language, change.isOptedOut, moment.milliseconds, id.rawValue])
    }

    private static func keep(_ event: NewEvent, in id: ConversationID?, _ database: Database) throws {
        try database.execute(
            sql: "INSERT INTO event (conversation, kind, json, at) VALUES (?, ?, ?, ?)",
            arguments: [id?.rawValue, event.kind, Data(event.json), event.at.milliseconds])
    }

    // MARK: What the records take

    private static func check(_ turn: TurnRecord) throws(RecordsError) {
        guard isObject(turn.state.json) else { throw .invalid(field: "state", reason: "expected a JSON object") }
        guard turn.incoming.allSatisfy({ $0.author != .bot }) else {
            throw .invalid(field: "incoming", reason: "what the bot says is a reply")
        }
        if let order = turn.order { _ = try total(of: order) }
        if turn.context?.lines.contains(where: { $0.quantity < 1 }) ?? false {
            throw .invalid(field: "context", reason: "expected a quantity from 1")
        }
    }

    private static func check(_ event: NewEvent) throws(RecordsError) {
        guard !event.kind.isEmpty else { throw .invalid(field: "event", reason: "its kind is empty") }
        guard isObject(event.json) else { throw .invalid(field: "event", reason: "expected a JSON object") }
    }

    static func isObject(_ json: [UInt8]) -> Bool {
        // What can't be read is no object.
        (try? JSONSerialization.jsonObject(with: Data(json))) is [String: Any]
    }
}
