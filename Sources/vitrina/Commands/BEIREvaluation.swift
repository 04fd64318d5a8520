import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex

/// A BEIR set whose corpus is indexed aside; the index is removed at the end.
struct BEIREvaluation: ~Copyable {
    private let set: BEIRSet
    private let scratch: URL
    private var file: URL { scratch.appending(path: "corpus.sqlite") }

    init(folder: URL) throws {
        let set = try BEIRSet(folder: folder)
        let stemmer = Stemmer()
        let contents = try Self.contents(of: set, name: folder.lastPathComponent, stemmer: stemmer)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-eval-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        try IndexWriter(stemmer: stemmer).write(contents, to: scratch.appending(path: "corpus.sqlite"))
        self.set = set
        self.scratch = scratch
    }

    deinit {
        // The system clears what is left in its folder.
        try? FileManager.default.removeItem(at: scratch)
    }

    /// Asks the set's questions, one after the other.
    /// - Returns: the measures, and the milliseconds each question took, ascending.
    func run(_ configuration: EvalConfiguration) throws -> (summary: MeasureSummary, times: [Double]) {
        let base = try KnowledgeBase(
            opening: file, ranking: configuration.ranking, variants: configuration.variants)
        let clock = ContinuousClock()
        var times: [Double] = []
        let judged = try set.queries.map { query in
            var result: SearchResult?
            let time = try clock.measure { result = try base.search(query.text, limit: 10) }
            times.append(time / .milliseconds(1))
            return set.judge(result?.hits.map(\.chunk.location.file) ?? [], for: query.id)
        }
        return (MeasureSummary(judged), times.sorted())
    }

    private static func contents(of set: BEIRSet, name: String, stemmer: Stemmer) throws -> IndexContents {
        let chunks = set.documents.map { document in
            Chunk(
                kind: .policy, text: document.text, path: document.title.map { $0.isEmpty ? [] : [$0] } ?? [],
                location: SourceLocation(file: document.id, place: .file))
        }
        let texts = chunks.map(\.indexedText)
        let (model, vectors) = try LatentSemanticModel.learn(texts, stemmer: stemmer)
        let sources = set.documents.map {
            IndexedSource(
                path: $0.id, kind: .policy, size: $0.text.utf8.count, sha256: "", parser: "beir/1", state: .read)
        }
        return IndexContents(
            manifest: IndexManifest(shop: name, embedder: model.identity, vocabulary: Vocabulary()),
            sources: sources, chunks: chunks, vectors: vectors, model: model.encoded())
    }
}
