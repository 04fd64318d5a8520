import ArgumentParser
import KBBuilder

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read every file of the shop and tell what is wrong, without building.",
        discussion: "Exit status 2 when a file can't be read.")

    @OptionGroup var options: ShopOptions

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let builder = try KnowledgeBuilder(shop: options.folder)
            try await console.report { progress in try await builder.check(progress: progress) }
        }
    }
}

extension Console {
    /// Runs work that ends with a report: shows progress, tells the report, and ends with status 2 when a file could not be
    /// read.
    func report(_ work: (@escaping @Sendable (BuildStage) -> Void) async throws -> BuildReport) async throws {
        let line = ProgressLine(language: language)
        defer { line.finish() }
        let clock = ContinuousClock()
        let start = clock.now
        let report = try await work { line.show($0) }
        let seconds = (clock.now - start) / .seconds(1)
        line.finish()
        if options.json {
            try print(json: ReportOutput(report, seconds: seconds, language: language))
        } else {
            tell(report, seconds: seconds)
        }
        if report.hasErrors { throw ExitCode.doneWithProblems }
    }
}
