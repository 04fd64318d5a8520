import ArgumentParser
import KBBuilder

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the knowledge base from the shop's files.",
        discussion: """
            Nothing is written when nothing changed. The new generation is built beside the one in use and takes its place
            in one step; when anything goes wrong, the one in use stays. A file that can't be read is named, what was read
            of it before stays, the others are built, and the exit status is 2.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(help: "Build even when nothing changed.")
    var force = false

    @Flag(help: "Do everything but write.")
    var dryRun = false

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let builder = try KnowledgeBuilder(shop: options.folder)
            let choices = KnowledgeBuilder.Options(force: force, dryRun: dryRun)
            try console.report { progress in try builder.build(options: choices, progress: progress) }
        }
    }
}
