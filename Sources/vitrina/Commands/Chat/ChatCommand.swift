import ArgumentParser
import Bot
import Foundation
import KBBuilder
import KnowledgeModel
import LanguageModels
import Products
import RAGService
import ShopRecords
import WebClient

struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "Talk to the shop's seller in the terminal, or play scripted dialogues.",
        discussion: """
            What you write is a customer's message. Photos are shown as file names. :order shows what is known of the order, :why what
            the last answer stands on and who worded it, :help the other commands, :quit ends. Nothing is kept.

            With --keep the conversation is kept in var/shop.sqlite, orders and what models cost included, and goes on where it stopped.
            Language models of vitrina.yaml word the answers where there are any; --offline goes without.

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

    @Option(
        name: .long, defaultAsFlag: "terminal",
        help: ArgumentHelp("Keep the conversation in the shop's records, and go on with it.", valueName: "name"))
    var keep: String?

    @Flag(help: "Ask no language model.")
    var offline = false

    func validate() throws {
        if !script.isEmpty, keep != nil { throw ValidationError("--keep: dialogues of --script are not kept") }
        if keep?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--keep: expected a name") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        var hasFailed = false
        try await console.run {
            let knowledge = try ShopKnowledge(options)
            if script.isEmpty {
                let records = try keep.map { _ in try ShopRecords(at: options.folder.records) }
                let seller = try await seller(knowledge, records)
                if let keep, let records {
                    try await TerminalChat(console: console).run(KeptTalk(keep, records: records, seller: seller))
                } else {
                    try await TerminalChat(console: console).run(PassingTalk(seller))
                }
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

    /// The shop's seller, with the models of its settings where they are wanted.
    private func seller(_ knowledge: ShopKnowledge, _ records: ShopRecords?) async throws -> Seller {
        let client = LocalKnowledge(knowledge.state)
        let assortment = try await client.assortment()
        let reader = MessageReader(assortment)
        return Seller(knowledge: client, assortment: assortment, model: try model(keptIn: records)) {
            reader.read($0, in: $1)
        }
    }

    private func model(keptIn records: ShopRecords?) throws -> SellerModel? {
        guard !offline else { return nil }
        let settings = try ShopSettings(of: options.folder)
        let zone = ShopZone(settings.timeZone) ?? ShopZone(.gmt)
        let ledger =
            records.map { UsageLedger.kept(in: $0, zone: zone, currency: settings.models.currency) } ?? .passing()
        return SellerModel(
            ModelRoutes(
                settings.models, web: WebClient(), environment: ProcessInfo.processInfo.environment, ledger: ledger))
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

    /// The same with the stock changed so, ready to answer.
    func staged(_ changes: [Bot.StockChange]) throws -> LocalKnowledge {
        let changed = try state.changing(changes.map { ($0.product, $0.size, $0.color, $0.quantity) })
        try changed.warm()
        return LocalKnowledge(changed)
    }

    var rehearsal: Rehearsal {
        let knowledge = self
        return Rehearsal(
            reader: { assortment in
                let reader = MessageReader(assortment)
                return { reader.read($0, in: $1) }
            },
            stage: { try knowledge.staged($0) })
    }
}
