public import ArgumentParser
public import Evaluation
import Foundation
import KBBuilder
import KnowledgeModel

struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Measure what search finds.",
        discussion: """
            Without a folder: the shop's golden questions against the knowledge base in use. With a folder in the BEIR
            layout (corpus.jsonl, queries.jsonl, qrels/test.tsv): its corpus is indexed aside with the same configuration.
            Measures have trec_eval's definitions. With --facts: the shop's labelled stock questions, photo wishes or draft
            answers (eval/stock.jsonl, photos.jsonl, drafts.jsonl), and what is wrong with the answers to them.
            With --qrels and --run: a run file by judgements in TREC's form. With --measure, --generation or --save-run: those
            measures with their intervals.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "Which golden questions: dev to develop with, test to report with.")
    var split: GoldenQuestion.Split = .dev

    @Option(
        help: ArgumentHelp("Golden questions to ask instead of the shop's own.", valueName: "file"),
        completion: .file(extensions: ["jsonl"]))
    var questions: String?

    @Flag(help: "Measure again without each leg and each kind of variant.")
    var ablation = false

    @Flag(help: "Print what the confidence in each answer was judged by, one JSON object a line.")
    var signals = false

    @Option(
        help: ArgumentHelp(
            "Numbers of ranking to measure with: a JSON object of any of them.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var ranking: String?

    @Option(help: "Measure facts instead of search: stock, photos or drafts.")
    var facts: FactSet?

    @Option(help: ArgumentHelp("Judgements in TREC's form, for a run file.", valueName: "file"))
    var qrels: String?

    @Option(name: .customLong("run"), help: ArgumentHelp("A run file to measure instead of search.", valueName: "file"))
    var runFile: String?

    @Option(help: "Ask another generation than the one in use.")
    var generation: Int?

    @Option(help: ArgumentHelp("What to measure, nDCG@10 or AP(rel=2)@100; may be repeated.", valueName: "name"))
    var measure: [String] = []

    @Option(help: ArgumentHelp("Write what was found as a TREC run.", valueName: "file"))
    var saveRun: String?

    @Flag(help: "Print each question's measures, too.")
    var byQuestion = false

    @Flag(help: "Leave the intervals out.")
    var noInterval = false

    @Flag(help: "Measure how customers' messages are read: intents and fields of eval/messages.jsonl.")
    var messages = false

    @Flag(help: "With --messages: list what is read wrong; of dev alone.")
    var misses = false

    @Argument(help: "A folder in the BEIR layout.", completion: .directory)
    var set: String?

    func validate() throws {
        if signals, set != nil || ablation {
            throw ValidationError("--signals goes with the golden questions alone")
        }
        if misses, !messages || split != .dev { throw ValidationError("--misses goes with --messages of dev alone") }
        if questions != nil, set != nil { throw ValidationError("--questions goes without a folder") }
        if qrels != nil, runFile == nil { throw ValidationError("--qrels goes with --run") }
        if qrels != nil, questions != nil || set != nil { throw ValidationError("--qrels goes without another set") }
        if [runFile != nil, generation != nil, ranking != nil].count(where: \.self) > 1 {
            throw ValidationError("one of --run, --generation and --ranking")
        }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            if let facts {
                return try console.tell(try FactsEvaluation(options, split: split).run(facts, Resampling()))
            }
            if runFile != nil || generation != nil || !measure.isEmpty || saveRun != nil || byQuestion {
                return try await measureAnew(console)
            }
            if messages {
                let (report, times) = try MessagesEvaluation(options, split: split).run(keepsMisses: misses)
                try console.tell(report)
                guard !times.isEmpty else { return }
                return console.note(
                    "a message: median \(Decimals.fixed(times[times.count / 2])) ms, "
                        + "95 of 100 within \(Decimals.fixed(times[times.count * 95 / 100])) ms")
            }
            var configuration = EvalConfiguration()
            if let ranking { configuration.ranking = try EvalConfiguration.ranking(from: URL(filePath: ranking)) }
            if let set {
                let folder = URL(filePath: set, directoryHint: .isDirectory)
                let embedder = try ShopSettings(of: options.folder).embedder
                let evaluation = try await BEIREvaluation(folder: folder, embedder: embedder)
                if !ablation {
                    let (summary, times) = try await evaluation.run(configuration)
                    try console.tell(summary)
                    return console.note(
                        "a search: median \(Decimals.fixed(times[times.count / 2])) ms, "
                            + "95 of 100 within \(Decimals.fixed(times[times.count * 95 / 100])) ms")
                }
                var summaries: [NamedSummary] = []
                for way in EvalConfiguration.ablation(of: configuration.ranking) {
                    summaries.append(NamedSummary(name: way.name, summary: try await evaluation.run(way).summary))
                }
                try console.tell(summaries)
            } else {
                let evaluation = try GoldenEvaluation(options, file: questions.map { URL(filePath: $0) }, split: split)
                if signals { return try console.tell(try await evaluation.signals(configuration)) }
                if !ablation { return try console.tell(try await evaluation.run(configuration)) }
                var summaries: [NamedSummary] = []
                for way in EvalConfiguration.ablation(of: configuration.ranking) {
                    summaries.append(NamedSummary(name: way.name, summary: try await evaluation.run(way).answerable))
                }
                try console.tell(summaries)
            }
        }
    }
}

extension EvalCommand {
    /// What is to be measured by the options.
    private var target: EvalTarget {
        if let runFile { return EvalTarget(.run(runFile), name: URL(filePath: runFile).lastPathComponent) }
        if let generation { return EvalTarget(.generation(generation), name: "generation:\(generation)") }
        if let ranking { return EvalTarget(.ranking(ranking), name: URL(filePath: ranking).lastPathComponent) }
        return EvalTarget(.live, name: "live")
    }

    private func measureAnew(_ console: Console) async throws {
        var asked = try EvalSetOptions.parse([])
        asked.set = set ?? questions
        asked.qrels = qrels
        asked.split = split
        asked.measure = measure
        let evaluator = try await Evaluator(options, asked)
        let outcome = try await evaluator.outcome(of: target)
        if let saveRun { try EvalFile.write(outcome.runText, to: saveRun) }
        try console.tell(
            MeasuredOutput(outcome, by: noInterval ? nil : asked.resampling, withQuestions: byQuestion))
    }
}

/// Measures of a way to search.
private struct NamedSummary: Encodable {
    var name: String
    var summary: MeasureSummary
}

extension GoldenQuestion.Split: ExpressibleByArgument {}

extension Console {
    fileprivate func tell(_ summary: MeasureSummary) throws {
        if options.json { return try print(json: summary) }
        print(Self.header)
        print(Self.row("all", summary))
    }

    fileprivate func tell(_ summaries: [NamedSummary]) throws {
        if options.json { return try print(json: summaries) }
        print(Self.header)
        for summary in summaries { print(Self.row(summary.name, summary.summary)) }
    }

    fileprivate func tell(_ signals: [QuestionSignals]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for signal in signals { print(String(decoding: try encoder.encode(signal), as: UTF8.self)) }
    }

    fileprivate func tell(_ report: GoldenReport) throws {
        if options.json { return try print(json: report) }
        print(Self.header)
        print(Self.row("answerable", report.answerable))
        for (tag, summary) in report.byTag.sorted(by: { $0.key < $1.key }) { print(Self.row(tag, summary)) }
        tell(report.noAnswer, report.calibration)
        tell(report.latency, of: "a search")
        if !report.missed.isEmpty { print("missed at 5: \(report.missed.joined(separator: " "))") }
    }

    private static let header =
        "                   questions   nDCG@10 Recall@10    MRR@10 Success@1 Success@5"

    private static func row(_ name: String, _ summary: MeasureSummary) -> String {
        let measures = [summary.nDCG10, summary.recall10, summary.mrr10, summary.success1, summary.success5]
        return name.padding(toLength: 19, withPad: " ", startingAt: 0) + padded(String(summary.questions), 9)
            + measures.map { padded(Decimals.fixed($0), 10) }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
