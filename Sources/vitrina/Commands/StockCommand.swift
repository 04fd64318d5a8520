import ArgumentParser
import KnowledgeModel
import RAGService

struct StockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock",
        abstract: "Tell what is in stock, to the exact size and colour, with the row of the sheet.",
        discussion: "Answers from the stock sheet as the last build read it.")

    @OptionGroup var options: ShopOptions

    @Argument(help: "What is asked for: product, and size and colour where they matter.")
    var question: [String]

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let base = try KnowledgeBase(of: options.folder)
            let answer = try base.stock(question.joined(separator: " "))
            if options.output.json {
                try console.print(
                    json: StockOutput(answer, generation: base.generation, language: console.language))
            } else {
                console.tell(answer)
            }
        }
    }
}
