/// Means of the measures over questions.
public struct MeasureSummary: Hashable, Sendable, Codable {
    /// How many questions were judged.
    public var questions: Int
    /// Mean nDCG@10.
    public var nDCG10: Double
    /// Mean Recall@10.
    public var recall10: Double
    /// Mean reciprocal rank of the first 10.
    public var mrr10: Double
    /// Share of questions whose first hit is relevant.
    public var success1: Double
    /// Share of questions with a relevant hit among the first 5.
    public var success5: Double

    private enum CodingKeys: String, CodingKey {
        case questions
        case nDCG10 = "nDCG@10"
        case recall10 = "Recall@10"
        case mrr10 = "MRR@10"
        case success1 = "Success@1"
        case success5 = "Success@5"
    }

    /// Averages over questions; all measures are 0 when there are none.
    public init(_ judgements: [JudgedRanking]) {
        func mean(_ measure: Measure) -> Double {
            judgements.isEmpty ? 0 : judgements.reduce(0) { $0 + measure.value(of: $1) } / Double(judgements.count)
        }
        questions = judgements.count
        nDCG10 = mean(Measure(.nDCG, at: 10))
        recall10 = mean(Measure(.recall, at: 10))
        mrr10 = mean(Measure(.reciprocalRank, at: 10))
        success1 = mean(Measure(.success, at: 1))
        success5 = mean(Measure(.success, at: 5))
    }
}
