/// An answer whose status is no success.
public struct WebFailure: Hashable, Sendable {
    /// The host.
    public var host: String
    /// The status.
    public var status: Int
    /// The beginning of the body, at most 2,000 letters, without secrets, confidential texts and control characters.
    public var excerpt: String
    /// The server's name for the request, `x-request-id`, for asking its makers.
    public var requestID: String?
    /// How long it asks to wait.
    public var retryAfter: Duration?
    /// What it says itself about trying again, `x-should-retry`.
    public var shouldRetry: Bool?

    /// Creates a failure.
    public init(
        host: String, status: Int, excerpt: String = "", requestID: String? = nil, retryAfter: Duration? = nil,
        shouldRetry: Bool? = nil
    ) {
        self.host = host
        self.status = status
        self.excerpt = excerpt
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.shouldRetry = shouldRetry
    }

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        shouldRetry ?? (status == 408 || status == 409 || status == 429 || status >= 500)
    }

    /// Letters of a body that are looked at, so that a secret is found whole before the excerpt is cut.
    static let read = 16_384
    static let excerptLength = 2_000

    static func excerpt(of body: [UInt8], _ redaction: Redaction) -> String {
        let text = redaction.apply(to: String(decoding: body.prefix(read), as: UTF8.self))
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(excerptLength) {
            shown.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(shown)
    }
}
