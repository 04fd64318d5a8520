import Embeddings
import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService
import VectorIndex

/// Asks a set's questions of what is to be measured.
struct Evaluator {
    let shop: ShopOptions
    let set: EvaluationSet
    let measures: [Measure]
    private let corpus: BEIREvaluation?

    /// Whether it is the shop's own knowledge base that is asked.
    var asksShop: Bool { corpus == nil && isAskable }

    private var isAskable: Bool { self.set.questions.contains { !$0.text.isEmpty } }

    init(_ shop: ShopOptions, _ options: EvalSetOptions) async throws {
        self.shop = shop
        measures = try options.measures()
        if let qrels = options.qrels {
            let file = URL(filePath: qrels)
            corpus = nil
            set = EvaluationSet(try Qrels(reading: file), name: file.lastPathComponent)
        } else if let path = options.set, Self.isFolder(path) {
            let folder = URL(filePath: path, directoryHint: .isDirectory)
            let corpus = try await BEIREvaluation(folder: folder, embedder: try ShopSettings(of: shop.folder).embedder)
            self.corpus = corpus
            set = EvaluationSet(corpus.set, name: folder.lastPathComponent)
        } else {
            let file = options.set.map { URL(filePath: $0) } ?? shop.folder.goldenQuestions
            let questions = try GoldenQuestion.read(from: file).filter { $0.split == options.split }
            corpus = nil
            set = EvaluationSet(questions, name: "\(file.lastPathComponent), \(options.split.rawValue)")
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Measures a target.
    func outcome(of target: EvalTarget) async throws -> Outcome {
        if case .run(let path) = target.kind {
            let wanted = Set(set.questions.count <= Self.keptQuestions ? set.questions.map(\.id) : [])
            return try Outcome(target.name, RunFile(URL(filePath: path)), of: set, measures, hitsOf: wanted)
        }
        if case .ranking(let path) = target.kind {
            let file = try ConfigurationFile(reading: URL(filePath: path))
            guard let passages = file.passages, asksShop else {
                return try await outcome(target.name, ranking: file.ranking)
            }
            return try await TrialBuilds.aside(of: shop.folder) { trials in
                try await outcome(target.name, asking: trials.build(passages).base(file.ranking))
            }
        }
        return try await outcome(target.name, asking: try base(EvalConfiguration(), generation: target.generation))
    }

    /// Rankings of larger sets are not kept beside their measures.
    private static let keptQuestions = 10_000

    /// Measures a configuration that is no file.
    func outcome(_ name: String, ranking: RankingParameters) async throws -> Outcome {
        try await outcome(name, asking: try base(EvalConfiguration(ranking: ranking), generation: nil))
    }

    private func base(_ configuration: EvalConfiguration, generation: Int?) throws -> KnowledgeBase {
        guard isAskable else { throw NothingToAsk() }
        if let corpus { return try corpus.base(configuration) }
        guard let generation else { return try shop.openKnowledgeBase(ranking: configuration.ranking) }
        return try KnowledgeBase(
            opening: GenerationFolder(root: shop.folder.builtKnowledge).file(of: generation), generation: generation,
            ranking: configuration.ranking, embedder: try ShopSettings(of: shop.folder).embedder)
    }

    /// Asks a knowledge base.
    func outcome(_ name: String, asking base: KnowledgeBase) async throws -> Outcome {
        let depth = min(SearchRequest.limits.upperBound, max(10, measures.compactMap(\.cutoff).max() ?? 10))
        let clock = ContinuousClock()
        var hits: [String: [Outcome.Hit]] = [:]
        var told: [ToldAnswer] = []
        var milliseconds: [Double] = []
        for question in set.questions {
            try Task.checkCancellation()
            let start = clock.now
            let result = try await base.completeSearch(question.text, limit: depth)
            milliseconds.append((clock.now - start) / .milliseconds(1))
            hits[question.id] = found(result, question.id)
            told.append(ToldAnswer(result, of: question.id, isAnswerable: question.isAnswerable))
        }
        return Outcome(name, hits, of: set, measures, told: corpus == nil ? told : [], milliseconds: milliseconds)
    }

    private func found(_ result: SearchResult, _ question: String) -> [Outcome.Hit] {
        let names = set.documents(
            result.hits.map { hit in
                (hit.chunk, corpus == nil ? "\(hit.chunk.location.file)#\(hit.id)" : hit.chunk.location.file)
            }, of: question)
        return zip(result.hits, names).map { hit, name in
            Outcome.Hit(
                document: name, score: Double(hit.score), place: hit.chunk.citation.text(in: .en),
                explanation: Self.explanation(hit))
        }
    }

    private static func explanation(_ hit: SearchResult.Hit) -> String {
        let words = hit.matches.map { match in
            match.origin == .typed ? match.typed : "\(match.typed) → \(match.stems.joined(separator: " "))"
        }
        let parts = hit.parts
        return "\(Decimals.hundredths(hit.score)): stems \(Decimals.hundredths(parts.stems)), grams "
            + "\(Decimals.hundredths(parts.grams)), vector \(Decimals.hundredths(parts.vector))"
            + (words.isEmpty ? "" : "; " + words.joined(separator: ", "))
    }
}

/// Judgements alone have no texts to search with.
struct NothingToAsk: WordedError {
    var description: String { phrase.en }
    var phrase: Phrase {
        Phrase(
            ru: "у набора нет текстов вопросов: измерить можно только файл с выдачей (--run или цель-файл)",
            en:
                "the set has no texts of questions: only a run file can be measured with it (--run, or a file as the target)"
        )
    }
}
