import Language

/// The shop's table of sizes by the length of a foot.
struct SizeChart: Sendable {
    /// Rows by length, ascending: tenths of a centimetre, and the size as the table writes it.
    private let rows: [(length: Int, size: String)]

    /// Reads the rows of tables that have a size and a length of foot.
    init(_ passages: [PassageText]) {
        var rows: [Int: String] = [:]
        for passage in passages {
            let size = passage.labelled.first { Self.begins($0.label, Self.sizeWords) }
            let length = passage.labelled.first { cell in
                Self.begins(cell.label, Self.lengthWords) && Self.tenths(cell.value).map(Self.feet.contains) == true
            }
            if let size, let length, let tenths = Self.tenths(length.value) { rows[tenths] = size.value }
        }
        self.rows = rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The size for a foot: of the row with its length, between two rows the larger; nil beyond the table.
    /// - Parameter foot: tenths of a centimetre.
    func size(forFoot foot: Int) -> String? {
        guard let first = rows.first, foot >= first.length - 5 else { return nil }
        return rows.first { $0.length >= foot }?.size
    }

    /// The length of a foot that a message tells, in tenths of a centimetre; nil where it tells none.
    static func foot(in text: String) -> Int? {
        let tokens = Tokenizer.tokens(of: text)
        let speaksOfFeet = tokens.contains { token in footWords.contains { token.text.hasPrefix($0) } }
        for (place, token) in tokens.enumerated() where token.kind == .number {
            guard let tenths = tenths(token.text), feet.contains(tenths) else { continue }
            let isMeasured = place + 1 < tokens.count && measures.contains { tokens[place + 1].text.hasPrefix($0) }
            if isMeasured || speaksOfFeet { return tenths }
        }
        return nil
    }

    /// Lengths of feet that a grown person may have, in tenths of a centimetre.
    private static let feet = 200...320
    private static let footWords = ["стоп", "ступн", "нога", "ноги", "стельк", "аяғ", "аяг", "табан", "foot", "feet"]
    private static let measures = ["см", "сант", "cm", "centim"]
    private static let sizeWords = ["размер", "size", "өлшем"]
    private static let lengthWords = ["длин", "стоп", "сант", "см", "foot", "length", "ұзын"]

    private static func begins(_ label: String, _ words: [String]) -> Bool {
        Tokenizer.tokens(of: label).contains { token in words.contains { token.text.hasPrefix($0) } }
    }

    private static func tenths(_ text: String) -> Int? {
        guard let value = Tokenizer.tokens(of: text).first(where: { $0.kind == .number }).flatMap({ Double($0.text) })
        else { return nil }
        return Int((value * 10).rounded())
    }
}
