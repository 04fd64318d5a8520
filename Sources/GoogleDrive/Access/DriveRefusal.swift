import Foundation
import WebClient

/// Why Drive refused, in its own words: the status alone does not tell a crowd from a closed door.
struct DriveRefusal {
    /// The first error's reason; the status where the answer gives none.
    var reason: String

    private struct Body: Decodable {
        var error: Fault

        struct Fault: Decodable {
            var errors: [Item]?
            var status: String?
        }

        struct Item: Decodable {
            var reason: String?
        }
    }

    init(_ failure: WebFailure) {
        // Pages of proxies and the like tell no reason.
        let body = try? JSONDecoder().decode(Body.self, from: Data(failure.excerpt.utf8))
        reason = Self.word(body?.error.errors?.first?.reason ?? body?.error.status ?? "\(failure.status)")
    }

    /// Reasons that pass by themselves.
    var isCrowd: Bool {
        ["userRateLimitExceeded", "rateLimitExceeded", "sharingRateLimitExceeded", "RESOURCE_EXHAUSTED"].contains(
            reason)
    }

    /// Whether the day's allowance is used up.
    var isSpent: Bool { reason == "dailyLimitExceeded" || reason == "dailyLimitExceededUnreg" }

    /// Reasons that hold for one file.
    static let ofOneFile: Set<String> = [
        "insufficientFilePermissions", "appNotAuthorizedToFile", "cannotDownloadFile", "fileNotDownloadable",
        "cannotDownloadAbusiveFile",
    ]

    /// A server's word, if it is one: nothing that a server sends gets into an error otherwise.
    static func word(_ text: String) -> String {
        let isWord =
            !text.isEmpty && text.utf8.count <= 60
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
        return isWord ? text : "unknown"
    }
}
