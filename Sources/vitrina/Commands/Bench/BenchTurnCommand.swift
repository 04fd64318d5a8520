import ArgumentParser
import Bot
import Foundation
import KnowledgeModel

struct BenchTurnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "turn", abstract: "Measure how long the seller takes for a customer's turn.",
        discussion: """
            Plays the dialogues of the shop's eval/dialogues offline: once to hold them against what they expect, then --rounds times
            by the clock. A turn's time is that of the whole answer: reading, order, stock, passages, photos, the check against the
            files. The reading alone is told beside it. One turn at a time.
            """)

    @OptionGroup var options: ShopOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Play these dialogues; a folder stands for all its .txt files.", valueName: "file"))
    var dialogues: [String] = []

    @Option(help: "How often they are played by the clock.")
    var rounds = 3

    func validate() throws {
        if rounds < 1 { throw ValidationError("--rounds: expected 1 or more") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let folder = options.folder.root.appending(path: "eval/dialogues").path(percentEncoded: false)
            let files = try (dialogues.isEmpty ? [folder] : dialogues).flatMap(ScriptFile.files)
            let scripts = try files.map { (name: $0.lastPathComponent, script: try ScriptFile.read($0)) }
            let report = try await TurnBenchmark(knowledge: ShopKnowledge(options), rounds: rounds).run(scripts)
            options.output.json ? try console.print(json: report) : console.tell(report)
        }
    }
}

extension Console {
    fileprivate func tell(_ report: TurnBenchmark.Report) {
        print("dialogues: \(report.dialogues), \(report.dialogues - report.otherwise.count) as expected")
        if !report.otherwise.isEmpty { print("  otherwise: \(report.otherwise.joined(separator: ", "))") }
        tell("a turn", report.turn)
        tell("reading alone", report.reading)
    }

    private func tell(_ name: String, _ times: TurnBenchmark.Times) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 3) + " ms" }
        print(
            "\(name): \(times.count), p50 \(milliseconds(times.p50)), p95 \(milliseconds(times.p95)), "
                + "p99 \(milliseconds(times.p99)), longest \(milliseconds(times.longest))")
    }
}
