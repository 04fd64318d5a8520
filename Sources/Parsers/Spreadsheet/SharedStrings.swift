/// The texts that cells refer to by number: one flat buffer of UTF-8, a string made only when asked for.
final class SharedStrings {
    private(set) var bytes: [UInt8] = []
    /// Where each text ends; it starts where the one before ends.
    private(set) var ends: [UInt32] = []

    /// The number of texts.
    var count: Int { ends.count }

    /// The bytes of a text.
    @inline(__always)
    func range(of index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    /// A text as a string of its own.
    func string(at index: Int) -> String {
        bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range(of: index)]), as: UTF8.self)
        }
    }

    /// Adds bytes to the text being built.
    func append(_ piece: XMLBytes) { bytes.append(contentsOf: piece) }

    /// Ends the text being built.
    func close() {
        let start = ends.last.map(Int.init) ?? 0
        EscapedText.unescape(&bytes, from: start)
        ends.append(UInt32(bytes.count))
    }
}

/// Characters that XML can not hold, written as `_xHHHH_` (ISO/IEC 29500-1, 22.9.2.19).
enum EscapedText {
    /// Replaces the escapes from an offset to the end in place; the result is never longer.
    static func unescape(_ bytes: inout [UInt8], from start: Int) {
        guard var read = firstEscape(in: bytes, from: start) else { return }
        var write = read
        while read < bytes.count {
            guard let unit = unit(in: bytes, at: read) else {
                bytes[write] = bytes[read]
                (read, write) = (read + 1, write + 1)
                continue
            }
            read += 7
            var scalar = UInt32(unit)
            if unit & 0xFC00 == 0xD800, let low = self.unit(in: bytes, at: read), low & 0xFC00 == 0xDC00 {
                scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
                read += 7
            }
            for byte in String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8 {
                bytes[write] = byte
                write += 1
            }
        }
        bytes.removeSubrange(write...)
    }

    private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 7 <= bytes.count {
            if bytes[index] == 0x5F, unit(in: bytes, at: index) != nil { return index }
            index += 1
        }
        return nil
    }

    /// The code unit of an escape at an offset.
    private static func unit(in bytes: [UInt8], at offset: Int) -> UInt16? {
        guard offset + 7 <= bytes.count, bytes[offset] == 0x5F, bytes[offset + 1] == 0x78, bytes[offset + 6] == 0x5F
        else { return nil }
        var value: UInt16 = 0
        for index in offset + 2..<offset + 6 {
            let digit: UInt8
            switch bytes[index] {
            case 0x30...0x39: digit = bytes[index] - 0x30
            case 0x41...0x46: digit = bytes[index] - 0x37
            case 0x61...0x66: digit = bytes[index] - 0x57
            default: return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
