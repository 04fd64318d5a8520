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
        var vectors: VectorLeg
    }

    func checkFormat(_ database: Database) throws {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == IndexFormat.applicationID else { throw IndexError.foreignFile(path: path) }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == IndexFormat.version else {
            throw IndexError.formatVersion(path: path, found: version, supported: IndexFormat.version)
        }
    }

    func load(_ database: Database) throws -> Contents {
        let manifest = try loadManifest(database)
        let sources = try loadSources(database)
        let columns = try loadColumns(database, sourceCount: sources.count)
        return Contents(
            manifest: manifest, sources: sources, columns: columns,
            stems: try loadPostings(database, leg: .stem, chunkCount: columns.kinds.count),
            grams: try loadPostings(database, leg: .gram, chunkCount: columns.kinds.count),
            vectors: try loadVectors(database, dimension: manifest.embedder.dimension, count: columns.kinds.count))
    }

    private func damaged(_ detail: String) -> IndexError { .damaged(path: path, detail: detail) }

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
            guard let kind = IndexedSource.Kind(rawValue: $0["kind"]),
                let state = IndexedSource.State(rawValue: $0["state"])
            else { throw damaged("a source of unknown kind or state") }
            return IndexedSource(
                path: $0["path"], kind: kind, size: $0["size"], sha256: $0["sha256"], parser: $0["parser"], state: state
            )
        }
    }

    private func loadColumns(_ database: Database, sourceCount: Int) throws -> ChunkColumns {
        var columns = ChunkColumns()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, source, kind, stems, grams, fingerprint FROM chunk ORDER BY id")
        while let row = try rows.next() {
            guard let id = row[0] as Int?, id == columns.kinds.count + 1, let source = row[1] as Int32?,
                source > 0, source <= sourceCount,
                let kind = (row[2] as String?).flatMap(Chunk.Kind.init), let stems = row[3] as Int32?, stems >= 0,
                let grams = row[4] as Int32?, grams >= 0, let fingerprint = row[5] as Int64?
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
            guard let term = row[0] as String?, let expected = row[1] as Int?, let bytes = row[2] as Data? else {
                throw damaged("a posting list is not in the expected form")
            }
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

    private func loadVectors(_ database: Database, dimension: Int, count: Int) throws -> VectorLeg {
        guard dimension > 0 else { throw damaged("vectors of \(dimension) elements") }
        var elements: [Float] = []
        elements.reserveCapacity(min(count, 1 << 24) * min(dimension, 1 << 14))
        let blocks = try Row.fetchCursor(database, sql: "SELECT first, count, rows FROM vector_block ORDER BY first")
        while let block = try blocks.next() {
            guard let first = block[0] as Int?, let rows = block[1] as Int?, let bytes = block[2] as Data?, rows > 0,
                rows <= IndexFormat.blockRows, first == elements.count / dimension + 1,
                bytes.count == rows * dimension * 4
            else { throw damaged("a block of vectors is not in the expected form") }
            bytes.withUnsafeBytes { raw in
                for index in 0..<rows * dimension {
                    let bits = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
                    elements.append(Float(bitPattern: bits))
                }
            }
        }
        guard elements.allSatisfy(\.isFinite) else { throw damaged("a vector holds a number that is not finite") }
        return VectorLeg(dimension: dimension, elements: elements)
    }
}
