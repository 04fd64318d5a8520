import ArgumentParser

struct EvalIntentsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Learn how customers ask for things, and tell how well it is learned.",
        discussion: """
            For developers of Vitrina: what is learned comes with the program. Lessons are the shop's eval/messages.jsonl, but for its
            blind part, and the examples of talk/*.txt (form: talk/README.md). Messages that the rules were made from teach words
            alone; all others teach how far to trust the rules, too. Products, towns and other values are told by their kind, so that
            nothing of the shop is learned.
            """,
        subcommands: [EvalIntentsLearnCommand.self, EvalIntentsValidateCommand.self])
}
