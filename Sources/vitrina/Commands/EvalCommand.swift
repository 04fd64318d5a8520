import ArgumentParser
import Embeddings
import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex

struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Measure what search finds.")

    @Argument(help: "A folder in the BEIR layout", completion: .directory)
    var folder: String
    @Option var stem: Float?
    @Option var gram: Float?
    @Option var vec: Float?
    @Option var k1: Float?
    @Option var b: Float?
    @Option var gk1: Float?
    @Option var gb: Float?
    @Option var stop: Float?
    @Option var dim: Int?
    @Option var features: Int?

    func run() async throws {
        let set = try BEIRSet(folder: URL(filePath: folder))
        let stemmer = Stemmer()
        let chunks = set.documents.map {
            Chunk(kind: .policy, text: $0.text, path: ($0.title ?? "").isEmpty ? [] : [$0.title ?? ""],
                location: SourceLocation(file: $0.id, place: .file))
        }
        let texts = chunks.map(\.indexedText)
        let t0 = Date()
        let model = try LatentSemanticModel(learning: texts, stemmer: stemmer,
            options: .init(dimension: dim ?? 192, featureLimit: features ?? 40_000))
        let vectors = model.embed(texts, stemmer: stemmer)
        let t1 = Date()
        let file = FileManager.default.temporaryDirectory.appending(path: "x-\(UUID()).sqlite")
        defer { try? FileManager.default.removeItem(at: file) }
        let manifest = IndexManifest(shop: "x", embedder: model.identity, vocabulary: Vocabulary())
        let sources = set.documents.map { IndexedSource(path: $0.id, kind: .policy, size: 0, sha256: "", parser: "", state: .read) }
        try IndexWriter(stemmer: stemmer).write(IndexContents(manifest: manifest, sources: sources, chunks: chunks, vectors: vectors, model: model.encoded()), to: file)
        let t2 = Date()
        var ranking = RankingParameters()
        if let stem { ranking.stemWeight = stem }
        if let gram { ranking.gramWeight = gram }
        if let vec { ranking.vectorWeight = vec }
        if let k1 { ranking.stemSaturation = k1 }
        if let b { ranking.stemLength = b }
        if let gk1 { ranking.gramSaturation = gk1 }
        if let gb { ranking.gramLength = gb }
        if let stop { ranking.stopWordWeight = stop }
        let base = try KnowledgeBase(opening: file, ranking: ranking)
        let t3 = Date()
        var judged: [JudgedRanking] = []
        for query in set.queries {
            let result = try base.search(query.text, limit: 10)
            judged.append(set.judge(result.hits.map(\.chunk.location.file), for: query.id))
        }
        let t4 = Date()
        let s = MeasureSummary(judged)
        print(String(format: "%@ nDCG %.4f R@1 %.4f R@5 %.4f MRR %.4f | learn %.2f write %.2f open %.2f query %.2f ms", folder.split(separator: "/").last.map(String.init) ?? "", s.nDCG10, s.success1, s.success5, s.mrr10, t1.timeIntervalSince(t0), t2.timeIntervalSince(t1), t3.timeIntervalSince(t2), t4.timeIntervalSince(t3) * 1000 / Double(set.queries.count)))
    }
}
