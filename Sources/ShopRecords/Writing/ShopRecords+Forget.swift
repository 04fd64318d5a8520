import Foundation
import GRDB

/// How a person who is to be forgotten is found in texts.
public struct ForgottenPerson: Sendable {
    /// Whether a name, a phone or a chat's name is the person's.
    public var isNamed: @Sendable (_ text: String) -> Bool
    /// A text without the person; nil where the person is not in it.
    public var cleaned: @Sendable (_ text: String) -> String?

    /// Creates a person.
    public init(
        isNamed: @escaping @Sendable (_ text: String) -> Bool, cleaned: @escaping @Sendable (_ text: String) -> String?
    ) {
        self.isNamed = isNamed
        self.cleaned = cleaned
    }
}

/// What is forgotten of a person.
public struct ForgottenRecords: Hashable, Sendable, Encodable {
    /// Customers that went, with all their conversations.
    public var customers = 0
    /// Conversations that went.
    public var conversations = 0
    /// Messages that went.
    public var messages = 0
    /// Orders that stay for the books, without customer, city and address.
    public var orders = 0
    /// Values elsewhere that lost the words in question: other customers wrote them.
    public var mentions = 0

    /// Creates a report of nothing.
    public init() {}

    /// Whether nothing was found.
    public var isNothing: Bool { self == ForgottenRecords() }
}

extension ShopRecords {
    /// Counts what ``forget(_:)`` would take, and takes nothing.
    /// - Throws: ``RecordsError``.
    public func rehearseForgetting(_ person: ForgottenPerson) async throws(RecordsError) -> ForgottenRecords {
        try await write { database in
            var found = ForgottenRecords()
            try database.inSavepoint {
                found = try Forgetting(person, database).forget()
                return .rollback
            }
            return found
        }
    }

    /// Forgets a person: customer, conversations, messages and events go; orders lose what tells whose they are; what others wrote
    /// of the person is taken out of their messages. Then the file is written anew, so that no free page and no journal holds it.
    /// - Throws: ``RecordsError``; ``RecordsError/busy(path:)`` while another process reads or writes: what was deleted stays
    ///   deleted, and forgetting again finishes it.
    public func forget(_ person: ForgottenPerson) async throws(RecordsError) -> ForgottenRecords {
        let done = try await write { try Forgetting(person, $0).forget() }
        try await compact()
        return done
    }
}

/// Forgetting a person inside one transaction.
private struct Forgetting {
    private let person: ForgottenPerson
    private let database: Database

    init(_ person: ForgottenPerson, _ database: Database) {
        self.person = person
        self.database = database
    }

    /// Columns with words that people wrote, or that were made of such.
    private static let texts = [
        "customer": ["name"], "message": ["text", "photo", "reply_to"], "order_context": ["stage", "city", "address"],
        "order_context_line": ["product", "category", "size", "color"], "placed_order": ["city", "address"],
        "order_line": ["product", "category", "size", "color"], "sent_photo": ["photo"],
    ]

    func forget() throws -> ForgottenRecords {
        var done = ForgottenRecords()
        for customer in try customers() {
            done.customers += 1
            done.conversations += try number("SELECT count(*) FROM conversation WHERE customer = ?", customer)
            done.messages += try number(
                "SELECT count(*) FROM message WHERE conversation IN (SELECT id FROM conversation WHERE customer = ?)",
                customer)
            done.orders += try number("SELECT count(*) FROM placed_order WHERE customer = ?", customer)
            try database.execute(
                sql: "UPDATE placed_order SET key = NULL, city = '', address = '' WHERE customer = ?",
                arguments: [customer])
            try database.execute(sql: "DELETE FROM customer WHERE id = ?", arguments: [customer])
        }
        done.mentions = try cleanMentions()
        return done
    }

    private func number(_ sql: String, _ id: Int64) throws -> Int {
        try Int.fetchOne(database, sql: sql, arguments: [id]) ?? 0
    }

    /// Customers that are the person, by phone or name, or by what the channel calls a chat.
    private func customers() throws -> [Int64] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT customer.id, phone, name, group_concat(chat, char(10)) AS chats
                FROM customer LEFT JOIN conversation ON conversation.customer = customer.id
                GROUP BY customer.id ORDER BY customer.id
                """)
        return try rows.compactMap { row in
            let words: [String?] = [try row.optional("phone"), try row.optional("name"), try row.optional("chats")]
            guard words.contains(where: { $0.map(person.isNamed) ?? false }) else { return nil }
            return try row.value("id") as Int64
        }
    }

    // MARK: What others wrote

    private func cleanMentions() throws -> Int {
        let functions = functions
        for function in functions { database.add(function: function) }
        defer { for function in functions { database.remove(function: function) } }
        var count = 0
        for (table, columns) in Self.texts {
            for column in columns {
                count += try changed("UPDATE \(table) SET \(column) = cleaned(\(column)) WHERE is_named(\(column))")
            }
        }
        // A key with a hole in it might be another's.
        for table in ["message", "placed_order"] {
            count += try changed("UPDATE \(table) SET key = NULL WHERE is_named(key)")
        }
        count += try changed(
            """
            UPDATE conversation SET state = cleaned_json(state),
                state_version = CASE WHEN cleaned_json(state) IS NULL THEN NULL ELSE state_version END
            WHERE is_named(CAST(state AS TEXT))
            """)
        count += try changed(
            """
            UPDATE event SET json = ifnull(cleaned_json(json), CAST('{}' AS BLOB)) WHERE is_named(CAST(json AS TEXT))
            """)
        return count
    }

    private func changed(_ sql: String) throws -> Int {
        try database.execute(sql: sql)
        return database.changesCount
    }

    /// What the statements call.
    private var functions: [DatabaseFunction] {
        let person = person
        @Sendable func cleaned(_ values: [DatabaseValue]) -> String? {
            values.first.flatMap(String.fromDatabaseValue).flatMap(person.cleaned)
        }
        return [
            DatabaseFunction("is_named", argumentCount: 1) { cleaned($0) != nil },
            DatabaseFunction("cleaned", argumentCount: 1) { cleaned($0) },
            DatabaseFunction("cleaned_json", argumentCount: 1) { values in
                guard let data = values.first.flatMap(Data.fromDatabaseValue) else { return nil }
                let text = String(decoding: data, as: UTF8.self)
                let bytes = Array((person.cleaned(text) ?? text).utf8)
                // A number without quotes that was taken out leaves no JSON.
                return ShopRecords.isObject(bytes) ? Data(bytes) : nil
            },
        ]
    }
}
