import ArgumentParser
import KBBuilder

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the knowledge base from the shop's files.",
        discussion: """
            Nothing is written when nothing changed. The new generation is built beside the one in use and takes its place
            in one step; when anything goes wrong, the one in use stays. A file that can't be read is named, what was read
            of it before stays, the others are built, and the exit status is 2.

            Where vitrina.yaml names an embedding server, it is asked only for the vectors of texts that are new; what it
            answered before an interruption is kept for the next time.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(help: "Build even when nothing changed, and with the embedding server's model as it is now.")
    var force = false

    @Flag(help: "Do everything but write; an embedding server is not asked.")
    var dryRun = false

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let builder = try KnowledgeBuilder(shop: options.folder)
            let choices = KnowledgeBuilder.Options(force: force, dryRun: dryRun)
            try await console.report { progress in try await builder.build(options: choices, progress: progress) }
        }
    }
}
