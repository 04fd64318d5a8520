import FakeServer
import Foundation
import Testing
import WebClient

@testable import LanguageModels

struct GeminiTests {
    private static let host = "127.0.0.1"

    @Test("An answer is read without its thoughts")
    func readsAnAnswer() async throws {
        let server = try FakeServer { _, _ in [FakeChat.gemini("Да, бар! 👢")] }
        let reply = try await route([endpoint(server, api: .gemini)]).reply(to: question)
        #expect(reply.text == "Да, бар! 👢")
        #expect(reply.finish == .complete)
        #expect(reply.usage == TokenUsage(input: 44, cached: 12, output: 11))
        #expect(reply.model == "gemini-x-001")
    }

    @Test("A request says what was asked, in the interface's words")
    func writesARequest() async throws {
        let server = try FakeServer { _, _ in [FakeChat.gemini("ок")] }
        let model = try route([endpoint(server, api: .gemini, model: "models/gemini-x", effort: .low)])
        _ = try await model.reply(
            to: ChatRequest(
                system: "Кратко",
                messages: [
                    .init(.assistant, "напоминаю"),
                    .init(.user, parts: [.text("a"), .image(bytes: [255], type: .jpeg)]),
                ], temperature: 0.5, maxTokens: 100, stop: ["|||"]))
        let sent = try #require(server.requests.first)
        #expect(sent.target == "/v1/models/gemini-x:generateContent")
        #expect(sent.headers["x-goog-api-key"] == "sk-test-12345678")
        #expect(sent.headers["authorization"] == nil)
        #expect(
            String(decoding: sent.body, as: UTF8.self)
                == #"{"systemInstruction":{"parts":[{"text":"Кратко"}]},"contents":["#
                + #"{"role":"user","parts":[{"text":"…"}]},{"role":"model","parts":[{"text":"напоминаю"}]},"#
                + #"{"role":"user","parts":[{"text":"a"},{"inlineData":{"mimeType":"image/jpeg","data":"/w=="}}]}],"#
                + #""generationConfig":{"temperature":0.5,"maxOutputTokens":100,"stopSequences":["|||"],"#
                + #""thinkingConfig":{"thinkingLevel":"low"}}}"#)
    }

    @Test("A structured answer is asked for by its schema")
    func asksByTheSchema() async throws {
        let server = try FakeServer { _, _ in [FakeChat.gemini(structuredAnswer)] }
        #expect(
            try await route([endpoint(server, api: .gemini)]).reply(to: structuredQuestion).text == structuredAnswer)
        let body = FakeChat.fields(try #require(server.requests.first).body)
        let configuration = try #require(body["generationConfig"] as? [String: Any])
        #expect(configuration["responseMimeType"] as? String == "application/json")
        #expect((configuration["responseJsonSchema"] as? [String: Any])?["type"] as? String == "object")
    }

    @Test("A server without schemas is asked in another way")
    func fallsBack() async throws {
        let server = try FakeServer { request, _ in
            let configuration = FakeChat.fields(request.body)["generationConfig"] as? [String: Any]
            return configuration?["responseJsonSchema"] == nil
                ? [FakeChat.gemini(structuredAnswer)]
                : [
                    FakeChat.geminiError(
                        400, "INVALID_ARGUMENT", message: #"Unknown name "responseJsonSchema": Cannot find field."#)
                ]
        }
        #expect(
            try await route([endpoint(server, api: .gemini)]).reply(to: structuredQuestion).text == structuredAnswer)
    }

    static let refusals: [OpenAITests.Refusal] = [
        .init(
            "a wrong key",
            FakeChat.geminiError(
                400, "INVALID_ARGUMENT",
                details: #"[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]"#),
            .keyRefused(host: host, status: 400)),
        .init(
            "400", FakeChat.geminiError(400, "FAILED_PRECONDITION"),
            .refused(host: host, status: 400, code: "FAILED_PRECONDITION")),
        .init("403", FakeChat.geminiError(403, "PERMISSION_DENIED"), .keyRefused(host: host, status: 403)),
        .init("404", FakeChat.geminiError(404, "NOT_FOUND"), .unknownModel(host: host, model: "some-model")),
        .init(
            "too long",
            FakeChat.geminiError(400, "INVALID_ARGUMENT", message: "The input token count exceeds the maximum"),
            .tooLong(host: host, model: "some-model")),
        .init(
            "a minute's quota",
            FakeChat.geminiError(
                429, "RESOURCE_EXHAUSTED",
                details: #"[{"violations":[{"quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"}]},"#
                    + #"{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"29.5s"}]"#),
            .rateLimited(host: host, retryAfter: .milliseconds(29_500))),
        .init(
            "a day's quota",
            FakeChat.geminiError(
                429, "RESOURCE_EXHAUSTED",
                details: #"[{"violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]}]"#),
            .quotaSpent(host: host)),
        .init(
            "a day's quota behind a long message",
            FakeChat.geminiError(
                429, "RESOURCE_EXHAUSTED",
                details: #"[{"quotaId":"PerDay"},{"x":"\#(String(repeating: "y", count: 3_000))"}]"#
            ), .quotaSpent(host: host)),
        .init("500", FakeChat.geminiError(500, "INTERNAL"), .refused(host: host, status: 500, code: "INTERNAL")),
        .init(
            "503", FakeChat.geminiError(503, "UNAVAILABLE"), .refused(host: host, status: 503, code: "UNAVAILABLE")),
        .init(
            "a blocked prompt",
            .answer(body: #"{"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":12}}"#),
            .blocked(host: host, reason: "SAFETY")),
        .init(
            "a blocked answer", .answer(body: #"{"candidates":[{"finishReason":"PROHIBITED_CONTENT"}]}"#),
            .blocked(host: host, reason: "PROHIBITED_CONTENT")),
        .init(
            "nothing", .answer(body: "{}"), .badAnswer(host: host, detail: "it holds no candidates")),
        .init(
            "no words within the length",
            .answer(body: #"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#),
            .badAnswer(host: host, detail: "it ends before its first word: allow more tokens")),
        .init(
            "a broken call", .answer(body: #"{"candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]}"#),
            .badAnswer(host: host, detail: "it ended by MALFORMED_FUNCTION_CALL")),
        .init(
            "an unknown end", .answer(body: #"{"candidates":[{"finishReason":"янтарный ключ"}]}"#),
            .badAnswer(host: host, detail: "it ended by ")),
    ]

    @Test("Each refusal is told as what it is", arguments: refusals)
    func tellsRefusals(_ refusal: OpenAITests.Refusal) async throws {
        let server = try FakeServer { _, _ in [refusal.answer] }
        #expect(await failure(try route([endpoint(server, api: .gemini)])) == refusal.error)
    }

    @Test("What a blocked prompt took is written down")
    func writesDownBlockedPrompts() async throws {
        let server = try FakeServer { _, _ in
            [.answer(body: #"{"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":12}}"#)]
        }
        let ledger = TestLedger()
        _ = await failure(try route([endpoint(server, api: .gemini)], ledger: ledger))
        #expect(ledger.usages.map(\.tokens) == [TokenUsage(input: 12, output: 0)])
    }

    @Test("A stream has no end of its own, and comes in pieces")
    func streams() async throws {
        let bytes = FakeChat.geminiStream(["Да, ", "бар! ", "👢"])
        let server = try FakeServer { _, _ in FakeChat.stream([bytes]) }
        let pieces = Pieces()
        let reply = try await route([endpoint(server, api: .gemini)]).reply(to: question) { pieces.add($0) }
        #expect(pieces.all == ["Да, ", "бар! ", "👢"])
        #expect(reply.text == "Да, бар! 👢")
        #expect(reply.usage == TokenUsage(input: 44, cached: 12, output: 11))
        #expect(server.requests.first?.target == "/v1/models/some-model:streamGenerateContent?alt=sse")
    }

    @Test("A stream without a reason to end is cut off")
    func tellsCutStreams() async throws {
        let bytes = FakeChat.geminiStream(["Да, "], finish: nil)
        let server = try FakeServer { _, _ in FakeChat.stream([bytes]) }
        await #expect(throws: ModelError.truncated(host: Self.host)) {
            try await route([endpoint(server, api: .gemini)]).reply(to: question) { _ in }
        }
    }

    @Test("A model's name can't lead elsewhere", arguments: ["", "a/../b", "a?key=b", "a b", "модель", "a:b"])
    func refusesOddNames(name: String) async throws {
        let server = try FakeServer { _, _ in [FakeChat.gemini("ок")] }
        #expect(
            await failure(try route([endpoint(server, api: .gemini, model: name)]))
                == .unknownModel(host: Self.host, model: name))
        #expect(server.requests.isEmpty)
    }
}
