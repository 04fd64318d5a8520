import Foundation

/// A chat's text in UTF-8 and what had to be done to get there.
struct ChatEncoding {
    var encoding: ChatStyle.Encoding
    /// The text when it had to be converted; nil when the file's own bytes serve.
    var converted: [UInt8]?
    /// Offset of the text in the file's bytes, behind a byte order mark.
    var start = 0
    /// Number of places that were no valid text and were replaced by U+FFFD.
    var repairs = 0

    /// Tells the encoding of a file from its bytes.
    /// - Complexity: O(file); converts only what is not UTF-8.
    init(_ bytes: ChatBytes) {
        if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE {
            self.init(utf16: bytes, from: 2, .utf16LittleEndian)
        } else if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF {
            self.init(utf16: bytes, from: 2, .utf16BigEndian)
        } else if let order = Self.orderOfUnmarkedUTF16(bytes) {
            self.init(utf16: bytes, from: 0, order)
        } else if Self.isUTF8(bytes) {
            let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
            self.init(encoding: hasMark ? .utf8WithMark : .utf8, start: hasMark ? 3 : 0)
        } else if Self.isCyrillicPage(bytes) {
            self.init(encoding: .windows1251)
            (converted, repairs) = Self.fromWindows1251(bytes)
        } else {
            self.init(encoding: .utf8)
            let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
            converted = repaired
            repairs = repaired.withUnsafeBufferPointer(Self.replacements) - Self.replacements(bytes)
            if repaired.starts(with: [0xEF, 0xBB, 0xBF]) {
                encoding = .utf8WithMark
                start = 3
            }
        }
    }

    private init(encoding: ChatStyle.Encoding, start: Int = 0) {
        self.encoding = encoding
        self.start = start
    }

    // MARK: - UTF-8

    /// Whether all bytes are valid UTF-8.
    /// - Complexity: O(bytes), sixteen at a time where all characters are of one or two bytes.
    static func isUTF8(_ bytes: ChatBytes) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let count = bytes.count
        var index = 0
        while index < count {
            index = shortCharacters(base, from: index, to: count)
            // Sixteen bytes or the rest one by one: the block that was no good is passed.
            let stop = min(count, index + 16)
            while index < stop {
                guard let length = character(base + index, left: count - index) else { return false }
                index += length
            }
        }
        return true
    }

    /// Passes blocks of sixteen bytes that hold valid characters of one or two bytes only; returns where it stopped, always
    /// at the beginning of a character.
    @inline(__always)
    private static func shortCharacters(_ base: UnsafePointer<UInt8>, from start: Int, to count: Int) -> Int {
        typealias Block = SIMD16<UInt8>
        guard start > 0, start + 16 <= count else { return start }
        var index = start
        let raw = UnsafeRawPointer(base)
        while index + 16 <= count {
            let block = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
            let before = raw.loadUnaligned(fromByteOffset: index - 1, as: Block.self)
            let isSecond = (block & 0xC0) .== Block(repeating: 0x80)
            let isExpected = (before & 0xE0) .== Block(repeating: 0xC0)
            let isBad =
                (isSecond .^ isExpected) .| (block .>= Block(repeating: 0xE0))
                .| ((block & 0xFE) .== Block(repeating: 0xC0))
            if any(isBad) { break }
            index += 16
        }
        // A character may reach over the end of the last block, or a bad block may begin inside one.
        return index > start && base[index - 1] >= 0xC0 ? index - 1 : index
    }

    /// Length of the valid character at an address, nil when there is none.
    @inline(__always)
    private static func character(_ at: UnsafePointer<UInt8>, left: Int) -> Int? {
        let byte = at[0]
        if byte < 0x80 { return 1 }
        guard byte >= 0xC2, left >= 2, at[1] & 0xC0 == 0x80 else { return nil }
        if byte < 0xE0 { return 2 }
        guard left >= 3, at[2] & 0xC0 == 0x80 else { return nil }
        if byte < 0xF0 { return (byte != 0xE0 || at[1] >= 0xA0) && (byte != 0xED || at[1] < 0xA0) ? 3 : nil }
        guard byte < 0xF5, left >= 4, at[3] & 0xC0 == 0x80 else { return nil }
        return (byte != 0xF0 || at[1] >= 0x90) && (byte != 0xF4 || at[1] < 0x90) ? 4 : nil
    }

    private static func replacements(_ bytes: ChatBytes) -> Int {
        var count = 0
        var from = 0
        while let found = bytes.firstIndex(of: 0xEF, in: from..<bytes.count) {
            if bytes.starts(with: "\u{FFFD}", at: found, end: bytes.count) { count += 1 }
            from = found + 1
        }
        return count
    }

    // MARK: - UTF-16

    /// Byte order of UTF-16 without a mark: digits, spaces and line ends have a zero byte on one side.
    private static func orderOfUnmarkedUTF16(_ bytes: ChatBytes) -> ChatStyle.Encoding? {
        let sample = min(bytes.count, 4096) & ~1
        guard sample >= 16 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in stride(from: 0, to: sample, by: 2) {
            if bytes[index] == 0 { zeros.even += 1 }
            if bytes[index + 1] == 0 { zeros.odd += 1 }
        }
        let few = sample / 2 / 8
        if zeros.odd > few, zeros.even * 10 < zeros.odd { return .utf16LittleEndian }
        if zeros.even > few, zeros.odd * 10 < zeros.even { return .utf16BigEndian }
        return nil
    }

    private init(utf16 bytes: ChatBytes, from start: Int, _ encoding: ChatStyle.Encoding) {
        self.init(encoding: encoding)
        let high = encoding == .utf16LittleEndian ? 1 : 0
        let count = (bytes.count - start) / 2
        func unit(_ index: Int) -> UInt32 {
            UInt32(bytes[start + index * 2 + high]) << 8 | UInt32(bytes[start + index * 2 + 1 - high])
        }
        var text: [UInt8] = []
        text.reserveCapacity(count * 2)
        var index = 0
        while index < count {
            var scalar = unit(index)
            index += 1
            if (0xD800..<0xDC00).contains(scalar), index < count, (0xDC00..<0xE000).contains(unit(index)) {
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index) - 0xDC00)
                index += 1
            } else if (0xD800..<0xE000).contains(scalar) {
                scalar = 0xFFFD
                repairs += 1
            }
            Self.append(scalar, to: &text)
        }
        if (bytes.count - start) & 1 == 1 {
            Self.append(0xFFFD, to: &text)
            repairs += 1
        }
        converted = text
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(scalar))
        case 0x80..<0x800:
            text.append(UInt8(0xC0 | scalar >> 6))
            text.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            text.append(UInt8(0xE0 | scalar >> 12))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        default:
            text.append(UInt8(0xF0 | scalar >> 18))
            text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    // MARK: - windows-1251

    /// Whether bytes that are no UTF-8 are Russian in windows-1251: letters in runs, and few valid UTF-8 sequences by chance.
    private static func isCyrillicPage(_ bytes: ChatBytes) -> Bool {
        var sequences = 0
        var stray = 0
        var letters = 0
        var paired = 0
        var index = 0
        var wasLetter = false
        while index < bytes.count {
            let byte = bytes[index]
            let isLetter = byte >= 0xC0 || byte == 0xA8 || byte == 0xB8
            if isLetter {
                letters += 1
                if wasLetter { paired += 1 }
            }
            wasLetter = isLetter
            if byte >= 0x80 {
                // Only the shortest valid sequences occur by chance often enough to matter.
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                if (0xC2...0xF4).contains(byte), next & 0xC0 == 0x80 {
                    sequences += 1
                    index += 1
                    while index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { index += 1 }
                } else {
                    stray += 1
                }
            }
            index += 1
        }
        return stray > sequences && letters * 2 > stray && paired * 2 > letters
    }

    private static func fromWindows1251(_ bytes: ChatBytes) -> ([UInt8], Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        var repairs = 0
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0xC0...0xFF: append(0x410 + UInt32(byte - 0xC0), to: &text)
            default:
                let scalar = upperHalf[Int(byte - 0x80)]
                if scalar == 0xFFFD { repairs += 1 }
                append(scalar, to: &text)
            }
        }
        return (text, repairs)
    }

    /// Bytes 0x80…0xBF of windows-1251; 0x98 is not assigned.
    private static let upperHalf: [UInt32] = [
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C,
        0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122, 0x0459, 0x203A,
        0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9,
        0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
        0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    ]
}
