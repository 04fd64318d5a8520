import Evaluation
import KBBuilder
import KnowledgeModel
import VectorIndex

/// Measures every combination of a grid with one measure.
struct Sweep: Sendable {
    let evaluator: Evaluator
    let points: [SweepPoint]
    let console: Console

    /// What was measured.
    struct Measured: Sendable {
        /// A row for each combination, a value for each question.
        var values: [[Double]]
        /// The values of what is in use, or of what the settings would build.
        var present: [Double]
        /// What was built for each combination; empty where nothing was.
        var sizes: [TrialBuilds.Size]
    }

    /// Combinations of one build stand together, so that each is built once.
    /// - Throws: ``EvaluationError/notComparable(detail:)`` for passages of a set that has none of the shop's.
    func run() async throws -> Measured {
        guard points.contains(where: { $0.passages != nil }) else {
            var values: [[Double]] = []
            for (place, point) in points.enumerated() {
                values.append(try await evaluator.outcome(point.name, ranking: point.ranking).firstValues)
                tell(place + 1, point, values[place], nil)
            }
            let present = try await evaluator.outcome("present", ranking: RankingParameters()).firstValues
            return Measured(values: values, present: present, sizes: [])
        }
        guard evaluator.asksShop else {
            throw EvaluationError.notComparable(
                detail: "passages are the shop's own: ask them golden questions, without a folder of another set")
        }
        return try await TrialBuilds.aside(of: evaluator.shop.folder) { try await run($0) }
    }

    private func run(_ trials: TrialBuilds) async throws -> Measured {
        var values = [[Double]](repeating: [], count: points.count)
        let none = TrialBuilds.Size(passages: 0, meanCharacters: 0)
        var sizes = [TrialBuilds.Size](repeating: none, count: points.count)
        var done = 0
        for (passages, places) in placesByBuild {
            let built = try await build(passages, with: trials)
            for place in places {
                let point = points[place]
                values[place] = try await evaluator.outcome(point.name, asking: built.base(point.ranking)).firstValues
                sizes[place] = built.size
                done += 1
                tell(done, point, values[place], built.size)
            }
            try built.remove()
        }
        let present = try await build(nil, with: trials)
        let outcome = try await evaluator.outcome("present", asking: present.base(RankingParameters()))
        return Measured(values: values, present: outcome.firstValues, sizes: sizes)
    }

    /// The places of the combinations by what is built for them, in the order in which they come first.
    private var placesByBuild: [(PassageSettings?, [Int])] {
        var builds: [(PassageSettings?, [Int])] = []
        for (place, point) in points.enumerated() {
            if let known = builds.firstIndex(where: { $0.0 == point.passages }) {
                builds[known].1.append(place)
            } else {
                builds.append((point.passages, [place]))
            }
        }
        return builds
    }

    private func build(_ passages: PassageSettings?, with trials: TrialBuilds) async throws -> TrialBuilds.Built {
        let line = ProgressLine(language: console.language)
        defer { line.finish() }
        return try await trials.build(passages) { line.show($0) }
    }

    private func tell(_ done: Int, _ point: SweepPoint, _ values: [Double], _ size: TrialBuilds.Size?) {
        let built = size.map { ", \($0.passages) passages of \(Int($0.meanCharacters.rounded())) characters" } ?? ""
        console.note(
            "\(done) of \(points.count): \(point.name) \(Decimals.fixed(QuestionMeasures.mean(values)))\(built)")
    }
}

extension Outcome {
    /// The values of the first measure, which decides.
    var firstValues: [Double] { measured.values.first ?? [] }
}

extension Interruption {
    /// What it means for a sweep.
    static let sweep = Phrase(
        ru: "Остановлено. Пробные базы удалены, база знаний магазина не тронута.",
        en: "Stopped. The trial builds are removed, the shop's knowledge base was not touched.")
}
