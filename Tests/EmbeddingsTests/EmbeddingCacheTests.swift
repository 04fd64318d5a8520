import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import WebClient

@testable import Embeddings

@Suite struct EmbeddingCacheTests {
    private typealias Fixtures = EmbeddingServerFixtures

    @Test func embedsNothingTwice() async throws {
        try await Fixtures.withScratchFile { file in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            let embedder = Fixtures.embedder(try Fixtures.settings(server), cache: file)
            let texts = Fixtures.texts + [Fixtures.texts[0]]
            let first = try await embedder.embed(texts)
            #expect(first.asked == 5)
            #expect(Array(first.vectors[5]) == Array(first.vectors[0]))
            let asked = server.requests.count
            let second = try await embedder.embed(texts)
            #expect(second.asked == 0)
            #expect(second.vectors == first.vectors)
            #expect(second.model == first.model)
            // Not even the probe is asked for: the server need not run.
            #expect(server.requests.count == asked)
            let third = try await embedder.embed(texts + ["платок"])
            #expect(third.asked == 1)
            #expect(server.requests.flatMap(FakeEmbeddings.input).filter { $0 == "платок" }.count == 1)
            #expect(server.requests.count == asked + 2)
        }
    }

    @Test func goesOnWhereItWasInterrupted() async throws {
        try await Fixtures.withScratchFile { file in
            let isDown = Mutex(false)
            let model = FakeEmbeddings()
            let server = try FakeServer { request, number in
                if number == 3 { isDown.withLock { $0 = true } }
                return isDown.withLock { $0 } ? [.answer(503)] : [model.answer(request)]
            }
            let settings = try Fixtures.settings(server) { ($0.batch, $0.parallel) = (1, 1) }
            let embedder = Fixtures.embedder(settings, cache: file)
            let error = await Fixtures.error { () throws(EmbeddingError) in try await embedder.embed(Fixtures.texts) }
            #expect(error == .refused(host: "127.0.0.1", status: 503, detail: ""))
            #expect(error?.isTransient == true)
            #expect(try EmbeddingCache(at: file).count() == 2)
            isDown.withLock { $0 = false }
            let progress = Mutex<[[Int]]>([])
            let passages = try await embedder.embed(Fixtures.texts) { done, all in
                progress.withLock { $0.append([done, all]) }
            }
            #expect(passages.asked == 3)
            #expect(progress.withLock { $0 } == [[2, 5], [3, 5], [4, 5], [5, 5]])
            for (row, text) in Fixtures.texts.enumerated() {
                #expect(Fixtures.isNear(passages.vectors[row], Fixtures.unit(model, text)), "\(text)")
            }
        }
    }

    @Test func refusesToMixTwoModelsOfOneName() async throws {
        try await Fixtures.withScratchFile { file in
            let model = Mutex(FakeEmbeddings(seed: 1))
            let server = try FakeServer { request, _ in [model.withLock { $0 }.answer(request)] }
            let embedder = Fixtures.embedder(try Fixtures.settings(server), cache: file)
            _ = try await embedder.embed(["сумка"])
            for other in [FakeEmbeddings(seed: 2), FakeEmbeddings(dimension: 9)] {
                model.withLock { $0 = other }
                let error = await Fixtures.error { () throws(EmbeddingError) in
                    try await embedder.embed(["сумка", "туфли"])
                }
                #expect(error == .modelChanged(model: "bge-m3"))
            }
            let renewed = try await embedder.embed(["сумка", "туфли"], renews: true)
            #expect(renewed.asked == 2)
            #expect(renewed.vectors.dimension == 9)
            #expect(try await embedder.embed(["сумка", "туфли"]).asked == 0)
        }
    }

    @Test func keepsOnlyWhatIsNeededAndNoTrace() async throws {
        try await Fixtures.withScratchFile { file in
            let model = FakeEmbeddings(dimension: 64)
            let server = try FakeServer { request, _ in [model.answer(request)] }
            let settings = try Fixtures.settings(server)
            let embedder = Fixtures.embedder(settings, cache: file)
            let passages = try await embedder.embed(Fixtures.texts)
            let other = try Fixtures.settings(server) { $0.passagePrefix = "p: " }
            _ = try await Fixtures.embedder(other, cache: file).embed(Fixtures.texts)
            #expect(try EmbeddingCache(at: file).count() == 10)
            let forgotten = Data(VectorBytes.encoded(passages.vectors[1]))
            let digest = EmbeddingCache.digest(of: Fixtures.texts[1])
            let before = try Data(contentsOf: file)
            #expect(before.range(of: forgotten) != nil)
            #expect(before.range(of: digest) != nil)
            // Never a text, only its hash.
            #expect(before.range(of: Data("сумка".utf8)) == nil)
            try embedder.prune(to: [Fixtures.texts[0], Fixtures.texts[2]])
            #expect(try EmbeddingCache(at: file).count() == 2)
            let after = try Data(contentsOf: file)
            #expect(after.range(of: forgotten) == nil)
            #expect(after.range(of: digest) == nil)
            #expect(after.range(of: Data(VectorBytes.encoded(passages.vectors[0]))) != nil)
            #expect(after.range(of: Data("p: ".utf8)) == nil)
            #expect(try await embedder.embed([Fixtures.texts[2], Fixtures.texts[1]]).asked == 1)
        }
    }

    @Test func goesWithTheServer() async throws {
        try await Fixtures.withScratchFile { file in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            _ = try await Fixtures.embedder(try Fixtures.settings(server), cache: file).embed(Fixtures.texts)
            let learned = PassageEmbedder(
                .learned, web: Fixtures.web, environment: [:], cacheFile: file)
            let passages = try await learned.embed(Fixtures.texts)
            #expect(passages.asked == 0)
            #expect(passages.identity.model == "latent-semantic")
            try learned.prune(to: Fixtures.texts)
            #expect(!FileManager.default.fileExists(atPath: file.path(percentEncoded: false)))
            try learned.prune(to: Fixtures.texts)
        }
    }

    @Test(arguments: ["no database", "", String(repeating: "SQLite format 3\u{0}", count: 300)])
    func tellsADamagedFile(content: String) async throws {
        try await Fixtures.withScratchFile { file in
            try Data(content.utf8).write(to: file)
            do throws(EmbeddingError) {
                let cache = try EmbeddingCache(at: file)
                // An empty file is what SQLite itself begins with.
                #expect(content.isEmpty)
                #expect(try cache.count() == 0)
            } catch {
                guard case .cache(_, _, isDamaged: true) = error else {
                    Issue.record("\(error)")
                    return
                }
                #expect(error.description.contains("is damaged"))
            }
        }
    }

    @Test func findsEveryFlippedByteOrBearsIt() async throws {
        try await Fixtures.withScratchFile { file in
            let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
            let embedder = Fixtures.embedder(try Fixtures.settings(server), cache: file)
            let passages = try await embedder.embed(Fixtures.texts)
            let whole = try Data(contentsOf: file)
            var random = SystemRandomNumberGenerator()
            let seed = UInt64.random(in: 0...UInt64.max, using: &random)
            var state = seed
            for _ in 0..<150 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                var damaged = whole
                damaged[Int(state >> 33) % damaged.count] ^= UInt8(truncatingIfNeeded: state >> 24) | 1
                try EmbeddingCache.remove(at: file)
                try damaged.write(to: file)
                do throws(EmbeddingError) {
                    let again = try await embedder.embed(Fixtures.texts)
                    #expect(again.vectors.count == passages.vectors.count, "seed \(seed)")
                } catch {
                    switch error {
                    case .cache, .modelChanged: break
                    default: Issue.record("seed \(seed): \(error)")
                    }
                }
            }
        }
    }
}
