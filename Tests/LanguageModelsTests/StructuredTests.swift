import FakeServer
import Foundation
import Testing

@testable import LanguageModels

struct StructuredTests {
    @Test("A schema goes out within what strict modes take, fields in their order")
    func writesTheSchema() {
        #expect(
            String(decoding: fields.jsonSchema.bytes, as: UTF8.self)
                == #"{"type":"object","description":"What the message says","properties":{"#
                + #""intent":{"type":"string","description":"what the customer wants","enum":["order","question","other"]},"#
                + #""product":{"anyOf":[{"type":"string"},{"type":"null"}]},"#
                + #""size":{"anyOf":[{"type":"integer","minimum":30,"maximum":48},{"type":"null"}]},"#
                + #""sure":{"type":"number"},"#
                + #""city":{"anyOf":[{"type":"object","properties":{"name":{"type":"string"},"far":{"type":"boolean"}},"#
                + #""required":["name","far"],"additionalProperties":false},{"type":"null"}]},"#
                + #""colors":{"type":"array","items":{"type":"string"},"maxItems":3}},"#
                + #""required":["intent","product","size","sure","city","colors"],"additionalProperties":false}"#)
    }

    @Test(
        "The only object of a text is taken, with its known fields in their order",
        arguments: [
            structuredAnswer,
            "```json\n\(structuredAnswer)\n```",
            #"Вот "ответ: "# + structuredAnswer + " Надеюсь, помогла!",
            #"{"extra":[{"a":"}"}],"colors":["чёрный"],"city":{"far":false,"name":"Алматы","zip":1},"sure":0.5,"#
                + #""size":38.0,"product":"Ботинки","intent":"order"}"#,
        ])
    func takesTheObject(text: String) throws {
        #expect(try fields.object(in: text) == structuredAnswer)
    }

    @Test("What is not known is null")
    func fillsInNull() throws {
        #expect(
            try fields.object(in: #"{"intent":"other","sure":1,"colors":[]}"#)
                == #"{"intent":"other","product":null,"size":null,"sure":1,"city":null,"colors":[]}"#)
    }

    @Test(
        "What the schema does not allow is told by its place, not by what stood there",
        arguments: [
            ("Не знаю, янтарный ключ", "it holds no JSON object"),
            ("", "it holds no JSON object"),
            (#"{"intent":"order""#, "it holds no JSON object"),
            (#"["order"]"#, "the answer is not an object"),
            (#"{"a":1} и {"b":2}"#, "it holds 2 JSON objects, expected one"),
            (#"{"intent":"buy"}"#, "intent is not one of the words allowed"),
            (#"{"intent":null}"#, "intent is not one of the words allowed"),
            (#"{"product":"x"}"#, "intent is missing"),
            (#"{"intent":"order","product":5}"#, "product is not a text"),
            (#"{"intent":"order","size":"38"}"#, "size is not a whole number"),
            (#"{"intent":"order","size":38.5}"#, "size is not a whole number"),
            (#"{"intent":"order","size":99}"#, "size is not within 30 to 48"),
            (#"{"intent":"order","sure":"да"}"#, "sure is not a number"),
            (#"{"intent":"order","sure":1,"city":{"name":"Алматы"}}"#, "city.far is missing"),
            (#"{"intent":"order","sure":1,"city":{"name":"Алматы","far":1}}"#, "city.far is not true or false"),
            (#"{"intent":"order","sure":1,"colors":["a","b","c","d"]}"#, "colors is not a list of at most 3"),
            (#"{"intent":"order","sure":1,"colors":["a",2]}"#, "colors[1] is not a text"),
            (#"{"intent":"order","sure":1,"colors":{}}"#, "colors is not a list"),
        ])
    func tellsMismatches(text: String, detail: String) {
        #expect(throws: ReplySchema.Mismatch(detail: detail)) { try fields.object(in: text) }
    }

    @Test("Very deep nesting is no answer and no crash")
    func refusesDeepNesting() {
        let text = String(repeating: #"{"a":"#, count: 200_000) + "1" + String(repeating: "}", count: 200_000)
        #expect(throws: ReplySchema.Mismatch(detail: "it holds no JSON object")) { try fields.object(in: text) }
    }

    @Test("A structured answer decodes")
    func decodes() async throws {
        struct Turn: Decodable, Equatable {
            var intent: String
            var size: Int?
        }
        let server = try FakeServer { _, _ in [FakeChat.openAI(structuredAnswer)] }
        let reply = try await route([endpoint(server)]).reply(to: structuredQuestion)
        #expect(reply.text == structuredAnswer)
        #expect(try reply.decoded(as: Turn.self) == Turn(intent: "order", size: 38))
        #expect(throws: ModelError.wrongFormat(host: "some-model-2026", detail: "it does not decode as Int")) {
            try reply.decoded(as: Int.self)
        }
        let body = FakeChat.fields(try #require(server.requests.first).body)
        let format = try #require(body["response_format"] as? [String: Any])
        #expect(format["type"] as? String == "json_schema")
        let schema = try #require(format["json_schema"] as? [String: Any])
        #expect(schema["name"] as? String == "turn")
        #expect(schema["strict"] as? Bool == true)
    }

    @Test("A server without schemas is asked for JSON, one without that by words, and what it takes is remembered")
    func fallsBack() async throws {
        let server = try FakeServer { request, _ in
            let format = FakeChat.fields(request.body)["response_format"] as? [String: Any]
            switch format?["type"] as? String {
            case "json_schema":
                return [FakeChat.openAIError(400, type: "invalid_request_error", param: "response_format")]
            case "json_object":
                return [FakeChat.openAIError(422, type: "x", message: "json_object is not supported")]
            default: return [FakeChat.openAI("Вот: \(structuredAnswer)")]
            }
        }
        let ledger = TestLedger()
        let model = try route([endpoint(server)], ledger: ledger)
        for _ in 0..<2 { #expect(try await model.reply(to: structuredQuestion).text == structuredAnswer) }
        #expect(server.requests.count == 4)
        #expect(ledger.usages.count == 2)
        let messages = server.requests.map { request in
            let messages = FakeChat.fields(request.body)["messages"] as? [[String: Any]]
            return (messages?.first?["content"] as? String ?? "").contains("JSON Schema")
        }
        // The prompt holds the schema where the server does not.
        #expect(messages == [false, true, true, true])
    }

    @Test("Another mistake is no reason to ask again in another form")
    func fallsBackForFormsOnly() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAIError(400, type: "invalid_request_error")] }
        #expect(
            await failure(try route([endpoint(server)]), structuredQuestion)
                == .refused(host: "127.0.0.1", status: 400, code: "invalid_request_error"))
        #expect(server.requests.count == 1)
    }

    @Test("An answer in the wrong form goes to the next model, and what it took is written down")
    func asksTheNextForTheForm() async throws {
        let wrong = try FakeServer { _, _ in [FakeChat.openAI(#"{"intent":"янтарный"}"#)] }
        let cut = try FakeServer { _, _ in [FakeChat.openAI(structuredAnswer, finish: "length")] }
        let right = try FakeServer { _, _ in [FakeChat.openAI(structuredAnswer)] }
        let ledger = TestLedger()
        let model = try route(
            [endpoint(wrong, "a"), endpoint(cut, "b"), endpoint(right, "c")], ledger: ledger)
        #expect(try await model.reply(to: structuredQuestion).text == structuredAnswer)
        #expect(ledger.usages.map(\.endpoint) == ["a", "b", "c"])
        #expect(
            await failure(try route([endpoint(wrong)]), structuredQuestion)
                == .wrongFormat(host: "127.0.0.1", detail: "intent is not one of the words allowed"))
        #expect(
            await failure(try route([endpoint(cut)]), structuredQuestion)
                == .wrongFormat(host: "127.0.0.1", detail: "it was cut off: allow more tokens"))
    }

    @Test("A structured answer that is wanted as it comes comes as a whole")
    func givesTheWhole() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("```\(structuredAnswer)```")] }
        let pieces = Pieces()
        _ = try await route([endpoint(server)]).reply(to: structuredQuestion) { pieces.add($0) }
        #expect(pieces.all == [structuredAnswer])
    }
}
