import Embeddings
public import KnowledgeModel
import VectorIndex

extension KnowledgeFailure {
    /// Words what went wrong inside for whoever asked: what of it is theirs to mend, and nothing of the machine it runs on.
    public init(_ error: any Error) {
        switch error {
        case let failure as KnowledgeFailure: self = failure
        case let error as KnowledgeError: self.init(knowledge: error)
        case let error as IndexError: self.init(index: error)
        case let error as EmbeddingError:
            self.init(
                .knowledgeUnusable, "the vectors of this question can't be had", hint: "look at the service's log",
                retryAfter: error.isTransient ? 5 : nil)
        case let error as DecodingError: self.init(decoding: error)
        case is CancellationError:
            self.init(.timeout, "the answer took too long", hint: "ask again, or ask for less", retryAfter: 1)
        default: self = .internalFault
        }
    }

    /// A fault of the program.
    static let internalFault = KnowledgeFailure(
        .internalFault, "the service failed on this request", hint: "its log has the cause under the request's id")

    private init(knowledge error: KnowledgeError) {
        switch error {
        case .notBuilt:
            self.init(.notReady, "there is no knowledge base yet", hint: "run `vitrina build`", retryAfter: 5)
        case .foreignEmbedder:
            self.init(
                .knowledgeUnusable, "settings and knowledge base name different embedders",
                hint: "run `vitrina build`, or put the former model back into vitrina.yaml")
        case .emptyQuestion:
            self.init(.emptyQuestion, "the question holds no word or number", hint: "write at least one")
        case .longQuestion(let characters, let allowed):
            self.init(.textTooLong, "the question has \(characters) characters", hint: "send at most \(allowed)")
        }
    }

    private init(index error: IndexError) {
        switch error {
        case .unknownFilter(let name, _):
            self.init(
                .unknownFilter, "the shop has no such \(name)",
                hint: "use a word of vocabulary.yaml or the path of a source")
        case .hitLimit(let asked, let allowed):
            self.init(
                .invalidRequest, "\(asked) passages asked for",
                hint: "ask for \(allowed.lowerBound) to \(allowed.upperBound)")
        case .emptyQuestion:
            self.init(.emptyQuestion, "the question holds no word or number", hint: "write at least one")
        default:
            self.init(
                .knowledgeUnusable, "the knowledge base can't be read",
                hint: "run `vitrina doctor`, then `vitrina build`")
        }
    }

    private init(decoding error: DecodingError) {
        func place(_ path: [any CodingKey]) -> String {
            let names = path.map { key in key.intValue.map { "[\($0)]" } ?? String(key.stringValue.prefix(60)) }
            return names.joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context):
            self.init(
                .invalidRequest, "\(place(context.codingPath + [key])) is missing",
                hint: "see /openapi.json for the fields")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            self.init(
                .invalidRequest, "\(place(context.codingPath)) is of another type than expected",
                hint: "see /openapi.json for the fields")
        case .dataCorrupted(let context) where context.debugDescription.hasPrefix("unknown field"):
            self.init(.invalidRequest, context.debugDescription, hint: "see /openapi.json for the fields")
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            self.init(
                .invalidRequest, "\(place(context.codingPath)) has a value that is not known",
                hint: "see /openapi.json for the values")
        default:
            self.init(.invalidRequest, "the body is no JSON object in UTF-8", hint: "send one JSON object")
        }
    }
}
