import ArgumentParser
import Evaluation
import Foundation
import KBBuilder

struct EvalSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Try every combination of numbers, and tell what the best is worth.",
        discussion: """
            Values of a parameter are a list (stemWeight=0.3,0.5) or a range (stemLength=0.2:0.8:0.2). The first measure decides. The
            best on all questions is too good to be true: what it is worth is told by cross-validation, each fold measured with what
            is best on the others.

            Numbers of ranking need no build. Those of passages are called as in vitrina.yaml (passages.longest=600:1800:300,
            passages.gram_shortest=2,3): for each combination of them the shop is built aside, asked, and the build removed; the
            knowledge base in use is not touched.
            """)

    @OptionGroup var options: ShopOptions
    @OptionGroup var asked: EvalSetOptions

    @Option(help: ArgumentHelp("A parameter with its values; may be repeated.", valueName: "name=values"))
    var vary: [String]

    @Option(help: "How many folds.")
    var folds = 5

    @Option(
        help: ArgumentHelp(
            "Write the best numbers for `search --ranking` and `build --passages`.", valueName: "file"))
    var save: String?

    func validate() throws {
        guard (2...100).contains(folds) else { throw ValidationError("--folds: expected 2 to 100") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let grid = try ParameterGrid(parsing: vary).points
            guard (1...Self.most).contains(grid.count) else {
                throw EvaluationError.notComparable(
                    detail: "\(grid.count) combinations, \(Self.most) at most can be tried: take fewer values")
            }
            let settings = try ShopSettings(of: options.folder).passages
            let points = try grid.compactMap { try SweepPoint($0, settings: settings) }
            guard !points.isEmpty else { throw EvaluationError.notComparable(detail: "no combination can be built") }
            if points.count < grid.count {
                console.note("\(grid.count - points.count) combinations that can't be are left out")
            }
            let sweep = Sweep(evaluator: try await Evaluator(options, asked), points: points, console: console)
            let measured = try await Interruption.handled(saying: Interruption.sweep) { try await sweep.run() }
            let chosen = CrossValidation(measured.values, folds: folds, asked.resampling)
            let result = SweepResult(
                measure: "\(sweep.evaluator.measures.first ?? Measure(.nDCG, at: 10))", set: sweep.evaluator.set.name,
                points: points, measured, chosen, asked.resampling)
            if let save { try EvalFile.write(try result.file, to: save) }
            if options.output.json { return try console.print(json: result) }
            console.tell(result)
        }
    }

    /// More than this many combinations take hours.
    private static let most = 10_000
}
