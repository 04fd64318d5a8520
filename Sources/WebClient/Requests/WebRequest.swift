/// What is to be sent, and within which limits.
public struct WebRequest: Sendable {
    /// What is asked for.
    public var method: Method
    /// Where.
    public var address: WebAddress
    /// Header fields beside those libcurl sets itself.
    public var headers: [WebHeader]
    /// The body; nil for none.
    public var body: [UInt8]?
    /// How long it may take and how much may come back.
    public var limits: WebLimits
    /// When and how often to try again.
    public var retry: RetryPolicy
    /// Whether sending it twice does no more than sending it once. A request that is not repeatable is tried again only
    /// where nothing of it can have reached the server.
    public var isRepeatable: Bool
    /// How many redirections to follow; 0 makes each an error. Only `GET` and `HEAD` follow any, never from https to http,
    /// and secret headers stay with the host they were meant for.
    public var redirects: Int
    /// Texts that must not stand in an error, whatever the server answers: what customers wrote.
    public var confidential: [String]

    /// What can be asked for.
    public enum Method: String, Hashable, Sendable {
        /// Read.
        case get = "GET"
        /// Read the header only.
        case head = "HEAD"
        /// Act.
        case post = "POST"
        /// Replace.
        case put = "PUT"
        /// Change.
        case patch = "PATCH"
        /// Remove.
        case delete = "DELETE"
    }

    /// Creates a request. By default `POST` and `PATCH` are not repeatable.
    public init(
        _ method: Method, _ address: WebAddress, headers: [WebHeader] = [], body: [UInt8]? = nil,
        limits: WebLimits = WebLimits(), retry: RetryPolicy = RetryPolicy(), isRepeatable: Bool? = nil,
        redirects: Int = 0, confidential: [String] = []
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.limits = limits
        self.retry = retry
        self.isRepeatable = isRepeatable ?? (method != .post && method != .patch)
        self.redirects = redirects
        self.confidential = confidential
    }

    var redaction: Redaction {
        Redaction(address.secrets + headers.compactMap(\.secret), texts: confidential)
    }
}

extension WebRequest: CustomStringConvertible, CustomReflectable {
    /// Method and address, without secrets, headers and body.
    public var description: String { "\(method.rawValue) \(address)" }
    /// No parts, so that `dump` shows neither key nor text.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Bounds of one try of a request.
public struct WebLimits: Hashable, Sendable {
    /// For the name, the connection and TLS, at most.
    public var connect: Duration
    /// For everything, at most.
    public var total: Duration
    /// Without a byte in either direction, at most; in whole seconds, at least one. A server that thinks before it answers
    /// is silent that long.
    public var idle: Duration
    /// Bytes of an answer's body, after decompression, at most.
    public var responseBytes: Int

    /// Creates limits.
    public init(
        connect: Duration = .seconds(5), total: Duration = .seconds(600), idle: Duration = .seconds(120),
        responseBytes: Int = 64 << 20
    ) {
        self.connect = connect
        self.total = total
        self.idle = idle
        self.responseBytes = responseBytes
    }
}
