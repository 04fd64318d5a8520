import Foundation

/// Measures of one ranked list by trec_eval's definitions.
public enum RankingMeasures {
    /// Normalised discounted cumulative gain of the first `k`: gains are the grades, discounts log2(rank + 1), the ideal
    /// is the judged grades in descending order (trec_eval's `ndcg_cut`).
    /// - Parameters:
    ///   - grades: grades of the list from the first rank on, 0 for what is not relevant or not judged.
    ///   - judged: grades of everything judged for the question.
    /// - Returns: 0...1; 0 when nothing relevant is judged.
    public static func nDCG(grades: [Int], judged: [Int], at k: Int) -> Double {
        let ideal = gain(judged.filter { $0 > 0 }.sorted(by: >), k)
        return ideal > 0 ? gain(grades, k) / ideal : 0
    }

    /// The share of relevant items found among the first `k` (`recall`).
    public static func recall(grades: [Int], judged: [Int], at k: Int) -> Double {
        let relevant = judged.count { $0 > 0 }
        return relevant > 0 ? Double(grades.prefix(k).count { $0 > 0 }) / Double(relevant) : 0
    }

    /// One over the rank of the first relevant item among the first `k`, else 0 (`recip_rank`).
    public static func reciprocalRank(grades: [Int], at k: Int) -> Double {
        grades.prefix(k).firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
    }

    /// 1 when something relevant is among the first `k`, else 0 (`success`).
    public static func success(grades: [Int], at k: Int) -> Double {
        grades.prefix(k).contains { $0 > 0 } ? 1 : 0
    }

    private static func gain(_ grades: [Int], _ k: Int) -> Double {
        grades.prefix(k).enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset + 2)) }
    }
}

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
        func mean(_ measure: (JudgedRanking) -> Double) -> Double {
            judgements.isEmpty ? 0 : judgements.reduce(0) { $0 + measure($1) } / Double(judgements.count)
        }
        questions = judgements.count
        nDCG10 = mean { RankingMeasures.nDCG(grades: $0.grades, judged: $0.judged, at: 10) }
        recall10 = mean { RankingMeasures.recall(grades: $0.grades, judged: $0.judged, at: 10) }
        mrr10 = mean { RankingMeasures.reciprocalRank(grades: $0.grades, at: 10) }
        success1 = mean { RankingMeasures.success(grades: $0.grades, at: 1) }
        success5 = mean { RankingMeasures.success(grades: $0.grades, at: 5) }
    }
}

/// A ranked list with its grades.
public struct JudgedRanking: Hashable, Sendable {
    /// The question's identifier.
    public var question: String
    /// Grades of the list from the first rank on.
    public var grades: [Int]
    /// Grades of everything judged for the question.
    public var judged: [Int]

    /// Creates a judged list.
    public init(question: String, grades: [Int], judged: [Int]) {
        self.question = question
        self.grades = grades
        self.judged = judged
    }
}
