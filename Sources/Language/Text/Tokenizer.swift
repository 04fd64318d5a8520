/// Cuts texts into words and numbers.
///
/// - Letters and digits separate: `38р` is `38` and `р`, `14-15см` is `14`, `15` and `см`.
/// - An apostrophe inside a word vanishes: `J’Adior` is `jadior`.
/// - Digit groups of thousands join: `45 000` is `45000`; a decimal of one digit stays: `38,5` is `38.5`, and
///   so is `38½`; `38.0` is `38`.
/// - Everything else separates and is dropped, emoji included.
public enum Tokenizer {
    /// The words and numbers of a text in the order they stand.
    /// - Complexity: O(length of the text).
    public static func tokens(of text: String) -> [Token] {
        var scanner = Scanner()
        var offset = 0
        for scalar in text.unicodeScalars {
            scanner.take(scalar, at: offset)
            offset += UTF8.width(scalar)
        }
        scanner.finish(at: offset)
        return scanner.tokens
    }
}

extension Tokenizer {
    private struct Scanner {
        var tokens: [Token] = []
        private var current: [Unicode.Scalar] = []
        private var currentClass = ScalarClass.separator
        private var start = 0
        private var hasKazakh = false
        /// What stands between the last finished token and now: nil for nothing yet or too much to join numbers over.
        private var gap: Unicode.Scalar?
        private var gapLength = 0
        private var folded: [Unicode.Scalar] = []
        /// Where an apostrophe stands that a letter came before; it belongs to the word only when a letter follows.
        private var apostrophe: Int?
        /// How the last number was put together, which decides what may still join it.
        private var lastNumber = NumberShape.plain

        mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
            folded.removeAll(keepingCapacity: true)
            if (0x300...0x36F).contains(scalar.value) {
                Folding.append(scalar, to: &current)
                return
            }
            if scalar == "½", currentClass == .number {
                // The half sizes of shoes; folded, `36½` would read as 361 and 2.
                folded.append(contentsOf: ".5".unicodeScalars)
            } else {
                Folding.append(scalar, to: &folded)
            }
            for scalar in folded { takeFolded(scalar, at: offset) }
        }

        private mutating func takeFolded(_ scalar: Unicode.Scalar, at offset: Int) {
            let scalarClass = ScalarClass(scalar)
            if scalarClass == .separator {
                if scalar == "'", currentClass.isLetter, apostrophe == nil {
                    apostrophe = offset
                    return
                }
                close(at: apostrophe ?? offset)
                gap = scalar
                gapLength += 1
                return
            }
            let joins = currentClass == scalarClass || (currentClass.isLetter && scalarClass.isLetter)
            if currentClass != .separator, !joins { close(at: apostrophe ?? offset) }
            apostrophe = nil
            if currentClass == .separator { start = offset }
            if scalarClass == .kazakh { hasKazakh = true }
            if currentClass == .separator || scalarClass == .number || !currentClass.isLetter {
                currentClass = scalarClass
            }
            current.append(scalarClass == .number ? ScalarClass.digit(scalar) : scalar)
        }

        mutating func finish(at offset: Int) { close(at: apostrophe ?? offset) }

        private mutating func close(at end: Int) {
            apostrophe = nil
            guard currentClass != .separator else { return }
            let text = String(scalars: current)
            current.removeAll(keepingCapacity: true)
            let kind: Token.Kind =
                switch currentClass {
                case .number: .number
                case .latin: .latin
                case .cyrillic, .kazakh: hasKazakh ? .kazakh : .cyrillic
                case .other, .separator: .other
                }
            let token = Token(text: text, kind: kind, range: start..<end)
            if kind != .number || !joinNumber(token) {
                tokens.append(token)
                lastNumber = .plain
            }
            currentClass = .separator
            hasKazakh = false
            gap = nil
            gapLength = 0
        }

        /// Joins `45` + space + `000` and `38` + point + `5` to one number.
        private mutating func joinNumber(_ token: Token) -> Bool {
            guard gapLength == 1, let gap, let last = tokens.last, last.kind == .number else { return false }
            let digits = last.text.utf8.count
            if gap == " ", token.text.utf8.count == 3, last.text.utf8.first != 0x30,
                lastNumber == .grouped || (lastNumber == .plain && digits <= 3)
            {
                tokens[tokens.count - 1].text += token.text
                tokens[tokens.count - 1].range = last.range.lowerBound..<token.range.upperBound
                lastNumber = .grouped
                return true
            }
            if gap == "." || gap == ",", lastNumber == .plain, digits <= 3, token.text.utf8.count == 1 {
                if token.text != "0" { tokens[tokens.count - 1].text += "." + token.text }
                tokens[tokens.count - 1].range = last.range.lowerBound..<token.range.upperBound
                lastNumber = .decimal
                return true
            }
            return false
        }
    }

    private enum NumberShape {
        case plain
        case grouped
        case decimal
    }

    private enum ScalarClass {
        case separator
        case number
        case latin
        case cyrillic
        case kazakh
        case other

        var isLetter: Bool {
            switch self {
            case .latin, .cyrillic, .kazakh, .other: true
            case .separator, .number: false
            }
        }

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39: self = .number
            case 0x61...0x7A: self = .latin
            case 0x400...0x52F: self = KazakhLetters.contain(scalar) ? .kazakh : .cyrillic
            case 0x00...0x7F: self = .separator
            default:
                if scalar.properties.numericType == .decimal {
                    self = .number
                } else if scalar.properties.isAlphabetic {
                    self = (0xC0...0x24F).contains(scalar.value) ? .latin : .other
                } else {
                    self = .separator
                }
            }
        }

        /// The ASCII digit of any script's decimal digit.
        static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
            guard let value = scalar.properties.numericValue, (0...9).contains(value) else { return scalar }
            return Unicode.Scalar(UInt8(0x30 + Int(value)))
        }
    }
}
