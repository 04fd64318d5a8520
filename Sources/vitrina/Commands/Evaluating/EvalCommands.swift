import ArgumentParser

struct EvalCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Measure what search finds, compare, and hold a gate.",
        discussion: "Without a subcommand: `run`.",
        subcommands: [
            EvalCommand.self, EvalCompareCommand.self, EvalGateCommand.self, EvalSweepCommand.self,
            EvalReportCommand.self, EvalMineCommand.self, EvalPoolCommand.self, EvalAgreementCommand.self,
            EvalIntentsCommands.self,
        ], defaultSubcommand: EvalCommand.self)
}
