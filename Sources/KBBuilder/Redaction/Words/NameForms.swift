/// The forms that a name takes in Russian and Kazakh sentences, as keys of ``NameKey``.
enum NameForms {
    /// All forms of a name: itself, its cases, the short call («Наташ»), and its spellings in Latin letters.
    static func all(of name: String, isKazakh: Bool = true) -> Set<String> {
        let key = NameKey.folded(name)
        guard let last = key.unicodeScalars.last, key.unicodeScalars.count > 1 else { return [key] }
        guard isCyrillic(last) else { return [key, key + "s"] }
        var forms = russian(key, ending: name.lowercased().last)
        if isKazakh, key.unicodeScalars.count > 2 {
            for ending in kazakhEndings { forms.insert(key + ending) }
        }
        return forms
    }

    /// A name in Latin letters, as owners of it spell it in Kazakhstan.
    static func latin(of name: String) -> Set<String> {
        let letters = name.lowercased().unicodeScalars
        var spellings: [String] = [""]
        for letter in letters {
            let options = latinLetters[letter] ?? [""]
            spellings = spellings.flatMap { start in options.map { start + $0 } }.prefix(24).map { $0 }
        }
        return Set(spellings.map { NameKey.folded($0) }.filter { $0.utf8.count >= 4 })
    }

    private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(scalar.value) }

    /// Russian cases. A key holds no soft sign and no й, so `ending` tells what stood there.
    private static func russian(_ key: String, ending: Character?) -> Set<String> {
        var forms: Set<String> = [key]
        let stem = String(key.dropLast())
        func add(_ stem: String, _ endings: [String]) { for ending in endings { forms.insert(stem + ending) } }
        switch ending {
        case "а":
            add(stem, ["ы", "и", "е", "у", "ои", "ою", "еи"])
            if stem.count > 3 { forms.insert(stem) }
        case "я":
            add(stem, ["и", "е", "ю", "еи"])
            if stem.count > 3 { forms.insert(stem) }
        case "й": add(stem, ["я", "ю", "ем", "е", "и"])
        case "ь": add(key, ["и", "ю", "я", "ем", "е"])
        case "о", "и", "у", "ю", "е", "э", "ы", "ә", "і", "ү", "ұ", "ө": break
        default: add(key, ["а", "у", "ом", "ем", "е", "и", "ю", "ы"])
        }
        return forms
    }

    /// Endings of Kazakh nouns, folded: genitive, dative, accusative, locative, ablative, instrumental, plural.
    private static let kazakhEndings = [
        "нын", "нин", "дын", "дин", "тын", "тин", "га", "ге", "ка", "ке", "ны", "ни", "ды", "ди", "ты", "ти", "да",
        "де", "та",
        "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "лар", "лер", "дар", "дер", "тар", "тер",
        "жан",
    ]

    private static let latinLetters: [Unicode.Scalar: [String]] = [
        "а": ["a"], "ә": ["a"], "б": ["b"], "в": ["v"], "г": ["g"], "ғ": ["g"], "д": ["d"], "е": ["e"],
        "ё": ["e", "yo"],
        "ж": ["zh", "j"], "з": ["z"], "и": ["i"], "й": ["i", "y"], "к": ["k"], "қ": ["k", "q"], "л": ["l"], "м": ["m"],
        "н": ["n"],
        "ң": ["n"], "о": ["o"], "ө": ["o"], "п": ["p"], "р": ["r"], "с": ["s", "ss"], "т": ["t"], "у": ["u"],
        "ұ": ["u"],
        "ү": ["u"], "ф": ["f"], "х": ["kh", "h"], "һ": ["h"], "ц": ["ts"], "ч": ["ch"], "ш": ["sh"], "щ": ["sch"],
        "ы": ["y"],
        "і": ["i"], "э": ["e"], "ю": ["yu", "iu", "u"], "я": ["ya", "ia", "a"], "ь": [""], "ъ": [""],
    ]
}
