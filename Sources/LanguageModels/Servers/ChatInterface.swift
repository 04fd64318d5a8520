import WebClient

/// How a kind of server is asked, and how its answers are read.
protocol ChatInterface: Sendable {
    /// Where a request goes.
    func address(isStream: Bool) throws(ModelError) -> WebAddress

    /// The header field with the key.
    func header(_ key: Secret) -> WebHeader

    /// The body of a request.
    func body(_ request: ChatRequest, structured: ModelEndpoint.Structured, isStream: Bool) throws(ModelError) -> JSON

    /// Takes what a whole answer, or an event of a stream, says into the answer.
    /// - Returns: the text that came with it.
    func read(_ json: JSON, into answer: inout RawAnswer) throws(ModelError) -> String

    /// The data of the event that a stream ends with, beside the last of its answer; nil where there is none.
    var endOfStream: String? { get }
}

/// An answer as far as it has come.
struct RawAnswer: Hashable {
    var text = ""
    /// Why it ended; nil before it did.
    var finish: Finish?
    var usage: TokenUsage?
    /// What the server calls the model.
    var model: String?
    /// Whether the model declined in place of an answer.
    var isDeclined = false

    enum Finish: Hashable {
        case complete
        case length
        /// A filter withheld it, by the server's word for the reason.
        case blocked(String)
        /// It ended in another way that is no answer.
        case other(String)
    }
}

/// Words of a server that may be shown: names of reasons, never sentences, which may quote what was sent.
enum ServerWord {
    static func shown(_ text: String) -> String {
        let isName = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        return isName && text.utf8.count <= 60 ? text : ""
    }
}
