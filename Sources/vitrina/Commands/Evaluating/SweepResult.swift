import Evaluation
import Foundation

/// What a sweep found.
struct SweepResult: Encodable {
    var measure: String
    var set: String
    var best: [String: Double]
    var crossValidation: CrossValidation
    /// The mean of the numbers in use.
    var present: Double
    /// What the best changes against the numbers in use, on all questions.
    var change: Interval
    /// How likely such a change is by luck; the choice itself is not corrected for.
    var p: Double
    var points: [Point]
    private let chosen: SweepPoint
    private let resampling: Resampling

    struct Point: Encodable {
        var name: String
        var parameters: [String: Double]
        var mean: Double
        /// What was built for it.
        var built: TrialBuilds.Size?
    }

    private enum CodingKeys: String, CodingKey {
        case measure, set, best, crossValidation, present, change, p, points
    }

    init(
        measure: String, set: String, points: [SweepPoint], _ measured: Sweep.Measured, _ found: CrossValidation,
        _ resampling: Resampling
    ) {
        self.measure = measure
        self.set = set
        self.resampling = resampling
        chosen = points[found.best]
        best = chosen.values
        crossValidation = found
        present = QuestionMeasures.mean(measured.present)
        let differences = zip(measured.values[found.best], measured.present).map { $0 - $1 }
        change = resampling.interval(of: differences, "sweep")
        p = resampling.pValue(of: differences, "sweep")
        self.points = points.enumerated().map { place, point in
            Point(
                name: point.name, parameters: point.values, mean: QuestionMeasures.mean(measured.values[place]),
                built: measured.sizes.isEmpty ? nil : measured.sizes[place])
        }
    }

    /// The name of the best combination.
    var bestName: String { chosen.name }

    /// A file that ``ConfigurationFile`` and `vitrina build --passages` read, with what the choice is worth.
    var file: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            let content = File(
                measured: File.Measured(
                    measure: measure, set: set, fitted: crossValidation.fitted, heldOut: crossValidation.heldOut,
                    interval: crossValidation.interval, folds: crossValidation.chosen.count, present: present,
                    change: change, p: p, seed: resampling.seed),
                passages: chosen.passageValues, ranking: chosen.rankingValues)
            return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
        }
    }

    private struct File: Encodable {
        var measured: Measured
        var passages: [String: Int]?
        var ranking: [String: Double]

        struct Measured: Encodable {
            var measure: String
            var set: String
            /// On the questions that it was chosen by.
            var fitted: Double
            /// By cross-validation.
            var heldOut: Double
            var interval: Interval
            var folds: Int
            /// Of what was in use.
            var present: Double
            var change: Interval
            var p: Double
            var seed: UInt64
        }
    }
}

extension Console {
    /// Tells the best combinations and what the first is worth.
    func tell(_ result: SweepResult) {
        let points = result.points.sorted { $0.mean > $1.mean }
        for point in points.prefix(10) {
            let built = point.built.map { "  (\($0.passages) of \(Int($0.meanCharacters.rounded())) characters)" } ?? ""
            print("\(Decimals.fixed(point.mean))  \(point.name)\(built)")
        }
        if points.count > 10 { print("… \(points.count - 10) more") }
        let found = result.crossValidation
        print(
            "best: \(result.bestName), \(result.measure) \(Decimals.fixed(found.fitted)) on the questions it was chosen by"
        )
        print(
            "cross-validated: \(Decimals.fixed(found.heldOut)) "
                + "(\(Decimals.fixed(found.interval.low)) … \(Decimals.fixed(found.interval.high))); in use now: \(Decimals.fixed(result.present))"
        )
        print(
            "the best against what is in use: \(Decimals.fixed(result.change.low)) … \(Decimals.fixed(result.change.high)), "
                + "p = \(Decimals.fixed(result.p))")
    }
}
