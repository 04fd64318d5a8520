/// The words and numbers of a message, each with a key that is equal for all its letter cases and spellings.
///
/// One pass over the bytes without any String: half a million messages are to pass in seconds.
struct MessageWords {
    /// A word or a run of digits.
    struct Word {
        /// Its UTF-8 bytes in the message.
        var range: Range<Int>
        /// FNV-1a of the folded letters (``NameKey``), or of the digits.
        var key: UInt64
        var kind: Kind
        /// Whether it opens with a capital letter.
        var isCapital: Bool
        /// Letters or digits.
        var length: Int
        /// What it may be.
        var roles: WordRoles = []
    }

    /// What a word is made of.
    enum Kind: UInt8 {
        case cyrillic
        case latin
        case digits
        case other
    }

    private(set) var words: [Word] = []
    /// Digits in the whole message, of any script counted as ASCII's are.
    private(set) var digits = 0
    /// Whether there is an at sign.
    private(set) var hasAt = false
    /// Whether a digit of another script may be there.
    private(set) var hasForeignDigits = false

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        words.removeAll(keepingCapacity: true)
        digits = 0
        hasAt = false
        hasForeignDigits = false
        var index = 0
        var current = Word(range: 0..<0, key: Self.seed, kind: .other, isCapital: false, length: 0)
        var start = -1
        func mixed(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        func close(_ words: inout [Word], at end: Int) {
            guard start >= 0 else { return }
            current.range = start..<end
            words.append(current)
            start = -1
        }
        func open(_ kind: Kind, capital: Bool, at index: Int) {
            start = index
            current = Word(range: 0..<0, key: Self.seed, kind: kind, isCapital: capital, length: 0)
        }
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39:
                digits += 1
                if start < 0 || current.kind != .digits {
                    close(&words, at: index)
                    open(.digits, capital: false, at: index)
                }
                current.key = mixed(current.key, byte)
                current.length += 1
                index += 1
            case 0x41...0x5A, 0x61...0x7A:
                if start < 0 || current.kind == .digits || current.kind == .cyrillic {
                    close(&words, at: index)
                    open(.latin, capital: byte < 0x61, at: index)
                }
                current.key = mixed(current.key, byte | 0x20)
                current.length += 1
                index += 1
            case 0xD0...0xD3 where index + 1 < bytes.count:
                let second = bytes[index + 1]
                if start < 0 || current.kind == .digits || current.kind == .latin {
                    close(&words, at: index)
                    open(.cyrillic, capital: Self.isCapital(byte, second), at: index)
                }
                let (first, last) = NameKey.letter(byte, second)
                if first != 0 { current.key = mixed(mixed(current.key, first), last) }
                current.length += 1
                index += 2
            case 0xC3...0xC9
            where index + 1 < bytes.count && !(byte == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7)):
                if start < 0 || current.kind == .digits || current.kind == .cyrillic {
                    close(&words, at: index)
                    open(.latin, capital: false, at: index)
                }
                current.key = mixed(mixed(current.key, byte), bytes[index + 1])
                current.length += 1
                index += 2
            case 0xCC, 0xCD:
                // A mark on the letter before: и with a breve is й, which has the key of и anyway.
                index += 2
            default:
                close(&words, at: index)
                if byte == 0x40 { hasAt = true }
                if byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF { hasForeignDigits = true }
                index += 1
            }
        }
        close(&words, at: bytes.count)
    }

    /// Looks up what each word may be.
    mutating func assignRoles(_ roles: [UInt64: WordRoles]) {
        for index in words.indices where words[index].kind != .digits {
            words[index].roles = roles[words[index].key] ?? []
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (0xD0, 0x80...0xAF): true
        case (0xD2, _), (0xD3, _):
            (first, second) == (0xD3, 0x98) || (first, second) == (0xD3, 0xA8) || first == 0xD2 && second & 1 == 0
        default: false
        }
    }
}
