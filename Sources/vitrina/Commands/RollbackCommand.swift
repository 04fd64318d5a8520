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
            // A damaged pointer names none; then the newest generation is what it pointed to most likely.
            let current = try? folder.current()?.number
            guard let target = generation ?? known.last(where: { $0 < current ?? known.last ?? 0 }) else {
                throw BuildError.noEarlierGeneration(current: current ?? known.last)
            }
            guard known.contains(target) else { throw BuildError.noGeneration(number: target, known: known) }
            let isThereAlready = target == current
            if !dryRun, !isThereAlready {
                let author = Publisher.Author(command: "rollback", note: note)
                try Publisher(folder: folder, author: author).pointBack(to: target)
            }
            if options.output.json {
                return try console.print(
                    json: RollbackOutput(from: current, to: target, isDone: !dryRun && !isThereAlready))
            }
            let former = current.map(String.init)
            if isThereAlready {
                console.print(
                    ru: "Поколение \(target) и так в работе.", en: "Generation \(target) is in use already.")
            } else if dryRun {
                console.print(
                    ru: "В работе было бы поколение \(target)\(former.map { " вместо \($0)" } ?? "").",
                    en: "Generation \(target) would be in use\(former.map { " instead of \($0)" } ?? "").")
            } else {
                console.print(
                    ru: "В работе поколение \(target)\(former.map { ", было \($0)" } ?? "").",
                    en: "Generation \(target) is in use\(former.map { ", it was \($0)" } ?? "").")
                console.print(
                    ru: "Файлы магазина остались как есть: исправьте их, следующая `vitrina build` соберёт базу из них."
                        + (former.map { " Вернуть как было: `vitrina rollback \($0)`." } ?? ""),
                    en: "The shop's files stay as they are: mend them, the next `vitrina build` builds from them."
                        + (former.map { " To take this back: `vitrina rollback \($0)`." } ?? ""))
            }
        }
    }
}

/// A rollback as JSON.
private struct RollbackOutput: Encodable {
    /// nil where it could not be told what was in use.
    var from: Int?
    var to: Int
    var isDone: Bool
}
