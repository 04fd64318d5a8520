/// Why a question to the knowledge base was not answered, in the one shape that every error has:
/// `{"error":{"code":"…","message":"…","hint":"…"}}`.
///
/// It holds neither the question's words nor a key nor a path of the machine.
public struct KnowledgeFailure: Error, Hashable, Sendable {
    /// What kind of failure it is, for programs.
    public var code: Code
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var hint: String
    /// Seconds after which the same call may succeed; nil where that can't be told. Travels as `Retry-After`.
    public var retryAfter: Int?

    /// Creates a failure.
    public init(_ code: Code, _ message: String, hint: String, retryAfter: Int? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.retryAfter = retryAfter
    }

    /// What kind of failure it is.
    public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
        /// The request is not in the expected form.
        case invalidRequest = "invalid_request"
        /// The question holds no word or number.
        case emptyQuestion = "empty_question"
        /// A text is longer than allowed.
        case textTooLong = "text_too_long"
        /// A filter names something that the shop does not have.
        case unknownFilter = "unknown_filter"
        /// There is no key, or it is not known.
        case unauthorized
        /// The key may not do this.
        case forbidden
        /// There is no such call, photo, passage or generation.
        case notFound = "not_found"
        /// The call exists with another method.
        case methodNotAllowed = "method_not_allowed"
        /// The body is larger than allowed.
        case bodyTooLarge = "body_too_large"
        /// The body is no JSON by its content type.
        case unsupportedMediaType = "unsupported_media_type"
        /// The key has used up its share for now.
        case tooManyRequests = "too_many_requests"
        /// More is being asked than can be answered.
        case overloaded
        /// The answer took too long.
        case timeout
        /// Nothing is loaded yet that could answer.
        case notReady = "not_ready"
        /// The service is about to stop.
        case stopping
        /// The settings and the knowledge base do not fit, or a file is damaged.
        case knowledgeUnusable = "knowledge_unusable"
        /// A fault of the program; the log has it under the request's id.
        case internalFault = "internal_fault"
        /// The service can't be reached. Only clients make it.
        case unreachable
        /// What answered is no such service. Only clients make it.
        case notAService = "not_a_service"

        /// The status of an answer over HTTP.
        public var status: Int {
            switch self {
            case .invalidRequest, .emptyQuestion, .unknownFilter, .textTooLong: 400
            case .bodyTooLarge: 413
            case .unauthorized: 401
            case .forbidden: 403
            case .notFound: 404
            case .methodNotAllowed: 405
            case .unsupportedMediaType: 415
            case .tooManyRequests: 429
            case .internalFault: 500
            case .notAService: 502
            case .overloaded, .notReady, .stopping, .knowledgeUnusable, .unreachable: 503
            case .timeout: 504
            }
        }
    }

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch code {
        case .tooManyRequests, .overloaded, .timeout, .notReady, .stopping, .unreachable: true
        case .invalidRequest, .emptyQuestion, .textTooLong, .unknownFilter, .unauthorized, .forbidden, .notFound,
            .methodNotAllowed, .bodyTooLarge, .unsupportedMediaType, .knowledgeUnusable, .internalFault, .notAService:
            false
        }
    }
}

extension KnowledgeFailure: CustomStringConvertible {
    /// One line: what is wrong and what to do.
    public var description: String { "\(message): \(hint)" }
}

extension KnowledgeFailure: Codable {
    private enum Outer: String, CodingKey { case error }
    private enum Inner: String, CodingKey {
        case code
        case message
        case hint
    }

    /// Decodes the shape that errors have over HTTP.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Outer.self).nestedContainer(keyedBy: Inner.self, forKey: .error)
        self.init(
            try values.decode(Code.self, forKey: .code), try values.decode(String.self, forKey: .message),
            hint: try values.decode(String.self, forKey: .hint))
    }

    /// Encodes it; how long to wait travels beside it.
    public func encode(to encoder: any Encoder) throws {
        var outer = encoder.container(keyedBy: Outer.self)
        var values = outer.nestedContainer(keyedBy: Inner.self, forKey: .error)
        try values.encode(code, forKey: .code)
        try values.encode(message, forKey: .message)
        try values.encode(hint, forKey: .hint)
    }
}
