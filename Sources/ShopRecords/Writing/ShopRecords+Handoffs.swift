import GRDB

extension ShopRecords {
    /// A person takes over in a conversation, or goes on longer where one has taken over already.
    /// - Throws: ``RecordsError``.
    public func begin(_ handoff: Handoff, in id: ConversationID) async throws(RecordsError) {
        try await write { database in
            guard try Self.conversation(id, in: database) != nil else { throw RecordsError.unknownConversation(id) }
            try Self.begin(handoff, in: id, database)
        }
    }

    /// The bot takes over again.
    /// - Returns: whether a person had taken over.
    /// - Throws: ``RecordsError``.
    @discardableResult
    public func endHandoff(in id: ConversationID, at moment: Moment) async throws(RecordsError) -> Bool {
        try await write { try Self.endHandoff(in: id, at: moment, $0) }
    }

    // MARK: Inside a transaction

    static func handoff(of id: ConversationID, in database: Database) throws -> Handoff? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM handoff WHERE conversation = ? AND ended IS NULL", arguments: [id.rawValue]
        ).map(Handoff.init(row:))
    }

    static func begin(_ handoff: Handoff, in id: ConversationID, _ database: Database) throws {
        if let running = try Self.handoff(of: id, in: database) {
            if running.isActive(at: handoff.began) {
                try database.execute(
                    sql: "UPDATE handoff SET until = ? WHERE conversation = ? AND ended IS NULL",
                    arguments: [handoff.until?.milliseconds, id.rawValue])
                return
            }
            // It ran out by itself.
            try endHandoff(in: id, at: running.until ?? handoff.began, database)
        }
        try database.execute(
            sql: "INSERT INTO handoff (conversation, source, began, until) VALUES (?, ?, ?, ?)",
            arguments: [
                id.rawValue, handoff.by.rawValue, handoff.began.milliseconds, handoff.until?.milliseconds,
            ])
    }

    @discardableResult
    static func endHandoff(in id: ConversationID, at moment: Moment, _ database: Database) throws -> Bool {
        try database.execute(
            sql: "UPDATE handoff SET ended = ? WHERE conversation = ? AND ended IS NULL",
            arguments: [moment.milliseconds, id.rawValue])
        return database.changesCount > 0
    }
}
