import KnowledgeModel
import Language
import Products

/// Reads what sentences state, so that a sentence can be held against others that say the same in other words.
///
/// A content word is known by its stem, by the shop's vocabulary (spellings of brands, words of kinds and colours, synonyms) and by
/// ``WordFamilies``; numbers in words are numbers; a denial belongs to the word that it denies.
struct StatementReader: Sendable {
    let stemmer: Stemmer
    private let vocabulary: VocabularyIndex
    private let families = WordFamilies.shared
    /// By place of a list of synonyms: the family that a word of it is of.
    private let familyOfSynonyms: [Int: StatementWord]

    /// Prepares for a shop's words; to be made once for many sentences.
    init(_ assortment: KnowledgeAPI.Assortment, stemmer: Stemmer) {
        self.stemmer = stemmer
        vocabulary = Assortment(assortment, stemmer: stemmer).vocabulary
        var known: [Int: StatementWord] = [:]
        for (place, phrases) in vocabulary.vocabulary.synonyms.enumerated() {
            let words = phrases.map(stemmer.terms).filter { $0.count == 1 }.joined()
            known[place] = words.lazy.compactMap(families.meaning).first
        }
        familyOfSynonyms = known
    }

    /// The statements of a text, sentence by sentence.
    func statements(of text: String) -> [Statement] { Sentences.of(text).map(statement) }

    /// The statements of a passage: of running text its sentences, of a table's row one with a part for each cell.
    func statements(of passage: PassageText) -> [Statement] {
        guard !passage.cells.isEmpty else { return passage.sentences.map(statement) }
        let parts = passage.cells.map { cell in
            var part = Statement.Part()
            part.words = statement(cell.value).words
            part.labels = statement(cell.label).words
            return part
        }
        return [Statement(text: passage.cells.map { "\($0.label): \($0.value)" }.joined(separator: ", "), parts: parts)]
    }

    /// What a sentence states.
    func statement(_ sentence: String) -> Statement {
        let pieces = pieces(of: sentence)
        let words = pieces.map(\.word)
        var statement = Statement(text: sentence, parts: [])
        statement.isPolite = words.contains { families.isPolite($0) }
        statement.isAssent =
            !words.isEmpty && words.allSatisfy { Self.assents.contains($0) || StopWords.contain($0) }
            && words.contains(where: Self.assents.contains)
        statement.claimsPresence =
            words.contains(where: Self.presence.contains) && !pieces.contains { $0.denies != nil }
        statement.defers = words.contains(where: WordFamilies.defers)
        for range in split(pieces) {
            let part = part(of: Array(pieces[range]))
            if !part.words.isEmpty { statement.parts.append(part) }
        }
        return statement
    }

    /// The meanings of a text's words, stop words left out: for names and values.
    func words(of text: String) -> [StatementWord] { statement(text).words.map { $0.affirmed } }

    // MARK: - Pieces

    /// A token with what it is in a statement.
    private struct Piece {
        /// The folded word or the number's digits.
        var word: String
        /// What it contributes; empty for words that only connect.
        var content: [StatementWord] = []
        var denies: Denial?
        /// Whether a mark that divides stands before it.
        var isDivided = false
        /// Whether it joins two statements or two words: `и`, `and`.
        var joins = false
        var isCondition = false
        /// `от`, `до`: a condition where a number follows.
        var bounds = false
        /// Whether it is content by its stem alone, which the vocabulary may know better.
        var isUnknown = false
    }

    /// Which word a denial is about.
    private enum Denial { case next, previous }

    private func pieces(of sentence: String) -> [Piece] {
        let tokens = Tokenizer.tokens(of: sentence)
        let bytes = Array(sentence.utf8)
        let stems = tokens.map(stemmer.stem)
        var named: [Int: (length: Int, words: [StatementWord])] = [:]
        for match in vocabulary.matches(in: stems) where named[match.tokens.lowerBound] == nil {
            named[match.tokens.lowerBound] = (match.tokens.count, meaning(of: match.concept))
        }
        var pieces: [Piece] = []
        var place = 0
        var end = 0
        while place < tokens.count {
            let gap = end..<max(end, tokens[place].range.lowerBound)
            var piece = self.piece(tokens[place].text, stem: stems[place])
            var length = 1
            if let number = number(tokens, bytes, at: place) {
                piece = Piece(word: number.digits)
                piece.content = [StatementWord(meaning: number.digits, kind: .number)] + number.unit
                length = number.length
            } else if let name = named[place], name.length > 1 || piece.isUnknown {
                piece = Piece(word: tokens[place].text)
                piece.content = name.words
                length = name.length
            }
            piece.isDivided = place > 0 && Self.divides(bytes, gap)
            end = tokens[place + length - 1].range.upperBound
            piece.content += Self.unit(in: bytes, after: end).filter { !piece.content.contains($0) }
            if families.isWish(piece.word, after: pieces.suffix(2).map(\.word)) { piece.content = [] }
            pieces.append(piece)
            place += length
        }
        return pieces
    }

    private func piece(_ word: String, stem: String) -> Piece {
        var piece = Piece(word: word)
        if Self.deniesNext.contains(word) {
            piece.denies = .next
        } else if Self.deniesPrevious.contains(word) {
            piece.denies = .previous
        } else if Self.conditions.contains(word) {
            piece.isCondition = true
        } else if Self.bounds.contains(word) {
            piece.bounds = true
        } else if Self.joiners.contains(word) {
            piece.joins = true
        } else if let known = families.meaning(of: stem) {
            piece.content = [known]
        } else if word.unicodeScalars.count > 1, !StopWords.contain(word), !families.isHarmless(stem) {
            piece.content = [StatementWord(meaning: stem)]
            piece.isUnknown = true
        }
        return piece
    }

    private func meaning(of concept: VocabularyIndex.Concept) -> [StatementWord] {
        switch concept {
        case .brand(let name): stemmer.terms(of: name).map { StatementWord(meaning: $0, kind: Self.kind(of: $0)) }
        case .category(let name): [StatementWord(meaning: "kind " + name, kind: .concept)]
        case .color(let name): [StatementWord(meaning: "colour " + name, kind: .concept)]
        case .synonyms(let place):
            [familyOfSynonyms[place] ?? StatementWord(meaning: "synonyms \(place)", kind: .concept)]
        }
    }

    private static func kind(of stem: String) -> StatementWord.Kind { stem.allSatisfy(\.isNumber) ? .number : .word }

    private static let deniesNext: Set<String> = [
        "не", "ни", "нет", "без", "нельзя", "not", "no", "never", "without", "cannot", "cant", "dont", "doesnt", "isnt",
        "arent", "wont", "didnt", "none",
    ]
    private static let deniesPrevious: Set<String> = ["емес", "жоқ", "болмайды", "бермейміз"]
    private static let joiners: Set<String> = ["и", "а", "но", "and", "but", "while", "және", "ал", "бірақ"]
    private static let assents: Set<String> = [
        "да", "хорошо", "конечно", "договорились", "ладно", "ок", "окей", "согласна", "разумеется", "обязательно",
        "sure",
        "ok", "okay", "yes", "course", "certainly", "absolutely", "deal", "agreed", "confirmed", "done", "жақсы",
        "әрине",
        "иә", "мақұл", "болды", "келісемін", "готово", "сделано", "подтверждаю",
    ]
    /// Words that limit what stands beside their part.
    private static let conditions: Set<String> = ["если", "кроме", "if", "unless", "except", "егер", "болса"]
    /// Words that limit by the number in their part: «от 40 000 ₸», «при сумме чека 40 000 ₸».
    private static let bounds: Set<String> = ["от", "свыше", "при", "from", "over", "above", "бастап", "асса"]
    private static let presence: Set<String> = [
        "есть", "имеется", "имеются", "бар", "have", "has", "got", "available", "остались", "осталась", "остался",
    ]

    // MARK: - Numbers

    /// A number that begins at a token, in digits or words, and the unit that its word implies: «полгода» are six months.
    private func number(
        _ tokens: [Token], _ bytes: [UInt8], at place: Int
    ) -> (digits: String, unit: [StatementWord], length: Int)? {
        let token = tokens[place]
        if let (digits, unit) = WordFamilies.number(token.text) { return (digits, [unit], 1) }
        var digits = token.text
        var length = 1
        if token.kind != .number {
            guard !Self.ambiguous.contains(token.text), let spoken = SpokenNumber(tokens.map(\.text), at: place),
                !spoken.isOrdinal, spoken.tenths.isMultiple(of: 10)
            else { return nil }
            digits = "\(spoken.tenths / 10)"
            length = spoken.length
        } else if digits == "00", place > 0, bytes[token.range.lowerBound - 1] == UInt8(ascii: ":") {
            // `10:00` is ten o'clock: no number of its own.
            digits = tokens[place - 1].text
        }
        if place + length < tokens.count, WordFamilies.isThousand(tokens[place + length].text), let value = Int(digits),
            value < 1_000
        {
            return ("\(value * 1_000)", [], length + 1)
        }
        return (digits, [], length)
    }

    /// Words that count in one language or place and mean something else in another.
    private static let ambiguous: Set<String> = ["он", "one", "ones"]

    /// The sign of a unit right behind a number or a word: `%`, `₸`.
    private static func unit(in bytes: [UInt8], after end: Int) -> [StatementWord] {
        var place = end
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0xC2 || bytes[place] == 0xA0 { place += 1 }
        if place < bytes.count, bytes[place] == UInt8(ascii: "%") { return [WordFamilies.percent] }
        return bytes[place...].starts(with: Array("₸".utf8)) ? [WordFamilies.tenge] : []
    }

    // MARK: - Parts

    private static func divides(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
        let between = bytes[gap.clamped(to: 0..<bytes.count)]
        if between.contains(where: { Self.dividers.contains($0) }) { return true }
        // A dash with a space on both sides; that of `2–3` joins.
        guard between.first == 0x20, between.last == 0x20 else { return false }
        let mark = between.dropFirst().dropLast()
        return mark.elementsEqual([0x2D]) || mark.starts(with: [0xE2, 0x80])
    }

    private static let dividers = Set(",;:()!?.\n".utf8)

    /// Where a sentence falls apart: at marks, and at `и` where each side states something of its own.
    private func split(_ pieces: [Piece]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        func contents(_ range: Range<Int>) -> Int { pieces[range].count { !$0.content.isEmpty } }
        func end(from place: Int) -> Int {
            pieces[place...].dropFirst().firstIndex { $0.isDivided || $0.joins } ?? pieces.endIndex
        }
        for place in pieces.indices.dropFirst() {
            let isNewStatement =
                pieces[place].joins && contents(start..<place) >= 2 && contents(place..<end(from: place)) >= 2
            if pieces[place].isDivided || isNewStatement {
                ranges.append(start..<place)
                start = place
            }
        }
        if start < pieces.count { ranges.append(start..<pieces.count) }
        return ranges
    }

    private func part(of pieces: [Piece]) -> Statement.Part {
        var part = Statement.Part()
        var isDenied = false
        for piece in pieces {
            switch piece.denies {
            case .next: isDenied = true
            case .previous:
                if let last = part.words.indices.last { part.words[last].isNegated = true } else { isDenied = true }
            case nil: break
            }
            if piece.isCondition {
                part.isCondition = true
                part.limitsTheRest = true
            }
            if piece.bounds, pieces.contains(where: { $0.content.first?.kind == .number }) { part.isCondition = true }
            for word in piece.content {
                var word = word
                word.isNegated = isDenied
                isDenied = false
                part.words.append(word)
            }
        }
        // «Предоплаты нет»: the denial comes last.
        if isDenied, let last = part.words.indices.last { part.words[last].isNegated = true }
        return part
    }
}

extension StatementWord {
    /// The word without a denial.
    var affirmed: StatementWord {
        var word = self
        word.isNegated = false
        return word
    }
}
