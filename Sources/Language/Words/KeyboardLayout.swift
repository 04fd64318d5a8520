/// Words typed with the wrong keyboard layout: `neakb` for `туфли`, `срдщу` for `chloe`.
public enum KeyboardLayout {
    /// What the same keys give with the Russian layout, for a text typed with the English one.
    public static func russian(fromEnglish text: String) -> String { map(text, by: englishToRussian) }

    /// What the same keys give with the Kazakh layout, for a text typed with the English one: the digit row has the nine
    /// letters that only Kazakh has.
    public static func kazakh(fromEnglish text: String) -> String { map(text, by: englishToKazakh) }

    /// What the same keys give with the English layout, for a text typed with the Russian one.
    public static func english(fromRussian text: String) -> String { map(text, by: russianToEnglish) }

    /// A text as another layout gives it, when clearly more of it is known that way; nil when it stays as typed.
    /// - Parameter knownShare: how much of a text is known, 0...1.
    public static func repaired(_ text: String, knownShare: (String) -> Double) -> String? {
        let typed = knownShare(text)
        guard typed < 0.5 else { return nil }
        var best: (text: String, share: Double)?
        for candidate in [russian(fromEnglish: text), kazakh(fromEnglish: text), english(fromRussian: text)]
        where candidate != text {
            let share = knownShare(candidate)
            if share > max(best?.share ?? 0, typed + 0.3) { best = (candidate, share) }
        }
        return best?.text
    }

    private static func map(_ text: String, by table: [Unicode.Scalar: Unicode.Scalar]) -> String {
        var mapped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { mapped.append(table[scalar] ?? scalar) }
        return String(mapped)
    }

    private static let englishKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
    private static let russianKeys = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"

    private static let englishToRussian = table(from: englishKeys, to: russianKeys)
    private static let russianToEnglish = table(from: russianKeys, to: englishKeys)
    private static let englishToKazakh =
        englishToRussian.merging(table(from: "234567890-=", to: "әіңғ,.үұқөһ")) { $1 }

    private static func table(from: String, to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(zip(from.unicodeScalars, to.unicodeScalars)) { first, _ in first }
    }
}
