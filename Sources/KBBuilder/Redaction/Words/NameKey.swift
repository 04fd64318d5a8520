/// How words are folded so that a name compares equal in Russian and Kazakh spelling: `Айгүл`, `Айгуль` and `айгүль` are one.
///
/// Small letters, ё as е, й as и, Kazakh letters as the Russian ones that stand for them, no soft or hard sign, no marks on letters.
/// ``MessageWords`` does the same on the bytes of a message; both have to agree.
enum NameKey {
    static func folded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0x41...0x5A: bytes.append(byte + 0x20)
            case 0xD0...0xD3:
                guard let second = iterator.next() else { break }
                append(byte, second, to: &bytes)
            case 0xCC, 0xCD: _ = iterator.next()
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a Cyrillic letter folded; nothing for a soft or hard sign.
    @inline(__always)
    static func append(_ first: UInt8, _ second: UInt8, to bytes: inout [UInt8]) {
        let (a, b) = letter(first, second)
        if a != 0 {
            bytes.append(a)
            bytes.append(b)
        }
    }

    /// A Cyrillic letter folded; zeros for a soft or hard sign.
    @inline(__always)
    static func letter(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
        switch (first, second) {
        case (0xD0, 0x99), (0xD0, 0xB9): (0xD0, 0xB8)
        case (0xD0, 0x90...0x9F): folded(0xD0, second + 0x20)
        case (0xD0, 0xA0...0xAF): folded(0xD1, second - 0x20)
        case (0xD0, 0x81), (0xD1, 0x91): (0xD0, 0xB5)
        case (0xD0, 0x86), (0xD1, 0x96): (0xD0, 0xB8)
        case (0xD3, 0x98), (0xD3, 0x99): (0xD0, 0xB0)
        case (0xD2, 0x92), (0xD2, 0x93): (0xD0, 0xB3)
        case (0xD2, 0x9A), (0xD2, 0x9B): (0xD0, 0xBA)
        case (0xD2, 0xA2), (0xD2, 0xA3): (0xD0, 0xBD)
        case (0xD3, 0xA8), (0xD3, 0xA9): (0xD0, 0xBE)
        case (0xD2, 0xAE...0xB1): (0xD1, 0x83)
        case (0xD2, 0xBA), (0xD2, 0xBB): (0xD1, 0x85)
        default: folded(first, second)
        }
    }

    @inline(__always)
    private static func folded(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
        first == 0xD1 && (second == 0x8C || second == 0x8A) ? (0, 0) : (first, second)
    }

    /// FNV-1a of folded bytes.
    static func hash(_ folded: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in folded.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
