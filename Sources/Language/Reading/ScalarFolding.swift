/// Letters as the readers compare them: lower case, ё as е; decided by ranges so that no tables are loaded.
enum ScalarFolding {
    /// What a scalar is to the readers.
    enum Class {
        case letter, digit, space, lineBreak, ignorable, mark
    }

    /// Decodes the scalar at an offset; a malformed byte gives U+FFFD and counts as one byte.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        func continuation(_ index: Int) -> UInt32? {
            guard offset + index < bytes.count, bytes[offset + index] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[offset + index] & 0x3F)
        }
        if first & 0xE0 == 0xC0, let second = continuation(1) { return (UInt32(first & 0x1F) << 6 | second, 2) }
        if first & 0xF0 == 0xE0, let second = continuation(1), let third = continuation(2) {
            return (UInt32(first & 0x0F) << 12 | second << 6 | third, 3)
        }
        if first & 0xF8 == 0xF0, let second = continuation(1), let third = continuation(2),
            let fourth = continuation(3)
        {
            return (UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
        }
        return (0xFFFD, 1)
    }

    /// Classifies a scalar.
    @inline(__always)
    static func classify(_ value: UInt32) -> Class {
        if value < 0x80 {
            switch value {
            case 0x30...0x39: return .digit
            case 0x41...0x5A, 0x61...0x7A: return .letter
            case 0x20: return .space
            case 0x09...0x0D: return .lineBreak
            default: return .mark
            }
        }
        switch value {
        case 0x410...0x44F, 0x400...0x40F, 0x450...0x52F: return .letter
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0x85, 0x2028, 0x2029: return .lineBreak
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF: return .ignorable
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x370...0x3FF: return .letter
        default: break
        }
        return Unicode.Scalar(value)?.properties.isAlphabetic == true ? .letter : .mark
    }

    /// The lower-case form of a letter, ё as е.
    @inline(__always)
    static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0x410...0x42F: value + 0x20
        case 0x401, 0x451: 0x435
        case 0x400...0x40F: value + 0x50
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
        case 0xC0...0xD6, 0xD8...0xDE: value + 0x20
        default: value
        }
    }

    /// Appends a scalar in UTF-8.
    @inline(__always)
    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case 0..<0x80: bytes.append(UInt8(value))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
            bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
