import Evaluation
import Testing

struct MeasureNameTests {
    @Test(arguments: [
        ("nDCG@10", Measure(.nDCG, at: 10), "nDCG@10"), ("NDCG", Measure(.nDCG), "nDCG"),
        ("nDCG(gains=exp)@10", Measure(.nDCG, at: 10, gains: .exponential), "nDCG(gains=exp)@10"),
        ("nDCG(dcg='exp-log2')@5", Measure(.nDCG, at: 5, gains: .exponential), "nDCG(gains=exp)@5"),
        ("AP(rel=2)@100", Measure(.averagePrecision, at: 100, relevantFrom: 2), "AP(rel=2)@100"),
        ("MAP", Measure(.averagePrecision), "AP"), ("MRR@10", Measure(.reciprocalRank, at: 10), "RR@10"),
        (" Recall( rel = 3 ) @ 5", Measure(.recall, at: 5, relevantFrom: 3), "R(rel=3)@5"),
        ("Judged@20", Measure(.judged, at: 20), "Judged@20"), ("Success@1", Measure(.success, at: 1), "Success@1"),
    ])
    func readsNames(name: String, measure: Measure, written: String) throws {
        let read = try Measure(parsing: name)
        #expect(read == measure)
        #expect(read.description == written)
    }

    @Test(arguments: [
        (
            "accuracy@1",
            "no measure is called “accuracy@1”: take one of nDCG, R, P, Success, RR, AP, Judged, like nDCG@10"
        ),
        ("nDCG@0", "measure “nDCG@0”: expected a whole number from 1 after @"),
        ("nDCG@ten", "measure “nDCG@ten”: expected a whole number from 1 after @"),
        ("nDCG(exp)@10", "measure “nDCG(exp)@10”: expected options in the form rel=2"),
        ("nDCG(rel=2)@10", "measure “nDCG(rel=2)@10”: expected no option “rel” here"),
        ("nDCG(gains=cubic)", "measure “nDCG(gains=cubic)”: expected gains to be linear or exp"),
        ("AP(rel=0)", "measure “AP(rel=0)”: expected rel to be a grade from 1"),
        ("AP(rel=2@5", "measure “AP(rel=2@5”: expected a closing bracket"),
        ("P", "measure “P”: expected how many results count, P@10 for example"),
        ("", "no measure is called “”: take one of nDCG, R, P, Success, RR, AP, Judged, like nDCG@10"),
    ])
    func tellsWhatIsWrongWithAName(name: String, text: String) {
        #expect { try Measure(parsing: name) } throws: { "\($0)" == text }
    }

    @Test func weighsGradesExponentially() {
        let ranking = JudgedRanking(question: "q", grades: [1, nil, 3], judged: [3, 1])
        let ideal: Double = 7 + 0.630_929_753_571_457_4
        let expected: Double = 4.5 / ideal
        #expect(abs(Measure(.nDCG, at: 10, gains: .exponential).value(of: ranking) - expected) < 1e-12)
    }

    @Test func countsWhatIsJudgedAmongWhatWasFound() {
        let ranking = JudgedRanking(question: "q", grades: [0, nil, 3], judged: [3, 0])
        #expect(Measure(.judged, at: 10).value(of: ranking) == 2.0 / 3)
        #expect(Measure(.judged, at: 2).value(of: ranking) == 0.5)
        #expect(Measure(.precision, at: 10).value(of: ranking) == 0.1)
        #expect(Measure(.averagePrecision).value(of: ranking) == 1.0 / 3)
        #expect(Measure(.success, at: 3, relevantFrom: 4).value(of: ranking) == 0)
    }
}
