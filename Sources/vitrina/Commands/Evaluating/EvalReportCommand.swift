import ArgumentParser
import Evaluation
import Foundation

struct EvalCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Tell what one way to search does better than another, and whether it is luck.",
        discussion: """
            The first target is the baseline. A target is \(EvalTarget.form).
            Intervals are paired bootstrap, probabilities a randomisation test, corrected by Holm for the number of measures.
            """)

    @OptionGroup var options: ShopOptions
    @OptionGroup var asked: EvalSetOptions

    @Option(help: "How many of the questions that moved most are shown.")
    var most = 10

    @Flag(help: "Leave out what questions took, which no seed settles.")
    var noLatency = false

    @Argument(help: "What to compare.")
    var targets: [EvalTarget]

    func validate() throws {
        guard targets.count >= 2 else { throw ValidationError("two targets at least, each one of: \(EvalTarget.form)") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let report = try await EvaluationReport(
                asking: targets, options, asked, most: most, withLatency: !noLatency)
            if options.output.json { return try console.print(json: report) }
            console.print(report.markdown)
        }
    }
}

struct EvalReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report as one HTML page, Markdown or JSON.",
        discussion: """
            One target is described, more are compared with the first. A target is \(EvalTarget.form).
            The page needs nothing from outside. With --no-latency the same seed gives the same bytes. Where the shop's own golden
            questions are asked and it has labels about facts (eval/stock.jsonl, photos.jsonl, drafts.jsonl), they are told of, too.
            """)

    @OptionGroup var options: ShopOptions
    @OptionGroup var asked: EvalSetOptions

    @Option(help: ArgumentHelp("Write the page.", valueName: "file"))
    var html: String?

    @Option(help: ArgumentHelp("Write Markdown.", valueName: "file"))
    var markdown: String?

    @Option(name: .customLong("write-json"), help: ArgumentHelp("Write JSON.", valueName: "file"))
    var jsonFile: String?

    @Option(help: "How many of the questions that moved most are shown.")
    var most = 10

    @Flag(help: "Leave out what questions took, which no seed settles.")
    var noLatency = false

    @Flag(help: "Leave the labels about facts out.")
    var noFacts = false

    @Argument(help: "What to report on (default: live).")
    var targets: [EvalTarget] = [EvalTarget(.live, name: "live")]

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let report = try await EvaluationReport(
                asking: targets, options, asked, most: most, withLatency: !noLatency, withFacts: !noFacts)
            if let html { try EvalFile.write(report.html, to: html) }
            if let markdown { try EvalFile.write(report.markdown, to: markdown) }
            if let jsonFile { try EvalFile.write(try report.json, to: jsonFile) }
            if options.output.json { return try console.print(json: report) }
            if html == nil, markdown == nil, jsonFile == nil { console.print(report.markdown) }
        }
    }
}

extension EvaluationReport {
    fileprivate init(
        asking targets: [EvalTarget], _ shop: ShopOptions, _ asked: EvalSetOptions, most: Int, withLatency: Bool,
        withFacts: Bool = false
    ) async throws {
        let evaluator = try await Evaluator(shop, asked)
        var outcomes: [Outcome] = []
        for target in targets {
            var outcome = try await evaluator.outcome(of: target)
            if !withLatency { outcome.milliseconds = [] }
            outcomes.append(outcome)
        }
        let facts = withFacts && asked.isShops ? try Self.facts(shop, asked, withLatency: withLatency) : []
        try self.init(outcomes, of: evaluator.set, asked.resampling, most: most, facts: facts)
    }

    private static func facts(_ shop: ShopOptions, _ asked: EvalSetOptions, withLatency: Bool) throws -> [FactPart] {
        guard FactsEvaluation.hasLabels(of: shop.folder) else { return [] }
        let evaluation = try FactsEvaluation(shop, split: asked.split)
        return try FactSet.allCases.filter(evaluation.hasLabels).map { set in
            var report = try evaluation.run(set, asked.resampling)
            if !withLatency { report.latency = nil }
            return FactPart(name: set.rawValue, report: report)
        }
    }

    /// The report as JSON, keys sorted.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }
}

/// Files that evaluations write.
enum EvalFile {
    static func write(_ text: String, to path: String) throws(EvaluationError) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(file: path)
        }
    }
}
