public import WebClient

/// Which folder of Google Drive holds a shop's photos, and how it is reached.
public struct DriveSettings: Hashable, Sendable {
    /// The folder's id, the last part of its address.
    public var folder: String
    /// Path of the service account's key file.
    public var keyFile: String
    /// How many bytes of photos may lie on this machine.
    public var cacheBytes: Int
    /// Whether builds download photos to take their fingerprints, by which a customer's picture finds them.
    public var takesFingerprints: Bool
    /// Where the interface begins.
    public var address: WebAddress

    /// A thousand megabytes: some five thousand photos as phones send them.
    public static let usualCacheBytes = 1_000_000_000

    /// Google's interface.
    public static let usualAddress = "https://www.googleapis.com/drive/v3"

    /// Creates settings.
    public init(
        folder: String, keyFile: String, cacheBytes: Int = Self.usualCacheBytes, takesFingerprints: Bool = true,
        address: WebAddress
    ) {
        self.folder = folder
        self.keyFile = keyFile
        self.cacheBytes = cacheBytes
        self.takesFingerprints = takesFingerprints
        self.address = address
    }

    /// The id in what people copy: the folder's address in a browser, or the id itself. nil for anything else.
    public static func folderID(in text: String) -> String? {
        var part = Substring(text.filter { !$0.isWhitespace })
        if let range = part.firstRange(of: "/folders/") {
            part = part[range.upperBound...]
        } else if let range = part.firstRange(of: "?id=") {
            part = part[range.upperBound...]
        }
        part = part.prefix { $0 != "?" && $0 != "/" && $0 != "#" && $0 != "&" }
        let isID = part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isID && !part.isEmpty ? String(part) : nil
    }

    /// Whether a token may be sent to an address: over TLS, or within this machine.
    public static func isSafe(_ address: WebAddress) -> Bool {
        address.scheme == "https" || ["127.0.0.1", "localhost", "[::1]"].contains(address.host)
    }
}
