/// Folds letters so that spellings which mean the same text compare equal.
///
/// Case goes; compatibility forms become plain ones (NFKD, scalar by scalar); diacritics go (`é` → `e`, `ё` → `е`) but on
/// `й` and `ї`, composed or not; the Kazakh letters stay; invisible marks (U+200E, U+FEFF, soft hyphens, variation
/// selectors) vanish; every kind of space becomes U+0020. Folding what is folded changes nothing.
public enum Folding {
    /// Folds a text.
    /// - Complexity: O(length of the text).
    public static func fold(_ text: some StringProtocol) -> String { String(scalars: scalars(of: text)) }

    private static func scalars(of text: some StringProtocol) -> [Unicode.Scalar] {
        var folded: [Unicode.Scalar] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return folded
    }

    /// Folds a text and makes every run of white space one space, with none at the ends.
    public static func foldLine(_ text: some StringProtocol) -> String {
        let folded = scalars(of: text)
        var line: [Unicode.Scalar] = []
        line.reserveCapacity(folded.count)
        var isApart = false
        for scalar in folded {
            if isSpace(scalar) {
                isApart = !line.isEmpty
                continue
            }
            if isApart { line.append(" ") }
            line.append(scalar)
            isApart = false
        }
        return String(scalars: line)
    }

    /// White space that folding leaves: all other kinds become U+0020.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85: true
        default: false
        }
    }

    /// Folds one scalar onto the end of what is already folded; combining marks join the letter before them.
    static func append(_ scalar: Unicode.Scalar, to folded: inout [Unicode.Scalar]) {
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F:
            folded.append(offset(scalar, by: 0x20))
        case 0x2019, 0x2018, 0x02BC, 0x60, 0xB4:
            folded.append("'")
        case 0x00...0x7F, 0x430...0x44F, 0x456, 0x457:
            folded.append(scalar)
        case 0x401, 0x451:
            folded.append("е")
        case 0x406, 0x407:
            folded.append(offset(scalar, by: 0x50))
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            folded.append(" ")
        case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            break
        case 0x300...0x36F:
            compose(mark: scalar, with: &folded)
        case let value where PlainSigns.contain(value):
            folded.append(scalar)
        default:
            for part in mapped(scalar) {
                // What came out of a mapping may have one of its own: `№` gives `No`, `ŉ` gives an apostrophe.
                if part == scalar { folded.append(part) } else { append(part, to: &folded) }
            }
        }
    }

    private static func offset(_ scalar: Unicode.Scalar, by distance: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(scalar.value + distance) ?? scalar
    }

    /// Decomposed `й` and `ї` become one letter again; any other mark is dropped, as it is on composed letters.
    private static func compose(mark: Unicode.Scalar, with folded: inout [Unicode.Scalar]) {
        switch (folded.last, mark.value) {
        case ("и", 0x306): replaceLast(with: "й", in: &folded)
        case ("і", 0x308): replaceLast(with: "ї", in: &folded)
        default: break
        }
    }

    private static func replaceLast(with scalar: Unicode.Scalar, in folded: inout [Unicode.Scalar]) {
        folded.removeLast()
        folded.append(scalar)
    }

    private static func mapped(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        CompatibilityForms.decomposed(scalar.properties.lowercaseMapping)
            .filter { $0.properties.generalCategory != .nonspacingMark }
    }
}

extension String {
    /// A text of scalars; quicker than appending them to a view one by one.
    init(scalars: [Unicode.Scalar]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
