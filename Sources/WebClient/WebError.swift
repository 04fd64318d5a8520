/// Why there is no answer, or none that was hoped for.
public enum WebError: Error, Hashable, Sendable {
    /// The address is none of the web; it is not shown, since it may hold a key.
    case invalidAddress(reason: String)
    /// A header field's name or value would not stay one field; the value is not shown.
    case invalidHeader(name: String)
    /// The host has no number, or nothing listens there.
    case unreachable(host: String, reason: String)
    /// TLS failed: a certificate that can't be trusted, or no TLS at all.
    case tls(host: String, reason: String)
    /// It took too long.
    case timeout(host: String, stage: Stage, after: Duration)
    /// The connection ended before the answer did.
    case interrupted(host: String, reason: String)
    /// The answer is longer than allowed.
    case tooLarge(host: String, limit: Int)
    /// What came is no HTTP.
    case malformed(host: String, reason: String)
    /// The server answered with a status that is no success.
    case status(WebFailure)
    /// The server sends the request elsewhere, and it is not to follow.
    case redirect(host: String, status: Int, target: String)
    /// The task was cancelled.
    case cancelled

    /// Which limit was passed.
    public enum Stage: String, Hashable, Sendable {
        /// ``WebLimits/connect``.
        case connect
        /// ``WebLimits/idle``.
        case idle
        /// ``WebLimits/total``.
        case total
    }

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        switch self {
        case .unreachable, .timeout, .interrupted: true
        case .status(let failure): failure.isTransient
        case .invalidAddress, .invalidHeader, .tls, .tooLarge, .malformed, .redirect, .cancelled: false
        }
    }

    /// Whether nothing of the request can have reached the server.
    var isBeforeSending: Bool {
        switch self {
        case .unreachable, .timeout(_, .connect, _): true
        default: false
        }
    }
}

extension WebError: CustomStringConvertible {
    /// One line: what, where, what to do next. It holds no secret.
    public var description: String {
        switch self {
        case .invalidAddress(let reason): "the address can't be used: \(reason); write it as https://host/path"
        case .invalidHeader(let name):
            "the header field “\(name.filter { !$0.isNewline })” holds a line break or is misnamed: check the key or value it is made from"
        case .unreachable(let host, let reason):
            "\(host) can't be reached (\(reason)): check the address and that the server runs"
        case .tls(let host, let reason):
            "no safe connection to \(host) (\(reason)): check the certificate, and http or https in the address"
        case .timeout(let host, .connect, let limit):
            "\(host) took no connection within \(limit): check the address and the network"
        case .timeout(let host, .idle, let limit):
            "\(host) sent nothing for \(limit): check that the server is not stuck"
        case .timeout(let host, .total, let limit):
            "\(host) did not finish within \(limit): allow more time or ask for less"
        case .interrupted(let host, let reason): "\(host) broke off (\(reason)): try again"
        case .tooLarge(let host, let limit): "\(host) answers with more than \(limit) bytes: ask for less"
        case .malformed(let host, let reason):
            "what \(host) answers is no HTTP (\(reason)): check the address and the port"
        case .status(let failure): Self.describe(failure)
        case .redirect(let host, let status, let target):
            "\(host) answers \(status) and points to \(target): put the right address into the settings"
        case .cancelled: "the request was cancelled"
        }
    }

    private static func describe(_ failure: WebFailure) -> String {
        let excerpt = failure.excerpt.isEmpty ? "" : " (\(failure.excerpt.prefix(200)))"
        let advice =
            switch failure.status {
            case 401, 403: "check the key and what it may do"
            case 404: "check the address"
            case 429: "wait, or ask less often"
            case 500...: "try again later"
            default: "check the request"
            }
        let id = failure.requestID.map { "; request \($0)" } ?? ""
        return "\(failure.host) answers \(failure.status)\(excerpt): \(advice)\(id)"
    }
}
