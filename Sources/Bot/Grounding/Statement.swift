/// A sentence as what it states: parts of content words, without what only connects or is polite.
struct Statement: Sendable {
    /// What stands between two marks, or two joined statements of a sentence.
    struct Part: Sendable {
        /// The content words, in order.
        var words: [StatementWord] = []
        /// Words that say what the others are about and need not be repeated: a cell's label.
        var labels: [StatementWord] = []
        /// Whether it holds under a condition: «если вещь не носили», «от 40 000 ₸».
        var isCondition = false
        /// Whether the condition is set apart from what it limits: «если …», «кроме …».
        var limitsTheRest = false

        /// Whether a word stands in it.
        func holds(_ word: StatementWord) -> Bool {
            words.contains(where: word.means) || labels.contains(where: word.means)
        }
    }

    /// The sentence as written.
    var text: String
    /// Its parts, those without content left out.
    var parts: [Part]
    /// Whether it has a word of politeness: «спасибо», «рада помочь».
    var isPolite = false
    /// Whether it agrees and says nothing else: «Хорошо!».
    var isAssent = false
    /// Whether it says that something is there.
    var claimsPresence = false
    /// Whether it puts the answer off: «уточню у менеджера».
    var defers = false

    /// All content words.
    var words: [StatementWord] { parts.flatMap(\.words) }
}

/// A content word as statements are compared by.
struct StatementWord: Hashable, Sendable {
    /// What a word is told by.
    enum Kind: Hashable, Sendable {
        /// Its stem: another stem of the same root says the same.
        case word
        /// The family of words that mean the same, or a kind or colour of the shop's vocabulary.
        case concept
        /// A number: digits, thousands joined, whether written in digits or words.
        case number
    }

    /// The stem, the name of the family, or the digits.
    var meaning: String
    var kind = Kind.word
    /// Whether it is denied: «не принимаем».
    var isNegated = false

    /// Whether another word says the same: the same meaning, or for words two forms of one root.
    func means(_ other: StatementWord) -> Bool {
        guard kind == other.kind, isNegated == other.isNegated else { return false }
        return meaning == other.meaning || kind == .word && Self.isOneRoot(meaning, other.meaning)
    }

    /// Stems that begin alike for five letters at least and end within four: `натурал` and `натуральн`.
    private static func isOneRoot(_ one: String, _ other: String) -> Bool {
        var common = 0
        for (left, right) in zip(one.unicodeScalars, other.unicodeScalars) {
            guard left == right else { break }
            common += 1
        }
        let ends = (one.unicodeScalars.count - common, other.unicodeScalars.count - common)
        if min(ends.0, ends.1) == 0 { return common >= 4 && max(ends.0, ends.1) <= 3 }
        return common >= 5 && ends.0 + ends.1 <= 4
    }
}
