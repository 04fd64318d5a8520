/// Goes through the UTF-8 bytes of a text and hands out its words.
///
/// Numbers wait until the word after them is known, since `45` and `000` are one number.
struct TokenScanner {
    typealias Body = (UnsafeBufferPointer<UInt8>, Token.Kind, Range<Int>) -> Void

    /// The folded letters of the word at hand.
    private var current: [UInt8] = []
    private var currentClass = ScalarClass.separator
    private var start = 0
    private var hasKazakh = false
    /// Where an apostrophe stands that a letter came before; it belongs to the word only when a letter follows.
    private var apostrophe: Int?
    /// What stands between the last finished token and now, and how many of it.
    private var gap: UInt32 = 0
    private var gapLength = 0
    /// The number that may still be joined by the next one; empty for none.
    private var number: [UInt8] = []
    private var numberRange = 0..<0
    private var numberShape = NumberShape.plain
    private var folded: [Unicode.Scalar] = []

    private enum NumberShape {
        case plain
        case grouped
        case decimal
    }

    /// - Parameter bytes: valid UTF-8.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Body) {
        FoldedScalars.table.withUnsafeBufferPointer { table in
            var offset = 0
            while offset < bytes.count {
                let first = bytes[offset]
                var value = UInt32(first)
                var width = 1
                if first >= 0xF0 {
                    width = 4
                    value = (value & 0x07) << 18 | tail(bytes, offset + 1) << 12
                    value |= tail(bytes, offset + 2) << 6 | tail(bytes, offset + 3)
                } else if first >= 0xE0 {
                    width = 3
                    value = (value & 0x0F) << 12 | tail(bytes, offset + 1) << 6 | tail(bytes, offset + 2)
                } else if first >= 0xC0 {
                    width = 2
                    value = (value & 0x1F) << 6 | tail(bytes, offset + 1)
                }
                let entry = value < FoldedScalars.count ? table[Int(value)] : FoldedScalars.unknown
                if entry.isKnown {
                    take(entry.scalar, entry.scalarClass, at: offset, body)
                } else {
                    takeRare(Unicode.Scalar(value) ?? "\u{FFFD}", at: offset, body)
                }
                offset += width
            }
            close(at: apostrophe ?? offset, body)
            handOutNumber(body)
        }
    }

    @inline(__always)
    private func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
        offset < bytes.count ? UInt32(bytes[offset] & 0x3F) : 0
    }

    private mutating func takeRare(_ scalar: Unicode.Scalar, at offset: Int, _ body: Body) {
        if (0x300...0x36F).contains(scalar.value) {
            compose(mark: scalar)
            return
        }
        folded.removeAll(keepingCapacity: true)
        if scalar == "½", currentClass == .number {
            // The half sizes of shoes; folded, `36½` would read as 361 and 2.
            folded.append(contentsOf: ".5".unicodeScalars)
        } else {
            Folding.append(scalar, to: &folded)
        }
        for scalar in folded {
            let scalarClass = ScalarClass(scalar)
            let kept = scalarClass == .number ? ScalarClass.digit(scalar) : scalar
            take(kept.value, scalarClass, at: offset, body)
        }
    }

    /// A combining mark joins the letter before it, as in ``Folding``.
    private mutating func compose(mark: Unicode.Scalar) {
        guard current.count > 1 else { return }
        let last = String(decoding: current.suffix(2), as: UTF8.self)
        folded.removeAll(keepingCapacity: true)
        folded.append(contentsOf: last.unicodeScalars)
        let before = folded.last
        Folding.append(mark, to: &folded)
        guard let after = folded.last, after != before else { return }
        current.removeLast(2)
        append(after.value)
    }

    @inline(__always)
    private mutating func take(_ scalar: UInt32, _ scalarClass: ScalarClass, at offset: Int, _ body: Body) {
        if scalarClass == .separator {
            if currentClass != .separator {
                if scalar == 0x27, currentClass.isLetter, apostrophe == nil {
                    apostrophe = offset
                    return
                }
                close(at: apostrophe ?? offset, body)
            }
            gap = scalar
            gapLength += 1
            return
        }
        if currentClass == .separator {
            start = offset
            currentClass = scalarClass
        } else if scalarClass == .number || currentClass == .number {
            if scalarClass != currentClass {
                close(at: apostrophe ?? offset, body)
                start = offset
                currentClass = scalarClass
            }
        }
        apostrophe = nil
        if scalarClass == .kazakh { hasKazakh = true }
        append(scalar)
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            current.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            current.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            current.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else if let scalar = Unicode.Scalar(scalar) {
            current.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func close(at end: Int, _ body: Body) {
        apostrophe = nil
        guard currentClass != .separator else { return }
        let range = start..<end
        if currentClass == .number {
            if !joinNumber(range) {
                handOutNumber(body)
                swap(&number, &current)
                numberRange = range
                numberShape = .plain
            }
        } else {
            handOutNumber(body)
            let kind: Token.Kind =
                switch currentClass {
                case .latin: .latin
                case .cyrillic, .kazakh: hasKazakh ? .kazakh : .cyrillic
                case .other, .number, .separator: .other
                }
            current.withUnsafeBufferPointer { body($0, kind, range) }
        }
        current.removeAll(keepingCapacity: true)
        currentClass = .separator
        hasKazakh = false
        gap = 0
        gapLength = 0
    }

    private mutating func handOutNumber(_ body: Body) {
        guard !number.isEmpty else { return }
        number.withUnsafeBufferPointer { body($0, .number, numberRange) }
        number.removeAll(keepingCapacity: true)
    }

    /// Joins `45` + space + `000` and `38` + point + `5` to one number.
    private mutating func joinNumber(_ range: Range<Int>) -> Bool {
        guard gapLength == 1, !number.isEmpty else { return false }
        let digits = number.count
        if gap == 0x20, current.count == 3, number.first != 0x30,
            numberShape == .grouped || (numberShape == .plain && digits <= 3)
        {
            number += current
            numberShape = .grouped
        } else if gap == 0x2E || gap == 0x2C, numberShape == .plain, digits <= 3, current.count == 1 {
            if current != [0x30] {
                number.append(0x2E)
                number += current
            }
            numberShape = .decimal
        } else {
            return false
        }
        numberRange = numberRange.lowerBound..<range.upperBound
        return true
    }
}

/// What a folded scalar is to the tokenizer.
enum ScalarClass: UInt8 {
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
        case let value where PlainSigns.contain(value): self = .separator
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

/// The letters of Russian, Kazakh and English and what stands between them, folded beforehand.
private enum FoldedScalars {
    /// The end of Cyrillic.
    static let count: UInt32 = 0x530

    struct Entry {
        var scalar: UInt32
        var scalarClass: ScalarClass
        /// False where folding gives no scalar, several, or one that depends on what stands before.
        var isKnown: Bool
    }

    static let unknown = Entry(scalar: 0, scalarClass: .separator, isKnown: false)

    static let table: [Entry] = (0..<count).map { value in
        guard !(0x300...0x36F).contains(value), let scalar = Unicode.Scalar(value) else { return unknown }
        var folded: [Unicode.Scalar] = []
        Folding.append(scalar, to: &folded)
        guard folded.count == 1, scalar != "½" else { return unknown }
        return Entry(scalar: folded[0].value, scalarClass: ScalarClass(folded[0]), isKnown: true)
    }
}
