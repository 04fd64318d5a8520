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
    let connections: ReadingConnections
    let stems: PostingLeg
    let words: WordIndex
    let vectors: VectorLeg
    let columns: ChunkColumns
    let numbers: ChunkNumbers
    let copies: CopyFolding
    let stemmer = Stemmer()
    private let attributes = Mutex<[Chunk.Attributes]?>(nil)
    private let languages = Mutex<[TextLanguage?]?>(nil)
    let chunkCache = ChunkCache()
    let scratch = SearchScratchPool()
    /// What the parts of the file have to add up to.
    let sums: [SummedPart: Int64]

    /// Number of chunks.
    public var chunkCount: Int { columns.kinds.count }

    /// Opens a generation.
    /// - Parameter plan: how vectors are held and searched; every plan finds the same.
    /// - Throws: ``IndexError/foreignFile(path:)``, ``IndexError/formatVersion(path:found:supported:)``,
    ///   ``IndexError/damaged(path:detail:)`` or ``IndexError/database(path:detail:)``.
    /// - Complexity: O(size of the file).
    public init(
        opening file: URL, ranking: RankingParameters = RankingParameters(), plan: VectorPlan = .automatic
    ) throws(IndexError) {
        path = file.path(percentEncoded: false)
        self.ranking = ranking
        do {
            connections = try ReadingConnections(path: path)
            let loader = IndexLoader(path: path, size: connections.identity.size)
            let contents = try loader.load(connections, plan: plan)
            manifest = contents.manifest
            sources = contents.sources
            columns = contents.columns
            numbers = contents.numbers
            copies = CopyFolding(fingerprints: contents.columns.fingerprints)
            switch contents.vectors {
            case .floats(let rows):
                vectors = VectorLeg(dimension: rows.dimension, count: rows.count, storage: .floats(rows))
            case .codes(let rows, let blockRows):
                let stored = StoredRows(
                    connections: connections, dimension: rows.dimension, numbers: contents.numbers,
                    blockRows: blockRows)
                vectors = VectorLeg(dimension: rows.dimension, count: rows.count, storage: .codes(rows, stored))
            }
            sums = contents.sums
            stems = PostingLeg(
                lists: contents.words.stems, lengths: contents.columns.stems, saturation: ranking.stemSaturation,
                length: ranking.stemLength)
            words = WordIndex(
                contents.words, lengths: contents.columns.grams, saturation: ranking.gramSaturation,
                length: ranking.gramLength)
            lexicon = Self.lexicon(of: contents.words.stems, kinds: contents.columns.kinds)
        } catch {
            throw ReadingConnections.wrapped(error, path: file.path(percentEncoded: false))
        }
    }

    var loader: IndexLoader { IndexLoader(path: path, size: connections.identity.size) }

    func read<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        try connections.read(body)
    }

    /// The attributes of every chunk, read on first need.
    func allAttributes() throws(IndexError) -> [Chunk.Attributes] {
        if let known = attributes.withLock({ $0 }) { return known }
        let text = CanonicalJSON()
        let loaded = try read { database in
            var sum = RowSums()
            var loaded = [Chunk.Attributes](repeating: Chunk.Attributes(), count: self.chunkCount)
            var found = 0
            let rows = try Row.fetchCursor(database, sql: "SELECT id, attributes FROM chunk ORDER BY id")
            while let row = try rows.next() {
                let (id, value) = (try row.decode(Int.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
                sum.add(ChunkSums.attributes(id: id, value))
                guard let place = self.numbers.place(ofNumber: id) else { continue }
                loaded[place] = try text.decode(Chunk.Attributes.self, from: value)
                found += 1
            }
            try self.check(sum, of: .attributes)
            guard found == self.chunkCount else {
                throw self.loader.damaged("attributes of \(found) chunks for \(self.chunkCount)")
            }
            return loaded
        }
        attributes.withLock { $0 = loaded }
        return loaded
    }

    /// The words of the documents, and apart from them those of chats; where there are only chats, theirs are all there is.
    private static func lexicon(
        of lists: [(term: String, chunks: [Int32], counts: [Int32])], kinds: [Chunk.Kind]
    ) -> Lexicon {
        let isChat = kinds.map { $0 == .chat }
        let hasDocuments = isChat.contains(false)
        var written: [String: Int] = [:]
        var spoken: [String: Int] = [:]
        for list in lists {
            let inChats = hasDocuments ? list.chunks.count { isChat[Int($0)] } : 0
            if inChats < list.chunks.count { written[list.term] = list.chunks.count - inChats }
            if inChats > 0 { spoken[list.term] = inChats }
        }
        let documents = hasDocuments ? isChat.count { !$0 } : kinds.count
        return Lexicon(frequencies: written, spoken: spoken, chunkCount: documents)
    }

    /// The language of every chunk, read on first need.
    func allLanguages() throws(IndexError) -> [TextLanguage?] {
        if let known = languages.withLock({ $0 }) { return known }
        let loaded = try read { database in
            try (0..<self.chunkCount).map { TextLanguage(of: try self.storedChunk($0 + 1, database).text) }
        }
        languages.withLock { $0 = loaded }
        return loaded
    }

    /// Ways to search that can find nothing here, of `stems`, `grams` and `vectors`.
    public var emptyLegs: [String] {
        var empty: [String] = []
        if stems.chunks.isEmpty { empty.append("stems") }
        if words.terms.isEmpty { empty.append("grams") }
        if vectors.isEmpty { empty.append("vectors") }
        return empty
    }

    /// Bytes held in memory.
    public var memory: IndexMemory {
        IndexMemory(
            chunks: chunkCount, vectors: vectors.byteCount, vectorElements: vectors.count * vectors.dimension,
            stems: stems.byteCount, words: words.byteCount, columns: columns.byteCount + copies.byteCount)
    }
}
