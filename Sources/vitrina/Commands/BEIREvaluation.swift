import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex

/// Indexes the corpus of a BEIR set aside and asks its questions.
struct BEIREvaluation {
    let folder: URL

    func run() throws -> MeasureSummary {
        let set = try BEIRSet(folder: folder)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-eval-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }  // The system clears what is left in its folder.
        let file = scratch.appending(path: "corpus.sqlite")
        let stemmer = Stemmer()
        try IndexWriter(stemmer: stemmer).write(try contents(of: set, stemmer: stemmer), to: file)
        let base = try KnowledgeBase(opening: file)
        return MeasureSummary(
            try set.queries.map { query in
                let hits = try base.search(query.text, limit: 10).hits
                return set.judge(hits.map(\.chunk.location.file), for: query.id)
            })
    }

    private func contents(of set: BEIRSet, stemmer: Stemmer) throws -> IndexContents {
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
            manifest: IndexManifest(
                shop: folder.lastPathComponent, embedder: model.identity, vocabulary: Vocabulary()),
            sources: sources, chunks: chunks, vectors: vectors, model: model.encoded())
    }
}
