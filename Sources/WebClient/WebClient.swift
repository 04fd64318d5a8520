public import Foundation

/// The program's way to the web, over libcurl: one place for time-outs, limits, retries and secrets.
///
/// Connections are kept and shared by all requests of a client and its copies. Certificates are always checked.
public struct WebClient: Sendable {
    private let owner: LoopOwner
    private let pacing: WebPacing

    /// How a client behaves to all servers.
    public struct Options: Hashable, Sendable {
        /// Connections to one host at most; further requests wait for one.
        public var connectionsPerHost: Int
        /// Whether to go through the proxy that `https_proxy` and its like name.
        public var usesEnvironmentProxy: Bool
        /// A file of certificates to trust in place of the system's.
        public var certificates: String?
        /// How the program calls itself.
        public var userAgent: String

        /// Creates options.
        public init(
            connectionsPerHost: Int = 8, usesEnvironmentProxy: Bool = false, certificates: String? = nil,
            userAgent: String = "vitrina"
        ) {
            self.connectionsPerHost = connectionsPerHost
            self.usesEnvironmentProxy = usesEnvironmentProxy
            self.certificates = certificates
            self.userAgent = userAgent
        }
    }

    /// Creates a client; nothing is connected yet.
    public init(options: Options = Options(), pacing: WebPacing = .live) {
        owner = LoopOwner(options: options)
        self.pacing = pacing
    }

    /// Sends a request and waits for the whole answer.
    /// - Returns: an answer with a status from 200 to 299.
    /// - Throws: ``WebError``; that of the last try.
    public func send(_ request: WebRequest) async throws(WebError) -> WebResponse {
        try await trying(request) { request throws(WebError) in
            var request = request
            var hops = 0
            while true {
                let exchange = Exchange(request, on: owner)
                let head = try await exchange.head()
                let body = try await exchange.body()
                if let target = exchange.redirection, (300..<400).contains(head.status) {
                    request = try redirected(request, status: head.status, to: target, hops: hops)
                    hops += 1
                } else {
                    guard (200..<300).contains(head.status) else {
                        throw .status(failure(head, body, of: request))
                    }
                    return WebResponse(status: head.status, headers: head.headers, body: body)
                }
            }
        }
    }

    /// Sends a request and gives the answer's body as it comes. Tries again only until an answer begins.
    /// - Throws: ``WebError``; that of the last try.
    public func stream(_ request: WebRequest) async throws(WebError) -> WebStream {
        try await trying(request) { request throws(WebError) in
            let exchange = Exchange(request, on: owner)
            let head = try await exchange.head()
            guard (200..<300).contains(head.status) else {
                let body = try await exchange.body()
                if let target = exchange.redirection, (300..<400).contains(head.status) {
                    // A stream follows no redirection.
                    _ = try redirected(request, status: head.status, to: target, hops: Int.max)
                }
                throw .status(failure(head, body, of: request))
            }
            return WebStream(head: head, exchange: exchange)
        }
    }

    private func trying<Answer>(
        _ request: WebRequest, _ attempt: (WebRequest) async throws(WebError) -> Answer
    ) async throws(WebError) -> Answer {
        var tried = 0
        while true {
            guard !Task.isCancelled else { throw .cancelled }
            do {
                return try await attempt(request)
            } catch {
                tried += 1
                let wait = request.retry.wait(
                    after: error, tried: tried, isRepeatable: request.isRepeatable, jitter: pacing.random())
                guard let wait else { throw error }
                do {
                    try await pacing.sleep(wait)
                } catch {
                    throw .cancelled
                }
            }
        }
    }

    private func failure(_ head: ByteChannel.Head, _ body: [UInt8], of request: WebRequest) -> WebFailure {
        let redaction = request.redaction
        let id = head.headers["x-request-id"].map { redaction.apply(to: String($0.prefix(100))) }
        return WebFailure(
            host: request.address.host, status: head.status, excerpt: WebFailure.excerpt(of: body, redaction),
            requestID: id, retryAfter: head.headers.retryAfter(now: pacing.now()),
            shouldRetry: head.headers["x-should-retry"].flatMap { Bool($0) })
    }

    /// The request to send in place of one that was redirected.
    private func redirected(
        _ request: WebRequest, status: Int, to target: String, hops: Int
    ) throws(WebError) -> WebRequest {
        let address = try WebAddress(target)
        let isSafe = request.address.scheme == "http" || address.scheme == "https"
        guard hops < request.redirects, isSafe, request.method == .get || request.method == .head else {
            throw .redirect(
                host: request.address.host, status: status, target: "\(address.scheme)://\(address.host)")
        }
        var next = request
        next.address = address
        if !address.isSameOrigin(as: request.address) { next.headers.removeAll { $0.secret != nil } }
        // What is no longer sent still must not show.
        next.confidential += (request.address.secrets + request.headers.compactMap(\.secret)).map(\.revealed)
        return next
    }
}

/// Time and chance, as the client needs them; tests put their own in place.
public struct WebPacing: Sendable {
    /// Waits; throws when the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to 1.
    public var random: @Sendable () -> Double
    /// The time of day, which dates in answers are held against.
    public var now: @Sendable () -> Date

    /// Creates a pacing.
    public init(
        sleep: @escaping @Sendable (Duration) async throws -> Void, random: @escaping @Sendable () -> Double,
        now: @escaping @Sendable () -> Date
    ) {
        self.sleep = sleep
        self.random = random
        self.now = now
    }

    /// The real ones.
    public static let live = WebPacing(
        sleep: { try await Task.sleep(for: $0) }, random: { Double.random(in: 0..<1) }, now: { Date() })
}
