public import Foundation
import GRDB
import KnowledgeModel
public import Language
import Synchronization

/// A generation of the knowledge base, opened for questions.
///
/// Postings and vectors are held in memory; texts are read from the file when they are part of a hit. The file is never
/// written to. A reader keeps its file open, so that it goes on answering from it after another generation was published.
public final class IndexReader: Sendable {
    /// How the generation was made.
    public let manifest: IndexManifest
    /// The files it was made from, in the order of their paths.
    public let sources: [IndexedSource]
    /// The corpus's stems.
    public let lexicon: Lexicon
    /// The numbers that ranking uses.
    public let ranking: RankingParameters

    let path: String
    let database: DatabaseQueue
    let stems: PostingLeg
    let grams: PostingLeg
    let vectors: VectorLeg
    let columns: ChunkColumns
    let copies: CopyFolding
    private let attributes = Mutex<[Chunk.Attributes]?>(nil)

    /// Number of chunks.
    public var chunkCount: Int { columns.kinds.count }

    /// Opens a generation.
    /// - Throws: ``IndexError/foreignFile(path:)``, ``IndexError/formatVersion(path:found:supported:)``,
    ///   ``IndexError/damaged(path:detail:)`` or ``IndexError/database(path:detail:)``.
    /// - Complexity: O(size of the file).
    public init(opening file: URL, ranking: RankingParameters = RankingParameters()) throws(IndexError) {
        path = file.path(percentEncoded: false)
        self.ranking = ranking
        do {
            database = try Self.open(path)
            let loader = IndexLoader(path: path)
            let path = path
            let contents = try database.read { [loader] database in
                try loader.checkFormat(database)
                return try loader.load(database)
            }
            manifest = contents.manifest
            sources = contents.sources
            columns = contents.columns
            copies = CopyFolding(fingerprints: contents.columns.fingerprints)
            vectors = contents.vectors
            stems = PostingLeg(
                lists: contents.stems, lengths: contents.columns.stems, saturation: ranking.stemSaturation,
                length: ranking.stemLength)
            grams = PostingLeg(
                lists: contents.grams, lengths: contents.columns.grams, saturation: ranking.gramSaturation,
                length: ranking.gramLength)
            var frequencies: [String: Int] = [:]
            for list in contents.stems { frequencies[list.term] = list.chunks.count }
            lexicon = Lexicon(frequencies: frequencies, chunkCount: contents.columns.kinds.count)
            guard contents.vectors.count == contents.columns.kinds.count else {
                throw IndexError.damaged(
                    path: path, detail: "\(contents.vectors.count) vectors for \(contents.columns.kinds.count) chunks")
            }
        } catch {
            throw Self.wrapped(error, path: file.path(percentEncoded: false))
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "index-reader"
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    static func wrapped(_ error: any Error, path: String) -> IndexError {
        switch error {
        case let error as IndexError: error
        case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: .foreignFile(path: path)
        // SQLITE_ERROR: a table or column of the format is not there.
        case let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_ERROR:
            .damaged(path: path, detail: error.message ?? "SQLite calls it corrupt")
        case let error as DatabaseError:
            .database(path: path, detail: error.message ?? "SQLite error \(error.resultCode)")
        case is DecodingError, is RowDecodingError: .damaged(path: path, detail: "a value is not in the expected form")
        default: .damaged(path: path, detail: "\(error)")
        }
    }

    func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        do {
            return try database.read(body)
        } catch {
            throw Self.wrapped(error, path: path)
        }
    }

    /// The attributes of every chunk, read on first need.
    func allAttributes() throws(IndexError) -> [Chunk.Attributes] {
        if let known = attributes.withLock({ $0 }) { return known }
        let text = CanonicalJSON()
        let loaded = try read { database in
            try String.fetchAll(database, sql: "SELECT attributes FROM chunk ORDER BY id")
                .map { try text.decode(Chunk.Attributes.self, from: $0) }
        }
        guard loaded.count == chunkCount else {
            throw .damaged(path: path, detail: "attributes of \(loaded.count) chunks for \(chunkCount)")
        }
        attributes.withLock { $0 = loaded }
        return loaded
    }

    /// Bytes held in memory by postings and vectors.
    public var memoryFootprint: Int { stems.byteCount + grams.byteCount + vectors.elements.count * 4 }
}
