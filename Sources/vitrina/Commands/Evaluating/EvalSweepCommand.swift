import ArgumentParser
import Evaluation
import Foundation
import VectorIndex

struct EvalSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Try every combination of ranking numbers, and tell what the best is worth.",
        discussion: """
            Values of a parameter are a list (stemWeight=0.3,0.5) or a range (stemLength=0.2:0.8:0.2). The first measure decides. The
            best on all questions is too good to be true: what it is worth is told by cross-validation, each fold measured with what
            is best on the others.
            """)

    @OptionGroup var options: ShopOptions
    @OptionGroup var asked: EvalSetOptions

    @Option(help: ArgumentHelp("A parameter with its values; may be repeated.", valueName: "name=values"))
    var vary: [String]

    @Option(help: "How many folds.")
    var folds = 5

    @Option(
        help: ArgumentHelp(
            "Write the best numbers for `eval --ranking` and `search --ranking`.", valueName: "file"))
    var save: String?

    func validate() throws {
        guard (2...100).contains(folds) else { throw ValidationError("--folds: expected 2 to 100") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let points = try ParameterGrid(parsing: vary).points
            guard (1...Self.most).contains(points.count) else {
                throw EvaluationError.notComparable(
                    detail: "\(points.count) combinations, \(Self.most) at most can be tried: take fewer values")
            }
            let evaluator = try await Evaluator(options, asked)
            var values: [[Double]] = []
            for (place, point) in points.enumerated() {
                let ranking = try EvalConfiguration.ranking(changing: point.mapValues { Float($0) })
                let outcome = try await evaluator.outcome(Self.name(point), ranking: ranking)
                values.append(outcome.measured.values.first ?? [])
                console.note(
                    "\(place + 1) of \(points.count): \(Self.name(point)) \(Decimals.fixed(QuestionMeasures.mean(values[place])))"
                )
            }
            let present = try await evaluator.outcome("present", ranking: RankingParameters())
            let chosen = CrossValidation(values, folds: folds, asked.resampling)
            let result = SweepResult(
                measure: "\(evaluator.measures.first ?? Measure(.nDCG, at: 10))", points: points, values: values,
                present: present.measured.values.first ?? [], chosen, asked.resampling)
            if let save { try EvalFile.write(try EvalConfiguration.text(of: points[chosen.best]), to: save) }
            if options.output.json { return try console.print(json: result) }
            console.tell(result)
        }
    }

    /// More than this many combinations take hours.
    private static let most = 10_000

    static func name(_ point: [String: Double]) -> String {
        point.sorted { $0.key < $1.key }.map { "\($0.key)=\(Decimals.hundredths($0.value))" }.joined(separator: " ")
    }
}

/// What a sweep found.
struct SweepResult: Encodable {
    var measure: String
    var best: [String: Double]
    var crossValidation: CrossValidation
    /// The mean of the numbers in use.
    var present: Double
    /// What the best changes against the numbers in use, on all questions.
    var change: Interval
    /// How likely such a change is by luck; the choice itself is not corrected for.
    var p: Double
    var points: [Point]

    struct Point: Encodable {
        var parameters: [String: Double]
        var mean: Double
    }

    init(
        measure: String, points: [[String: Double]], values: [[Double]], present: [Double], _ chosen: CrossValidation,
        _ resampling: Resampling
    ) {
        self.measure = measure
        best = points[chosen.best]
        crossValidation = chosen
        self.present = QuestionMeasures.mean(present)
        let differences = zip(values[chosen.best], present).map { $0 - $1 }
        change = resampling.interval(of: differences, "sweep")
        p = resampling.pValue(of: differences, "sweep")
        self.points = zip(points, values).map { Point(parameters: $0, mean: QuestionMeasures.mean($1)) }
    }
}

extension Console {
    fileprivate func tell(_ result: SweepResult) {
        let points = result.points.sorted { $0.mean > $1.mean }
        for point in points.prefix(10) {
            print("\(Decimals.fixed(point.mean))  \(EvalSweepCommand.name(point.parameters))")
        }
        if points.count > 10 { print("… \(points.count - 10) more") }
        let found = result.crossValidation
        print(
            "best: \(EvalSweepCommand.name(result.best)), \(result.measure) \(Decimals.fixed(found.fitted)) on the questions it was chosen by"
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
