/// Texts of cells as people mean them.
enum CellText {
    /// The text with white space of any kind folded to single spaces and invisible marks dropped; ends trimmed.
    static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if isSpace(scalar) {
                isSpacePending = !result.isEmpty
            } else if !isInvisible(scalar) {
                if isSpacePending { result.append(" ") }
                isSpacePending = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether there is nothing to fold: no leading byte of a special space or mark, no two spaces, none at the ends.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            switch byte {
            case 0x00...0x1F, 0xC2, 0xE1...0xE3, 0xEF: return false
            case 0x20 where last == 0x20: return false
            default: last = byte
            }
        }
        return last != 0x20 || bytes.isEmpty
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// Direction marks, zero-width spaces and soft hyphens; joiners inside emoji stay.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
