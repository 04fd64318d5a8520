import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure how fast things are.",
        subcommands: [
            BenchParseCommand.self, BenchStockCommand.self, BenchVectorsCommand.self, BenchHybridCommand.self,
            BenchPicturesCommand.self, BenchReadersCommand.self, BenchTurnCommand.self,
        ])
}
