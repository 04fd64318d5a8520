import Foundation
import GRDB

extension ShopRecords {
    /// The conversation of a chat; begun, and its customer with it, where there is none.
    /// - Parameters:
    ///   - chat: what the channel calls it.
    ///   - phone: the customer's phone where the channel tells it, in any spelling; chats of one phone are one customer's.
    ///   - name: what the channel calls the customer; kept where the records know no name yet.
    /// - Throws: ``RecordsError``.
    public func conversation(
        _ channel: Channel, chat: String, phone: String? = nil, name: String? = nil, at moment: Moment
    ) async throws(RecordsError) -> Conversation {
        guard !chat.isEmpty else { throw .invalid(field: "chat", reason: "it is empty") }
        let digits = try phone.map { text throws(RecordsError) in try Self.digits(of: text) }
        if let found = try await read({ try Self.conversation(channel, chat: chat, in: $0) }) { return found }
        return try await write { database in
            // Begun by somebody else meanwhile.
            if let found = try Self.conversation(channel, chat: chat, in: database) { return found }
            let customer = try Self.customer(phone: digits, name: name, at: moment, in: database)
            try database.execute(
                sql: "INSERT INTO conversation (customer, channel, chat, created) VALUES (?, ?, ?, ?)",
                arguments: [customer.rawValue, channel.rawValue, chat, moment.milliseconds])
            return Conversation(
                id: ConversationID(rawValue: database.lastInsertedRowID), customer: customer, channel: channel,
                chat: chat, state: nil, revision: 0, handoff: nil, lastIncoming: nil, lastOutgoing: nil,
                created: moment)
        }
    }

    /// A conversation by its number; nil where there is none.
    /// - Throws: ``RecordsError``.
    public func conversation(_ id: ConversationID) async throws(RecordsError) -> Conversation? {
        try await read { try Self.conversation(id, in: $0) }
    }

    /// A customer by the number; nil where there is none.
    /// - Throws: ``RecordsError``.
    public func customer(_ id: CustomerID) async throws(RecordsError) -> Customer? {
        try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM customer WHERE id = ?", arguments: [id.rawValue])
                .map(Customer.init(row:))
        }
    }

    /// Changes what is known of a customer. The number and the day of the first message stay.
    /// - Throws: ``RecordsError``; ``RecordsError/invalid(field:reason:)`` for a phone that is another customer's.
    public func update(_ customer: Customer) async throws(RecordsError) {
        let digits = try customer.phone.map { text throws(RecordsError) in try Self.digits(of: text) }
        try await write { database in
            try database.execute(
                sql: "UPDATE customer SET phone = ?, name = ?, language = ?, opted_out = ? WHERE id = ?",
                arguments: [
                    digits, customer.name, customer.language, customer.optedOut?.milliseconds, customer.id.rawValue,
                ])
        }
    }

    /// The last messages of a conversation, oldest first.
    /// - Throws: ``RecordsError``.
    public func messages(of id: ConversationID, last limit: Int) async throws(RecordsError) -> [RecordedMessage] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM message WHERE conversation = ? ORDER BY id DESC LIMIT ?",
                arguments: [id.rawValue, max(0, limit)]
            ).reversed().map(RecordedMessage.init(row:))
        }
    }

    /// The customer's messages that no turn has dealt with yet, oldest first: after a crash, too.
    /// - Throws: ``RecordsError``.
    public func waitingMessages(of id: ConversationID) async throws(RecordsError) -> [RecordedMessage] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM message WHERE conversation = ? AND turn IS NULL AND author = 'customer' ORDER BY id
                    """, arguments: [id.rawValue]
            ).map(RecordedMessage.init(row:))
        }
    }

    /// Photos that were sent to a conversation.
    /// - Throws: ``RecordsError``.
    public func sentPhotos(in id: ConversationID) async throws(RecordsError) -> Set<String> {
        try await read { database in
            try String.fetchSet(
                database, sql: "SELECT photo FROM sent_photo WHERE conversation = ?", arguments: [id.rawValue])
        }
    }

    /// The order that is being put together; nil where none is.
    /// - Throws: ``RecordsError``.
    public func orderContext(of id: ConversationID) async throws(RecordsError) -> OrderContext? {
        try await read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT * FROM order_context WHERE conversation = ?", arguments: [id.rawValue])
            else { return nil }
            let lines = try Row.fetchAll(
                database, sql: "SELECT * FROM order_context_line WHERE conversation = ? ORDER BY position",
                arguments: [id.rawValue])
            return OrderContext(
                stage: try row.value("stage"), city: try row.optional("city"), address: try row.optional("address"),
                kind: try row.optionalWord("kind"), lines: try lines.map(OrderContext.Line.init(row:)))
        }
    }

    /// Events of a conversation, or of a kind, or both, from a moment on, oldest first.
    /// - Throws: ``RecordsError``.
    public func events(
        of id: ConversationID? = nil, kind: String? = nil, since: Moment = Moment(milliseconds: 0)
    ) async throws(RecordsError) -> [ShopEvent] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM event WHERE (?1 IS NULL OR conversation = ?1) AND (?2 IS NULL OR kind = ?2) AND at >= ?3
                    ORDER BY id
                    """, arguments: [id?.rawValue, kind, since.milliseconds]
            ).map(ShopEvent.init(row:))
        }
    }

    // MARK: Inside a transaction

    static func conversation(_ id: ConversationID, in database: Database) throws -> Conversation? {
        try Row.fetchOne(database, sql: "SELECT * FROM conversation WHERE id = ?", arguments: [id.rawValue])
            .map { try Conversation(row: $0, handoff: handoff(of: id, in: database)) }
    }

    private static func conversation(
        _ channel: Channel, chat: String, in database: Database
    ) throws -> Conversation? {
        let id = try Int64.fetchOne(
            database, sql: "SELECT id FROM conversation WHERE channel = ? AND chat = ?",
            arguments: [channel.rawValue, chat])
        return try id.flatMap { try conversation(ConversationID(rawValue: $0), in: database) }
    }

    private static func customer(
        phone: String?, name: String?, at moment: Moment, in database: Database
    ) throws -> CustomerID {
        if let phone,
            let known = try Int64.fetchOne(database, sql: "SELECT id FROM customer WHERE phone = ?", arguments: [phone])
        {
            try database.execute(
                sql: "UPDATE customer SET name = ? WHERE id = ? AND name IS NULL", arguments: [name, known])
            return CustomerID(rawValue: known)
        }
        try database.execute(
            sql: "INSERT INTO customer (phone, name, created) VALUES (?, ?, ?)",
            arguments: [phone, name, moment.milliseconds])
        return CustomerID(rawValue: database.lastInsertedRowID)
    }

    /// Digits of a phone with the country's: `8 701 …` of Kazakhstan and Russia is `7701…`.
    static func digits(of phone: String) throws(RecordsError) -> String {
        var digits = String(decoding: phone.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
        let isForeign = phone.contains("+")
        if digits.utf8.count == 11, digits.hasPrefix("8"), !isForeign { digits = "7" + digits.dropFirst() }
        if digits.utf8.count == 10, digits.hasPrefix("7"), !isForeign { digits = "7" + digits }
        guard (5...15).contains(digits.utf8.count) else {
            // The text is not shown: it is somebody's.
            throw .invalid(field: "phone", reason: "expected 5 to 15 digits, found \(digits.utf8.count)")
        }
        return digits
    }
}
