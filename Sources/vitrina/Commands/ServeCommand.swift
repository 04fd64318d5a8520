public import ArgumentParser
import Foundation
import KBBuilder
import KnowledgeModel
import Language
public import Logging
import RAGService
import VectorIndex

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer over HTTP: passages, stock, photos, checks of drafts; a page at /.",
        discussion: """
            Published generations, a changed stock sheet and vocabulary are picked up within a second, without a pause. Without keys
            it listens to this machine only. SIGTERM ends it once requests under way are answered. docs/service.md has the API.
            """)

    @OptionGroup var options: ShopOptions

    @Option(help: "The address to listen on; any other than this machine's own needs keys.")
    var host = "127.0.0.1"

    @Option(help: "The port; 0 for any that is free.")
    var port = 8470

    @Option(
        help: ArgumentHelp(
            "A file of keys, made by `vitrina keys new` (default: $VITRINA_SERVE_KEYS, its lines parted by ;).",
            valueName: "file"))
    var keys: String?

    @Option(help: ArgumentHelp("Requests a second of one key at most (default: no limit).", valueName: "number"))
    var rate: Double?

    @Option(help: ArgumentHelp("Threads that answer (default: as many as there are cores).", valueName: "number"))
    var workers: Int?

    @Option(help: ArgumentHelp("Seconds for requests under way to end after SIGTERM.", valueName: "seconds"))
    var drain = 10

    @Option(
        help: ArgumentHelp(
            "Keep what is asked there, without what tells a person, for measuring search.", valueName: "file"))
    var queryLog: String?

    @Option(help: ArgumentHelp("What is logged: debug, info, notice, warning or error.", valueName: "level"))
    var logLevel: Logger.Level = .notice

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port: expected 0 to 65535") }
        guard drain >= 0, drain <= 600 else { throw ValidationError("--drain: expected 0 to 600") }
        guard workers.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("--workers: expected 1 to 256")
        }
        guard rate.map({ $0 > 0 && $0 <= 1_000_000 }) ?? true else {
            throw ValidationError("--rate: expected a number above 0")
        }
    }

    func run() async throws {
        let console = Console(options: options.output)
        try await console.run {
            let level = logLevel
            let logger = Logger(label: "vitrina") { label in JSONLogHandler(label: label, level: level) }
            let service = try KnowledgeService(try knowledge(), configuration: try configured(logger), logger: logger)
            try await service.runUntilSignal()
        }
    }

    private func knowledge() throws -> KnowledgeHost {
        let folder = options.folder
        let settings = try ShopSettings(of: folder)
        return KnowledgeHost(
            of: folder,
            reading: .of(
                folder, currency: settings.currency,
                open: { generation in
                    try KnowledgeBase(
                        opening: generation.file, generation: generation.number, embedder: settings.embedder)
                },
                vocabulary: {
                    // Without the file, the words that the generation was built with count.
                    guard FileManager.default.fileExists(atPath: folder.vocabulary.path(percentEncoded: false)) else {
                        return nil
                    }
                    return try Vocabulary(of: folder)
                }))
    }

    private func configured(_ logger: Logger) throws -> KnowledgeService.Configuration {
        let environment = ProcessInfo.processInfo.environment
        let redactor = try queryLog.map { _ in try QuestionRedactor(of: options.folder) }
        return KnowledgeService.Configuration(
            host: host, port: port,
            limits: ServiceLimits(
                workers: workers ?? ProcessInfo.processInfo.activeProcessorCount, drainSeconds: drain,
                requestsPerSecond: rate), keys: try keyReader(environment),
            queryLog: queryLog.map { QueryLog(URL(filePath: $0)) { text in redactor?(text) } },
            environment: environment,
            onListening: { port in
                logger.notice("listening", metadata: ["host": "\(host)", "port": "\(port)"])
            })
    }

    private func keyReader(_ environment: [String: String]) throws -> (@Sendable () throws -> KeyRing?)? {
        if let keys {
            let file = KeyFile(URL(filePath: keys))
            return { try file.changed() }
        }
        guard let text = environment["VITRINA_SERVE_KEYS"], !text.isEmpty else { return nil }
        let ring = try KeyRing(text, separator: ";")
        return { ring }
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
