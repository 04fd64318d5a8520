import FakeServer
import Foundation
import KnowledgeModel
import Testing
import WebClient

@testable import LanguageModels

struct OpenAITests {
    @Test("An answer is read with its finish and what it took")
    func readsAnAnswer() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("Да, 38 есть. Бар! 👢")] }
        let ledger = TestLedger()
        let model = try route([endpoint(server, price: price("0.15", "0.60"))], ledger: ledger)
        let reply = try await model.reply(to: question)
        #expect(reply.text == "Да, 38 есть. Бар! 👢")
        #expect(reply.finish == .complete)
        #expect(reply.usage == TokenUsage(input: 120, output: 14))
        #expect(reply.model == "some-model-2026")
        // 120 × 150 + 14 × 600 billionths.
        #expect(
            ledger.usages == [
                ModelUsage(
                    role: .customer, endpoint: "fast", model: "some-model-2026",
                    tokens: TokenUsage(input: 120, output: 14), cost: ModelCost(nanos: 26_400, currency: .USD))
            ])
    }

    @Test("A request says what was asked, in the interface's words")
    func writesARequest() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let model = try route([endpoint(server)])
        _ = try await model.reply(
            to: ChatRequest(
                system: "Будь \"краткой\"\n",
                messages: [.init(.user, "a"), .init(.assistant, "b"), .init(.user, "c\t\u{1}")],
                temperature: 0.5, maxTokens: 100, stop: ["|||"]))
        let sent = try #require(server.requests.first)
        #expect(sent.method == "POST")
        #expect(sent.target == "/v1/chat/completions")
        #expect(sent.headers["authorization"] == "Bearer sk-test-12345678")
        #expect(
            String(decoding: sent.body, as: UTF8.self)
                == #"{"model":"some-model","messages":[{"role":"system","content":"Будь \"краткой\"\n"},"#
                + #"{"role":"user","content":"a"},{"role":"assistant","content":"b"},"#
                + #"{"role":"user","content":"c\u0009\u0001"}],"temperature":0.5,"max_tokens":100,"stop":["|||"]}"#)
    }

    @Test("Settings of an endpoint change what is sent")
    func sendsByTheSettings() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let model = try route([
            endpoint(server, key: .none, lengthField: .completion, takesTemperature: false, effort: .low)
        ])
        _ = try await model.reply(to: question)
        let body = FakeChat.fields(try #require(server.requests.first).body)
        #expect(Set(body.keys) == ["model", "messages", "max_completion_tokens", "reasoning_effort"])
        #expect(body["reasoning_effort"] as? String == "low")
        #expect(server.requests.first?.headers["authorization"] == nil)
    }

    @Test("Pictures go with the words they belong to")
    func sendsPictures() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let model = try route([endpoint(server)])
        _ = try await model.reply(
            to: ChatRequest(messages: [
                .init(.user, parts: [.text("что это?"), .image(bytes: [1, 2, 3], type: .png)])
            ]))
        let body = String(decoding: try #require(server.requests.first).body, as: UTF8.self)
        #expect(
            body.contains(
                #"[{"role":"user","content":[{"type":"text","text":"что это?"},"#
                    + #"{"type":"image_url","image_url":{"url":"data:image/png;base64,AQID"}}]}]"#))
    }

    @Test("Messages of one author in a row are one, and the customer begins")
    func joinsMessages() throws {
        let request = ChatRequest(messages: [
            .init(.assistant, "напоминаю"), .init(.user, "a"), .init(.user, "b"), .init(.assistant, "c"),
            .init(.user, "d"),
        ])
        #expect(
            try request.checkedMessages() == [
                .init(.user, "…"), .init(.assistant, "напоминаю"), .init(.user, parts: [.text("a"), .text("b")]),
                .init(.assistant, "c"), .init(.user, "d"),
            ])
    }

    static let odd: [(ChatRequest, String)] = [
        (ChatRequest(messages: []), "the last message has to be the customer's"),
        (ChatRequest(messages: [.init(.assistant, "a")]), "the last message has to be the customer's"),
        (ChatRequest(messages: [.init(.user, "")]), "a message is empty"),
        (ChatRequest(messages: [.init(.user, "a")], temperature: 2.5), "expected a temperature from 0 to 2"),
        (ChatRequest(messages: [.init(.user, "a")], temperature: .nan), "expected a temperature from 0 to 2"),
        (ChatRequest(messages: [.init(.user, "a")], maxTokens: 0), "expected at least one token"),
        (
            ChatRequest(messages: [.init(.user, "a")], stop: ["1", "2", "3", "4", "5"]),
            "expected at most 4 texts to stop at, none of them empty"
        ),
        (
            ChatRequest(messages: [.init(.user, "a")], stop: [""]),
            "expected at most 4 texts to stop at, none of them empty"
        ),
    ]

    @Test("What no server would take is not sent", arguments: odd)
    func refusesOddRequests(request: ChatRequest, detail: String) async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        #expect(await failure(try route([endpoint(server)]), request) == .badRequest(detail: detail))
        #expect(server.requests.isEmpty)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        var name: String
        var answer: FakeServer.Action
        var error: ModelError

        var testDescription: String { name }

        init(_ name: String, _ answer: FakeServer.Action, _ error: ModelError) {
            (self.name, self.answer, self.error) = (name, answer, error)
        }
    }

    static let host = "127.0.0.1"
    static let refusals: [Refusal] = [
        Refusal(
            "400", FakeChat.openAIError(400, type: "invalid_request_error", code: "unsupported_value"),
            .refused(host: host, status: 400, code: "unsupported_value")),
        Refusal(
            "400 of another kind", FakeChat.openAIError(400, type: "invalid_request_error", message: "bad “янтарный”"),
            .refused(host: host, status: 400, code: "invalid_request_error")),
        Refusal(
            "context by code",
            FakeChat.openAIError(400, type: "invalid_request_error", code: "context_length_exceeded"),
            .tooLong(host: host, model: "some-model")),
        Refusal(
            "context by words",
            FakeChat.openAIError(400, type: "BadRequestError", message: "maximum context length is 8192 tokens"),
            .tooLong(host: host, model: "some-model")),
        Refusal(
            "413", .answer(413, body: #"{"message":"batch too big","code":413,"type":"Validation"}"#),
            .tooLong(host: host, model: "some-model")),
        Refusal(
            "401", FakeChat.openAIError(401, type: "invalid_request_error", code: "invalid_api_key"),
            .keyRefused(host: host, status: 401)),
        Refusal("403", .answer(403, body: "Forbidden"), .keyRefused(host: host, status: 403)),
        Refusal("402", .answer(402, body: "{}"), .quotaSpent(host: host)),
        Refusal(
            "404", FakeChat.openAIError(404, type: "api_error"), .unknownModel(host: host, model: "some-model")),
        Refusal(
            "429",
            FakeChat.openAIError(429, type: "requests", code: "rate_limit_exceeded", headers: ["Retry-After: 7"]),
            .rateLimited(host: host, retryAfter: .seconds(7))),
        Refusal(
            "429 without a wait", FakeChat.openAIError(429, type: "requests", code: "rate_limit_exceeded"),
            .rateLimited(host: host, retryAfter: nil)),
        Refusal(
            "quota by type", FakeChat.openAIError(429, type: "insufficient_quota", code: "credit_balance_exhausted"),
            .quotaSpent(host: host)),
        Refusal(
            "quota by code", FakeChat.openAIError(429, type: "requests", code: "insufficient_quota"),
            .quotaSpent(host: host)),
        Refusal(
            "a customer's word is no code",
            FakeChat.openAIError(429, type: "requests", message: #"you said "type":"insufficient_quota""#),
            .rateLimited(host: host, retryAfter: nil)),
        Refusal(
            "in a list", .answer(429, body: #"[{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}]"#),
            .rateLimited(host: host, retryAfter: nil)),
        Refusal(
            "500", FakeChat.openAIError(500, type: "server_error"),
            .refused(host: host, status: 500, code: "server_error")),
        Refusal(
            "503", .answer(503, body: #"{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}"#),
            .refused(host: host, status: 503, code: "unavailable_error")),
        Refusal("502 in HTML", .answer(502, body: "<html>"), .refused(host: host, status: 502, code: "")),
        Refusal(
            "an error in a success", .answer(body: #"{"error":{"message":"янтарный","code":429,"type":"x"}}"#),
            .rateLimited(host: host, retryAfter: nil)),
        Refusal("no JSON", .answer(body: "<html>янтарный"), .badAnswer(host: host, detail: "it is no JSON")),
        Refusal(
            "no choices", .answer(body: #"{"id":"x"}"#),
            .badAnswer(host: host, detail: "it holds no list of choices")),
        Refusal(
            "empty choices", .answer(body: #"{"choices":[]}"#), .badAnswer(host: host, detail: "it holds no words")),
        Refusal("no words", FakeChat.openAI(" \n"), .badAnswer(host: host, detail: "it holds no words")),
        Refusal(
            "cut off before a word", FakeChat.openAI("", finish: "length"),
            .badAnswer(host: host, detail: "it ends before its first word: allow more tokens")),
        Refusal(
            "a filter", FakeChat.openAI("", finish: "content_filter"), .blocked(host: host, reason: "content_filter")),
        Refusal(
            "a tool", FakeChat.openAI("", finish: "tool_calls"), .badAnswer(host: host, detail: "it asks for a tool")),
        Refusal(
            "declined", .answer(body: #"{"choices":[{"message":{"content":null,"refusal":"I can't."}}]}"#),
            .declined(host: host)),
        Refusal(
            "cut in the middle", .head(headers: ["Content-Length: 900"], body: Array(#"{"choices":["#.utf8)),
            .truncated(host: host)),
        Refusal(
            "huge", .answer(bytes: [UInt8](repeating: 0x20, count: 5 << 20)),
            .web(.tooLarge(host: host, limit: 4 << 20))),
    ]

    @Test("Each refusal is told as what it is, and tells nothing of what was asked", arguments: refusals)
    func tellsRefusals(_ refusal: Refusal) async throws {
        let server = try FakeServer { _, _ in [refusal.answer, .close] }
        let error = try #require(await failure(try route([endpoint(server)])))
        #expect(error == refusal.error)
        for text in ["\(error)", error.phrase.ru, String(reflecting: error)] {
            #expect(!confidential.contains { text.contains($0) })
        }
    }

    @Test("An answer that was cut off says so")
    func tellsCutAnswers() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("Да, 38 ес", finish: "length")] }
        #expect(try await route([endpoint(server)]).reply(to: question).finish == .length)
    }

    @Test("An answer of a server that counts no tokens is estimated")
    func estimatesTokens() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("привет", usage: nil)] }
        let ledger = TestLedger()
        _ = try await route([endpoint(server)], ledger: ledger).reply(to: question)
        #expect(ledger.usages.map(\.tokens) == [TokenUsage(input: question.estimate.input, output: 5)])
    }

    @Test(
        "Counts that can't be are bounded",
        arguments: [
            (#"{"prompt_tokens":-5,"completion_tokens":9223372036854775807}"#, TokenUsage(input: 0, output: 1 << 40)),
            (
                #"{"prompt_tokens":10,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":99}}"#,
                TokenUsage(input: 10, cached: 10, output: 1)
            ),
        ])
    func boundsCounts(usage: String, expected: TokenUsage) async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("привет", usage: usage)] }
        #expect(try await route([endpoint(server)]).reply(to: question).usage == expected)
    }

    @Test("Thoughts that a model writes before its answer are no part of it")
    func takesOutThoughts() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("<think>она хочет скидку\n</think>\n\nДа!")] }
        #expect(try await route([endpoint(server)]).reply(to: question).text == "Да!")
    }

    @Test("Neither requests nor replies show what is in them")
    func showsNothing() {
        let reply = ChatReply("мой номер +7 700 000 01 23", model: "m")
        for text in [
            "\(question)", String(reflecting: question), "\(reply)", String(reflecting: reply),
            question.debugDescription, "\(Mirror(reflecting: question).children.count)",
        ] { #expect(!confidential.contains { text.contains($0) }) }
        var dumped = ""
        dump(question, to: &dumped)
        dump(reply, to: &dumped)
        #expect(!confidential.contains { dumped.contains($0) })
    }
}
