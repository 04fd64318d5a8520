import Language

// Kazakh words with their endings, in either alphabet.
extension WishReader {
    /// The words that one with a Kazakh ending may be made of.
    static func withoutKazakhEndings(_ word: String) -> [String] {
        var forms: [String] = []
        for ending in kazakhEndings where word.hasSuffix(ending) && word.count > ending.count + 1 {
            forms.append(String(word.dropLast(ending.count)))
        }
        for ending in kazakhPossessives where word.hasSuffix(ending) && word.count > ending.count + 1 {
            let base = String(word.dropLast(ending.count))
            if base.count > 2 { forms.append(base) }
            if let unvoiced = unvoiced(base) { forms.append(unvoiced) }
        }
        return forms
    }

    /// `қарасын`, `қызылы`: his, her or its black, red one.
    private static let kazakhPossessives = [
        "сынан", "сінен", "сында", "сінде", "сына", "сіне", "сының", "сінің", "сын", "сін", "сы", "сі", "ының", "інің",
        "ынан", "інен", "ын", "ін", "ы", "і",
    ]

    /// `ағы` is made of `ақ`, `көгі` of `көк`: the last sound of a stem is voiced before an ending.
    private static func unvoiced(_ base: String) -> String? {
        guard let last = base.last, let plain: Character = ["ғ": "қ", "г": "к", "б": "п"][last] else { return nil }
        return String(base.dropLast()) + String(plain)
    }

    /// `сомке`, `кара`, `belbeu`: words of the vocabulary's Kazakh without the letters that only Kazakh has.
    func plainKazakh(_ word: String) -> [NameIndex.Meaning] {
        assortment.vocabulary.matches(in: assortment.vocabulary.plainlySpelled(word)).compactMap { match in
            switch match.concept {
            case .category(let group): .category(group)
            case .color(let group): .color(group)
            case .brand, .synonyms: nil
            }
        }
    }

    /// `suri`, `karasin`: Kazakh colours with their endings in Latin letters.
    func kazakhColor(_ word: String) -> [NameIndex.Meaning] {
        for ending in ["sin", "syn", "nin", "nyn", "si", "sy", "in", "yn", "i", "y"]
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            let colors = index.sounding([String(word.dropLast(ending.count))])
            if !colors.isEmpty, colors.allSatisfy({ if case .color = $0 { true } else { false } }) { return colors }
        }
        return []
    }

    /// `тастап жіберіңізші`, `сала саласыз ба`: a verb before another, or one asked of the shop.
    func isKazakhVerb(at place: Int, _ reading: Reading) -> Bool {
        guard reading.wish.language == .kazakh else { return false }
        let tokens = reading.wish.tokens
        let word = tokens[place].text
        guard tokens[place].kind != .latin, tokens[place].kind != .number, word.count > 3 else { return false }
        if Self.asked.contains(where: { word.hasSuffix($0) && word.count > $0.count + 1 }) { return true }
        let isConverb = ["ап", "еп", "ып", "іп", "ай", "ей"].contains(where: word.hasSuffix)
        return isConverb && tokens.indices.contains(place + 1) && tokens[place + 1].kind != .number
            && (TalkWords.contain(tokens[place + 1].text) || TalkWords.containsPlainKazakh(tokens[place + 1].text)
                || Self.asked.contains(where: tokens[place + 1].text.hasSuffix))
    }

    /// Endings of verbs in the second person, and of wishes.
    private static let asked = [
        "сыз", "сіз", "сыздар", "сіздер", "ңыз", "ңіз", "ңызшы", "ңізші", "ңыздар", "ңіздер", "ыңызшы", "айыншы",
        "ейінші", "айықшы", "ейікші", "йын",
        "йін", "йық", "йік",
    ]

    static let kazakhEndings: [String] = {
        let plurals = ["лар", "лер", "дар", "дер", "тар", "тер"]
        let cases = ["", "ы", "і", "ды", "ді", "ға", "ге", "дан", "ден", "дың", "дің", "мен"]
        return plurals.flatMap { plural in cases.map { plural + $0 } }.sorted { $0.count > $1.count }
            + [
                "дікі", "тікі", "нікі", "дыкі", "ныкі", "ның", "нің", "дан", "ден", "тан", "тен", "ны", "ні", "ды",
                "ді", "ға", "ге", "да", "де", "лы", "лі",
                "дың", "дің", "тың", "тің", "дын", "дин", "тын", "тин", "нын", "нин", "бен", "пен", "мен", "ты", "ті",
                "қа", "ке", "та", "те",
            ]
    }()

    /// `платформасыз`: Kazakh says with an ending that something is not there.
    func readPrivative(at place: Int, _ reading: inout Reading) -> Bool {
        let word = reading.wish.tokens[place].text
        guard !TalkWords.contain(word),
            let ending = ["сыз", "сіз", "сиз"].first(where: { word.hasSuffix($0) && word.count > $0.count + 3 })
        else { return false }
        let base = String(word.dropLast(ending.count))
        let names = index.sounding([base]).compactMap { if case .name(let stems) = $0 { stems } else { nil } }
        let traits = Traits.of(base).subtracting(["heel"])
        guard !names.isEmpty || !traits.isEmpty else { return false }
        reading.wish.refused.formUnion(names.joined())
        reading.wish.refusedTraits.formUnion(traits)
        reading.cover(place..<place + 1)
        return true
    }
}
