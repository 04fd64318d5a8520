import Foundation
import WebClient

/// OpenAI's chat completions, as OpenAI and servers like it speak them.
struct OpenAIInterface: ChatInterface {
    let endpoint: ModelEndpoint

    func address(isStream: Bool) -> WebAddress { endpoint.address.appending(path: "chat", "completions") }

    func header(_ key: Secret) -> WebHeader { .bearer(key) }

    let endOfStream: String? = "[DONE]"

    // MARK: Asking

    func body(
        _ request: ChatRequest, structured: ModelEndpoint.Structured, isStream: Bool
    ) throws(ModelError) -> JSON {
        var system = request.system
        var format: JSON?
        if case .json(let schema) = request.format {
            if structured != .schema { system += (system.isEmpty ? "" : "\n\n") + schema.instruction }
            format = Self.format(schema, structured)
        }
        var messages: [JSON] = []
        if !system.isEmpty { messages.append(.fields(["role": .text("system"), "content": .text(system)])) }
        messages += try request.checkedMessages().map(Self.message)
        let length = request.maxTokens.map(JSON.integer)
        return .fields([
            "model": .text(endpoint.model), "messages": .list(messages),
            "temperature": endpoint.takesTemperature ? request.temperature.map(JSON.number) : nil,
            endpoint.lengthField.rawValue: length,
            "reasoning_effort": endpoint.effort.map { .text($0.rawValue) },
            "stop": request.stop.isEmpty ? nil : .list(request.stop.map(JSON.text)),
            "response_format": format,
            "stream": isStream ? .flag(true) : nil,
            "stream_options": isStream ? .fields(["include_usage": .flag(true)]) : nil,
        ])
    }

    private static func format(_ schema: ReplySchema, _ structured: ModelEndpoint.Structured) -> JSON? {
        switch structured {
        case .schema:
            .fields([
                "type": .text("json_schema"),
                "json_schema": .fields([
                    "name": .text(schema.name), "strict": .flag(true), "schema": schema.jsonSchema,
                ]),
            ])
        case .json: .fields(["type": .text("json_object")])
        case .text: nil
        }
    }

    private static func message(_ message: ChatRequest.Message) -> JSON {
        let isText = message.parts.allSatisfy { if case .text = $0 { true } else { false } }
        let content: JSON = isText ? .text(message.text) : .list(message.parts.map(Self.part))
        return .fields(["role": .text(message.author.rawValue), "content": content])
    }

    private static func part(_ part: ChatRequest.Part) -> JSON {
        switch part {
        case .text(let text): return .fields(["type": .text("text"), "text": .text(text)])
        case .image(let bytes, let type):
            let url = "data:\(type.rawValue);base64," + Data(bytes).base64EncodedString()
            return .fields(["type": .text("image_url"), "image_url": .fields(["url": .text(url)])])
        }
    }

    // MARK: Reading

    func read(_ json: JSON, into answer: inout RawAnswer) throws(ModelError) -> String {
        let host = endpoint.address.host
        if let error = json["error"], error != .null {
            // Some tell an error within an answer that began as a success.
            let status = error["code"]?.whole ?? error["status"]?.whole ?? 500
            throw ServerRefusal(error.bytes).error(host: host, status: status, model: endpoint.model, retryAfter: nil)
        }
        guard case .list(let choices) = json["choices"] else {
            throw .badAnswer(host: host, detail: "it holds no list of choices")
        }
        if let model = json["model"]?.words, !model.isEmpty { answer.model = model }
        if let usage = json["usage"], usage != .null { answer.usage = Self.usage(usage) ?? answer.usage }
        guard let choice = choices.first else { return "" }
        let message = choice["message"] ?? choice["delta"] ?? .null
        if let refusal = message["refusal"]?.words, !refusal.isEmpty { answer.isDeclined = true }
        let text = Self.text(message["content"])
        answer.text += text
        if let word = choice["finish_reason"]?.words {
            answer.finish = Self.finish(word)
        }
        return text
    }

    /// What stands in `content`: a text, a list of parts, or nothing.
    private static func text(_ content: JSON?) -> String {
        switch content {
        case .text(let text): text
        case .list(let parts): parts.compactMap { $0["text"]?.words }.joined()
        default: ""
        }
    }

    private static func finish(_ word: String) -> RawAnswer.Finish {
        switch word {
        case "length": .length
        case "content_filter": .blocked(word)
        case "tool_calls", "function_call": .other("it asks for a tool")
        // Servers have words of their own for a natural end.
        default: .complete
        }
    }

    private static func usage(_ usage: JSON) -> TokenUsage? {
        guard let input = usage["prompt_tokens"]?.whole, let output = usage["completion_tokens"]?.whole else {
            return nil
        }
        let cached = usage["prompt_tokens_details"]?["cached_tokens"]?.whole ?? 0
        return TokenUsage(reported: input, cached: cached, output: output)
    }
}

extension TokenUsage {
    /// What a server reports, within what can be: none below zero, cached ones a part of all, no number that sums would
    /// overflow by.
    init(reported input: Int, cached: Int, output: Int) {
        let most = 1 << 40
        let input = min(max(0, input), most)
        self.init(input: input, cached: min(max(0, cached), input), output: min(max(0, output), most))
    }
}

extension JSON {
    /// The text, if it is one.
    var words: String? { if case .text(let text) = self { text } else { nil } }
    /// The whole number, if it is one.
    var whole: Int? {
        switch self {
        case .integer(let number): number
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }
}
