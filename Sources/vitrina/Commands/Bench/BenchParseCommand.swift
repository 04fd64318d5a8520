import ArgumentParser
import Foundation
import KnowledgeModel
import Parsers

struct BenchParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Measure how fast files are read, and with how much memory.",
        discussion: """
            Every .docx, .xlsx, .txt and .zip file of the folder is read several times in a process of its own. Printed
            are what was read, the median of the runs with reading the file from disk, and the peak memory of the process.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "How often each file is read.")
    var runs = 5

    @Flag(help: .private)
    var here = false

    @Argument(help: "A folder, or one file.", completion: .file())
    var folder: String

    func validate() throws {
        if runs < 1 { throw ValidationError("--runs: expected 1 or more") }
    }

    func run() throws {
        let console = Console(options: output)
        if here { return try runHere(console) }
        var hasFailed = false
        try console.run {
            let files = InspectFiles.named(folder)
            var measured: [ParseRun] = []
            for file in files {
                if let fault = file.fault {
                    console.tell(fault, of: file.name)
                    hasFailed = true
                } else if let run = try measure(file) {
                    measured.append(run)
                    if !output.json { console.tell(run) }
                } else {
                    hasFailed = true
                }
            }
            if output.json { try console.print(json: measured.map(ParseRunOutput.init)) }
            if hasFailed { throw ExitCode.doneWithProblems }
        }
    }

    /// Measures one file in this process and prints the figures for the process that started this one.
    private func runHere(_ console: Console) throws {
        do {
            let run = try ParseRun(measuring: URL(filePath: folder), named: folder, runs: runs)
            console.print(String(decoding: try JSONEncoder().encode(run), as: UTF8.self))
        } catch let error as ParserError {
            console.tell(InspectFault(error), of: folder)
            throw ExitCode.doneWithProblems
        }
    }

    /// Measures one file in a process of its own; nil when it can't be read, which that process tells.
    private func measure(_ file: InspectFiles) throws -> ParseRun? {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = [
            "bench", "parse", "--here", "--runs", "\(runs)", "--lang", output.language.rawValue, file.name,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
        return try JSONDecoder().decode(ParseRun.self, from: printed)
    }
}

/// A measured file as JSON.
private struct ParseRunOutput: Encodable {
    var file: String
    var kind: String
    var bytes: Int
    var results: [String: Int]
    var seconds: Times
    var processorSeconds: Times
    var peakBytes: Int

    struct Times: Encodable {
        var median: Double
        var runs: [Double]

        init(_ runs: [Double]) { (median, self.runs) = (ParseRun.median(runs), runs) }
    }

    init(_ run: ParseRun) {
        (file, kind, bytes, results, peakBytes) = (run.file, run.kind, run.bytes, run.results, run.peakBytes)
        (seconds, processorSeconds) = (Times(run.seconds), Times(run.processorSeconds))
    }
}

extension Console {
    fileprivate func tell(_ run: ParseRun) {
        let median = ParseRun.median(run.seconds)
        let rate = Decimals.fixed(Double(run.bytes) / 1e6 / median, decimals: 1)
        let processor = Decimals.fixed(ParseRun.median(run.processorSeconds))
        let peak = Decimals.fixed(Double(run.peakBytes) / 1_048_576, decimals: 1)
        let results = run.results.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let time = Decimals.fixed(median)
        print(
            ru: "\(run.file): медиана \(time) с (\(rate) МБ/с), процессора \(processor) с, память до \(peak) МиБ; "
                + results,
            en: "\(run.file): median \(time) s (\(rate) MB/s), processor \(processor) s, peak \(peak) MiB; "
                + results)
    }
}
