import Foundation
import GRDB
import Testing

@testable import VectorIndex

/// The file that the format of today leaves behind: later versions must open it or refuse it clearly.
struct FormatFixtureTests {
    private var file: URL { fixture("index-v\(IndexFormat.version).sqlite") }

    @Test(arguments: [VectorPlan.blas, .certified])
    func opensAndSearchesTheFileOfThisFormat(plan: VectorPlan) throws {
        let reader = try IndexReader(opening: file, plan: plan)
        let full = fullContents()
        #expect(reader.manifest == full.manifest)
        #expect(reader.sources == full.sources)
        #expect(try (1...3).map { try reader.chunk($0) } == full.chunks)
        #expect(try reader.stock() == full.stock)
        #expect(try reader.photos() == full.photos)
        #expect(try reader.problems() == full.problems)
        #expect(try reader.model() == full.model)
        let hits = try reader.ask("чёрная сумка шанель", vector: [0.6, 0.8]).hits
        #expect(hits.map(\.id) == [1, 2, 3])
        #expect(try reader.nearest(3, to: [0.6, 0.8]).matches.map(\.id) == [1, 2, 3])
        try reader.verify()
    }

    /// A changed format needs another number, and a file of that number.
    @Test func writesWhatTheFileOfThisFormatHolds() throws {
        let folder = try TemporaryFolder()
        try IndexWriter().write(fullContents(), to: folder.file())
        if ProcessInfo.processInfo.environment["VITRINA_WRITE_FIXTURES"] == "1" {
            // Nothing to remove the first time.
            try? FileManager.default.removeItem(at: file)
            try FileManager.default.copyItem(at: folder.file(), to: file)
        }
        let (written, kept) = (try Self.rows(of: folder.file()), try Self.rows(of: file))
        #expect(written.keys.sorted() == kept.keys.sorted())
        for (table, rows) in written { #expect(rows == kept[table], "\(table)") }
        #expect(
            written.keys.sorted() == [
                "chat", "checksum", "chunk", "gram", "manifest", "model", "photo", "pragma", "problem", "source",
                "sqlite_schema",
                "stock", "vector_block", "vector_code", "word",
            ])
    }

    /// The values of every table, the schema among them.
    private static func rows(of file: URL) throws -> [String: [[DatabaseValue]]] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: file.path(percentEncoded: false), configuration: configuration)
        return try queue.read { database in
            let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
            var rows: [String: [[DatabaseValue]]] = [:]
            for table in tables {
                rows[table] = try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { $0.map(\.1) }
            }
            rows["sqlite_schema"] = try Row.fetchAll(
                database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema"
            )
            .map { $0.map(\.1) }
            rows["pragma"] = try ["application_id", "user_version", "page_size"].map { name in
                try DatabaseValue.fetchAll(database, sql: "PRAGMA \(name)")
            }
            return rows
        }
    }
}
