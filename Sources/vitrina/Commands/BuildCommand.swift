import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import VectorIndex

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the knowledge base from the shop's files.",
        discussion: """
            Files that did not change are not read again, and nothing is written when none did. The new generation is built
            beside the one in use and takes its place in one step; when anything goes wrong, the one in use stays. A file
            that can't be read is named, what was read of it before stays, the others are built, and the exit status is 2.

            Before it is put in use, a new generation is checked: the whole file, that nothing to search by is missing, and,
            where eval/golden.jsonl has golden questions, that no more of them than a few lose their answer. A build that
            would lose many passages or answers is refused unless --yes says that it is meant.

            Where vitrina.yaml names an embedding server, it is asked only for the vectors of texts that are new; what it
            answered before an interruption is kept for the next time.
            """)

    @OptionGroup var options: ShopOptions

    @Flag(
        name: [.customLong("full"), .customLong("force")],
        help: "Read and learn everything anew, with the embedding server's model as it is now.")
    var isFull = false

    @Option(
        help: ArgumentHelp(
            "Look only at the files whose path or name matches, * standing for anything; the others stay as they are. May be repeated.",
            valueName: "glob"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "Cut documents and words by the section `passages` of this file, as `eval sweep --save` writes it, instead of vitrina.yaml's.",
            valueName: "file"))
    var passages: String?

    @Flag(help: "Accept the loss of many passages or of answers to golden questions.")
    var yes = false

    @Option(help: ArgumentHelp("Why, for `vitrina history`.", valueName: "text"))
    var note: String?

    @Flag(help: "Stay, and build again whenever the folder has changed and come to rest; ends with Ctrl-C.")
    var watch = false

    @Flag(help: "Do everything but write; an embedding server is not asked. `vitrina plan` tells what would change.")
    var dryRun = false

    func validate() throws {
        if watch, dryRun { throw ValidationError("--watch and --dry-run exclude each other") }
        if isFull, !only.isEmpty { throw ValidationError("--full reads every file: leave --only out") }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let job = BuildJob(
                shop: options.folder, passages: try passages.map { try PassageSettings(from: URL(filePath: $0)) },
                options: KnowledgeBuilder.Options(
                    isFull: isFull, dryRun: dryRun, only: only.map(PathPattern.init), acceptsLoss: yes, note: note))
            if watch { return try await console.watch(job) }
            try await console.report { progress in
                try await Interruption.handled(saying: Interruption.build) { try await job.run(progress) }
            }
        }
    }
}

/// A build with all that a command adds to it.
struct BuildJob: Sendable {
    let shop: ShopFolder
    /// How to cut, in place of what the settings say.
    let passages: PassageSettings?
    let options: KnowledgeBuilder.Options

    func run(_ progress: @escaping @Sendable (BuildStage) -> Void) async throws -> BuildReport {
        let builder = try KnowledgeBuilder(shop: shop, passages: passages)
        let golden = options.acceptsLoss ? nil : try GoldenGuard(of: shop)
        var plan: ChangePlan?
        // Worked out while the generation is written: neither waits for the other.
        var comparison: Task<ChangePlan, any Error>?
        defer { comparison?.cancel() }
        var report = try await builder.build(
            options: options,
            checking: { draft in
                try await golden?.check(draft.finished, against: draft.before)
                plan = try await comparison?.value
            },
            forecast: { contents, before in
                guard let before, !options.dryRun else { return }
                comparison = Task.detached { try builder.changes(to: contents, since: before) }
            }, progress: progress)
        report.changes = plan
        return report
    }
}

extension Console {
    /// Builds now, and again whenever the folder has come to rest after a change, until the process is told to stop.
    fileprivate func watch(_ job: BuildJob) async throws {
        let console = self
        try await Interruption.handled(saying: Interruption.watch) {
            var watch = FolderWatch(
                snapshot: { FolderSnapshot(of: job.shop) }, pause: { try await Task.sleep(for: .seconds(1)) })
            var isWaiting = false
            while true {
                do {
                    try await console.report { try await job.run($0) }
                } catch is CancellationError {
                    throw CancellationError()
                } catch BuildError.locked(let holder) {
                    // What changed must not wait for the next change because somebody else was at work just then.
                    if !isWaiting { try? console.run { throw BuildError.locked(holder: holder) } }
                    isWaiting = true
                    try await Task.sleep(for: .seconds(1))
                    continue
                } catch {
                    // Told; the generation in use stays, and the next change is the next chance.
                    if !Task.isCancelled { try? console.run { throw error } }
                }
                isWaiting = false
                try Task.checkCancellation()
                console.note(
                    console.language == .ru ? "Жду изменений в папке …" : "Waiting for changes in the folder …")
                try await watch.nextSettledChange()
            }
        }
    }
}
