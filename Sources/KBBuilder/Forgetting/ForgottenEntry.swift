import Foundation

/// What was forgotten, told so that it is known again and can't be read off: `kb/forgotten`, one JSON object a line.
///
/// A phone, the forms of a name and the path of a file stand there as slow salted hashes (PBKDF2 with HMAC-SHA256). That makes
/// trying out all phones of a country a matter of months and not of minutes; names are few enough to be tried in any case, so
/// the file is for the shop's own computer and is never part of a generation.
struct ForgottenEntry: Codable, Hashable, Sendable {
    /// Sixteen random bytes.
    var salt: Data
    /// Rounds of the hash.
    var rounds: Int
    /// The last ten digits of a phone.
    var phone: Data?
    /// The words of a name, each by its forms; all of them have to stand beside each other.
    var words: [[Data]]?
    /// The path of a file.
    var path: Data?
    /// The SHA-256 of a file's content, which tells nothing of a person.
    var content: String?
}
