/// What a language model is asked: who it is to be, what was said so far, and in which form to answer.
public struct ChatRequest: Hashable, Sendable {
    /// Who the model is to be and what it has to keep to; empty for nothing.
    public var system: String
    /// What was said so far, oldest first. The last one is the customer's; the first one is, too.
    public var messages: [Message]
    /// The form of the answer.
    public var format: Format
    /// From 0, the most likely words, to 2; nil leaves it to the model.
    public var temperature: Double?
    /// Longest answer in tokens; nil leaves it to the model.
    public var maxTokens: Int?
    /// Texts that end the answer and are no part of it; at most ``stopLimit``.
    public var stop: [String]

    /// Most texts that may end an answer: what every server takes.
    public static let stopLimit = 4

    /// Creates a request.
    public init(
        system: String = "", messages: [Message], format: Format = .text, temperature: Double? = nil,
        maxTokens: Int? = nil, stop: [String] = []
    ) {
        self.system = system
        self.messages = messages
        self.format = format
        self.temperature = temperature
        self.maxTokens = maxTokens
        self.stop = stop
    }

    /// One turn of the conversation.
    public struct Message: Hashable, Sendable {
        /// Who says it.
        public var author: Author
        /// What is said and shown, in order.
        public var parts: [Part]

        /// Creates a message of parts.
        public init(_ author: Author, parts: [Part]) {
            self.author = author
            self.parts = parts
        }

        /// Creates a message of text.
        public init(_ author: Author, _ text: String) {
            self.init(author, parts: [.text(text)])
        }

        /// The text of a message without its pictures, parts apart by line feeds.
        public var text: String {
            parts.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(separator: "\n")
        }
    }

    /// Who speaks.
    public enum Author: String, Hashable, Sendable {
        /// The person that is answered.
        case user
        /// The model itself, earlier.
        case assistant
    }

    /// A piece of a message.
    public enum Part: Hashable, Sendable {
        /// Words.
        case text(String)
        /// A picture.
        case image(bytes: [UInt8], type: ImageType)
    }

    /// Formats of pictures that every server reads.
    public enum ImageType: String, Hashable, Sendable {
        /// JPEG.
        case jpeg = "image/jpeg"
        /// PNG.
        case png = "image/png"
        /// WebP.
        case webp = "image/webp"
    }

    /// The form of an answer.
    public enum Format: Hashable, Sendable {
        /// Words, as they come.
        case text
        /// One JSON object that a schema allows.
        case json(ReplySchema)
    }

    /// What must stand in no error and no log.
    var confidential: [String] {
        ([system] + messages.map(\.text)).filter { !$0.isEmpty }
    }
}

extension ChatRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much is asked, never what: requests hold what customers wrote.
    public var description: String { "a request of \(messages.count) messages" }
    /// As ``description``.
    public var debugDescription: String { description }
    /// No parts, so that `dump` shows no text.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
