/// What tells family names and patronymics by their endings, in folded spelling (``NameKey``).
enum Surname {
    /// The cases of a family name on -ов, -ев or -ин, of men, women and families.
    static func forms(of name: String) -> [String] {
        let key = NameKey.folded(name)
        return [key]
            + ["а", "у", "ым", "е", "ои", "ы", "ых", "ыми"].map { key + $0 }
    }

    /// Whether a word written with a capital beside a given name is a family name.
    static func isSurname(_ key: String) -> Bool {
        let length = key.unicodeScalars.count
        guard length >= 4 else { return false }
        // Two letters before the ending, of two bytes each.
        return endings.end(key, behind: 3)
    }

    /// Whether a word is a patronymic: «Сергеевна», «Болатовичу», «Қайратқызы».
    static func isPatronymic(_ key: String) -> Bool {
        let length = key.unicodeScalars.count
        guard length >= 6 else { return false }
        return patronymics.end(key)
    }

    /// Whether a word is put together as Kazakh names are: «Айнагүл», «Әділжан», «Еркінбек», in any case.
    static func isBuiltAsName(_ key: String) -> Bool {
        built.end(key, behind: 5) && !key.hasPrefix("азербаиджан")
    }

    private static let built: WordEndings = {
        let cases = [
            "", "а", "у", "ом", "е", "и", "ю", "га", "ге", "ка", "ке", "нын", "нин", "дын", "дин", "тын", "тин", "ды",
            "ди",
        ]
        return WordEndings(
            ["гул", "жан", "бек", "нур", "султан", "гали", "мырза"].flatMap { end in cases.map { end + $0 } })
    }()

    private static let endings: WordEndings = {
        var endings: [String] = []
        for base in ["ов", "ев", "ин", "ын"] {
            endings.append(base)
            for ending in ["а", "у", "ым", "е", "ои"] { endings.append(base + ending) }
        }
        endings += [
            "скии", "ская", "скую", "скои", "ского", "скому", "цкии", "цкая", "енко", "чук", "юк", "ян", "дзе", "швили",
            "баи", "бек",
            "беков", "улы", "кызы", "ко", "ых",
        ]
        return WordEndings(endings)
    }()

    private static let patronymics: WordEndings = {
        var endings: [String] = ["кызы", "улы", "кызынын", "улына", "улынын", "кызына", "оглы"]
        for base in ["ович", "евич"] {
            endings.append(base)
            for ending in ["а", "у", "ем", "е"] { endings.append(base + ending) }
        }
        for base in ["овн", "евн", "ичн"] {
            for ending in ["а", "ы", "е", "у", "ои"] { endings.append(base + ending) }
        }
        return WordEndings(endings)
    }()
}
