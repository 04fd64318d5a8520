import Evaluation
import Foundation
import Testing

struct ResamplingTests {
    /// What scipy says of differences.
    struct Expected: Decodable {
        var differences: [Double]
        var exact: Bool
        var different: Double
        var worse: Double
        var low: Double
        var high: Double
        var deviation: Double
    }

    private static func expected() throws -> [String: Expected] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/evaluation/significance.json")
        return try JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: file))
    }

    @Test(arguments: ["few", "ties", "worse", "alike", "better"])
    func agreesWithSciPy(on name: String) throws {
        let expected = try #require(try Self.expected()[name])
        let resampling = Resampling(seed: 5)
        let different = resampling.pValue(of: expected.differences, "x")
        let worse = resampling.pValue(of: expected.differences, alternative: .worse, "x")
        // Five standard errors of 10,000 draws where it can't be gone through in full.
        let slack = { (p: Double) in expected.exact ? 1e-12 : 5 * (p * (1 - p) / 10_000).squareRoot() + 1e-4 }
        #expect(abs(different - expected.different) <= slack(expected.different))
        #expect(abs(worse - expected.worse) <= slack(expected.worse))
        let interval = resampling.interval(of: expected.differences, "x")
        #expect(abs(interval.low - expected.low) < 0.15 * expected.deviation)
        #expect(abs(interval.high - expected.high) < 0.15 * expected.deviation)
    }

    @Test func givesTheSameForTheSameSeed() throws {
        let differences = try #require(try Self.expected()["alike"]).differences
        let first = Resampling(seed: 3)
        #expect(first.pValue(of: differences, "x") == first.pValue(of: differences, "x"))
        #expect(first.interval(of: differences, "x") == first.interval(of: differences, "x"))
        #expect(first.interval(of: differences, "x") != first.interval(of: differences, "y"))
        #expect(first.interval(of: differences, "x") != Resampling(seed: 4).interval(of: differences, "x"))
    }

    @Test func knowsNothingOfWhatDoesNotDiffer() {
        let resampling = Resampling()
        #expect(resampling.pValue(of: [0, 0, 0], "x") == 1)
        #expect(resampling.pValue(of: [], alternative: .worse, "x") == 1)
        #expect(resampling.interval(of: [], "x") == Interval(low: 0, high: 0))
        #expect(resampling.interval(of: [0.5, 0.5], "x") == Interval(low: 0.5, high: 0.5))
        #expect(resampling.interval(of: [0.5], "x") == Interval(low: 0.5, high: 0.5))
    }

    @Test(
        arguments: [
            ([0.01, 0.04, 0.03], [0.03, 0.06, 0.06]), ([0.5, 0.6], [1, 1]), ([0.02], [0.02]), ([], []),
            ([0.01, 0.01, 0.02, 0.2], [0.04, 0.04, 0.04, 0.2]),
        ] as [([Double], [Double])])
    func correctsByHolm(values: [Double], adjusted: [Double]) {
        let found = Resampling.holm(values)
        #expect(found.count == adjusted.count)
        for (one, other) in zip(found, adjusted) { #expect(abs(one - other) < 1e-12) }
    }
}
