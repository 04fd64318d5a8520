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

    /// Whether a verb denies itself.
    static func isNegative(_ word: String) -> Bool { word.count > 6 && verbal.contains(where: word.hasSuffix) }

    private static let privative = ["сыз", "сіз"]
    private static let verbal =
        ["ай", "ей"].flatMap { vowel in
            ["м", "б", "п"].flatMap { sound in
                ["ды", "ді", "мыз", "міз", "тын", "тін"].map { "\(sound)\(vowel)\($0)" }
            }
        } + ["маған", "меген"]
}
