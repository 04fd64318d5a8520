import Language

/// A customer's message, cut into words.
struct MessageText: Sendable {
    let text: String
    let words: [MessageWord]
    /// Whether the message holds a question mark.
    let hasQuestionMark: Bool
    let language: TextLanguage?

    /// - Parameters:
    ///   - isEnglish: whether a folded Latin word is a word of English talk.
    ///   - corrections: what a word may be a misspelling of, by its token and its plain spelling.
    init(
        _ text: String, isEnglish: (String) -> Bool, corrections: (Token, String) -> [String] = { _, _ in [] }
    ) {
        self.text = text
        let tokens = Tokenizer.tokens(of: text)
        let bytes = Array(text.utf8)
        hasQuestionMark = bytes.contains(UInt8(ascii: "?"))
        let latin = tokens.filter { $0.kind == .latin }
        let hasCyrillic = tokens.contains { $0.kind == .cyrillic || $0.kind == .kazakh }
        let english = latin.count { isEnglish($0.text) }
        // Russian in Latin letters has no English word but by chance; amid Cyrillic every Latin word may be meant either way.
        let isEnglish = !latin.isEmpty && !hasCyrillic && english * 3 >= latin.count
        language = isEnglish || hasCyrillic || latin.isEmpty ? TextLanguage(of: text) : .russian
        var part = 0
        var end = 0
        var words: [MessageWord] = []
        var asked = Self.questions(tokens, bytes)
        for (index, token) in tokens.enumerated() {
            if index > 0 {
                let isDivided = bytes[end..<token.range.lowerBound].contains { Self.dividers.contains($0) }
                // The comma of `38,5` is inside a token; that of `Абая 38, кв 5` divides.
                if isDivided { part += 1 }
            }
            end = token.range.upperBound
            words.append(
                MessageWord(
                    token: token, forms: Self.forms(of: token, isEnglish: isEnglish, corrections),
                    isCapitalized: Self.isCapitalized(token, text), part: part, isAsked: asked.removeFirst()))
        }
        self.words = words
    }

    private static let dividers = Set(",.;!?\n()".utf8)

    /// For each token whether a question mark comes before the next end of a sentence.
    private static func questions(_ tokens: [Token], _ bytes: [UInt8]) -> [Bool] {
        var asked = [Bool](repeating: false, count: tokens.count)
        var isAsked = false
        var next = bytes.count
        for index in tokens.indices.reversed() {
            let gap = bytes[tokens[index].range.upperBound..<next]
            if gap.contains(UInt8(ascii: "?")) {
                isAsked = true
            } else if gap.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == 10 }) {
                isAsked = false
            }
            asked[index] = isAsked
            next = tokens[index].range.lowerBound
        }
        return asked
    }

    private static func isCapitalized(_ token: Token, _ text: String) -> Bool {
        let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
        return text.unicodeScalars[start].properties.isUppercase
    }

    private static func forms(
        of token: Token, isEnglish: Bool, _ corrections: (Token, String) -> [String]
    ) -> [String] {
        var forms: [String] = []
        func add(_ form: String) { if !forms.contains(form) { forms.append(form) } }
        let plain = PlainSpelling.of(token.text)
        add(plain)
        if token.kind == .latin, !isEnglish {
            for spelling in Transliteration.cyrillic(token.text) { add(PlainSpelling.of(spelling)) }
            // `crjkmrj`: the other keyboard was meant.
            add(PlainSpelling.of(KeyboardLayout.russian(fromEnglish: token.text)))
        }
        for form in forms { add(PlainSpelling.withoutRuns(form)) }
        if token.kind != .number { for form in forms { for word in corrections(token, form) { add(word) } } }
        return forms
    }

    /// The words as they stand in the message, from the first of a range to its last.
    func written(_ range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        return slice(first.range.lowerBound..<last.range.upperBound)
    }

    /// A part of the message by its UTF-8 bytes.
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

    /// The bytes that words stand in, from the first of a range to its last.
    func bytes(of range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }
}
