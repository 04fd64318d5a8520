import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex
import WebClient

/// Indexes the corpus of a BEIR set aside and asks its questions.
struct BEIREvaluation {
    let folder: URL
    let embedder: EmbedderChoice

    func run() async throws -> MeasureSummary {
        let set = try BEIRSet(folder: folder)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-eval-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }  // The system clears what is left in its folder.
        let file = scratch.appending(path: "corpus.sqlite")
        let stemmer = Stemmer()
        try IndexWriter(stemmer: stemmer).write(try await contents(of: set, stemmer: stemmer), to: file)
        let base = try KnowledgeBase(opening: file, embedder: embedder)
        var judged: [JudgedRanking] = []
        for query in set.queries {
            let hits = try await base.completeSearch(query.text).hits
            judged.append(set.judge(hits.map(\.chunk.location.file), for: query.id))
        }
        return MeasureSummary(judged)
    }

    private func contents(of set: BEIRSet, stemmer: Stemmer) async throws -> IndexContents {
        let chunks = set.documents.map { document in
            Chunk(
                kind: .policy, text: document.text, path: document.title.map { $0.isEmpty ? [] : [$0] } ?? [],
                location: SourceLocation(file: document.id, place: .file))
        }
        let texts = chunks.map(\.indexedText)
        let passages = try await PassageEmbedder(
            embedder, stemmer: stemmer, web: WebClient(), environment: ProcessInfo.processInfo.environment,
            cacheFile: nil
        ).embed(texts)
        let sources = set.documents.map {
            IndexedSource(
                path: $0.id, kind: .policy, size: $0.text.utf8.count, sha256: "", parser: "beir/1", state: .read)
        }
        return IndexContents(
            manifest: IndexManifest(
                shop: folder.lastPathComponent, embedder: passages.identity, vocabulary: Vocabulary()),
            sources: sources, chunks: chunks, vectors: passages.vectors, model: passages.model)
    }
}
