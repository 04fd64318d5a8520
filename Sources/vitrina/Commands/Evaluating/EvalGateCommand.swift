import ArgumentParser
import Evaluation
import Foundation

struct EvalGateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate", abstract: "Fail where search is worse than it has to be.",
        discussion: """
            Ends with status 1 and tells why where a measure is below its threshold, or where it is worse than the baseline's by
            more than --max-loss and luck gives such a loss with less than --p. A target is \(EvalTarget.form).
            A file of thresholds is a JSON object: {"atLeast": {"nDCG@10": 0.9}, "noAnswerPrecision": 0.8, "noAnswerRecall": 0.8,
            "maxLoss": 0.01, "p": 0.05}.
            """)

    @OptionGroup var options: ShopOptions
    @OptionGroup var asked: EvalSetOptions

    @Option(help: ArgumentHelp("Thresholds as JSON.", valueName: "file"))
    var thresholds: String?

    @Option(help: ArgumentHelp("A threshold; may be repeated.", valueName: "measure=least"))
    var atLeast: [String] = []

    @Option(help: ArgumentHelp("What must not be lost: a target.", valueName: "target"))
    var baseline: EvalTarget?

    @Option(help: "How much of a measure may be lost against the baseline.")
    var maxLoss: Double?

    @Option(help: "How unlikely a loss must be by luck to count.")
    var p: Double?

    @Argument(help: "What has to pass (default: live).")
    var target = EvalTarget(.live, name: "live")

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            var gate = try thresholds.map { try Gate(reading: URL(filePath: $0)) } ?? Gate()
            var least = gate.atLeast ?? [:]
            for text in atLeast {
                guard let equals = text.lastIndex(of: "="), let value = Double(text[text.index(after: equals)...])
                else {
                    throw EvaluationError.malformedMeasure(
                        name: text, expected: "a measure and its least value: nDCG@10=0.8")
                }
                least[try Measure(parsing: String(text[..<equals])).description] = value
            }
            gate.atLeast = least
            if let maxLoss { gate.maxLoss = maxLoss }
            if let p { gate.p = p }
            if baseline != nil, gate.maxLoss == nil { gate.maxLoss = 0 }
            var asked = asked
            let named = Set(asked.measure)
            if asked.measure.isEmpty { asked.measure = Measure.usual.map(\.description) }
            asked.measure += try gate.measures.map(\.description).filter {
                !named.contains($0) && !asked.measure.contains($0)
            }
            let evaluator = try await Evaluator(options, asked)
            let outcome = try await evaluator.outcome(of: target)
            var former: Outcome?
            if let baseline { former = try await evaluator.outcome(of: baseline) }
            let reasons = try gate.reasons(
                against: outcome, baseline: former, of: evaluator.set, asked.resampling)
            if options.output.json {
                try console.print(json: GateOutput(passed: reasons.isEmpty, reasons: reasons))
            } else if reasons.isEmpty {
                console.print(
                    "passed: \(target.name) on \(evaluator.set.name), "
                        + zip(outcome.measured.measures, outcome.measured.values).prefix(3).map { measure, values in
                            "\(measure) \(Decimals.fixed(QuestionMeasures.mean(values)))"
                        }.joined(separator: ", "))
            } else {
                for reason in reasons { console.note("not passed: \(reason)") }
            }
            if !reasons.isEmpty { throw ExitCode.failure }
        }
    }
}

private struct GateOutput: Encodable {
    var passed: Bool
    var reasons: [String]
}
