/// A 64-bit hash that is the same in every run and on every machine, for keys that are stored.
///
/// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. It tells words apart; it is no defence against forgery.
public struct StableHash: Sendable {
    /// The hash of what was taken in so far.
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Creates the hash of nothing.
    public init() {}

    /// The hash of a text's UTF-8 bytes.
    public static func value(of text: String) -> UInt64 {
        var hash = StableHash()
        hash.combine(text)
        return hash.value
    }

    /// ``value`` as sixteen lower-case hexadecimal digits.
    public var digits: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Takes in one byte.
    @inlinable
    public mutating func combine(_ byte: UInt8) {
        mix(byte)
    }

    /// Takes in bytes.
    public mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { mix(byte) }
    }

    /// Takes in the UTF-8 bytes of a text.
    public mutating func combine(_ text: String) {
        for byte in text.utf8 { mix(byte) }
    }

    @usableFromInline
    mutating func mix(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
