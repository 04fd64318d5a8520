import Products
import KnowledgeModel
import Language

/// A draft answer cut into sentences and clauses, with what its words were read as.
struct DraftReading {
    let text: String
    let bytes: [UInt8]
    /// A number within an amount of money is no size of it.
    private(set) var wish: ProductWish
    let tokens: [Token]
    let words: [String]
    /// Token ranges of the sentences.
    private(set) var sentences: [Range<Int>] = []
    /// Token ranges of the clauses, within sentences.
    private(set) var clauses: [Range<Int>] = []
    /// Whether the sentence of a clause asks something and the clause is its end.
    private(set) var asks: Set<Int> = []
    /// Tokens that are set off and say nothing of the goods: `, к сожалению,`.
    private(set) var asideTokens: Set<Int> = []
    private(set) var money: [MoneyInText] = []

    init(_ text: String, wish: ProductWish) {
        self.text = text
        bytes = Array(text.utf8)
        self.wish = wish
        tokens = wish.tokens
        words = tokens.map(\.text)
        cut()
        money = MoneyInText.amounts(in: self)
        let amounts = money.map(\.tokens)
        // `the flat sandal`: what a shoe is like; the kind is `flats`.
        self.wish.categories.removeAll { words[$0.tokens] == ["flat"] }
        self.wish.sizes.removeAll { size in amounts.contains { $0.overlaps(size.tokens) } }
    }

    private mutating func cut() {
        var sentence = 0
        var clause = 0
        let asides = asides()
        asideTokens = Set(asides.filter { $0.lowerBound > 0 && gap(after: $0.lowerBound - 1).first == "," }.joined())
        let edges = Set(asides.flatMap { [$0.lowerBound - 1, $0.upperBound - 1] })
        for index in tokens.indices {
            let gap = gap(after: index)
            let isLast = index + 1 == tokens.count
            let endsSentence =
                isLast || gap.contains { ".!?\n…".unicodeScalars.contains($0) } && !isAbbreviation(index, gap)
                // `Это обычные Mini 🙂 Ultra розовые`.
                || gap.contains(where: \.properties.isEmojiPresentation) && isCapitalised(index + 1)
            let startsClause =
                index + 1 < tokens.count && ["а", "но", "зато", "but", "ал", "бірақ"].contains(words[index + 1])
            guard
                endsSentence || startsClause
                    || gap.contains(where: { ",;:()".unicodeScalars.contains($0) }) && !isWithinNumber(index, gap)
                        && !(edges.contains(index) && gap.first == "," && !isSettled(clause...index))
            else { continue }
            clauses.append(clause..<index + 1)
            if endsSentence {
                sentences.append(sentence..<index + 1)
                if gap.contains("?") { asks.insert(clauses.count - 1) }
                sentence = index + 1
            }
            clause = index + 1
        }
    }

    /// `шт.`, `тг.` and the like end no sentence.
    private func isAbbreviation(_ index: Int, _ gap: [Unicode.Scalar]) -> Bool {
        guard gap.contains("."), !gap.contains("!"), !gap.contains("?"), !gap.contains("\n"), index + 1 < tokens.count
        else { return false }
        return ["шт", "р", "тг", "руб", "тыс", "см", "ул", "пр", "г", "доп", "мин", "макс", "отд"].contains(
            words[index])
            && startsLower(index + 1)
    }

    private func startsLower(_ index: Int) -> Bool {
        let start = text.utf8.index(text.utf8.startIndex, offsetBy: tokens[index].range.lowerBound)
        return !(text[start...].unicodeScalars.first?.properties.isUppercase ?? false)
    }

    /// Whether a token begins with a capital.
    func isCapitalised(_ index: Int) -> Bool { !startsLower(index) && tokens[index].kind != .number }

    /// `10:00`, `52,000`.
    private func isWithinNumber(_ index: Int, _ gap: [Unicode.Scalar]) -> Bool {
        (gap == [":"] || gap == [","]) && tokens[index].kind == .number && index + 1 < tokens.count
            && tokens[index + 1].kind == .number
    }

    /// Words without a meaning of their own, which commas only set off: `39, к сожалению, закончились`.
    private func asides() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for phrase in Self.asidePhrases where phrase.count <= words.count {
            for start in 0...words.count - phrase.count where words[start..<start + phrase.count].elementsEqual(phrase)
            {
                found.append(start..<start + phrase.count)
            }
        }
        return found
    }

    /// Whether words say already whether there is any: `39 есть, кстати, и 40`.
    private func isSettled(_ said: ClosedRange<Int>) -> Bool { AvailabilityWords.find(Array(words[said])) != nil }

    private static let asidePhrases = [
        "к сожалению", "увы", "конечно", "кстати", "кажется", "честно скажу", "честно говоря", "скажу честно",
        "если честно", "к счастью", "к слову", "между прочим", "похоже", "видимо", "правда", "жаль", "простите",
        "извините", "вы правы", "unfortunately", "sadly", "im afraid", "honestly", "to be honest", "by the way",
        "luckily", "of course", "actually", "өкінішке қарай", "өкінішке орай", "шыны керек", "шынымды айтсам",
        "шынын айтсам", "айтпақшы", "әрине", "кешіріңіз", "рас",
    ].map { $0.split(separator: " ").map { Folding.fold($0) } }

    /// What stands between a token and the next, or the end.
    func gap(after index: Int) -> [Unicode.Scalar] {
        let end = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : bytes.count
        return Array(String(decoding: bytes[tokens[index].range.upperBound..<end], as: UTF8.self).unicodeScalars)
    }

    /// The number in words that begins at a token; a mark between two words ends it: `десять: шесть белых`.
    func spokenNumber(at token: Int) -> SpokenNumber? {
        guard SpokenNumber.contains(words[token]), words[token] != "он" || wish.language == .kazakh,
            // `қаладан тыс` is outside, and a thousand alone is none.
            words[token] != "тыс"
        else { return nil }
        var end = token + 1
        while end < words.count, gap(after: end - 1).allSatisfy({ " -\u{A0}\u{2011}".unicodeScalars.contains($0) }) {
            end += 1
        }
        return SpokenNumber(Array(words[token..<end]), at: 0)
    }

    func sentence(of token: Int) -> Range<Int> { sentences.first { $0.contains(token) } ?? tokens.indices }

    func clauseIndex(of token: Int) -> Int { clauses.firstIndex { $0.contains(token) } ?? 0 }

    func clause(of token: Int) -> Range<Int> {
        clauses.indices.contains(clauseIndex(of: token)) ? clauses[clauseIndex(of: token)] : tokens.indices
    }

    func utf8Range(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// Tokens that a range of bytes touches.
    func tokens(in utf8Range: Range<Int>) -> Range<Int> {
        let touched = tokens.indices.filter { tokens[$0].range.overlaps(utf8Range) }
        guard let first = touched.first, let last = touched.last else { return 0..<0 }
        return first..<last + 1
    }

    func string(_ utf8Range: Range<Int>) -> String { String(decoding: bytes[utf8Range], as: UTF8.self) }
}
