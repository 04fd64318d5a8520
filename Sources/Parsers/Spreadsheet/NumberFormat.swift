/// What a number format makes of a number.
enum NumberFormat {
    /// How the number is shown.
    enum Style: UInt8 {
        /// As a number.
        case number
        /// As a date, a time or both.
        case date
        /// As hours, minutes or seconds in all: `[h]:mm`.
        case elapsed
    }

    /// The style of a built-in format by its number (ISO/IEC 29500-1, 18.8.30; 27–36 and 50–58 are East Asian dates).
    static func style(ofBuiltIn id: Int) -> Style {
        switch id {
        case 14...22, 27...36, 45, 47, 50...58: .date
        case 46: .elapsed
        default: .number
        }
    }

    /// The style of a format's code: a date where, outside quotes, escapes and brackets, one of y m d h s stands.
    static func style(ofCode code: String) -> Style {
        let bytes = Array(code.utf8)
        var index = 0
        var isDate = false
        while index < bytes.count {
            switch bytes[index] {
            case 0x22:
                index = bytes[(index + 1)...].firstIndex(of: 0x22) ?? bytes.count
            case 0x5C, 0x5F, 0x2A:
                // The character after a backslash, underscore or asterisk is shown, skipped or repeated.
                index += 1
                while index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { index += 1 }
            case 0x5B:
                let end = bytes[index...].firstIndex(of: 0x5D) ?? bytes.count
                let inner = bytes[(index + 1)..<max(index + 1, min(end, bytes.count))].map { $0 | 0x20 }
                if let first = inner.first, [0x68, 0x6D, 0x73].contains(first), inner.allSatisfy({ $0 == first }) {
                    return .elapsed
                }
                index = end
            case 0x47,
                0x67 where bytes[index...].prefix(7).map { $0 | 0x20 } == Array("general".utf8):
                index += 6
            default:
                switch bytes[index] | 0x20 {
                case 0x79, 0x6D, 0x64, 0x68, 0x73: isDate = true
                default: break
                }
            }
            index += 1
        }
        return isDate ? .date : .number
    }
}
