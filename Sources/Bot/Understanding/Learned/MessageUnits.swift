import Language

/// A message as a row of words in which every value is told by its kind alone, so that what is learned of one shop's goods holds for
/// another's.
struct MessageUnits: Sendable {
    /// A word, or a run of words that say one value.
    struct Unit: Sendable {
        /// The plain spelling, or the kind of value between angle brackets.
        var plain: String
        /// The stem of the word in plain spelling; the same as `plain` for a value.
        var stem: String
        /// Whether it is a word of talk and no value or number.
        var isWord: Bool
        /// Other spellings that the word may be meant as: without runs of letters, corrected.
        var others: [String] = []
    }

    let units: [Unit]

    init(_ message: MessageText, _ values: ValueReader.Values, stemmer: Stemmer) {
        var kinds = [String?](repeating: nil, count: message.words.count)
        var begins = [Bool](repeating: false, count: message.words.count)
        for (fields, mark) in [(values.fields, ""), (values.rejected, "not ")] {
            for field in fields {
                for place in field.words where kinds.indices.contains(place) && kinds[place] == nil {
                    kinds[place] = "<\(mark)\(field.kind.rawValue)>"
                    begins[place] = place == field.words.lowerBound
                }
            }
        }
        var units: [Unit] = []
        for (place, word) in message.words.enumerated() {
            if let kind = kinds[place] {
                if begins[place] || units.last?.plain != kind {
                    units.append(Unit(plain: kind, stem: kind, isWord: false))
                }
            } else if word.isNumber {
                let kind = Self.kind(ofNumber: word.text)
                units.append(Unit(plain: kind, stem: kind, isWord: false))
            } else {
                units.append(Self.unit(of: word, stemmer))
            }
        }
        self.units = units
    }

    /// Numbers by what they may be: few, a shoe's size, two or three digits, an amount.
    private static func kind(ofNumber text: String) -> String {
        guard let number = Double(text) else { return "<number>" }
        switch number {
        case ..<10: return "<few>"
        case 34..<43: return "<like size>"
        case ..<100: return "<two digits>"
        case ..<1_000: return "<three digits>"
        default: return "<amount>"
        }
    }

    private static func unit(of word: MessageWord, _ stemmer: Stemmer) -> Unit {
        // Russian and Kazakh in Latin letters are read as if in their own.
        let isSpelledAnew = word.token.kind == .latin && word.forms.count > 1
        let plain = isSpelledAnew ? word.forms[1] : word.forms[0]
        var token = word.token
        if isSpelledAnew { token = Token(text: plain, kind: .cyrillic, range: token.range) }
        let others = word.token.kind == .latin ? [] : word.forms.dropFirst().prefix(3).filter { $0 != plain }
        return Unit(plain: plain, stem: PlainSpelling.of(stemmer.stem(token)), isWord: true, others: Array(others))
    }
}
