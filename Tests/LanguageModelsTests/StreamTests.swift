import FakeServer
import Foundation
import Testing
import WebClient

@testable import LanguageModels

struct StreamTests {
    private static let host = "127.0.0.1"
    private static let words = ["Да, ", "бар! Ұзын ", "👢👢 ёлка", "\u{A0}38 ₸|||", "Ждём"]

    private func reply(_ actions: [FakeServer.Action]) async throws -> (ChatReply, [String]) {
        let server = try FakeServer { _, _ in actions }
        let pieces = Pieces()
        let reply = try await route([endpoint(server)]).reply(to: question) { pieces.add($0) }
        return (reply, pieces.all)
    }

    @Test("Text comes as it is written, and is whole in the end")
    func gives() async throws {
        let (reply, pieces) = try await reply(FakeChat.stream([FakeChat.openAIStream(Self.words)]))
        #expect(pieces == Self.words)
        #expect(reply.text == Self.words.joined())
        #expect(reply.finish == .complete)
        #expect(reply.usage == TokenUsage(input: 9, output: 4))
        #expect(reply.model == "some-model-2026")
    }

    @Test("A stream in pieces of any size is the same stream", arguments: [1, 2, 3, 7, 64])
    func joinsPieces(size: Int) async throws {
        let bytes = FakeChat.openAIStream(Self.words)
        // Cut in letters, in lines' ends and between events.
        let cut = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        let (reply, pieces) = try await reply(FakeChat.stream(cut))
        #expect(pieces == Self.words)
        #expect(reply.text == Self.words.joined())
    }

    @Test("A request for a stream says so")
    func asksForAStream() async throws {
        let server = try FakeServer { _, _ in FakeChat.stream([FakeChat.openAIStream(["ок"])]) }
        _ = try await route([endpoint(server)]).reply(to: question) { _ in }
        let body = String(decoding: try #require(server.requests.first).body, as: UTF8.self)
        #expect(body.hasSuffix(#","stream":true,"stream_options":{"include_usage":true}}"#))
    }

    @Test("A stream without its end is cut off")
    func tellsCutStreams() async throws {
        for bytes in [
            FakeChat.openAIStream(["Да"], finish: nil, done: false), FakeChat.openAIStream(["Да"], done: false), [],
        ] {
            await #expect(throws: ModelError.truncated(host: Self.host)) { try await reply(FakeChat.stream([bytes])) }
        }
    }

    @Test("What came before a stream broke off is written down")
    func writesDownCutStreams() async throws {
        let server = try FakeServer { _, _ in
            FakeChat.stream([FakeChat.openAIStream(["Да, есть"], finish: nil, done: false)])
        }
        let ledger = TestLedger()
        let model = try route([endpoint(server)], ledger: ledger)
        await #expect(throws: ModelError.truncated(host: Self.host)) { try await model.reply(to: question) { _ in } }
        // 14 bytes.
        #expect(ledger.usages.map(\.tokens) == [TokenUsage(input: question.estimate.input, output: 5)])
    }

    @Test("A connection that breaks is cut off")
    func tellsBrokenConnections() async throws {
        let head = FakeServer.Action.head(headers: ["Content-Type: text/event-stream", "Content-Length: 90000"])
        await #expect(throws: ModelError.truncated(host: Self.host)) {
            try await reply([head, .send(FakeChat.openAIStream(["Да"], done: false)), .close])
        }
    }

    @Test("An error in a stream ends it")
    func tellsErrors() async throws {
        let error = Array(#"data: {"error":{"message":"янтарный","type":"server_error","code":503}}"#.utf8)
        await #expect(throws: ModelError.refused(host: Self.host, status: 503, code: "server_error")) {
            try await reply(
                FakeChat.stream([FakeChat.openAIStream(["Да"], finish: nil, done: false) + error + Array("\n\n".utf8)]))
        }
    }

    @Test("What is no JSON ends a stream")
    func tellsBrokenEvents() async throws {
        await #expect(throws: ModelError.badAnswer(host: Self.host, detail: "an event of the stream is no JSON")) {
            try await reply(FakeChat.stream([Array("data: {янтарный\n\n".utf8)]))
        }
    }

    @Test("A filter that stops a stream stops the answer")
    func tellsFilters() async throws {
        await #expect(throws: ModelError.blocked(host: Self.host, reason: "content_filter")) {
            try await reply(FakeChat.stream([FakeChat.openAIStream(["Да"], finish: "content_filter")]))
        }
    }

    @Test("A stream that is cut at its length says so")
    func tellsLength() async throws {
        let (reply, _) = try await reply(FakeChat.stream([FakeChat.openAIStream(["Да"], finish: "length")]))
        #expect(reply.finish == .length)
    }

    @Test(
        "Thoughts at the beginning are not given out, in whatever pieces they come",
        arguments: [
            (["<think>скидка?</think>Да!"], ["Да!"]),
            ([" \n<th", "ink>ски", "дка?</th", "ink>", "\n\n", "Да", "!"], ["Да", "!"]),
            (["<think>"] + Array(repeating: "а", count: 50) + "</think>Да".map { String($0) }, ["Д", "а"]),
            (["<thin", "g> да"], ["<thing> да"]),
            (["Да <think>", "нет"], ["Да <think>", "нет"]),
            (["<thi"], ["<thi"]),
        ])
    func takesOutThoughts(written: [String], given: [String]) async throws {
        let (reply, pieces) = try await reply(FakeChat.stream([FakeChat.openAIStream(written)]))
        #expect(pieces == given)
        #expect(reply.text == given.joined())
    }

    @Test("Thoughts alone are no answer")
    func refusesThoughtsAlone() async throws {
        await #expect(throws: ModelError.badAnswer(host: Self.host, detail: "it holds no words")) {
            try await reply(FakeChat.stream([FakeChat.openAIStream(["<think>", "скидка?"])]))
        }
    }

    @Test("Another model is asked only before the first word was given out")
    func asksTheNextBeforeTheFirstWord() async throws {
        let silent = try FakeServer { _, _ in FakeChat.stream([FakeChat.openAIStream([], finish: nil, done: false)]) }
        let halting = try FakeServer { _, _ in
            FakeChat.stream([FakeChat.openAIStream(["Да"], finish: nil, done: false)])
        }
        let sound = try FakeServer { _, _ in FakeChat.stream([FakeChat.openAIStream(["Нет"])]) }
        let pieces = Pieces()
        let first = try route([endpoint(silent, "a"), endpoint(sound, "b")])
        #expect(try await first.reply(to: question) { pieces.add($0) }.text == "Нет")
        let second = try route([endpoint(halting, "a"), endpoint(sound, "b")])
        await #expect(throws: ModelError.truncated(host: Self.host)) {
            try await second.reply(to: question) { pieces.add($0) }
        }
        #expect(pieces.all == ["Нет", "Да"])
        #expect(sound.requests.count == 1)
    }

    @Test("Models that know no pieces give the whole")
    func givesTheWhole() async throws {
        struct Echo: ChatModel {
            func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
                ChatReply(request.messages.last?.text ?? "", model: "echo")
            }
        }
        let pieces = Pieces()
        _ = try await Echo().reply(to: ChatRequest(messages: [.init(.user, "сәлем")])) { pieces.add($0) }
        #expect(pieces.all == ["сәлем"])
    }
}
