import Crypto
import Foundation
public import KnowledgeModel

/// The keys that the service takes, hashed.
///
/// A line a key: a name, what it may do, its SHA-256: `bot query sha256:3f9a…`. Keys are 32 random bytes, so that a fast hash gives
/// nothing away; a password would need a slow one. Lines that begin with `#` and blank ones say nothing.
public struct KeyRing: Hashable, Sendable {
    /// What a key may do.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Ask questions.
        case query
        /// Ask other generations, read metrics.
        case admin
    }

    /// A key by name and hash.
    public struct Entry: Hashable, Sendable {
        /// Who has it; logs and metrics call it so.
        public var name: String
        /// What it may do. Whoever may do `admin` may `query`.
        public var scopes: Set<Scope>
        /// SHA-256 of the key's text, 32 bytes.
        var digest: [UInt8]
    }

    /// The keys.
    public private(set) var entries: [Entry]

    /// Whether there is none, so that nobody is asked for one.
    public var isEmpty: Bool { entries.isEmpty }

    /// A ring without keys.
    public static let none = KeyRing(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Reads keys, a line each.
    /// - Parameter separator: what stands between two of them: a line break in files, `;` in the environment.
    /// - Throws: ``KeyRingError`` with the line's number.
    public init(_ text: String, separator: Character = "\n") throws(KeyRingError) {
        var entries: [Entry] = []
        for (number, line) in text.split(separator: separator, omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, first.first != "#" else { continue }
            let scopes = words.count == 3 ? words[1].split(separator: ",").map { Scope(rawValue: String($0)) } : []
            guard words.count == 3, !scopes.isEmpty, !scopes.contains(nil),
                words[2].hasPrefix("sha256:"), let digest = Self.bytes(ofHex: words[2].dropFirst(7)),
                digest.count == 32,
                Self.isName(String(first))
            else { throw .line(number: number + 1) }
            guard !entries.contains(where: { $0.name == first }) else {
                throw .repeated(name: String(first), number: number + 1)
            }
            entries.append(Entry(name: String(first), scopes: Set(scopes.compactMap { $0 }), digest: digest))
        }
        self.entries = entries
    }

    /// Whose key it is; nil where nobody's. Every entry is compared to its last byte, whatever the others gave.
    public func owner(of key: String) -> Entry? {
        let digest = Array(SHA256.hash(data: Data(key.utf8)))
        var found: Entry?
        for entry in entries {
            var difference: UInt8 = 0
            for (left, right) in zip(entry.digest, digest) { difference |= left ^ right }
            if difference == 0 { found = entry }
        }
        return found
    }

    /// Makes a key. It is shown once; what is kept is the line.
    public static func make(name: String, scopes: Set<Scope>) throws(KeyRingError) -> (key: String, line: String) {
        guard isName(name) else { throw .name(name) }
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let key =
            "vk_"
            + bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        let digest = SHA256.hash(data: Data(key.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        let said = scopes.map(\.rawValue).sorted().joined(separator: ",")
        return (key, "\(name) \(said) sha256:\(digest)")
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    private static func bytes(ofHex text: Substring) -> [UInt8]? {
        let digits = text.utf8.map { digit -> UInt8? in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
            default: nil
            }
        }
        guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
        let known = digits.compactMap { $0 }
        return stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
    }
}

/// What is wrong with a file of keys.
public enum KeyRingError: WordedError, Hashable {
    /// A line is not in the expected form.
    case line(number: Int)
    /// Two keys have one name.
    case repeated(name: String, number: Int)
    /// A name that logs and metrics can't show.
    case name(String)

    /// Whether the same file may be read later.
    public var isTransient: Bool { false }

    /// One line in English.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .line(let number):
            Phrase(
                ru: "ключи, строка \(number): ожидается «имя query|admin sha256:…»; строку даёт `vitrina keys new ИМЯ`",
                en: "keys, line \(number): expected “name query|admin sha256:…”; `vitrina keys new NAME` gives the line"
            )
        case .repeated(let name, let number):
            Phrase(
                ru: "ключи, строка \(number): ключ «\(name)» уже есть; дайте другое имя",
                en: "keys, line \(number): there is a key “\(name)” already; give another name")
        case .name(let name):
            Phrase(
                ru: "имя ключа «\(name)»: только латинские буквы, цифры, точка, дефис и подчёркивание, до 64 знаков",
                en: "the key's name “\(name)”: Latin letters, digits, full stop, hyphen and underscore only, up to 64")
        }
    }
}
