public import WebClient

/// A model at a server, as the settings name it.
public struct ModelEndpoint: Hashable, Sendable {
    /// What the settings call it.
    public var name: String
    /// The interface that the server speaks.
    public var api: API
    /// Where the interface begins: `https://api.openai.com/v1`.
    public var address: WebAddress
    /// What the server calls the model.
    public var model: String
    /// Where the key lies.
    public var key: KeySource
    /// How the server is brought to a structured answer.
    public var structured: Structured
    /// What the server calls the longest length of an answer.
    public var lengthField: LengthField
    /// Whether a temperature may be sent: models that think refuse any.
    public var takesTemperature: Bool
    /// How much the model is to think; nil leaves it to the model.
    public var effort: Effort?
    /// What it costs; nil for nothing: a server of one's own.
    public var price: ModelPrice?

    /// Interfaces of servers.
    public enum API: String, Hashable, Sendable, CaseIterable {
        /// OpenAI's chat completions, which OpenRouter, Ollama, vLLM, llama.cpp and others speak, too.
        case openai
        /// Google's Gemini.
        case gemini
    }

    /// Where a key lies. The key itself is no setting.
    public enum KeySource: Hashable, Sendable {
        /// No key is sent.
        case none
        /// In a variable of the environment, which has to be there.
        case variable(String)
    }

    /// Ways to a structured answer, from the surest to the one that every model knows. Each falls back to the next where the server
    /// does not know it.
    public enum Structured: String, Hashable, Sendable, CaseIterable {
        /// The server holds the model to the schema.
        case schema
        /// The server holds the model to JSON; the schema stands in the prompt.
        case json
        /// The prompt alone asks for JSON.
        case text

        /// The next less demanding way.
        var fallback: Structured? {
            switch self {
            case .schema: .json
            case .json: .text
            case .text: nil
            }
        }
    }

    /// Names of the longest length of an answer.
    public enum LengthField: String, Hashable, Sendable, CaseIterable {
        /// What OpenAI's models that think insist on.
        case completion = "max_completion_tokens"
        /// What all others know.
        case plain = "max_tokens"
    }

    /// How much a model thinks before it answers.
    public enum Effort: String, Hashable, Sendable, CaseIterable {
        /// Not at all.
        case none
        /// As little as it can.
        case minimal
        /// A little.
        case low
        /// Some.
        case medium
        /// Much.
        case high
    }

    /// Creates an endpoint.
    public init(
        name: String, api: API = .openai, address: WebAddress, model: String, key: KeySource = .none,
        structured: Structured = .schema, lengthField: LengthField = .plain, takesTemperature: Bool = true,
        effort: Effort? = nil, price: ModelPrice? = nil
    ) {
        self.name = name
        self.api = api
        self.address = address
        self.model = model
        self.key = key
        self.structured = structured
        self.lengthField = lengthField
        self.takesTemperature = takesTemperature
        self.effort = effort
        self.price = price
    }

    /// The key, where it is.
    /// - Throws: ``ModelError/missingKey(source:)``.
    func secret(in environment: [String: String]) throws(ModelError) -> Secret? {
        guard case .variable(let name) = key else { return nil }
        let secret = Secret(environment[name] ?? "")
        guard !secret.isEmpty else { throw .missingKey(source: "$\(name)") }
        return secret
    }

    /// Whether all is there that asking it needs.
    public func hasKey(in environment: [String: String]) -> Bool {
        // The only reason for a throw is a key that is missing.
        (try? secret(in: environment)) != nil
    }
}
