public import ArgumentParser
import Foundation
public import VectorIndex

struct BenchVectorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vectors",
        abstract: "Measure how fast the nearest vectors are found, after checking that they are.",
        discussion: """
            The folder holds base.f32 and queries.f32 (Float32 rows), truth.i32 (the ten nearest rows of each query) and
            shape.json ({"n", "d", "q", "k"}). An index of the rows is written aside; each way of searching must find exactly
            the rows of truth.i32 for every query before it is timed. One thread.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "How often all queries are asked, each way in turn.")
    var rounds = 3

    @Option(help: "Measure this way only: blas or certified.")
    var plan: VectorPlan?

    @Option(help: "Keep the index in this file, and use it where it is there already.", completion: .file())
    var index: String?

    @Argument(help: "The folder with the vectors.", completion: .directory)
    var folder: String

    func validate() throws {
        if rounds < 1 { throw ValidationError("--rounds: expected 1 or more") }
        if plan == .automatic { throw ValidationError("--plan: expected blas or certified") }
    }

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let set = try VectorSet(folder: URL(filePath: folder, directoryHint: .isDirectory))
            let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-bench-\(UUID().uuidString)")
            let file = index.map { URL(filePath: $0) } ?? scratch
            // Only the file made for this run; the system clears what can't be removed.
            defer { try? FileManager.default.removeItem(at: scratch) }
            let plans = plan.map { [$0] } ?? [.blas, .certified]
            let report = try VectorBenchmark(set: set, file: file, plans: plans, rounds: rounds).run()
            output.json ? try console.print(json: report) : console.tell(report)
        }
    }
}

extension VectorPlan: ExpressibleByArgument {}

extension Console {
    fileprivate func tell(_ report: VectorBenchmark.Report) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 3) }
        let megabytes = Decimals.fixed(Double(report.fileBytes) / 1_000_000, decimals: 1)
        let written = report.writeSeconds.map { Decimals.fixed($0, decimals: 1) } ?? "-"
        print(
            ru:
                "\(report.vectors) × \(report.dimension), вопросов \(report.queries); файл \(megabytes) МБ, запись \(written) с",
            en:
                "\(report.vectors) × \(report.dimension), \(report.queries) queries; file \(megabytes) MB, written in \(written) s"
        )
        for way in report.ways {
            let line = [
                "p50 \(milliseconds(way.p50)) ms", "p95 \(milliseconds(way.p95)) ms",
                "processor \(milliseconds(way.processor)) ms",
                "batch \(milliseconds(way.batch)) ms", "open \(milliseconds(way.openSeconds * 1_000)) ms",
                "\(Decimals.fixed(way.bytesPerElement, decimals: 3)) B/element",
                "coarse \(Decimals.fixed(way.coarse, decimals: 1))",
                "rescored \(Decimals.fixed(way.rescored, decimals: 1))", way.kernel?.rawValue ?? "",
            ]
            print("\(way.plan.rawValue): " + line.joined(separator: " · "))
        }
    }
}
