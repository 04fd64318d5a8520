import Foundation

/// A language model's answer.
public struct ChatReply: Hashable, Sendable {
    /// What it says. For a structured answer: one JSON object that the schema allows, and nothing around it.
    public var text: String
    /// Why it ended.
    public var finish: Finish
    /// What it took; nil where the server does not say.
    public var usage: TokenUsage?
    /// The model that answered, as its server calls it.
    public var model: String

    /// Creates an answer.
    public init(_ text: String, finish: Finish = .complete, usage: TokenUsage? = nil, model: String) {
        self.text = text
        self.finish = finish
        self.usage = usage
        self.model = model
    }

    /// Why an answer ended. What a filter withheld is no answer but a ``ModelError/blocked(host:reason:)``.
    public enum Finish: String, Hashable, Sendable {
        /// It was done, or came to a text that ends it.
        case complete
        /// It was cut off at the longest length allowed: the last sentence may be half a one.
        case length
    }

    /// Reads a structured answer.
    /// - Throws: ``ModelError/wrongFormat(host:detail:)`` when the type asks for more than the schema.
    public func decoded<Value: Decodable>(as type: Value.Type) throws(ModelError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            // The decoder's own words may quote the answer.
            throw .wrongFormat(host: model, detail: "it does not decode as \(Value.self)")
        }
    }
}

extension ChatReply: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much was answered, never what.
    public var description: String { "a reply of \(text.count) letters by \(model)" }
    /// As ``description``.
    public var debugDescription: String { description }
    /// No parts, so that `dump` shows no text.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Tokens that a request and its answer took.
public struct TokenUsage: Hashable, Sendable, Codable {
    /// Of the request, those kept from before included.
    public var input: Int
    /// Those of ``input`` that the server had kept from before, which cost less.
    public var cached: Int
    /// Of the answer, thinking included.
    public var output: Int

    /// Creates a usage.
    public init(input: Int, cached: Int = 0, output: Int) {
        self.input = input
        self.cached = cached
        self.output = output
    }

    /// Of request and answer together.
    public var total: Int { input + output }
}
