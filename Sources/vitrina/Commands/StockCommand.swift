import ArgumentParser
import KBBuilder
import KnowledgeModel
import RAGService

struct StockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock",
        abstract: "Tell what is in stock, to the exact size and colour, with the cell of the sheet.",
        discussion: """
            The verdict is exact (one variant), ambiguous (with the question that would settle it), similar (what was asked for
            is not there, what is near is told), notCarried or unknown. The sheet is read as it is now; when it can't be, the
            rows of the last build answer, and the answer says so.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(help: "Tell how the answer came about.")
    var explain = false

    @Option(help: "Ask for an order's fields instead of a text: the size.")
    var size: String?

    @Option(help: "Ask for an order's fields instead of a text: the colour.")
    var color: String?

    @Argument(help: "What is asked for: product, and size and colour where they matter.")
    var question: [String]

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let base = try KnowledgeBase(of: options.folder)
            let text = question.joined(separator: " ")
            let watch = try base.watchStock(of: options.folder, currency: try ShopSettings(of: options.folder).currency)
            let answer =
                size == nil && color == nil
                ? try watch.answer(text) : try watch.answer(product: text, size: size, color: color)
            if options.output.json {
                try console.print(
                    json: KnowledgeAPI.StockAnswer(
                        answer, generation: base.generation, lang: console.language, explain: explain))
            } else {
                console.tell(answer, explain: explain)
            }
        }
    }
}
