import Evaluation
import Foundation
import KnowledgeModel
import RAGService
import VectorIndex

/// The golden questions of a shop, asked of the knowledge base in use.
struct GoldenEvaluation {
    let shop: ShopFolder
    let questions: [GoldenQuestion]

    init(shop: ShopFolder, split: GoldenQuestion.Split) throws {
        self.shop = shop
        questions = try GoldenQuestion.read(from: shop.goldenQuestions).filter { $0.split == split }
    }

    func run(_ configuration: EvalConfiguration) throws -> GoldenReport {
        GoldenReport(
            try results(configuration).map { question, result in
                (question, question.judge(result.hits.map(\.chunk)), result.confidence == .none)
            })
    }

    /// What the confidence in each question's answer was judged by.
    func signals(_ configuration: EvalConfiguration) throws -> [QuestionSignals] {
        try results(configuration).map { question, result in
            QuestionSignals(
                id: question.id, isAnswerable: question.isAnswerable,
                isFound: question.judge(result.hits.map(\.chunk)).grades.prefix(5).contains { $0 > 0 },
                signals: result.signals)
        }
    }

    private func results(
        _ configuration: EvalConfiguration
    ) throws -> [(question: GoldenQuestion, result: SearchResult)] {
        let base = try KnowledgeBase(of: shop, ranking: configuration.ranking, variants: configuration.variants)
        return try questions.map { ($0, try base.search($0.query, limit: 10)) }
    }
}

/// A golden question with what the confidence in its answer was judged by.
struct QuestionSignals: Encodable {
    var id: String
    /// Whether the shop has an answer.
    var isAnswerable: Bool
    /// Whether one of the first five hits answers it.
    var isFound: Bool
    var signals: AnswerSignals
}
