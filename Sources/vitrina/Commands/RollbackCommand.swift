import ArgumentParser
import KBBuilder
import KnowledgeModel
import VectorIndex

struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback", abstract: "Put an earlier generation of the knowledge base in use again.",
        discussion: """
            Without a number, the one before the generation in use. Nothing is removed: `vitrina history` lists all, and
            a rollback is taken back by another. The shop's files stay as they are, so that the next `vitrina build` builds
            from them again.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: ArgumentHelp("Why, for the history.", valueName: "text"))
    var note: String?

    @Flag(help: "Only say which generation would be in use.")
    var dryRun = false

    @Argument(help: "Number of the generation (default: the one before that in use).")
    var generation: Int?

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let folder = GenerationFolder(root: options.folder.builtKnowledge)
            let known = try folder.numbers()
            // Where the pointer is damaged, the newest generation is what it pointed to most likely.
            let current = (try? folder.current()?.number) ?? known.last ?? 0
            guard let target = generation ?? known.last(where: { $0 < current }), known.contains(target) else {
                throw BuildError.noGeneration(number: generation ?? current - 1, known: known)
            }
            if !dryRun {
                let author = Publisher.Author(command: "rollback", note: note)
                try Publisher(folder: folder, author: author).pointBack(to: target)
            }
            if options.output.json {
                return try console.print(json: RollbackOutput(from: current, to: target, isDone: !dryRun))
            }
            if dryRun {
                console.print(
                    ru: "В работе было бы поколение \(target) вместо \(current).",
                    en: "Generation \(target) would be in use instead of \(current).")
            } else {
                console.print(
                    ru: "В работе поколение \(target), было \(current).",
                    en: "Generation \(target) is in use, it was \(current).")
            }
        }
    }
}

/// A rollback as JSON.
private struct RollbackOutput: Encodable {
    var from: Int
    var to: Int
    var isDone: Bool
}
