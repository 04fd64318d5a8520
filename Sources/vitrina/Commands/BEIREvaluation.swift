import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex
import WebClient

/// A BEIR set whose corpus is indexed aside; the index is removed at the end.
final class BEIREvaluation: Sendable {
    let set: BEIRSet
    private let scratch: URL
    private let embedder: EmbedderChoice
    private var file: URL { scratch.appending(path: "corpus.sqlite") }

    init(folder: URL, embedder: EmbedderChoice) async throws {
        let set = try BEIRSet(folder: folder)
        let contents = try await Self.contents(
            of: set, name: folder.lastPathComponent, embedder: embedder)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-eval-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        try IndexWriter().write(contents, to: scratch.appending(path: "corpus.sqlite"))
        self.set = set
        self.scratch = scratch
        self.embedder = embedder
    }

    deinit {
        // The system clears what is left in its folder.
        try? FileManager.default.removeItem(at: scratch)
    }

    /// Asks the set's questions, one after the other.
    /// - Returns: the measures, and the milliseconds each question took, ascending.
    func run(_ configuration: EvalConfiguration) async throws -> (summary: MeasureSummary, times: [Double]) {
        let base = try base(configuration)
        let clock = ContinuousClock()
        var times: [Double] = []
        var judged: [JudgedRanking] = []
        for query in set.queries {
            let start = clock.now
            let hits = try await base.completeSearch(query.text).hits
            times.append((clock.now - start) / .milliseconds(1))
            judged.append(set.judge(hits.map(\.chunk.location.file), for: query.id))
        }
        return (MeasureSummary(judged), times.sorted())
    }

    /// Opens the index of the corpus.
    func base(_ configuration: EvalConfiguration) throws -> KnowledgeBase {
        try KnowledgeBase(
            opening: file, ranking: configuration.ranking, variants: configuration.variants, embedder: embedder)
    }

    private static func contents(
        of set: BEIRSet, name: String, embedder: EmbedderChoice
    ) async throws -> IndexContents {
        let chunks = set.documents.map { document in
            Chunk(
                kind: .policy, text: document.text, path: document.title.map { $0.isEmpty ? [] : [$0] } ?? [],
                location: SourceLocation(file: document.id, place: .file))
        }
        let texts = chunks.map(\.indexedText)
        let passages = try await PassageEmbedder(
            embedder, web: WebClient(), environment: ProcessInfo.processInfo.environment,
            cacheFile: nil
        ).embed(texts)
        let sources = set.documents.map {
            IndexedSource(
                path: $0.id, kind: .policy, size: $0.text.utf8.count, sha256: "", parser: "beir/1", state: .read)
        }
        return IndexContents(
            manifest: IndexManifest(shop: name, embedder: passages.identity, vocabulary: Vocabulary()),
            sources: sources, chunks: chunks, vectors: passages.vectors, model: passages.model)
    }
}
