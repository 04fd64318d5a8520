/// A light stemmer for Kazakh, which Snowball does not know.
///
/// Kazakh adds endings one after another: plural, possessive, case, person. The longest known ending is removed, up to
/// three times, as long as at least three letters stay. That merges the forms a customer types with those of a document;
/// it is no morphological analysis.
enum KazakhStemmer {
    static func stem(_ word: String) -> String {
        var letters = Array(word.unicodeScalars)
        for _ in 0..<3 {
            guard let ending = endings.first(where: { ends(letters, with: $0) }) else { break }
            letters.removeLast(ending.count)
        }
        var stem = String.UnicodeScalarView()
        stem.append(contentsOf: letters)
        return String(stem)
    }

    private static func ends(_ letters: [Unicode.Scalar], with ending: [Unicode.Scalar]) -> Bool {
        letters.count >= ending.count + 3 && letters[(letters.count - ending.count)...].elementsEqual(ending)
    }

    /// Longest first. Plural; possessive; genitive, dative, accusative, locative, ablative, instrumental; -ғы/-лы adjectives.
    private static let endings: [[Unicode.Scalar]] = [
        "ларыңыз", "леріңіз", "ыңыз", "іңіз", "ңыз", "ңіз", "ымыз", "іміз",
        "лар", "лер", "дар", "дер", "тар", "тер",
        "ның", "нің", "дың", "дің", "тың", "тің",
        "дан", "ден", "тан", "тен", "нан", "нен",
        "мен", "бен", "пен", "ғы", "гі", "қы", "кі", "лы", "лі", "ды", "ді", "ты", "ті", "ны", "ні",
        "да", "де", "та", "те", "ға", "ге", "қа", "ке", "на", "не", "сы", "сі", "ым", "ім", "ың", "ің", "ы", "і",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
}
