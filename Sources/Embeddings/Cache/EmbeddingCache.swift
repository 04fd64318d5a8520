import Crypto
public import Foundation
import GRDB

/// Keeps the vectors that a server made, so that no text is sent twice and a build that was interrupted goes on where it
/// stopped.
///
/// One SQLite file. It holds no text: a vector lies under the SHA-256 of what it was made of. What is removed is
/// overwritten.
public final class EmbeddingCache: Sendable {
    /// SHA-256 of a text's UTF-8.
    typealias Digest = Data

    private let path: String
    private let queue: DatabaseQueue

    /// `PRAGMA application_id`: `VTRE`.
    private static let applicationID: Int32 = 0x5654_5245
    private static let version = 1

    private static let schema = """
        CREATE TABLE embedder (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, probe BLOB NOT NULL);
        CREATE TABLE vector (
            embedder INTEGER NOT NULL REFERENCES embedder ON DELETE CASCADE, text BLOB NOT NULL, vector BLOB NOT NULL,
            PRIMARY KEY (embedder, text)) WITHOUT ROWID;
        """

    /// Opens the file; makes it where there is none.
    /// - Throws: ``EmbeddingError/cache(path:detail:isDamaged:)``.
    public init(at file: URL) throws(EmbeddingError) {
        path = file.path(percentEncoded: false)
        do {
            var configuration = Configuration()
            configuration.label = "embedding-cache"
            configuration.prepareDatabase { database in
                // Forgotten is forgotten: removed rows are overwritten with zeros.
                try database.execute(sql: "PRAGMA secure_delete = ON")
            }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { database in
                let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                if application == 0, version == 0, try database.tableExists("embedder") == false {
                    try database.execute(sql: Self.schema)
                    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
                    try database.execute(sql: "PRAGMA user_version = \(Self.version)")
                } else if application != Self.applicationID || version != Self.version {
                    throw DatabaseError(resultCode: .SQLITE_NOTADB, message: "it is no cache of this version")
                }
            }
        } catch {
            throw Self.wrapped(error, path: file.path(percentEncoded: false))
        }
    }

    /// Removes the file, where there is one.
    /// - Throws: ``EmbeddingError/cache(path:detail:isDamaged:)``.
    public static func remove(at file: URL) throws(EmbeddingError) {
        let path = file.path(percentEncoded: false)
        do {
            for path in [path, path + "-journal"] where FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        } catch {
            throw .cache(path: path, detail: error.localizedDescription, isDamaged: false)
        }
    }

    static func digest(of text: String) -> Digest { Data(SHA256.hash(data: Data(text.utf8))) }

    /// By what an embedder's model is known again; nil when nothing of it is kept.
    func probe(of name: String) throws(EmbeddingError) -> ModelProbe? {
        let bytes = try access { queue in
            try queue.read {
                try Data.fetchOne($0, sql: "SELECT probe FROM embedder WHERE name = ?", arguments: [name])
            }
        }
        guard let bytes else { return nil }
        do {
            return try ModelProbe(decoding: Array(bytes))
        } catch {
            throw .cache(path: path, detail: "the probe of \(name)", isDamaged: true)
        }
    }

    /// Begins to keep vectors of an embedder; what there was under its name is removed.
    func begin(_ name: String, probe: ModelProbe) throws(EmbeddingError) {
        try access { queue in
            try queue.write { database in
                try database.execute(sql: "DELETE FROM embedder WHERE name = ?", arguments: [name])
                try database.execute(
                    sql: "INSERT INTO embedder (name, probe) VALUES (?, ?)",
                    arguments: [name, Data(probe.encoded())])
            }
        }
    }

    /// Keeps vectors; all of them or, when it throws, none.
    func keep(_ vectors: [(text: Digest, vector: ArraySlice<Float>)], of name: String) throws(EmbeddingError) {
        try access { queue in
            try queue.write { database in
                let statement = try database.cachedStatement(
                    sql: "INSERT OR REPLACE INTO vector SELECT id, ?, ? FROM embedder WHERE name = ?")
                for (text, vector) in vectors {
                    try statement.execute(arguments: [text, Data(VectorBytes.encoded(vector)), name])
                }
            }
        }
    }

    /// The vectors that are kept of some texts.
    func vectors(
        of texts: some Sequence<Digest>, by name: String, dimension: Int
    ) throws(EmbeddingError) -> [Digest: [Float]] {
        let stored = try access { queue in
            try queue.read { database in
                let statement = try database.cachedStatement(
                    sql: """
                        SELECT vector FROM vector WHERE text = ? AND embedder = (SELECT id FROM embedder WHERE name = ?)
                        """)
                var found: [Digest: Data] = [:]
                for text in texts { found[text] = try Data.fetchOne(statement, arguments: [text, name]) }
                return found
            }
        }
        var vectors: [Digest: [Float]] = [:]
        for (text, bytes) in stored {
            guard let vector = VectorBytes.decoded(Array(bytes), dimension: dimension) else {
                throw .cache(path: path, detail: "a vector of \(bytes.count) bytes", isDamaged: true)
            }
            vectors[text] = vector
        }
        return vectors
    }

    /// Removes all but the vectors of some texts by one embedder.
    /// - Returns: how many vectors were removed.
    @discardableResult
    func removeAll(except texts: Set<Digest>, of name: String) throws(EmbeddingError) -> Int {
        try access { queue in
            let removed = try queue.write { database in
                let before = try Int.fetchOne(database, sql: "SELECT count(*) FROM vector") ?? 0
                try database.execute(sql: "DELETE FROM embedder WHERE name <> ?", arguments: [name])
                let kept = try Data.fetchAll(database, sql: "SELECT text FROM vector")
                let statement = try database.cachedStatement(
                    sql: "DELETE FROM vector WHERE text = ? AND embedder = (SELECT id FROM embedder WHERE name = ?)")
                for text in kept where !texts.contains(text) { try statement.execute(arguments: [text, name]) }
                return before - (try Int.fetchOne(database, sql: "SELECT count(*) FROM vector") ?? 0)
            }
            // Gives the space back to the system.
            if removed > 0 { try queue.vacuum() }
            return removed
        }
    }

    /// Number of vectors kept.
    public func count() throws(EmbeddingError) -> Int {
        try access { queue in try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM vector") ?? 0 } }
    }

    private func access<Value>(_ body: (DatabaseQueue) throws -> Value) throws(EmbeddingError) -> Value {
        do {
            return try body(queue)
        } catch {
            throw Self.wrapped(error, path: path)
        }
    }

    private static func wrapped(_ error: any Error, path: String) -> EmbeddingError {
        guard let error = error as? DatabaseError else {
            return .cache(path: path, detail: "a value is not in the expected form", isDamaged: true)
        }
        // SQLITE_ERROR: a table or column is not there.
        let isDamaged = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode)
        return .cache(path: path, detail: error.message ?? "SQLite error \(error.resultCode)", isDamaged: isDamaged)
    }
}
