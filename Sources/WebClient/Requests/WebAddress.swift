import CCurl

/// An address of the web: `http` or `https`, without a user name or password in it.
///
/// Parts may be secret, since some services want a key in the path or the query. The description never shows them, nor
/// any of the query.
public struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    public let scheme: String
    /// The host's name or number, `[::1]` in brackets.
    public let host: String
    /// The port.
    public let port: Int
    private var path: String
    private var query: String
    private(set) var secrets: [Secret] = []

    /// Reads an address.
    /// - Throws: ``WebError/invalidAddress(reason:)`` for anything but `http://…` and `https://…`, for white space and
    ///   control characters, and for a user name or password before the host.
    public init(_ text: String) throws(WebError) {
        guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
            throw .invalidAddress(reason: "it holds white space or control characters")
        }
        guard let parts = curl_url() else { throw .invalidAddress(reason: "libcurl is out of memory") }
        defer { curl_url_cleanup(parts) }
        let code = curl_url_set(parts, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME))
        guard code == CURLUE_OK else { throw .invalidAddress(reason: "expected http://… or https://…") }
        func part(_ name: CURLUPart, _ flags: Int32 = 0) -> String? {
            var value: UnsafeMutablePointer<CChar>?
            guard curl_url_get(parts, name, &value, UInt32(flags)) == CURLUE_OK, let value else { return nil }
            defer { curl_free(value) }
            return String(cString: value)
        }
        guard let scheme = part(CURLUPART_SCHEME), scheme == "http" || scheme == "https" else {
            throw .invalidAddress(reason: "expected http://… or https://…")
        }
        guard part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil else {
            throw .invalidAddress(reason: "a user name or password stands in it")
        }
        guard let host = part(CURLUPART_HOST), !host.isEmpty,
            let port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap({ Int($0) })
        else { throw .invalidAddress(reason: "it names no host") }
        (self.scheme, self.host, self.port) = (scheme, host.lowercased(), port)
        path = part(CURLUPART_PATH) ?? "/"
        query = part(CURLUPART_QUERY) ?? ""
    }

    /// This address with segments added to its path; each is percent-encoded.
    public func appending(path segments: String...) -> WebAddress {
        var longer = self
        for segment in segments { longer.append(segment: segment) }
        return longer
    }

    /// This address with a secret segment added to its path.
    public func appending(pathSecret secret: Secret) -> WebAddress {
        var longer = self
        longer.append(segment: secret.revealed)
        longer.secrets.append(secret)
        return longer
    }

    /// This address with a value added to its query; name and value are percent-encoded.
    public func appending(query name: String, _ value: String) -> WebAddress {
        var longer = self
        longer.query += (query.isEmpty ? "" : "&") + Self.encoded(name) + "=" + Self.encoded(value)
        return longer
    }

    /// This address with a secret value added to its query.
    public func appending(query name: String, _ secret: Secret) -> WebAddress {
        var longer = appending(query: name, secret.revealed)
        longer.secrets.append(secret)
        return longer
    }

    private mutating func append(segment: String) {
        path += (path.hasSuffix("/") ? "" : "/") + Self.encoded(segment)
    }

    /// Everything but RFC 3986's unreserved letters as `%XX`.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether credentials for one are credentials for the other.
    func isSameOrigin(as other: WebAddress) -> Bool {
        (scheme, host, port) == (other.scheme, other.host, other.port)
    }

    private var origin: String {
        let isDefault = port == (scheme == "https" ? 443 : 80)
        return scheme + "://" + host + (isDefault ? "" : ":\(port)")
    }

    /// The whole address, for the wire.
    var revealed: String { origin + path + (query.isEmpty ? "" : "?" + query) }
}

extension WebAddress: CustomStringConvertible, CustomReflectable {
    /// Scheme, host, port and path, secrets masked; the query is left out.
    public var description: String {
        var shown = path
        for secret in secrets where !secret.isEmpty {
            let hidden = Self.encoded(secret.revealed)
            shown = shown.split(separator: hidden, omittingEmptySubsequences: false).joined(separator: Secret.mask)
        }
        return origin + shown
    }

    /// No parts, so that `dump` shows no key.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
