import Evaluation
import Foundation
import Testing

struct MeasureTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var grades: [Int]
        var judged: [Int]
        var k: Int
        var nDCG: Double
        var recall: Double
        var reciprocalRank: Double
        var success: Double
        var testDescription: String { name }
    }

    /// Computed by hand from trec_eval's definitions: discounts are 1, 1/log2(3) = 0.6309297536, 1/2, 0.4306765581.
    static let cases = [
        Case(
            name: "perfect", grades: [3, 1], judged: [1, 3], k: 10, nDCG: 1, recall: 1, reciprocalRank: 1, success: 1),
        Case(
            name: "graded, the wrong way round", grades: [1, 3], judged: [3, 1], k: 10,
            nDCG: (1 + 3 * 0.630_929_753_6) / (3 + 0.630_929_753_6), recall: 1, reciprocalRank: 1, success: 1),
        Case(
            name: "second place", grades: [0, 1], judged: [1], k: 10, nDCG: 0.630_929_753_6, recall: 1,
            reciprocalRank: 0.5, success: 1),
        Case(
            name: "fewer than k found", grades: [0, 0, 2], judged: [2, 2, 1], k: 10,
            nDCG: 1 / (2 + 2 * 0.630_929_753_6 + 0.5), recall: 1.0 / 3, reciprocalRank: 1.0 / 3, success: 1),
        Case(
            name: "cut before the relevant one", grades: [0, 0, 0, 3], judged: [3], k: 3, nDCG: 0, recall: 0,
            reciprocalRank: 0, success: 0),
        Case(
            name: "just inside the cut", grades: [0, 0, 0, 3], judged: [3], k: 4, nDCG: 0.430_676_558_1, recall: 1,
            reciprocalRank: 0.25, success: 1),
        Case(
            name: "more relevant than k", grades: [1, 1], judged: [1, 1, 1, 1], k: 2, nDCG: 1, recall: 0.5,
            reciprocalRank: 1, success: 1),
        Case(
            name: "ties of grades", grades: [2, 0, 2], judged: [2, 2], k: 10,
            nDCG: (2 + 1) / (2 + 2 * 0.630_929_753_6), recall: 1, reciprocalRank: 1, success: 1),
        Case(
            name: "judged irrelevant", grades: [0, 1], judged: [0, 0, 1], k: 1, nDCG: 0, recall: 0, reciprocalRank: 0,
            success: 0),
        Case(
            name: "nothing relevant judged", grades: [0, 0], judged: [0], k: 10, nDCG: 0, recall: 0, reciprocalRank: 0,
            success: 0),
        Case(name: "nothing found", grades: [], judged: [1], k: 10, nDCG: 0, recall: 0, reciprocalRank: 0, success: 0),
        Case(name: "nothing at all", grades: [], judged: [], k: 10, nDCG: 0, recall: 0, reciprocalRank: 0, success: 0),
    ]

    @Test(arguments: cases)
    func agreesWithHandComputedValues(of example: Case) {
        let ranking = JudgedRanking(question: "q", grades: example.grades, judged: example.judged)
        #expect(abs(Measure(.nDCG, at: example.k).value(of: ranking) - example.nDCG) < 1e-9)
        #expect(Measure(.recall, at: example.k).value(of: ranking) == example.recall)
        #expect(Measure(.reciprocalRank, at: example.k).value(of: ranking) == example.reciprocalRank)
        #expect(Measure(.success, at: example.k).value(of: ranking) == example.success)
    }

    @Test func averagesOverQuestions() {
        let summary = MeasureSummary([
            JudgedRanking(question: "a", grades: [1], judged: [1]),
            JudgedRanking(question: "b", grades: [0, 1], judged: [1, 1]),
            JudgedRanking(question: "c", grades: [0, 0, 0, 0, 0, 1], judged: [1]),
            JudgedRanking(question: "d", grades: [], judged: [1]),
        ])
        #expect(summary.questions == 4)
        #expect(summary.success1 == 0.25)
        #expect(summary.success5 == 0.5)
        #expect(summary.recall10 == 0.625)
        let reciprocalRank: Double = (1 + 0.5 + 1.0 / 6) / 4
        #expect(abs(summary.mrr10 - reciprocalRank) < 1e-12)
        // 0.3868528072 for one of two found at the second place, 0.3562071871 for 1 / log2(7).
        let nDCG: Double = (1 + 0.386_852_807_2 + 0.356_207_187_1) / 4
        #expect(abs(summary.nDCG10 - nDCG) < 1e-9)
    }

    @Test func averagesNoQuestionsToZero() {
        let summary = MeasureSummary([])
        #expect(
            [summary.nDCG10, summary.recall10, summary.mrr10, summary.success1, summary.success5] == [0, 0, 0, 0, 0])
        #expect(summary.questions == 0)
    }

    @Test func printsTheMeasuresByTheirCommonNames() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let summary = MeasureSummary([JudgedRanking(question: "a", grades: [1], judged: [1])])
        #expect(
            String(decoding: try encoder.encode(summary), as: UTF8.self)
                == #"{"MRR@10":1,"Recall@10":1,"Success@1":1,"Success@5":1,"nDCG@10":1,"questions":1}"#)
    }
}
