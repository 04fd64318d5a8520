import Embeddings
import FakeServer
import Foundation
import KnowledgeModel
import Language
import Synchronization
import Testing
import VectorIndex
import WebClient

@testable import RAGService

@Suite struct QueryEmbedderTests {
    private static let stemmer = Stemmer()
    private static let texts = [
        "туфли лодочки чёрные на шпильке", "сумка джамбо белая с цепочкой", "доставка в Астану два дня",
        "возврат в течение 14 дней",
    ]
    private static let environment = ["KEY": "abcd1234"]

    private static func web() -> WebClient {
        WebClient(pacing: WebPacing(sleep: { _ in }, random: { 0 }, now: { Date() }))
    }

    private func settings(_ server: FakeServer) throws -> EmbeddingServer {
        EmbeddingServer(
            address: try WebAddress(server.url + "/v1"), model: "bge-m3", key: .variable("KEY"), queryPrefix: "q: ")
    }

    /// Writes an index by an embedder and opens it with another.
    private func withBase(
        builtBy choice: EmbedderChoice, openedWith other: EmbedderChoice? = nil, environment: [String: String]? = nil,
        _ body: (KnowledgeBase) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: file) }  // Left-overs in the system's folder harm nobody.
        let chunks = Self.texts.enumerated().map { number, text in
            Chunk(
                kind: .policy, text: text, path: [],
                location: SourceLocation(file: "a.docx", place: .paragraph(number + 1)))
        }
        let passages = try await PassageEmbedder(
            choice, web: Self.web(), environment: Self.environment, cacheFile: nil
        ).embed(chunks.map(\.indexedText))
        try IndexWriter().write(
            IndexContents(
                manifest: IndexManifest(shop: "Лавка", embedder: passages.identity, vocabulary: Vocabulary()),
                sources: [
                    IndexedSource(path: "a.docx", kind: .policy, size: 1, sha256: "00", parser: "docx/1", state: .read)
                ], chunks: chunks, vectors: passages.vectors, model: passages.model), to: file)
        try await body(
            try KnowledgeBase(
                opening: file, embedder: other ?? choice, web: Self.web(), environment: environment ?? Self.environment)
        )
    }

    @Test func asksTheIndexsServerForTheQuestionAsItIsWritten() async throws {
        let server = try FakeServer { request, _ in [FakeEmbeddings(dimension: 64).answer(request)] }
        try await withBase(builtBy: .server(try settings(server))) { base in
            let result = try await base.search("сумка с цепочкой")
            #expect(result.warnings.isEmpty)
            let hit = try #require(result.hits.first)
            #expect(hit.chunk.text == Self.texts[1])
            #expect(hit.parts.vector > 0.5)
            let asked = server.requests.flatMap(FakeEmbeddings.input)
            #expect(asked.contains("q: сумка с цепочкой"))
        }
    }

    @Test func searchesByWordsAloneWhenTheServerIsDownAndSaysSo() async throws {
        let isDown = Mutex(false)
        let server = try FakeServer { request, _ in
            isDown.withLock { $0 } ? [.answer(503, body: "сумка")] : [FakeEmbeddings().answer(request)]
        }
        try await withBase(builtBy: .server(try settings(server))) { base in
            isDown.withLock { $0 = true }
            let result = try await base.search("сумка с цепочкой")
            #expect(result.hits.first?.chunk.text == Self.texts[1])
            #expect(result.hits.first?.parts.vector == 0)
            #expect(
                result.warnings == [
                    Phrase(
                        ru:
                            "ищу только по словам, без векторов: сервер векторов 127.0.0.1 отвечает 503: повторите позже",
                        en:
                            "searching by words alone, without vectors: the embedding server 127.0.0.1 answers 503: try again later"
                    )
                ])
        }
    }

    @Test func searchesByWordsAloneWithoutItsKey() async throws {
        let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
        try await withBase(builtBy: .server(try settings(server)), environment: [:]) { base in
            let result = try await base.search("сумка с цепочкой")
            #expect(result.hits.first?.chunk.text == Self.texts[1])
            #expect(result.warnings.map(\.en).first?.contains("no key for the embedding server: $KEY") == true)
        }
    }

    @Test func refusesAnEmbedderThatIsNotTheIndexs() async throws {
        let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
        let own = try settings(server)
        var other = own
        other.model = "e5"
        let index = own.identity(dimension: 8)
        try await withBase(builtBy: .server(own), openedWith: .server(other)) { base in
            let error = KnowledgeError.foreignEmbedder(index: index, available: other.identity(dimension: 8))
            await #expect(throws: error) { try await base.search("сумка") }
            #expect(error.description.contains("run `vitrina build`"))
            // What needs no vectors is not held up.
            #expect(throws: Never.self) { try base.stock("сумка") }
        }
        try await withBase(builtBy: .server(own), openedWith: .learned) { base in
            let error = KnowledgeError.foreignEmbedder(index: index, available: nil)
            await #expect(throws: error) { try await base.search("сумка") }
        }
    }

    @Test func refusesAModelThatChangedUnderItsName() async throws {
        let model = Mutex(FakeEmbeddings(seed: 1))
        let server = try FakeServer { request, _ in [model.withLock { $0 }.answer(request)] }
        for (other, error) in [
            (FakeEmbeddings(seed: 2), EmbeddingError.modelChanged(model: "bge-m3")),
            (FakeEmbeddings(dimension: 9), .wrongDimension(model: "bge-m3", expected: 8, found: 9)),
        ] {
            model.withLock { $0 = FakeEmbeddings(seed: 1) }
            try await withBase(builtBy: .server(try settings(server))) { base in
                model.withLock { $0 = other }
                await #expect(throws: error) { try await base.search("сумка") }
                #expect(error.description.contains("run `vitrina build --force`"))
            }
        }
    }

    @Test func needsNoSettingsForALearnedIndex() async throws {
        let server = try FakeServer { _, _ in [.answer(500)] }
        try await withBase(builtBy: .learned, openedWith: .server(try settings(server))) { base in
            let result = try await base.search("возврат в течение 14 дней")
            #expect(result.hits.first?.chunk.text == Self.texts[3])
            #expect(result.warnings.isEmpty)
            #expect(try #require(result.hits.first?.parts.vector) > 0.9)
            // No word of it is known to the model: a search without vectors, and nothing to warn of.
            #expect(try await base.search("qqq").warnings.isEmpty)
        }
        #expect(server.requests.isEmpty)
    }
}
