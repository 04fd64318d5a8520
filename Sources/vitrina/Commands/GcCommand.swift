import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import VectorIndex

struct GcCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gc", abstract: "Remove old generations of the knowledge base.",
        discussion: """
            The newest ones stay, and the one in use, however old it is. What has one open goes on reading it. History keeps
            saying when they were there.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "How many of the newest generations stay, at least 1.")
    var keep: Int

    @Option(help: ArgumentHelp("Why, for the history.", valueName: "text"))
    var note: String?

    @Flag(help: "Only say which generations would be removed.")
    var dryRun = false

    func validate() throws {
        guard keep >= 1 else { throw ValidationError("--keep: expected 1 or more") }
    }

    func run() throws {
        let console = Console(options: options.output)
        try console.run {
            let folder = GenerationFolder(root: options.folder.builtKnowledge)
            let publisher =
                dryRun ? nil : try Publisher(folder: folder, author: Publisher.Author(command: "gc", note: note))
            let current = try folder.current()?.number
            let old = try folder.numbers().dropLast(keep).filter { $0 != current }
            let bytes = try old.reduce(0) {
                $0 + (try folder.file(of: $1).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
            }
            try publisher?.remove(Array(old))
            if options.output.json {
                return try console.print(json: GcOutput(removed: Array(old), bytes: bytes, isDone: !dryRun))
            }
            let list = old.map(String.init).joined(separator: ", ")
            let megabytes = Decimals.hundredths(Double(bytes) / 1_000_000)
            if old.isEmpty {
                console.print(ru: "Удалять нечего.", en: "Nothing to remove.")
            } else if dryRun {
                console.print(
                    ru: "Были бы удалены поколения: \(list) (\(megabytes) МБ).",
                    en: "These generations would be removed: \(list) (\(megabytes) MB).")
            } else {
                let rest = try folder.numbers().map(String.init).joined(separator: ", ")
                console.print(
                    ru: "Удалены поколения: \(list) (\(megabytes) МБ). Остались: \(rest).",
                    en: "Removed generations: \(list) (\(megabytes) MB). Left: \(rest).")
            }
        }
    }
}

/// What was removed, as JSON.
private struct GcOutput: Encodable {
    var removed: [Int]
    var bytes: Int
    var isDone: Bool
}
