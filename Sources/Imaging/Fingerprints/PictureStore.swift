public import Foundation

/// Fingerprints kept in a file, by the SHA-256 of the picture's bytes.
///
/// The file: `VTRPICT`, ``PictureFingerprint/version`` (UInt8), the number of records (UInt32, little-endian as all numbers);
/// each record a digest (32 bytes, records ascending by it), a length (UInt32) and so many bytes of a fingerprint; last the
/// FNV-1a hash of all that (UInt64). Equal fingerprints give equal files.
public struct PictureStore: Hashable, Sendable {
    /// Fingerprints by digest, 64 lower-case hexadecimal digits.
    public private(set) var fingerprints: [String: PictureFingerprint]

    private static let magic = Array("VTRPICT".utf8) + [PictureFingerprint.version]
    private static let digest = 32

    /// What a file is.
    public enum Found: Hashable, Sendable {
        /// It is not there, or of another version.
        case nothing
        /// It is none, or damaged.
        case damaged
        /// These.
        case store(PictureStore)
    }

    /// Creates a store. What is not under a SHA-256 is left out.
    public init(_ fingerprints: [String: PictureFingerprint] = [:]) {
        self.fingerprints = fingerprints.filter { Self.bytes(of: $0.key) != nil }
    }

    /// Reads a file.
    /// - Throws: what reading throws where there is a file.
    public static func read(_ file: URL) throws -> Found {
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { return .nothing }
        return decode(Array(try Data(contentsOf: file)))
    }

    /// The bytes of the file. Whoever writes them does so in one step, so that readers see the old file or the new one.
    public func encoded() -> [UInt8] {
        var bytes = Self.magic
        func append(_ number: Int) { bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
        append(fingerprints.count)
        // Digits sort as the bytes do.
        for (key, fingerprint) in fingerprints.sorted(by: { $0.key < $1.key }) {
            let body = fingerprint.encoded()
            bytes += Self.bytes(of: key) ?? []
            append(body.count)
            bytes += body
        }
        let hash = Self.hash(bytes[...])
        return bytes + (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
    }

    static func decode(_ bytes: [UInt8]) -> Found {
        guard bytes.count >= magic.count, bytes.starts(with: magic.dropLast()) else { return .damaged }
        guard bytes[magic.count - 1] == PictureFingerprint.version else { return .nothing }
        let end = bytes.count - 8
        guard end >= magic.count + 4 else { return .damaged }
        let hash = bytes[end...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard hash == Self.hash(bytes[..<end]) else { return .damaged }
        func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
        var fingerprints: [String: PictureFingerprint] = [:]
        var at = magic.count + 4
        for _ in 0..<number(magic.count) {
            guard at + digest + 4 <= end else { return .damaged }
            let length = number(at + digest), start = at + digest + 4
            guard length <= end - start, let print = PictureFingerprint(decoding: bytes[start..<start + length]) else {
                return .damaged
            }
            fingerprints[digits(of: bytes[at..<at + digest])] = print
            at = start + length
        }
        return at == end ? .store(PictureStore(fingerprints)) : .damaged
    }

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)

    private static func digits(of bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(of digits: String) -> [UInt8]? {
        let values = digits.utf8.compactMap { hexadecimal.firstIndex(of: $0) }
        guard values.count == 2 * digest, digits.utf8.count == values.count else { return nil }
        return (0..<digest).map { UInt8(values[2 * $0] << 4 | values[2 * $0 + 1]) }
    }
}
