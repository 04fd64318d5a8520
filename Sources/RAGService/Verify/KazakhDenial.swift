/// Kazakh words that deny themselves by their endings: `сыдырмасыз`, `созылмайды`.
enum KazakhDenial {
    /// What a word would begin with if it denied nothing; nil where it denies nothing.
    static func rest(of word: String) -> String? {
        guard word.count > 5 else { return nil }
        if let ending = privative.first(where: word.hasSuffix) { return String(word.dropLast(ending.count)) }
        return verbal.first(where: word.hasSuffix).map { String(word.dropLast($0.count)) }
    }

    /// Whether a word says that there is none of what it names.
    static func isPrivative(_ word: String) -> Bool { word.count > 5 && privative.contains(where: word.hasSuffix) }

    /// Whether a verb says that something is not done.
    static func isNegative(_ word: String) -> Bool { word.count > 6 && finite.contains(where: word.hasSuffix) }

    /// Whether words are Kazakh by their letters: there `не` means `or`.
    static func isKazakh(_ words: [String]) -> Bool {
        words.contains { word in word.unicodeScalars.contains(where: letters.contains) }
    }

    private static let letters = Set("әғқңөұүһі".unicodeScalars)
    private static let privative = ["сыз", "сіз"]
    private static let finite = endings(["ды", "ді", "мыз", "міз"])
    /// Of verbs and of what is said of things by them: `су өткізбейтін`.
    private static let verbal = finite + endings(["тын", "тін"]) + ["маған", "меген"]

    private static func endings(_ persons: [String]) -> [String] {
        ["ай", "ей"].flatMap { vowel in ["м", "б", "п"].flatMap { sound in persons.map { sound + vowel + $0 } } }
    }
}
