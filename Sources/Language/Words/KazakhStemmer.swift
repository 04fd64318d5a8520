/// A light stemmer for Kazakh, which Snowball does not know.
///
/// Kazakh adds endings one after another: plural, possessive, case, person. The longest known ending is removed, up to
/// three times, as long as at least three letters stay; a last consonant that an ending had voiced is voiceless again
/// (`аяғым`, `аяқ`). That merges the forms a customer types with those of a document; it is no morphological analysis.
enum KazakhStemmer {
    static func stem(_ word: String) -> String { stem(word, without: endings) }

    /// The stem of a word in ``KazakhSpelling/plain(_:)`` letters.
    static func plainStem(_ word: String) -> String { stem(word, without: plainEndings) }

    private static func stem(_ word: String, without endings: [[Unicode.Scalar]]) -> String {
        var letters = Array(word.unicodeScalars)
        for _ in 0..<3 {
            guard let ending = endings.first(where: { ends(letters, with: $0) }) else { break }
            letters.removeLast(ending.count)
        }
        if let last = letters.last, let voiceless = devoiced[last] { letters[letters.count - 1] = voiceless }
        return String(scalars: letters)
    }

    private static func ends(_ letters: [Unicode.Scalar], with ending: [Unicode.Scalar]) -> Bool {
        letters.count >= ending.count + 3 && letters[(letters.count - ending.count)...].elementsEqual(ending)
    }

    private static let plainEndings = Set(endings.map { KazakhSpelling.plain(String(scalars: $0)) })
        .map { Array($0.unicodeScalars) }.sorted { ($0.count, String(scalars: $0)) > ($1.count, String(scalars: $1)) }

    private static let devoiced: [Unicode.Scalar: Unicode.Scalar] = ["ғ": "қ", "г": "к", "б": "п"]

    /// Longest first. Plural; possessive; genitive, dative, accusative, locative, ablative, instrumental; -ғы/-лы
    /// adjectives; of verbs the noun (-у), the converb (-ып), participle (-ған), conditional (-са) and persons.
    private static let endings: [[Unicode.Scalar]] = [
        "ларыңыз", "леріңіз", "ыңыз", "іңіз", "ңыз", "ңіз", "ымыз", "іміз",
        "лар", "лер", "дар", "дер", "тар", "тер",
        "ның", "нің", "дың", "дің", "тың", "тің",
        "дан", "ден", "тан", "тен", "нан", "нен",
        "мен", "бен", "пен", "ғы", "гі", "қы", "кі", "лы", "лі", "ды", "ді", "ты", "ті", "ны", "ні",
        "да", "де", "та", "те", "ға", "ге", "қа", "ке", "на", "не", "сы", "сі", "ым", "ім", "ың", "ің", "ы", "і",
        "ып", "іп", "ған", "ген", "қан", "кен", "са", "се", "сам", "сем", "у", "уға", "уге", "мын", "мін", "сыз", "сіз",
        "айын", "ейін", "амын", "емін", "ады", "еді", "йды", "йді", "асыз", "есіз", "майды", "мейді", "мады", "меді",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
}
