/// How many tokens of a language model a text takes, estimated without the model's own tables.
///
/// A run of Latin letters counts one token for every 4 letters, of Cyrillic ones for every 2.5, of a word with Kazakh letters for
/// every 2, digits for every 3, each rounded up; a mark of punctuation and a line break one; any other sign, such as an emoji,
/// three. Spaces belong to the word behind them. The byte-pair vocabularies in use since 2022 take fewer for ordinary text, so
/// that a budget filled by this estimate is not overrun.
public enum TokenEstimate {
    /// The estimate for a text.
    /// - Complexity: O(length).
    public static func tokens(of text: String) -> Int {
        var tokens = 0
        var run = Run.none
        // Letters in fifths of a token, so that all counts are whole.
        var length = 0
        var isKazakh = false
        func close() {
            switch run {
            case .none: break
            case .latin: tokens += (length + 3) / 4
            case .cyrillic: tokens += isKazakh ? (length + 1) / 2 : (length * 2 + 4) / 5
            case .digits: tokens += (length + 2) / 3
            }
            length = 0
            isKazakh = false
        }
        for scalar in text.unicodeScalars {
            let next = Run(scalar)
            if next != run || next == .none {
                close()
                run = next
            }
            if next == .none { tokens += weight(of: scalar) } else { length += 1 }
            if next == .cyrillic, !(0x410...0x451).contains(scalar.value) { isKazakh = true }
        }
        close()
        return tokens
    }

    private enum Run {
        case none
        case latin
        case cyrillic
        case digits

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39: self = .digits
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
            case 0x400...0x52F: self = .cyrillic
            default: self = .none
            }
        }
    }

    private static func weight(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20, 0x09, 0xA0, 0x0D: 0
        case ..<0x80: 1
        case 0xA1...0xBF, 0x2000...0x206F, 0x20A0...0x20CF, 0x2116: 1
        default: 3
        }
    }
}
