/// A header field of a request.
public struct WebHeader: Hashable, Sendable {
    /// Its name.
    public let name: String
    let value: String
    let secret: Secret?

    /// Creates a field. A name that is no token, or a value with a line break, is refused when the request is sent.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
        secret = nil
    }

    /// Creates a field with a secret value.
    /// - Parameter prefix: what stands before the secret: `Bearer `.
    public init(_ name: String, prefix: String = "", _ secret: Secret) {
        self.name = name
        value = prefix + secret.revealed
        self.secret = secret
    }

    /// `Authorization: Bearer ‹…›`.
    public static func bearer(_ key: Secret) -> WebHeader {
        WebHeader("Authorization", prefix: "Bearer ", key)
    }

    /// `Content-Type: application/json`.
    public static let json = WebHeader("Content-Type", "application/json")

    /// As libcurl takes it, or nil when the field would not stay one field.
    var line: String? {
        let isToken =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
        let isClean = value.unicodeScalars.allSatisfy { ($0.value >= 0x20 && $0.value != 0x7F) || $0 == "\t" }
        guard isToken, isClean else { return nil }
        // To libcurl, a name with a colon and nothing else means: leave this field out.
        return value.allSatisfy(\.isWhitespace) ? name + ";" : name + ": " + value
    }
}

extension WebHeader: CustomStringConvertible, CustomReflectable {
    /// `Name: value`, a secret one masked.
    public var description: String { "\(name): \(secret == nil ? value : Secret.mask)" }
    /// No parts, so that `dump` shows no key.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
