import ArgumentParser

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure how fast things are.",
        subcommands: [BenchParseCommand.self, BenchVectorsCommand.self])
}
