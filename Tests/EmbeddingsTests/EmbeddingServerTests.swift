import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import WebClient

@testable import Embeddings

@Suite struct EmbeddingServerTests {
    private typealias Fixtures = EmbeddingServerFixtures

    @Test(arguments: EmbeddingServer.Encoding.allCases)
    func givesEachTextItsVectorInWhateverOrderTheyCome(encoding: EmbeddingServer.Encoding) async throws {
        let model = FakeEmbeddings(key: Fixtures.key)
        let server = try FakeServer { request, _ in [model.answer(request)] }
        let settings = try Fixtures.settings(server) { $0.encoding = encoding }
        let passages = try await Fixtures.embedder(settings).embed(Fixtures.texts)
        #expect(passages.vectors.dimension == 8)
        #expect(passages.vectors.count == 5)
        for (row, text) in Fixtures.texts.enumerated() {
            #expect(Fixtures.isNear(passages.vectors[row], Fixtures.unit(model, text)), "\(text)")
        }
        #expect(passages.identity == settings.identity(dimension: 8))
        #expect(passages.asked == 5)
        // The probe, then batches of two.
        #expect(server.requests.map { FakeEmbeddings.input(of: $0).count }.sorted() == [1, 1, 2, 2])
        let body = String(decoding: server.requests[0].body, as: UTF8.self)
        #expect(body.contains(#""model":"bge-m3""#))
        #expect(body.contains("encoding_format") == (encoding == .base64))
        #expect(!body.contains("dimensions"))
    }

    @Test func asksForTheLengthAndPutsPrefixesBefore() async throws {
        let model = FakeEmbeddings()
        let server = try FakeServer { request, _ in [model.answer(request)] }
        let settings = try Fixtures.settings(server) {
            ($0.dimensions, $0.queryPrefix, $0.passagePrefix) = (5, "query: ", "passage: ")
        }
        let passages = try await Fixtures.embedder(settings).embed(["сумка"])
        #expect(passages.vectors.dimension == 5)
        #expect(server.requests.flatMap(FakeEmbeddings.input)[1] == "passage: сумка")
        let embedder = try ServerEmbedder(
            settings, storedModel: passages.model, web: Fixtures.web, environment: ["KEY": Fixtures.key])
        let vector = try await embedder.embed(["сумка"], as: .query)
        #expect(Fixtures.isNear(vector.elements, Fixtures.unit(model, "query: сумка", dimension: 5)))
        #expect(
            server.requests.flatMap(FakeEmbeddings.input).suffix(2) == ["query: сумка", "passage: " + ModelProbe.text])
        // Known to be the same model now, so it is asked about the question alone.
        _ = try await embedder.embed(["туфли"], as: .query)
        #expect(FakeEmbeddings.input(of: try #require(server.requests.last)) == ["query: туфли"])
    }

    @Test func cutsBatchesThatAreTooBigForTheServer() async throws {
        let model = FakeEmbeddings(batchLimit: 2)
        let server = try FakeServer { request, _ in [model.answer(request)] }
        let settings = try Fixtures.settings(server) { $0.batch = 100 }
        let passages = try await Fixtures.embedder(settings).embed(Fixtures.texts)
        #expect(Fixtures.isNear(passages.vectors[4], Fixtures.unit(model, Fixtures.texts[4])))
        #expect(server.requests.map { FakeEmbeddings.input(of: $0).count } == [1, 5, 2, 3, 1, 2])
    }

    @Test func keepsRequestsWithinTheirBytes() throws {
        let client = try EmbeddingClient(
            EmbeddingServer(address: try WebAddress("http://x"), model: "m", batch: 4), web: Fixtures.web,
            environment: [:])
        let long = String(repeating: "ы", count: 60_000)
        #expect(client.batches(of: [long, long, long, "а", "б"]) == [0..<2, 2..<5])
        #expect(client.batches(of: [long + long + long, "а"]) == [0..<1, 1..<2])
        #expect(client.batches(of: Array(repeating: "а", count: 9)) == [0..<4, 4..<8, 8..<9])
        #expect(client.batches(of: []).isEmpty)
    }

    @Test func triesAgainAsTheServerAsks() async throws {
        let model = FakeEmbeddings()
        let server = try FakeServer { request, number in
            switch number {
            case 0: [.answer(429, headers: ["Retry-After: 1"])]
            case 1: [.answer(500)]
            case 2: [.reset]
            default: [model.answer(request)]
            }
        }
        let settings = try Fixtures.settings(server)
        #expect(try await Fixtures.embedder(settings).embed(["сумка"]).vectors.count == 1)
        #expect(server.requests.count == 5)
    }

    @Test(arguments: [
        (
            429, #"{"error":{"message":"x","type":"insufficient_quota","code":"y"}}"#,
            EmbeddingError.quotaSpent(host: "127.0.0.1")
        ),
        (
            429, #"{"error":{"type":"t","code":"project_spend_limit_exceeded"}}"#, .quotaSpent(host: "127.0.0.1")
        ),
        (
            401, #"{"error":{"message":"Incorrect API key: sk-test-0123456789abcdef","code":null}}"#,
            .refused(host: "127.0.0.1", status: 401, detail: "Incorrect API key: ‹…›")
        ),
        (
            404, #"{"error":{"message":"no model","code":404}}"#,
            .refused(host: "127.0.0.1", status: 404, detail: "no model")
        ),
        (
            500, #"{"error":{"code":500,"message":"input is too large to process","type":"server_error"}}"#,
            .refused(host: "127.0.0.1", status: 500, detail: "input is too large to process")
        ),
        (
            422, #"{"error":"too many tokens","error_type":"Tokenizer"}"#,
            .refused(host: "127.0.0.1", status: 422, detail: "too many tokens")
        ),
        (400, "plain сумка белая words", .refused(host: "127.0.0.1", status: 400, detail: "plain сумка белая words")),
        (400, "сумка белая \(ModelProbe.text)", .refused(host: "127.0.0.1", status: 400, detail: "сумка белая ‹…›")),
    ])
    func tellsWhatTheServerRefusesOnce(status: Int, body: String, expected: EmbeddingError) async throws {
        let server = try FakeServer { _, _ in [.answer(status, body: body)] }
        let settings = try Fixtures.settings(server)
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await Fixtures.embedder(settings).embed(["сумка белая"])
        }
        #expect(error == expected)
        #expect(server.requests.count == 1)
        #expect(error.map { $0.description.contains("0123456789") } == false)
    }

    /// Bodies that are no answer to a question about one text.
    static let badAnswers: [(String, EmbeddingError)] = {
        func bad(_ detail: String) -> EmbeddingError { .badAnswer(host: "127.0.0.1", detail: detail) }
        func one(_ vector: String) -> String { FakeEmbeddings.list([FakeEmbeddings.item(0, vector)]) }
        let good = FakeEmbeddings.item(0, "[1,0]")
        return [
            ("", bad("no list of vectors in JSON")), ("{", bad("no list of vectors in JSON")),
            ("{}", bad("no list of vectors in JSON")), (one("[NaN,1]"), bad("no list of vectors in JSON")),
            (one("[null,1]"), bad("no list of vectors in JSON")), (one("[1e999,1]"), bad("no list of vectors in JSON")),
            (one("\"AAA\""), bad("no list of vectors in JSON")), (one("\"AAAA\""), bad("no list of vectors in JSON")),
            (one("[\"1\"]"), bad("no list of vectors in JSON")),
            (FakeEmbeddings.list([]), bad("0 vectors for 1 texts")),
            (FakeEmbeddings.list([good, good]), bad("2 vectors for 1 texts")),
            (FakeEmbeddings.list([FakeEmbeddings.item(1, "[1,0]")]), bad("a vector with the index 1")),
            (FakeEmbeddings.list([FakeEmbeddings.item(-1, "[1,0]")]), bad("a vector with the index -1")),
            (FakeEmbeddings.list([#"{"embedding":[1,0]}"#]), bad("a vector with the index —")),
            (one("[]"), bad("vectors without elements")), (one("[0,0]"), bad("a vector that is all zeros")),
            (one("[0,-0.0]"), bad("a vector that is all zeros")),
            (one(FakeEmbeddings.base64([.nan, 1])), bad("a vector that holds a number that is not finite")),
            (one(FakeEmbeddings.base64([.infinity, 1])), bad("a vector that holds a number that is not finite")),
            (one("[1,2,3]"), .wrongDimension(model: "bge-m3", expected: 2, found: 3)),
        ]
    }()

    @Test(arguments: badAnswers)
    func refusesWhatIsNoAnswer(body: String, expected: EmbeddingError) async throws {
        let server = try FakeServer { _, _ in [.answer(body: body)] }
        let settings = try Fixtures.settings(server) { $0.dimensions = body.contains("[1,2,3]") ? 2 : nil }
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await Fixtures.embedder(settings).embed(["сумка"])
        }
        #expect(error == expected)
    }

    /// Whatever happens to an answer on its way, there is an error or there are vectors that can be searched.
    @Test func refusesOrBearsEveryDamagedAnswer() async throws {
        let vectors: [[Float]] = [[0.5, -1, 0.25], [1, 0, 2]]
        let good = [
            FakeEmbeddings.list(vectors.enumerated().map { FakeEmbeddings.item($0, "\($1)") }),
            FakeEmbeddings.list(vectors.enumerated().map { FakeEmbeddings.item($0, FakeEmbeddings.base64($1)) }),
        ].map { Array($0.utf8) }
        let server = try FakeServer { _, number in
            var body = good[number % 2]
            var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
            for _ in 0...number % 3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                body[Int(state >> 33) % body.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            if number % 7 == 0 { body.removeLast(Int(state >> 40) % body.count) }
            return [.answer(bytes: body)]
        }
        let client = try EmbeddingClient(
            try Fixtures.settings(server) { $0.key = .none }, web: Fixtures.web, environment: [:])
        var refused = 0
        for number in 0..<300 {
            do throws(EmbeddingError) {
                let vectors = try await client.vectors(of: ["сумка", "туфли"], dimension: 3)
                #expect(vectors.count == 2 && vectors.dimension == 3, "answer \(number)")
                for row in 0..<2 {
                    let length = vectors[row].reduce(0.0) { $0 + Double($1) * Double($1) }
                    #expect(abs(length - 1) < 1e-5, "answer \(number)")
                }
            } catch {
                refused += 1
                switch error {
                case .badAnswer, .wrongDimension: break
                default: Issue.record("answer \(number): \(error)")
                }
            }
        }
        #expect(refused > 100)
    }

    @Test func refusesTwoVectorsForOneTextAndNoneForTheOther() async throws {
        let server = try FakeServer { request, number in
            number == 0
                ? [FakeEmbeddings().answer(request)]
                : [.answer(body: FakeEmbeddings.list([FakeEmbeddings.item(0, "[1]"), FakeEmbeddings.item(0, "[1]")]))]
        }
        let settings = try Fixtures.settings(server)
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await Fixtures.embedder(settings).embed(["сумка", "туфли"])
        }
        #expect(error == .badAnswer(host: "127.0.0.1", detail: "two vectors with the index 0"))
    }

    @Test func refusesVectorsThatChangeTheirLengthOnTheWay() async throws {
        let server = try FakeServer { request, number in
            [FakeEmbeddings(dimension: number == 0 ? 8 : 9).answer(request)]
        }
        let settings = try Fixtures.settings(server)
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await Fixtures.embedder(settings).embed(["сумка"])
        }
        #expect(error == .wrongDimension(model: "bge-m3", expected: 8, found: 9))
    }

    @Test func sendsNothingBlank() async throws {
        let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
        let settings = try Fixtures.settings(server)
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await Fixtures.embedder(settings).embed(["сумка", " \n"])
        }
        #expect(error == .blankText(position: 2))
        #expect(server.requests.count == 1)
    }

    // MARK: Keys

    @Test(
        arguments: [
            (EmbeddingServer.KeySource.none, [:], nil), (.variable("KEY"), ["KEY": " abcd1234\n"], "Bearer abcd1234"),
            (.variableIfSet("KEY"), [:], nil), (.variableIfSet("KEY"), ["KEY": ""], nil),
            (.variableIfSet("KEY"), ["KEY": "abcd1234"], "Bearer abcd1234"),
        ] as [(EmbeddingServer.KeySource, [String: String], String?)])
    func sendsTheKeyFromWhereItLies(
        source: EmbeddingServer.KeySource, environment: [String: String], header: String?
    ) async throws {
        let server = try FakeServer { request, _ in [FakeEmbeddings().answer(request)] }
        let settings = try Fixtures.settings(server) { $0.key = source }
        let client = try EmbeddingClient(settings, web: Fixtures.web, environment: environment)
        _ = try await client.vectors(of: ["сумка"], dimension: nil)
        #expect(server.requests.first?.headers["authorization"] == header)
    }

    @Test(arguments: [
        (EmbeddingServer.KeySource.variable("KEY"), "$KEY"), (.file("/nowhere/key"), "/nowhere/key"),
    ])
    func tellsThatAKeyIsMissing(source: EmbeddingServer.KeySource, named: String) throws {
        let settings = EmbeddingServer(address: try WebAddress("http://x"), model: "m", key: source)
        #expect(throws: EmbeddingError.missingKey(source: named)) {
            try EmbeddingClient(settings, web: Fixtures.web, environment: ["KEY": " "])
        }
    }

    // MARK: Questions

    @Test func saysNothingOfAQuestionInAnError() async throws {
        let server = try FakeServer { request, _ in
            [.answer(400, body: "too long: \(FakeEmbeddings.input(of: request)[0].prefix(7))")]
        }
        let settings = try Fixtures.settings(server)
        let embedder = try ServerEmbedder(
            settings, storedModel: ModelProbe(vector: [1, 0]).encoded(), web: Fixtures.web,
            environment: ["KEY": Fixtures.key])
        let error = await Fixtures.error { () throws(EmbeddingError) in
            try await embedder.embed(["мой номер +7 700 000 01 23"], as: .query)
        }
        #expect(error == .refused(host: "127.0.0.1", status: 400, detail: ""))
    }

    @Test func leavesAServerThatFailedAloneForAWhile() async throws {
        let isDown = Mutex(true)
        let server = try FakeServer { request, _ in
            isDown.withLock { $0 } ? [.answer(500)] : [FakeEmbeddings().answer(request)]
        }
        let settings = try Fixtures.settings(server)
        let start = ContinuousClock.now
        let now = Mutex(start)
        let embedder = try ServerEmbedder(
            settings, storedModel: ModelProbe(vector: Fixtures.unit(FakeEmbeddings(), ModelProbe.text)).encoded(),
            web: Fixtures.web, environment: ["KEY": Fixtures.key], now: { now.withLock { $0 } })
        func error() async -> EmbeddingError? {
            await Fixtures.error { () throws(EmbeddingError) in try await embedder.embed(["сумка"], as: .query) }
        }
        let failure = EmbeddingError.refused(host: "127.0.0.1", status: 500, detail: "")
        #expect(await error() == failure)
        isDown.withLock { $0 = false }
        now.withLock { $0 = start + .seconds(29) }
        #expect(await error() == failure)
        #expect(server.requests.count == 1)
        now.withLock { $0 = start + .seconds(30) }
        #expect(await error() == nil)
        #expect(server.requests.count == 2)
    }

    @Test func refusesAnotherModelOfTheSameName() async throws {
        let first = FakeEmbeddings(seed: 1)
        let server = try FakeServer { request, number in
            [(number < 2 ? first : FakeEmbeddings(seed: 2)).answer(request)]
        }
        let settings = try Fixtures.settings(server)
        let passages = try await Fixtures.embedder(settings).embed(["сумка"])
        let embedder = try ServerEmbedder(
            settings, storedModel: passages.model, web: Fixtures.web, environment: ["KEY": Fixtures.key])
        let error = await Fixtures.error { () throws(EmbeddingError) in try await embedder.embed(["сумка"], as: .query)
        }
        #expect(error == .modelChanged(model: "bge-m3"))
    }
}

@Suite struct ModelProbeTests {
    @Test func isStoredAsDocumented() throws {
        let probe = ModelProbe(vector: [1, -0.5])
        let bytes: [UInt8] = Array("EMB1".utf8) + [2, 0, 0, 0, 0, 0, 0x80, 0x3F, 0, 0, 0, 0xBF]
        #expect(probe.encoded() == bytes)
        #expect(try ModelProbe(decoding: bytes) == probe)
        for count in 0..<bytes.count {
            #expect(throws: EmbeddingError.self) { try ModelProbe(decoding: Array(bytes.prefix(count))) }
        }
        #expect(throws: EmbeddingError.self) { try ModelProbe(decoding: bytes + [0]) }
        #expect(throws: EmbeddingError.self) {
            try ModelProbe(decoding: Array("EMB1".utf8) + [1, 0, 0, 0, 0, 0, 0x80, 0x7F])
        }
        #expect(throws: EmbeddingError.self) { try ModelProbe(decoding: Array("EMB1".utf8) + [255, 255, 255, 255]) }
    }

    @Test func bearsRoundingAndNoMore() {
        let probe = ModelProbe(vector: [1, 0])
        #expect(probe.isSame(as: [1, 0]))
        #expect(probe.isSame(as: [0.9995, 0.0316]))
        #expect(!probe.isSame(as: [0.998, 0.0632]))
        #expect(!probe.isSame(as: [-1, 0]))
        #expect(!probe.isSame(as: [1, 0, 0]))
    }

    @Test func versionHoldsAllThatChangesVectors() throws {
        let base = EmbeddingServer(address: try WebAddress("http://x/v1"), model: "m")
        var others = [base, base, base, base]
        others[0].queryPrefix = "a"
        others[1].passagePrefix = "a"
        others[2].dimensions = 8
        (others[3].queryPrefix, others[3].passagePrefix) = ("a", "a")
        #expect(Set(others.map(\.version) + [base.version]).count == 5)
        var moved = base
        moved.address = try WebAddress("https://y/v1")
        (moved.batch, moved.parallel, moved.encoding, moved.key) = (1, 1, .base64, .file("k"))
        #expect(moved.version == base.version)
        #expect(base.version.hasPrefix("openai-"))
    }
}
