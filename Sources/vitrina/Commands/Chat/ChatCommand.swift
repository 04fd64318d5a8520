import ArgumentParser
import Bot
import Foundation
import KBBuilder
import KnowledgeModel
import Products
import RAGService

struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "Talk to the shop's seller in the terminal, or play scripted dialogues.",
        discussion: """
            What you write is a customer's message. Photos are shown as file names. :order shows what is known of the order, :why what
            the last answer stands on, :help the other commands, :quit ends. Nothing is kept.

            With --script, dialogues of the form of data/eval/dialogues are played and held against what they expect; exit 2 when one
            goes otherwise.
            """)

    @OptionGroup var options: ShopOptions

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Play these dialogues instead; a folder stands for all its .txt files.", valueName: "file"))
    var script: [String] = []

    @Flag(help: "With --script: word the answers by a model that repeats them, too.")
    var echo = false

    @Flag(help: "With --script: show what was said.")
    var transcript = false

    func run() async throws {
        let console = Console(options: options.output)
        var hasFailed = false
        try await console.run {
            let knowledge = try ShopKnowledge(options)
            if script.isEmpty {
                try await TerminalChat(console: console, knowledge: knowledge).run()
            } else {
                let report = try await ScriptRun(
                    console: console, knowledge: knowledge, transcript: transcript, echo: echo
                )
                .play(script)
                hasFailed = report.failed > 0
            }
        }
        if hasFailed { throw ExitCode(2) }
    }
}

/// The shop's knowledge as a seller asks it, in this process.
struct ShopKnowledge: Sendable {
    let state: KnowledgeState

    init(_ options: ShopOptions) throws {
        let base = try options.openKnowledgeBase()
        let watch = try base.watchStock(of: options.folder, currency: try ShopSettings(of: options.folder).currency)
        state = KnowledgeState(
            base, of: options.folder, stock: .init(items: watch.current().desk.resolver.assortment.stock))
        try state.warm()
    }

    var rehearsal: Rehearsal {
        let state = state
        return Rehearsal(
            reader: { assortment in
                let reader = MessageReader(assortment)
                return { reader.read($0, in: $1) }
            },
            stage: { changes in
                LocalKnowledge(try state.changing(changes.map { ($0.product, $0.size, $0.color, $0.quantity) }))
            })
    }
}
