public import ArgumentParser
import Foundation
public import KnowledgeModel
import Language
import RAGService
import VectorIndex

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find the passages that answer a question, each with its place.")

    @OptionGroup var options: ShopOptions

    @Option(name: [.customShort("n"), .long], help: "How many passages at most.")
    var top = 5

    @Option(help: "Only passages of this kind: catalog, script, policy or chat. May be repeated.")
    var kind: [Chunk.Kind] = []

    @OptionGroup(title: "Filters") var filters: FilterOptions

    @Flag(help: "Show how each hit came about.")
    var explain = false

    @Option(
        help: ArgumentHelp("Numbers of ranking to search with, as `eval sweep --save` writes them.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var ranking: String?

    @Argument(help: "The question, as a customer writes it.")
    var question: [String]

    func validate() throws {
        guard SearchRequest.limits.contains(top) else {
            throw ValidationError(
                "--top: expected \(SearchRequest.limits.lowerBound) to \(SearchRequest.limits.upperBound)")
        }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let numbers = try ranking.map { try EvalConfiguration.ranking(from: URL(filePath: $0)) }
            let base = try options.openKnowledgeBase(ranking: numbers ?? RankingParameters())
            var filter = try filters.filter(vocabulary: base.analyzer.vocabulary)
            filter.kinds = Set(kind)
            let result = try await base.search(question.joined(separator: " "), filter: filter, limit: top)
            if options.output.json {
                try console.print(
                    json: KnowledgeAPI.SearchAnswer(
                        result, question: question.joined(separator: " "), generation: base.generation,
                        lang: console.language, explain: explain))
            } else {
                console.tell(result, explain: explain)
            }
        }
    }
}

extension Chunk.Kind: ExpressibleByArgument {}
