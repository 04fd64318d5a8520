import Embeddings
import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import VectorIndex
import WebClient

@testable import KBBuilder

/// Builds whose vectors are a server's.
@Suite struct ServerBuildTests {
    private static let web = WebClient(pacing: WebPacing(sleep: { _ in }, random: { 0 }, now: { Date() }))

    private func writeShop(_ folder: URL, _ server: FakeServer, more: String = "") throws {
        try Samples.write(
            """
            name: Оттенок
            embeddings:
              provider: openai
              url: \(server.url)/v1
              model: bge-m3
              key_env: KEY
            \(more)
            """, to: folder.appending(path: "vitrina.yaml"))
        try writeChat(folder, "a", question: "есть лодочки на шпильке?", answer: "Да, 38 размер")
        try writeChat(folder, "b", question: "сумка джамбо есть?", answer: "Есть чёрная")
    }

    private func writeChat(_ folder: URL, _ name: String, question: String, answer: String) throws {
        try Samples.write(
            "23.03.2025, 10:00 - Ира: \(question)\n23.03.2025, 10:01 - Оттенок: \(answer)\n",
            to: folder.appending(path: "knowledge_base/chats/\(name).txt"))
    }

    private func build(_ folder: URL, force: Bool = false, dryRun: Bool = false) async throws -> BuildReport {
        try await KnowledgeBuilder(shop: ShopFolder(root: folder), environment: ["KEY": "abcd1234"], web: Self.web)
            .build(options: .init(isFull: force, dryRun: dryRun, acceptsLoss: true))
    }

    private func current(_ folder: URL) throws -> IndexReader {
        let generations = GenerationFolder(root: ShopFolder(root: folder).builtKnowledge)
        return try IndexReader(opening: try #require(try generations.current()).file)
    }

    private func asked(_ server: FakeServer) -> Int {
        server.requests.reduce(0) { $0 + FakeEmbeddings.input(of: $1).count }
    }

    @Test func recordsWhatMadeTheVectorsAndAsksOnlyForWhatIsNew() async throws {
        try await Samples.inScratchFolder { folder in
            let server = try FakeServer { request, _ in [FakeEmbeddings(key: "abcd1234").answer(request)] }
            try writeShop(folder, server)
            #expect(try await build(folder, dryRun: true).outcome == .notWritten)
            #expect(server.requests.isEmpty)
            #expect(try await build(folder).outcome == .published(generation: 1))
            #expect(asked(server) == 3)
            let index = try current(folder)
            #expect(index.chunkCount == 2)
            #expect(index.manifest.embedder.model == "bge-m3")
            #expect(index.manifest.embedder.dimension == 8)
            #expect(try await build(folder).outcome == .unchanged(generation: 1))
            #expect(asked(server) == 3)
            // Forced, but nothing of it is new: the same file again, and the server need not be there.
            #expect(try await build(folder, force: true).outcome == .published(generation: 2))
            #expect(asked(server) == 3)
            let files = GenerationFolder(root: ShopFolder(root: folder).builtKnowledge)
            #expect(try Data(contentsOf: files.file(of: 1)) == Data(contentsOf: files.file(of: 2)))
            try writeChat(folder, "c", question: "доставка в Астану?", answer: "2–3 дня")
            #expect(try await build(folder).outcome == .published(generation: 3))
            #expect(asked(server) == 5)
        }
    }

    @Test func forgetsTheVectorsOfTextsThatAreGone() async throws {
        try await Samples.inScratchFolder { folder in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            try writeShop(folder, server)
            _ = try await build(folder)
            let cache = folder.appending(path: "kb/embeddings.sqlite")
            #expect(try EmbeddingCache(at: cache).count() == 2)
            try FileManager.default.removeItem(at: folder.appending(path: "knowledge_base/chats/b.txt"))
            _ = try await build(folder)
            #expect(try EmbeddingCache(at: cache).count() == 1)
            try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
            _ = try await build(folder)
            #expect(!FileManager.default.fileExists(atPath: cache.path(percentEncoded: false)))
            #expect(try current(folder).manifest.embedder.model == "latent-semantic")
        }
    }

    @Test func leavesTheGenerationInUseWhenTheServerFails() async throws {
        try await Samples.inScratchFolder { folder in
            let isDown = Mutex(false)
            let server = try FakeServer { request, _ in
                isDown.withLock { $0 } ? [.answer(503)] : [FakeEmbeddings().answer(request)]
            }
            try writeShop(folder, server)
            _ = try await build(folder)
            isDown.withLock { $0 = true }
            try writeChat(folder, "c", question: "доставка в Астану?", answer: "2–3 дня")
            await #expect(throws: EmbeddingError.refused(host: "127.0.0.1", status: 503, detail: "")) {
                try await build(folder)
            }
            #expect(try current(folder).chunkCount == 2)
            isDown.withLock { $0 = false }
            #expect(try await build(folder).outcome == .published(generation: 2))
        }
    }

    @Test func takesAnotherModelOnlyWhenForced() async throws {
        try await Samples.inScratchFolder { folder in
            let model = Mutex(FakeEmbeddings(seed: 1))
            let server = try FakeServer { request, _ in [model.withLock { $0 }.answer(request)] }
            try writeShop(folder, server)
            _ = try await build(folder)
            model.withLock { $0 = FakeEmbeddings(dimension: 12, seed: 2) }
            try writeChat(folder, "c", question: "доставка в Астану?", answer: "2–3 дня")
            await #expect(throws: EmbeddingError.modelChanged(model: "bge-m3")) { try await build(folder) }
            #expect(try await build(folder, force: true).outcome == .published(generation: 2))
            #expect(try current(folder).manifest.embedder.dimension == 12)
        }
    }

    @Test func buildsAnewWhenTheSettingsNameAnotherEmbedder() async throws {
        try await Samples.inScratchFolder { folder in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            try writeShop(folder, server)
            _ = try await build(folder)
            let before = try current(folder).manifest.embedder
            try writeShop(folder, server, more: "  passage_prefix: 'passage: '\n")
            #expect(try await build(folder).outcome == .published(generation: 2))
            #expect(try current(folder).manifest.embedder != before)
            // Where the server stands is no matter of the vectors.
            try writeShop(folder, server, more: "  passage_prefix: 'passage: '\n  batch: 1\n")
            #expect(try await build(folder).outcome == .unchanged(generation: 2))
        }
    }

    @Test func replacesADamagedCacheAndSaysSo() async throws {
        try await Samples.inScratchFolder { folder in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            try writeShop(folder, server)
            try Samples.write("no database at all", to: folder.appending(path: "kb/embeddings.sqlite"))
            let report = try await build(folder)
            #expect(report.outcome == .published(generation: 1))
            #expect(report.problems.map(\.code) == ["cache.unusable"])
            #expect(try EmbeddingCache(at: folder.appending(path: "kb/embeddings.sqlite")).count() == 2)
        }
    }

    @Test func tellsThatTheKeyIsMissing() async throws {
        try await Samples.inScratchFolder { folder in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            try writeShop(folder, server)
            let builder = try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:], web: Self.web)
            await #expect(throws: EmbeddingError.missingKey(source: "$KEY")) { try await builder.build() }
            #expect(server.requests.isEmpty)
        }
    }
}
