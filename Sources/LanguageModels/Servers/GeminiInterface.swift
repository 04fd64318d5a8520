import Foundation
import WebClient

/// Google's Gemini, by `generateContent`.
struct GeminiInterface: ChatInterface {
    let endpoint: ModelEndpoint

    func address(isStream: Bool) throws(ModelError) -> WebAddress {
        let name = endpoint.model.hasPrefix("models/") ? String(endpoint.model.dropFirst(7)) : endpoint.model
        guard !name.isEmpty, ServerWord.shown(name) == name else {
            throw .unknownModel(host: endpoint.address.host, model: endpoint.model)
        }
        // The colon before the method has to stay one, which segments of paths don't allow.
        let base = "\(endpoint.address)"
        let method = isStream ? "streamGenerateContent" : "generateContent"
        do {
            let address = try WebAddress("\(base)\(base.hasSuffix("/") ? "" : "/")models/\(name):\(method)")
            return isStream ? address.appending(query: "alt", "sse") : address
        } catch {
            throw .web(error)
        }
    }

    func header(_ key: Secret) -> WebHeader { WebHeader("x-goog-api-key", key) }

    /// A stream just ends; that it is whole shows by its last finish reason.
    let endOfStream: String? = nil

    // MARK: Asking

    func body(
        _ request: ChatRequest, structured: ModelEndpoint.Structured, isStream: Bool
    ) throws(ModelError) -> JSON {
        var system = request.system
        var type: JSON?
        var schema: JSON?
        if case .json(let asked) = request.format {
            if structured != .schema { system += (system.isEmpty ? "" : "\n\n") + asked.instruction }
            if structured != .text { type = .text("application/json") }
            if structured == .schema { schema = asked.jsonSchema }
        }
        let configuration = JSON.fields([
            "temperature": endpoint.takesTemperature ? request.temperature.map(JSON.number) : nil,
            "maxOutputTokens": request.maxTokens.map(JSON.integer),
            "stopSequences": request.stop.isEmpty ? nil : .list(request.stop.map(JSON.text)),
            "responseMimeType": type, "responseJsonSchema": schema,
            "thinkingConfig": endpoint.effort.map(Self.thinking),
        ])
        return .fields([
            "systemInstruction": system.isEmpty ? nil : .fields(["parts": .list([.fields(["text": .text(system)])])]),
            "contents": .list(try request.checkedMessages().map(Self.content)),
            "generationConfig": configuration == .object([]) ? nil : configuration,
        ])
    }

    private static func content(_ message: ChatRequest.Message) -> JSON {
        let parts = message.parts.map { part -> JSON in
            switch part {
            case .text(let text): .fields(["text": .text(text)])
            case .image(let bytes, let type):
                .fields([
                    "inlineData": .fields([
                        "mimeType": .text(type.rawValue), "data": .text(Data(bytes).base64EncodedString()),
                    ])
                ])
            }
        }
        return .fields(["role": .text(message.author == .user ? "user" : "model"), "parts": .list(parts)])
    }

    private static func thinking(_ effort: ModelEndpoint.Effort) -> JSON {
        switch effort {
        case .none: .fields(["thinkingBudget": .integer(0)])
        case .minimal, .low, .medium, .high: .fields(["thinkingLevel": .text(effort.rawValue)])
        }
    }

    // MARK: Reading

    func read(_ json: JSON, into answer: inout RawAnswer) throws(ModelError) -> String {
        let host = endpoint.address.host
        if let error = json["error"], error != .null {
            let status = error["code"]?.whole ?? 500
            throw ServerRefusal(error.bytes).error(host: host, status: status, model: endpoint.model, retryAfter: nil)
        }
        if let model = json["modelVersion"]?.words, !model.isEmpty { answer.model = model }
        if let usage = json["usageMetadata"], let input = usage["promptTokenCount"]?.whole {
            let (spoken, thought) = (usage["candidatesTokenCount"]?.whole ?? 0, usage["thoughtsTokenCount"]?.whole ?? 0)
            answer.usage = TokenUsage(
                reported: input, cached: usage["cachedContentTokenCount"]?.whole ?? 0,
                output: spoken.addingReportingOverflow(thought).partialValue)
        }
        guard case .list(let candidates) = json["candidates"], let candidate = candidates.first else {
            if let reason = json["promptFeedback"]?["blockReason"]?.words {
                answer.finish = .blocked(reason)
                return ""
            }
            // The last event of a stream may hold figures alone.
            guard json["usageMetadata"] != nil, answer.finish != nil else {
                throw .badAnswer(host: host, detail: "it holds no candidates")
            }
            return ""
        }
        let text = Self.text(candidate["content"]?["parts"])
        answer.text += text
        if let word = candidate["finishReason"]?.words { answer.finish = Self.finish(word) }
        return text
    }

    /// The words of all parts but the model's thoughts.
    private static func text(_ parts: JSON?) -> String {
        guard case .list(let parts) = parts else { return "" }
        return parts.filter { $0["thought"] != .flag(true) }.compactMap { $0["text"]?.words }.joined()
    }

    private static func finish(_ word: String) -> RawAnswer.Finish {
        switch word {
        case "STOP", "FINISH_REASON_UNSPECIFIED": .complete
        case "MAX_TOKENS": .length
        case "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII": .blocked(word)
        default: .other("it ended by \(ServerWord.shown(word))")
        }
    }
}
