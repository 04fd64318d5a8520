import Language

/// Sentences of a text, with their marks.
enum Sentences {
    /// Cuts a text into sentences; a line ends one, too.
    static func of(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var index = text.startIndex
        func flush() {
            let sentence = current.trimmed
            if !sentence.isEmpty { sentences.append(sentence) }
            current = ""
        }
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if character.isNewline {
                flush()
            } else {
                current.append(character)
                let isMark = character == "." || character == "!" || character == "?" || character == "…"
                let following = next < text.endIndex ? text[next] : nil
                if isMark, following?.isWhitespace ?? true, !isAbbreviation(current) { flush() }
            }
            index = next
        }
        flush()
        return sentences
    }

    /// Whether a sentence asks.
    static func isQuestion(_ sentence: String) -> Bool { sentence.contains("?") }

    /// A sentence as it is compared with others: letters and digits alone.
    static func key(_ sentence: String) -> String {
        Tokenizer.tokens(of: sentence).map { Folding.fold($0.text) }.joined(separator: " ")
    }

    private static let abbreviations: Set<String> = [
        "ул.", "кв.", "д.", "г.", "пр.", "мкр.", "обл.", "см.", "шт.", "тг.", "тыс.", "им.", "apt.", "st.", "no.",
    ]

    private static func isAbbreviation(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").last else { return false }
        return abbreviations.contains(word.lowercased())
    }
}
