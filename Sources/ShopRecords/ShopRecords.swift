public import Foundation
import GRDB
import KnowledgeModel

/// The shop's own records, `var/shop.sqlite`: customers, conversations, orders, events, and what language models cost.
///
/// The only file with customers in it. Nobody but the owner of the process may read it; what is deleted is overwritten. Several
/// processes may use it at once.
public struct ShopRecords: Sendable {
    let path: String
    private let pool: DatabasePool

    /// How long a process waits for another one's transaction.
    private static let patience: TimeInterval = 10

    /// Opens the records; makes them, and the folder they lie in, where there are none, and brings older ones up to date.
    /// - Throws: ``RecordsError``: ``RecordsError/cannotOpen(path:reason:)``, ``RecordsError/otherFile(path:)``,
    ///   ``RecordsError/newer(path:)``, ``RecordsError/damaged(path:detail:)``, ``RecordsError/busy(path:)``,
    ///   ``RecordsError/full(path:)``.
    public init(at file: URL) throws(RecordsError) {
        try self.init(at: file, migrations: Migration.all)
    }

    init(at file: URL, migrations: [Migration]) throws(RecordsError) {
        let path = file.path(percentEncoded: false)
        self.path = path
        try RecordsFile.prepare(path, Self.configuration)
        pool = try RecordsError.mapping(path) {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try pool.writeWithoutTransaction { database in
                // A confirmed order outlives a power cut; the pool's own NORMAL would let the last ones go.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            try pool.write { database in
                try database.execute(sql: "PRAGMA application_id = \(RecordsFile.applicationID)")
            }
            let migrator = Migration.migrator(of: migrations)
            if try pool.read(migrator.hasBeenSuperseded) { throw RecordsError.newer(path: path) }
            try migrator.migrate(pool)
            return pool
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "shop-records"
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // Forgotten is forgotten: removed rows are overwritten with zeros.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Reads what is recorded at one moment.
    func read<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(RecordsError) -> Value {
        try await RecordsError.mapping(path) { try await pool.read(body) }
    }

    /// Writes one change: all of it, or nothing when it throws.
    func write<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(RecordsError) -> Value {
        try await RecordsError.mapping(path) { try await pool.write(body) }
    }

    /// Gives the space of deleted rows back and empties the journal, so that no file holds what went.
    /// - Throws: ``RecordsError/busy(path:)`` while another process reads or writes.
    func compact() async throws(RecordsError) {
        try await RecordsError.mapping(path) {
            try await pool.vacuum()
            try await pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
        }
    }

    /// Looks through the whole file for damage.
    /// - Throws: ``RecordsError/damaged(path:detail:)``.
    /// - Complexity: reads every page.
    public func verify() async throws(RecordsError) {
        let path = path
        try await read { try Self.verify($0, path: path) }
    }

    /// Looks through a file without changing anything in it: not even its form is brought up to date.
    /// - Throws: ``RecordsError``.
    /// - Complexity: reads every page.
    public static func verify(at file: URL) async throws(RecordsError) {
        let path = file.path(percentEncoded: false)
        try await RecordsError.mapping(path) {
            var configuration = configuration
            configuration.readonly = true
            try await DatabaseQueue(path: path, configuration: configuration).read { database in
                guard try RecordsFile.isOurs(database) else { throw RecordsError.otherFile(path: path) }
                if try Migration.migrator(of: Migration.all).hasBeenSuperseded(database) {
                    throw RecordsError.newer(path: path)
                }
                try verify(database, path: path)
            }
        }
    }

    private static func verify(_ database: Database, path: String) throws {
        let found = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
        guard found == ["ok"] else {
            throw RecordsError.damaged(path: path, detail: found.first ?? "quick_check says nothing")
        }
        guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
            throw RecordsError.damaged(path: path, detail: "a row refers to one that is not there")
        }
    }
}

extension RecordsError {
    /// Does something with the database and tells its errors as the records' own.
    static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws(RecordsError) -> Value {
        do {
            return try body()
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    /// As above, where it takes time.
    static func mapping<Value>(
        _ path: String, _ body: () async throws -> Value
    ) async throws(RecordsError) -> Value {
        do {
            return try await body()
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    private init(_ error: any Error, path: String) {
        if let error = error as? RecordsError {
            self = error
        } else if error is CancellationError {
            self = .cancelled
        } else if let error = error as? DatabaseError {
            self = Self.told(error, path: path)
        } else {
            self = .damaged(path: path, detail: "a value is not in the expected form")
        }
    }

    /// SQLite's messages name tables and columns, never values.
    private static func told(_ error: DatabaseError, path: String) -> RecordsError {
        let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_NOTADB: .otherFile(path: path)
        case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH: .damaged(path: path, detail: message)
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
        case .SQLITE_FULL: .full(path: path)
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: .cancelled
        case .SQLITE_CONSTRAINT: .invalid(field: "the row", reason: message)
        default: .cannotOpen(path: path, reason: message)
        }
    }
}
