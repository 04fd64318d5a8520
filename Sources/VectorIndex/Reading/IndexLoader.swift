import Foundation
import GRDB
import KnowledgeModel
import Language

/// What every chunk has, by chunk: arrays of one length.
struct ChunkColumns: Sendable {
    var kinds: [Chunk.Kind] = []
    /// Positions in the list of sources.
    var sources: [Int32] = []
    /// Words and numbers.
    var stems: [Int32] = []
    /// Character grams.
    var grams: [Int32] = []
    var fingerprints: [Int64] = []

    /// Bytes of the columns.
    var byteCount: Int { kinds.count * (MemoryLayout<Chunk.Kind>.stride + 12 + 8) }
}

/// Reads an index file into flat arrays and holds every number against what the file claims.
struct IndexLoader: Sendable {
    let path: String

    struct Contents: Sendable {
        var manifest: IndexManifest
        var sources: [IndexedSource]
        var columns: ChunkColumns
        var stems: [(term: String, chunks: [Int32], counts: [Int32])]
        var grams: [(term: String, chunks: [Int32], counts: [Int32])]
        var vectors: Vectors
    }

    /// Vectors as they are held in memory.
    enum Vectors: Sendable {
        case floats(FloatRows)
        /// With the number of Float32 rows in a block of the file.
        case codes(QuantizedRows, blockRows: Int)
    }

    func checkFormat(_ database: Database) throws {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == IndexFormat.applicationID else { throw IndexError.foreignFile(path: path) }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == IndexFormat.version else {
            throw IndexError.formatVersion(path: path, found: version, supported: IndexFormat.version)
        }
        try checkSize(database)
    }

    /// SQLite reads a last page that was cut short as if zeros followed.
    private func checkSize(_ database: Database) throws {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        let found = try fileSize()
        guard found == pages * pageSize else { throw damaged("\(found) bytes of \(pages * pageSize)") }
    }

    func fileSize() throws -> Int {
        try URL(filePath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    }

    func load(_ database: Database, plan: VectorPlan) throws -> Contents {
        let manifest = try loadManifest(database)
        let sources = try loadSources(database)
        let columns = try loadColumns(database, sourceCount: sources.count)
        return Contents(
            manifest: manifest, sources: sources, columns: columns,
            stems: try loadPostings(database, leg: .stem, chunkCount: columns.kinds.count),
            grams: try loadPostings(database, leg: .gram, chunkCount: columns.kinds.count),
            vectors: try loadVectors(
                database, dimension: manifest.embedder.dimension, count: columns.kinds.count, plan: plan))
    }

    func damaged(_ detail: String) -> IndexError { .damaged(path: path, detail: detail) }

    private func loadManifest(_ database: Database) throws -> IndexManifest {
        let text = CanonicalJSON()
        func value(_ key: String) throws -> String {
            guard
                let value = try String.fetchOne(
                    database, sql: "SELECT value FROM manifest WHERE key = ?", arguments: [key])
            else { throw damaged("the manifest has no \(key)") }
            return value
        }
        guard let messages = Int(try value("messages")) else { throw damaged("the manifest counts no messages") }
        return IndexManifest(
            shop: try value("shop"), embedder: try text.decode(EmbedderIdentity.self, from: try value("embedder")),
            vocabulary: try text.decode(Vocabulary.self, from: try value("vocabulary")), messages: messages,
            options: try text.decode([String: String].self, from: try value("options")))
    }

    private func loadSources(_ database: Database) throws -> [IndexedSource] {
        try Row.fetchAll(database, sql: "SELECT path, kind, size, sha256, parser, state FROM source ORDER BY id").map {
            // Decoded, not subscripted: a subscript ends the program where a value is of another type.
            guard let kind = IndexedSource.Kind(rawValue: try $0.decode(String.self, atIndex: 1)),
                let state = IndexedSource.State(rawValue: try $0.decode(String.self, atIndex: 5))
            else { throw damaged("a source of unknown kind or state") }
            return IndexedSource(
                path: try $0.decode(String.self, atIndex: 0), kind: kind, size: try $0.decode(Int.self, atIndex: 2),
                sha256: try $0.decode(String.self, atIndex: 3), parser: try $0.decode(String.self, atIndex: 4),
                state: state)
        }
    }

    private func loadColumns(_ database: Database, sourceCount: Int) throws -> ChunkColumns {
        var columns = ChunkColumns()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, source, kind, stems, grams, fingerprint FROM chunk ORDER BY id")
        while let row = try rows.next() {
            let id = try row.decode(Int.self, atIndex: 0)
            let source = try row.decode(Int32.self, atIndex: 1)
            let stems = try row.decode(Int32.self, atIndex: 3)
            let grams = try row.decode(Int32.self, atIndex: 4)
            let fingerprint = try row.decode(Int64.self, atIndex: 5)
            guard id == columns.kinds.count + 1, source > 0, source <= sourceCount,
                let kind = Chunk.Kind(rawValue: try row.decode(String.self, atIndex: 2)), stems >= 0, grams >= 0
            else { throw damaged("chunk \(columns.kinds.count + 1) is missing or not in the expected form") }
            columns.kinds.append(kind)
            columns.sources.append(source - 1)
            columns.stems.append(stems)
            columns.grams.append(grams)
            columns.fingerprints.append(fingerprint)
        }
        return columns
    }

    private func loadPostings(
        _ database: Database, leg: IndexFormat.Leg, chunkCount: Int
    ) throws -> [(term: String, chunks: [Int32], counts: [Int32])] {
        var lists: [(term: String, chunks: [Int32], counts: [Int32])] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT term, chunks, list FROM posting WHERE leg = ? ORDER BY term",
            arguments: [leg.rawValue])
        while let row = try rows.next() {
            let term = try row.decode(String.self, atIndex: 0)
            let expected = try row.decode(Int.self, atIndex: 1)
            let bytes = try row.decode(Data.self, atIndex: 2)
            var chunks: [Int32] = []
            var counts: [Int32] = []
            let found = bytes.withUnsafeBytes {
                PostingCodec.decode($0, chunkCount: chunkCount) { chunk, count in
                    chunks.append(chunk)
                    counts.append(count)
                }
            }
            guard found == expected, expected > 0 else {
                throw damaged("the postings of a \(leg.rawValue) do not add up")
            }
            lists.append((term, chunks, counts))
        }
        return lists
    }
}
