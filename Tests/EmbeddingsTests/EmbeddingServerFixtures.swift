import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import WebClient

@testable import Embeddings

/// What the tests of embedding servers share.
enum EmbeddingServerFixtures {
    static let key = "sk-test-0123456789abcdef"
    static let texts = [
        "туфли лодочки чёрные", "сумка белая", "доставка в Астану", "возврат за 14 дней", "кроссовки 38",
    ]

    /// A client that never waits.
    static let web = WebClient(pacing: WebPacing(sleep: { _ in }, random: { 0 }, now: { Date() }))

    static func settings(_ server: FakeServer, _ change: (inout EmbeddingServer) -> Void = { _ in }) throws
        -> EmbeddingServer
    {
        var settings = EmbeddingServer(
            address: try WebAddress(server.url + "/v1"), model: "bge-m3", key: .variable("KEY"), batch: 2, parallel: 2)
        change(&settings)
        return settings
    }

    static func embedder(_ settings: EmbeddingServer, cache: URL? = nil) -> PassageEmbedder {
        PassageEmbedder(
            .server(settings), web: web, environment: ["KEY": key], cacheFile: cache)
    }

    /// The error of a call that has to fail.
    static func error<Value>(_ call: () async throws(EmbeddingError) -> Value) async -> EmbeddingError? {
        do {
            _ = try await call()
            return nil
        } catch {
            return error
        }
    }

    /// The unit vector of a text by the fake model.
    static func unit(_ model: FakeEmbeddings, _ text: String, dimension: Int = 8) -> [Float] {
        let vector = model.vector(of: text, dimension: dimension)
        let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        return vector.map { Float(Double($0) / length) }
    }

    static func isNear(_ left: some Collection<Float>, _ right: [Float]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-6 }
    }

    /// A file that is removed when the closure ends.
    static func withScratchFile(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try await body(folder.appending(path: "embeddings.sqlite"))
    }
}
