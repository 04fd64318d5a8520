import Language

// Sizes in words, however they are spelled.
extension WishReader {
    /// The words with those of spoken sizes as they are spelled: `отыз сегиз` and `otyz segiz` are `отыз сегіз`, `tridtsat vosem` and
    /// `тритцать восем` are `тридцать восемь`.
    static func spelledOut(_ tokens: [Token]) -> [String] {
        var words = tokens.map(\.text)
        var isOpen = false
        for (place, token) in tokens.enumerated() where token.kind != .number {
            // `керек` differs from `қырық` by the letters that are typed alike alone.
            guard !["керек", "kerek"].contains(token.text) else { continue }
            if let ten = tens[token.text] ?? tens[KazakhSpelling.plain(token.text)] ?? ten(mistyped: token) {
                words[place] = ten
                isOpen = true
                continue
            }
            // `семидесятые`: of models, not of sizes.
            if let model = models.first(where: { token.text.hasPrefix($0.key) })?.value {
                words[place] = model
                isOpen = false
                continue
            }
            if isOpen, !SpokenNumber.contains(token.text) {
                let spellings = token.kind == .latin ? Transliteration.cyrillic(token.text) : [token.text]
                let unit =
                    spellings.lazy.compactMap { spokenUnits[$0] }.first ?? spokenUnits[KazakhSpelling.plain(token.text)]
                if let unit { words[place] = unit }
            }
            isOpen = false
        }
        return words
    }

    /// `тритцать`, `tridcat`, `сорк`.
    private static func ten(mistyped token: Token) -> String? {
        guard token.text.unicodeScalars.count > 3, !SpokenNumber.contains(token.text) else { return nil }
        let spellings = token.kind == .latin ? Transliteration.cyrillic(token.text) : [token.text]
        for spelling in spellings where spelling.hasPrefix("тр") || spelling.hasPrefix("сор") {
            let letters = Array(spelling.unicodeScalars)
            let found = russianTens.first { ten in
                EditDistance.between(letters, Array(ten.unicodeScalars), limit: letters.count > 5 ? 2 : 1) != nil
            }
            if let found { return found }
        }
        return nil
    }

    private static let models = [
        "шестидесят": "шестьдесят", "семидесят": "семьдесят", "восьмидесят": "восемьдесят", "сотые": "сто",
        "сотых": "сто",
        "сотка": "сто", "сотки": "сто", "сотку": "сто",
    ]
    private static let russianTens = ["тридцать", "сорок"]
    private static let tens: [String: String] = [
        KazakhSpelling.plain("отыз"): "отыз", KazakhSpelling.plain("қырық"): "қырық",
    ]
    private static let spokenUnits: [String: String] = {
        var units: [String: String] = [:]
        for unit in ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"] {
            units[KazakhSpelling.plain(unit)] = unit
            for ending in ["інші", "ыншы", "нші", "ншы"] {
                units[KazakhSpelling.plain(unit + ending)] = unit + ending
            }
        }
        let spelled = [
            "один": "один адин одын", "два": "два", "три": "три тры", "четыре": "четыре четыри читыре четире",
            "пять": "пят пяьть", "шесть": "шест шесь шес", "семь": "сем семм",
            "восемь": "восем восим восимь восм васемь",
            "девять": "девят девет деветь девить",
        ]
        for (word, spellings) in spelled {
            for spelling in spellings.split(separator: " ") { units[String(spelling)] = word }
        }
        return units
    }()
}
