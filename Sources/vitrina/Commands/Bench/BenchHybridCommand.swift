import ArgumentParser
import Evaluation
import Foundation
import VectorIndex

struct BenchHybridCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hybrid",
        abstract: "Measure how fast passages are found by words and vectors together, after checking that they are.",
        discussion: """
            The folder holds a set in the BEIR layout (corpus.jsonl, queries.jsonl, qrels/test.tsv). Its corpus is indexed
            aside with vectors learned from it; each question must get the hits that scoring every chunk gives before any is
            timed. One thread.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "How often all questions are asked.")
    var rounds = 3

    @Option(name: [.customShort("n"), .long], help: "How many passages each question asks for.")
    var top = 10

    @Option(help: "Keep the index in this file, and use it where it is there already.", completion: .file())
    var index: String?

    @Argument(help: "A folder in the BEIR layout.", completion: .directory)
    var folder: String

    func validate() throws {
        if rounds < 1 { throw ValidationError("--rounds: expected 1 or more") }
        guard SearchRequest.limits.contains(top) else {
            throw ValidationError(
                "--top: expected \(SearchRequest.limits.lowerBound) to \(SearchRequest.limits.upperBound)")
        }
    }

    func run() async throws {
        let console = Console(options: output)
        try await console.run {
            let set = try BEIRSet(folder: URL(filePath: folder, directoryHint: .isDirectory))
            let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-bench-\(UUID().uuidString)")
            let file = index.map { URL(filePath: $0) } ?? scratch
            // Only the file made for this run; the system clears what can't be removed.
            defer { try? FileManager.default.removeItem(at: scratch) }
            let report = try await HybridBenchmark(set: set, file: file, rounds: rounds, top: top).run()
            output.json ? try console.print(json: report) : console.tell(report)
        }
    }
}

extension Console {
    fileprivate func tell(_ report: HybridBenchmark.Report) {
        func seconds(_ value: Double?) -> String { value.map { Decimals.fixed($0, decimals: 1) } ?? "-" }
        func megabytes(_ bytes: Int) -> String { Decimals.fixed(Double(bytes) / 1_000_000, decimals: 1) }
        let memory = report.memory
        print(
            ru: "\(report.chunks) фрагментов × \(report.dimension), вопросов \(report.queries); файл "
                + "\(megabytes(report.fileBytes)) МБ; обучение \(seconds(report.learnSeconds)) с, запись "
                + "\(seconds(report.writeSeconds)) с, открытие \(Decimals.fixed(report.openSeconds, decimals: 3)) с",
            en: "\(report.chunks) chunks × \(report.dimension), \(report.queries) questions; file "
                + "\(megabytes(report.fileBytes)) MB; learning \(seconds(report.learnSeconds)) s, writing "
                + "\(seconds(report.writeSeconds)) s, opening \(Decimals.fixed(report.openSeconds, decimals: 3)) s")
        print(
            "memory: \(megabytes(memory.total)) MB, \(Decimals.fixed(memory.perChunk, decimals: 0)) B/chunk · vectors "
                + "\(megabytes(memory.vectors)) · words \(megabytes(memory.words)) · stems \(megabytes(memory.stems)) · "
                + "columns \(megabytes(memory.columns))")
        for (name, times) in [("whole", report.whole), ("search", report.search)] {
            let figures = [("p50", times.p50), ("p95", times.p95), ("processor", times.processor)]
                .map { "\($0) \(Decimals.fixed($1, decimals: 3)) ms" }
            print("\(name): " + figures.joined(separator: " · "))
        }
        let work = report.work
        let counts = [("postings", work.postings), ("scored", work.scored), ("bounded", work.bounded)]
            .map { "\($0) \(Decimals.fixed($1, decimals: 0))" }
        print(
            counts.joined(separator: " · ") + " · rescored \(Decimals.fixed(work.rescored, decimals: 1))"
                + " · Success@1 \(Decimals.fixed(report.success1, decimals: 3))")
    }
}
