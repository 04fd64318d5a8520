/// Spellings of a word in the other alphabet.
///
/// Customers write brands in Cyrillic (`шанель`) and Russian in Latin (`tufli`). Several letters have more than one common
/// counterpart, so that a word has several spellings; the most usual comes first.
public enum Transliteration {
    /// Latin spellings of a Cyrillic word, the most usual first.
    /// - Parameter limit: how many to give at most.
    public static func latin(_ word: String, limit: Int = 4) -> [String] {
        spell(Array(word.unicodeScalars).map(String.init), by: toLatin, longest: 1, limit: limit)
    }

    /// Cyrillic spellings of a Latin word, the most usual first.
    /// - Parameter limit: how many to give at most.
    public static func cyrillic(_ word: String, limit: Int = 4) -> [String] {
        spell(Array(word.unicodeScalars).map(String.init), by: toCyrillic, longest: 4, limit: limit)
    }

    /// Greedy longest match; a letter with several counterparts branches until `limit` spellings are there.
    private static func spell(_ letters: [String], by table: [String: [String]], longest: Int, limit: Int) -> [String] {
        var spellings = [""]
        var index = 0
        while index < letters.count {
            var length = min(longest, letters.count - index)
            var choices: [String]?
            while length > 0 {
                choices = table[letters[index..<index + length].joined()]
                if choices != nil { break }
                length -= 1
            }
            let options = choices ?? [letters[index]]
            var next: [String] = []
            for option in options {
                for spelling in spellings where next.count < limit { next.append(spelling + option) }
            }
            spellings = next
            index += max(length, 1)
        }
        return spellings
    }

    private static let toLatin: [String: [String]] = [
        "а": ["a"], "б": ["b"], "в": ["v", "w"], "г": ["g"], "д": ["d"], "е": ["e"], "ж": ["zh", "j"], "з": ["z"],
        "и": ["i"], "й": ["y", "i"], "к": ["k", "c"], "л": ["l"], "м": ["m"], "н": ["n"], "о": ["o"], "п": ["p"],
        "р": ["r"], "с": ["s"], "т": ["t"], "у": ["u"], "ф": ["f"], "х": ["h", "kh"], "ц": ["ts", "c"], "ч": ["ch"],
        "ш": ["sh", "ch"], "щ": ["sch", "sh"], "ъ": [""], "ы": ["y", "i"], "ь": [""], "э": ["e"], "ю": ["yu", "u"],
        "я": ["ya", "ia"],
        "ә": ["a", "ae"], "ғ": ["g", "gh"], "қ": ["k", "q"], "ң": ["n", "ng"], "ө": ["o"], "ұ": ["u"], "ү": ["u"],
        "һ": ["h"], "і": ["i"],
    ]

    private static let toCyrillic: [String: [String]] = [
        "shch": ["щ"], "sch": ["щ"], "tch": ["ч"], "zh": ["ж"], "kh": ["х"], "ts": ["ц"], "ch": ["ч", "ш"], "sh": ["ш"],
        "yu": ["ю"], "ya": ["я"], "yo": ["е"], "ye": ["е"], "iu": ["ю"], "ia": ["я", "иа"], "ph": ["ф"], "ck": ["к"],
        "cci": ["чи", "кси"], "cce": ["че", "ксе"], "ce": ["се", "це"], "ci": ["си", "ци"], "cy": ["ци", "си"],
        "oo": ["у"], "ee": ["и"], "th": ["т"], "ou": ["у"],
        "gh": ["г"],
        "a": ["а"], "b": ["б"], "c": ["к", "ц"], "d": ["д"], "e": ["е", "э"], "f": ["ф"], "g": ["г", "дж"],
        "h": ["х"], "i": ["и"], "j": ["дж", "ж", "й"], "k": ["к"], "l": ["л", "ль"], "m": ["м"], "n": ["н"], "o": ["о"],
        "p": ["п"], "q": ["к"], "r": ["р"], "s": ["с"], "t": ["т"], "u": ["у", "ю"], "v": ["в"], "w": ["в"],
        "x": ["кс"],
        "y": ["ы", "й", "и"], "z": ["з"],
    ]
}
