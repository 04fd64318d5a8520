import Products
import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import Language
import RAGService

struct GroundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ground", abstract: "Gather what an answer to a customer can stand on, within a budget of tokens.",
        discussion: """
            Passages with their citations, what is in stock of the products meant, how far it can be trusted, and what was left out
            and why. A conversation before it tells what a short message is about: give its messages in order with --said.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("How many tokens the passages may take.", valueName: "tokens"))
    var budget = 1_500

    @Option(name: [.customShort("n"), .long], help: "How many passages at most.")
    var top = 8

    @Option(
        name: .customLong("said"), parsing: .singleValue,
        help: ArgumentHelp(
            "A message of the conversation before, the oldest first, as `customer: …` or `assistant: …`. May be repeated.",
            valueName: "message"))
    var history: [SaidBefore] = []

    @Argument(help: "The customer's message.")
    var question: [String]

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let base = try options.openKnowledgeBase()
            let watch = try base.watchStock(of: options.folder, currency: try ShopSettings(of: options.folder).currency)
            let (desk, warnings) = watch.current()
            let state = KnowledgeState(
                base, of: options.folder, stock: .init(items: desk.resolver.assortment.stock))
            var answer = try await state.ground(
                KnowledgeAPI.GroundRequest(
                    question.joined(separator: " "), history: history.map(\.turn), budget: budget, top: top,
                    lang: console.language))
            for warning in warnings { answer.warnings = (answer.warnings ?? []) + [warning[console.language]] }
            if options.output.json { try console.print(json: answer) } else { console.tell(answer) }
        }
    }
}

/// A message of a conversation as an option gives it: `customer: есть джамбо?`.
struct SaidBefore: ExpressibleByArgument {
    var turn: KnowledgeAPI.Turn

    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2, let role = KnowledgeAPI.Turn.Role(rawValue: parts[0]) else { return nil }
        turn = KnowledgeAPI.Turn(role, parts[1])
    }
}

extension Console {
    /// Tells in words what an answer can stand on.
    fileprivate func tell(_ answer: KnowledgeAPI.GroundAnswer) {
        for warning in answer.warnings ?? [] { note((language == .ru ? "внимание: " : "warning: ") + warning) }
        if answer.carried != nil {
            print(ru: "Понято как: \(answer.standalone)", en: "Understood as: \(answer.standalone)")
        }
        switch answer.confidence {
        case .confident: break
        case .weak:
            print(ru: "Точного ответа может не быть: проверьте.", en: "This may not be the exact answer: check it.")
        case .none: print(ru: "В базе знаний ответа нет.", en: "The knowledge base holds no answer.")
        }
        for passage in answer.passages {
            print()
            print("[\(passage.number)] \(passage.citation)")
            for line in passage.text.split(separator: "\n") { print("    \(line)") }
            for other in passage.also ?? [] { print(ru: "    то же: \(other)", en: "    also: \(other)") }
            if passage.isCut { print(ru: "    … обрезано", en: "    … cut") }
        }
        if let stock = answer.stock { tell(stock) }
        print()
        let left = answer.leftOut.count
        print(
            ru: "Токенов (оценка): \(answer.tokens); фрагментов \(answer.passages.count), не вошло \(left)",
            en: "Tokens (estimated): \(answer.tokens); \(answer.passages.count) passages, \(left) left out")
    }

    private func tell(_ stock: KnowledgeAPI.StockAnswer) {
        print()
        let rows = stock.variants + stock.candidates + stock.nearest.map(\.variant)
        print(
            ru: "Склад (\(stock.verdict.rawValue)): \(stock.products.joined(separator: ", "))",
            en: "Stock (\(stock.verdict.rawValue)): \(stock.products.joined(separator: ", "))")
        for row in rows {
            let parts = [row.product, row.size, row.color, row.quantity.map(String.init), row.price?.description]
            print("    " + parts.compactMap { $0 }.joined(separator: ", ") + " — " + row.citation)
        }
        if let question = stock.question { print("    " + (language == .ru ? question.ru : question.en)) }
    }
}
