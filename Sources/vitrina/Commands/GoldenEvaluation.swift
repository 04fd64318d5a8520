import Evaluation
import Foundation
import KnowledgeModel
import Language
import RAGService
import VectorIndex

/// The golden questions of a shop, asked of the knowledge base in use.
struct GoldenEvaluation {
    let shop: ShopOptions
    let questions: [GoldenQuestion]

    /// - Parameter file: the questions; nil for the shop's own.
    init(_ shop: ShopOptions, file: URL? = nil, split: GoldenQuestion.Split) throws {
        self.shop = shop
        questions = try GoldenQuestion.read(from: file ?? shop.folder.goldenQuestions).filter { $0.split == split }
    }

    func run(_ configuration: EvalConfiguration) async throws -> GoldenReport {
        let results = try await results(configuration)
        return GoldenReport(
            results.map { question, result, _ in
                (
                    question, question.judge(result.hits.map(\.chunk)),
                    ToldAnswer(result, of: question.id, isAnswerable: question.isAnswerable)
                )
            }, milliseconds: results.map(\.milliseconds))
    }

    /// What the confidence in each question's answer was judged by.
    func signals(_ configuration: EvalConfiguration) async throws -> [QuestionSignals] {
        try await results(configuration).map { question, result, _ in
            QuestionSignals(
                id: question.id, text: result.analysis.text, topics: question.topics,
                isAnswerable: question.isAnswerable,
                isFound: question.judge(result.hits.map(\.chunk)).isFound(within: 5),
                signals: result.signals)
        }
    }

    private func results(
        _ configuration: EvalConfiguration
    ) async throws -> [(question: GoldenQuestion, result: SearchResult, milliseconds: Double)] {
        let base = try shop.openKnowledgeBase(ranking: configuration.ranking, variants: configuration.variants)
        let clock = ContinuousClock()
        var results: [(question: GoldenQuestion, result: SearchResult, milliseconds: Double)] = []
        for question in questions {
            let start = clock.now
            let result = try await base.completeSearch(question.query)
            results.append((question, result, (clock.now - start) / .milliseconds(1)))
        }
        return results
    }
}

extension ToldAnswer {
    /// What a search told of a question.
    init(_ result: SearchResult, of question: String, isAnswerable: Bool) {
        self.init(
            question: question, probability: Double(ConfidenceModel.calibrated.probability(result.signals)),
            saidNone: result.confidence == .none, isAnswerable: isAnswerable)
    }
}

/// A golden question with what the confidence in its answer was judged by.
struct QuestionSignals: Encodable {
    var id: String
    /// The question as it was searched.
    var text: String
    /// What it is about: questions that share a topic are like each other.
    var topics: [String]
    /// Whether the shop has an answer.
    var isAnswerable: Bool
    /// Whether one of the first five hits answers it.
    var isFound: Bool
    var signals: AnswerSignals
}

extension GoldenQuestion {
    /// The topic that the set tells, and the passages that answer in full.
    fileprivate var topics: [String] {
        (topic.map { [$0] } ?? []) + relevant.filter { $0.grade == 3 }.prefix(2).map { "\($0.file): \($0.contains)" }
    }
}
