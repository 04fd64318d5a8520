import Evaluation
import Foundation
import Testing

struct FactReportTests {
    private static func outcome(
        _ id: String, told: String, right: Bool, variant: Bool? = nil, exists: Bool = true
    ) -> FactOutcome {
        FactOutcome(
            id: id, tags: ["ru", exists ? "plain" : "none"], told: told, fault: right ? nil : .wrongProduct,
            namesVariant: variant, answer: FactOutcome.Answer(exists: exists, saidNone: told == "notCarried"),
            milliseconds: 2)
    }

    private static let outcomes = [
        outcome("a", told: "exact", right: true, variant: true),
        outcome("b", told: "exact", right: false, variant: false),
        outcome("c", told: "ambiguous", right: true, variant: false), outcome("d", told: "exact", right: true),
        outcome("e", told: "notCarried", right: true, exists: false),
        outcome("f", told: "notCarried", right: false, variant: false),
    ]

    @Test func countsWhatIsRight() throws {
        let report = FactReport(Self.outcomes, Resampling())
        #expect(report.cases == 6)
        #expect(report.right == 4)
        #expect(report.interval.low < report.share && report.share < report.interval.high)
        #expect(report.exactVariant?.cases == 4)
        // An accepted other verdict is right, but names no variant.
        #expect(report.exactVariant?.value == 0.25)
        #expect(report.noAnswer?.questions == 1)
        #expect(report.noAnswer?.precision == 0.5)
        #expect(report.noAnswer?.recall == 1)
        #expect(report.faults == ["wrongProduct": 2])
        #expect(report.wrong == ["wrongProduct": ["b", "f"]])
        #expect(report.byTag.mapValues(\.cases) == ["ru": 6, "plain": 5, "none": 1])
        #expect(report.byTag.mapValues(\.right) == ["ru": 4, "plain": 3, "none": 1])
        #expect(report.latency?.p99 == 2)
    }

    @Test func leavesACaseOutOfItsOwnProbability() throws {
        let calibration = try #require(FactReport(Self.outcomes, Resampling()).calibration)
        // exact: (1 + 1) / 4 for a and d, (2 + 1) / 4 for b; notCarried: 1 / 3 for e, 2 / 3 for f; ambiguous alone: 1 / 2.
        #expect(calibration.bins.map(\.questions) == [1, 3, 1, 1])
        let gaps = [0.5, 0.75, 0.5, 0.5, 2.0 / 3, 2.0 / 3]
        let brier = gaps.map { $0 * $0 }.reduce(0, +) / 6
        #expect(abs(calibration.brier - brier) < 1e-12)
    }

    @Test func takesProbabilitiesFromWhatWasDevelopedWith() throws {
        let developed = (0..<8).map { Self.outcome("\($0)", told: "exact", right: $0 < 7) }
        let asked = [Self.outcome("x", told: "exact", right: true), Self.outcome("y", told: "unknown", right: true)]
        let calibration = try #require(FactReport(asked, developed: developed, Resampling()).calibration)
        // 8 / 10, and 1 / 2 for what was never told.
        #expect(calibration.bins.map(\.told) == [0.5, 0.8])
    }

    @Test func reportsFactsInEveryForm() throws {
        let part = EvaluationReport.FactPart(
            name: "stock <1>", report: FactReport(Self.outcomes, Resampling(samples: 100)))
        let set = EvaluationSet(Qrels(["q": ["a": 1]]), name: "set")
        let outcome = Outcome("live", ["q": [.init(document: "a", score: 1)]], of: set, [Measure(.nDCG, at: 10)])
        let report = try EvaluationReport([outcome], of: set, Resampling(samples: 100), facts: [part])
        #expect(report.markdown.contains("| stock <1> |           exact variant | 0.2500 |"))
        #expect(report.html.contains("<td>stock &lt;1&gt;</td><td>exact variant</td><td>0.2500</td>"))
        #expect(report.html.contains("<summary>stock &lt;1&gt; by tag</summary>"))
        let decoded = try JSONDecoder().decode(EvaluationReport.self, from: JSONEncoder().encode(report))
        #expect(decoded == report)
        let empty = FactReport([], Resampling())
        #expect(empty.calibration == nil)
        #expect(empty.share == 0)
    }
}
