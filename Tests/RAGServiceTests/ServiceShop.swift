import Embeddings
import Foundation
import KnowledgeModel
import Language
import Logging
import RAGClient
import ServiceLifecycle
import Synchronization
import VectorIndex
import WebClient

@testable import RAGService

/// A small shop in a folder of its own, with generations as a build leaves them.
final class ServiceShop: Sendable {
    let folder: ShopFolder
    /// The rows that the stock sheet holds; nil for a sheet that can't be read.
    let rows = Mutex<[StockItem]?>(DeskTests.items)
    let vocabulary = Mutex<Vocabulary?>(nil)

    struct Unreadable: WordedError {
        var phrase: Phrase { Phrase(ru: "архив повреждён", en: "the archive is damaged") }
        var description: String { phrase.en }
    }

    init() throws {
        folder = ShopFolder(
            root: FileManager.default.temporaryDirectory.appending(path: "vitrina-service-\(UUID().uuidString)"))
        let files = FileManager.default
        try files.createDirectory(
            at: folder.builtKnowledge.appending(path: "generations"), withIntermediateDirectories: true)
        try files.createDirectory(at: folder.photos, withIntermediateDirectories: true)
        try Data("sheet".utf8).write(to: folder.inventory)
        try Self.png.write(to: folder.root.appending(path: Self.photo.file))
        try Data("secret".utf8).write(to: folder.root.appending(path: "vitrina.yaml"))
    }

    deinit {
        // Left-overs in the system's folder harm nobody.
        try? FileManager.default.removeItem(at: folder.root)
    }

    /// The eight bytes that a PNG begins with, and a little more.
    static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])
    static let photo = Photo(
        file: "photos/Сумка чёрный Chanel Jumbo 1.jpg", key: "Сумка чёрный Chanel Jumbo", category: "сумки",
        color: "чёрный", product: "Chanel Jumbo", number: 1)

    private static func chunks(days: Int) -> [Chunk] {
        let texts: [(Chunk.Kind, String, [String])] = [
            (
                .catalog, "Модель: Chanel Jumbo\nЦвет: чёрный, бежевый\nМатериал: кожа\nЦена: 45 000 ₸",
                ["Сумки", "Chanel Jumbo"]
            ),
            (.catalog, "Модель: Golden Goose Super Star\nЦвет: белый\nЦена: 45 000 ₸", ["Кроссовки"]),
            (.policy, "Доставка в Астану занимает \(days) дня, стоит 2 000 ₸.", ["Доставка"]),
            (.policy, "Возврат в течение 14 дней с чеком.", ["Возврат"]),
            (.chat, "[клиент]: сколько идёт доставка в Астану?\nМагазин: \(days) дня", ["Чат"]),
        ]
        return texts.enumerated().map { number, text in
            Chunk(
                kind: text.0, text: text.1, path: text.2,
                location: SourceLocation(file: Self.file(of: text.0), place: .paragraph(number + 1)))
        }
    }

    private static func file(of kind: Chunk.Kind) -> String {
        kind == .chat ? "knowledge_base/chats/Мадина.txt" : "knowledge_base/\(kind.rawValue).docx"
    }

    /// Publishes a generation. The delivery takes as many days as its number says, so that its answers are known again.
    func publish(_ number: Int, days: Int? = nil) async throws {
        let chunks = Self.chunks(days: days ?? number)
        let passages = try await PassageEmbedder(
            .learned, web: WebClient(), environment: [:], cacheFile: nil
        ).embed(chunks.map(\.indexedText))
        let kinds: [IndexedSource.Kind] = [.catalog, .policy, .chat]
        let sources = kinds.map { kind in
            IndexedSource(
                path: Self.file(of: kind.chunkKind ?? .policy), kind: kind, size: 1, sha256: "3f9a2c41e5",
                parser: "x/1",
                state: .read)
        }.sorted { $0.path < $1.path }
        let order = sources.map(\.path)
        let sorted = chunks.enumerated().sorted {
            (order.firstIndex(of: $0.element.location.file) ?? 0, $0.offset)
                < (order.firstIndex(of: $1.element.location.file) ?? 0, $1.offset)
        }
        var vectors = VectorMatrix(dimension: passages.vectors.dimension)
        for (offset, _) in sorted { vectors.elements += passages.vectors[offset] }
        let file = GenerationFolder(root: folder.builtKnowledge).file(of: number)
        let beside = file.appendingPathExtension("new")
        try IndexWriter().write(
            IndexContents(
                manifest: IndexManifest(
                    shop: "Лавка", embedder: passages.identity, vocabulary: DeskTests.vocabulary.vocabulary),
                sources: sources, chunks: sorted.map(\.element), vectors: vectors, stock: DeskTests.items,
                photos: [Self.photo], model: passages.model), to: beside)
        guard rename(beside.path(percentEncoded: false), file.path(percentEncoded: false)) == 0 else {
            throw RawAnswer.Refused()
        }
        try point(at: GenerationFolder.name(of: number))
    }

    /// Writes what `kb/current` says.
    func point(at name: String) throws {
        try Data((name + "\n").utf8).write(to: folder.builtKnowledge.appending(path: "current"), options: .atomic)
    }

    /// Gives the sheet other rows.
    func write(_ rows: [StockItem]?) throws {
        self.rows.withLock { $0 = rows }
        try Data("sheet \(UUID().uuidString)".utf8).write(to: folder.inventory, options: .atomic)
    }

    func host() -> KnowledgeHost {
        KnowledgeHost(
            of: folder,
            reading: .init(
                open: { try KnowledgeBase(opening: $0.file, generation: $0.number) },
                vocabulary: { [self] in vocabulary.withLock { $0 } },
                stock: { [self] in
                    guard let rows = rows.withLock({ $0 }) else { throw Unreadable() }
                    return rows
                }))
    }
}

/// A service that answers on a port of its own while a test runs.
struct RunningService {
    let port: Int
    let host: KnowledgeHost

    /// Calls a test with a service over a host.
    static func with(
        _ host: KnowledgeHost, keys: KeyRing? = nil, limits: ServiceLimits = ServiceLimits(drainSeconds: 1),
        queryLog: QueryLog? = nil, logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        _ test: (RunningService) async throws -> Void
    ) async throws {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var reading: (@Sendable () throws -> KeyRing?)?
        if let keys { reading = { keys } }
        let service = try KnowledgeService(
            host,
            configuration: .init(
                port: 0, limits: limits, keys: reading, queryLog: queryLog,
                onListening: { continuation.yield($0) }), logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let services = service.group(signals: [])
            group.addTask { try await services.run() }
            guard let port = await ports.first(where: { _ in true }) else { throw CancellationError() }
            while host.report.generation == nil { await Task.yield() }
            let outcome = await Result { try await test(RunningService(port: port, host: host)) }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            try outcome.get()
        }
    }

    func client(key: String? = nil) throws -> HTTPKnowledgeClient {
        HTTPKnowledgeClient(
            try WebAddress("http://127.0.0.1:\(port)"), key: key.map { Secret($0) },
            web: WebClient(pacing: WebPacing(sleep: { _ in }, random: { 0 }, now: { Date() })))
    }

    /// Sends bytes and reads until the service ends the connection or the answer is whole.
    ///
    /// On a thread of its own: one that waits for a socket would be one less for the service.
    func raw(_ request: String) async throws -> RawAnswer {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try RawAnswer(Array(request.utf8), port: port) })
            }
        }
    }

    /// A request in the usual form.
    func send(
        _ method: String = "POST", _ path: String, body: String? = nil, headers: [String] = []
    ) async throws -> RawAnswer {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1"] + headers
        if let body {
            if !headers.contains(where: { $0.lowercased().hasPrefix("content-type") }) {
                lines.append("Content-Type: application/json")
            }
            lines.append("Content-Length: \(body.utf8.count)")
        }
        return try await raw(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
    }
}

extension Result where Failure == any Error {
    /// What work gives or throws.
    fileprivate init(_ work: () async throws -> Success) async {
        do {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}

/// What came back on a connection of its own.
struct RawAnswer {
    var status = 0
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    struct Refused: Error {}

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The code of a failure.
    var code: String? {
        let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: [String: String]]
        return object?["error"]?["code"]
    }

    init(_ bytes: [UInt8], port: Int) throws {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard handle >= 0 else { throw Refused() }
        defer { close(handle) }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw Refused() }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.send(handle, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            // The service may have ended the connection before it read everything.
            guard count > 0 else { break }
            sent += count
        }
        var received: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while !isWhole(received) {
            let count = recv(handle, &piece, piece.count, 0)
            guard count > 0 else { break }
            received += piece.prefix(count)
        }
        read(received)
    }

    private func isWhole(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return false }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
        guard let line = head.split(separator: "\r\n").first(where: { $0.hasPrefix("content-length:") }),
            let length = Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces))
        else { return head.contains(" 304 ") }
        return bytes.count >= end.upperBound + length
    }

    private mutating func read(_ bytes: [UInt8]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        body = Array(bytes[end.upperBound...])
    }
}
