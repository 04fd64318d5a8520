import Foundation
import GRDB
import Testing

@testable import ShopRecords

struct SchemaTests {
    /// Names of the changes, and the form they lead to.
    private func schema() async throws -> String {
        let records = try TemporaryFolder().records()
        return try await records.read { database in
            let names = try String.fetchAll(
                database, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
            let statements = try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
                    AND name <> 'grdb_migrations' ORDER BY tbl_name, type <> 'table', name
                    """)
            return names.map { "-- \($0)\n" }.joined() + statements.map { "\n\($0);\n" }.joined()
        }
    }

    @Test("Changes that were published stay as they were")
    func keepsPublishedChanges() async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "fixtures/records/schema.sql")
        let schema = try await schema()
        if ProcessInfo.processInfo.environment["VITRINA_WRITE_FIXTURES"] != nil {
            try Data(schema.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == schema)
    }

    @Test("Events can't be changed")
    func refusesChangesOfEvents() async throws {
        let records = try TemporaryFolder().records()
        try await records.record(NewEvent("order.placed", at: minute(0)))
        await #expect(throws: RecordsError.self) {
            try await records.write { try $0.execute(sql: "UPDATE event SET at = 0") }
        }
        #expect(try await records.events(kind: "order.placed").map(\.event.at) == [minute(0)])
    }
}
