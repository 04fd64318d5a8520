import Language
import Testing

struct StemmerTests {
    @Test(arguments: [
        ["сумка", "сумки", "сумку", "сумкой", "сумками", "Сумке"],
        ["чёрная", "черные", "Чёрную", "черного", "чёрный"],
        ["туфли", "туфлями", "туфлях", "туфлям"],
        ["доставка", "доставку", "доставки", "доставке"],
        ["платок", "платки", "платком", "платков"],
        ["кошелёк", "кошельки", "кошелька"],
        ["палец", "пальцы", "пальцами"],
        ["ботинок", "ботинки", "ботинками"],
        ["shoe", "shoes", "SHOES"],
        ["bag", "bags", "bag's"],
        ["delivery", "deliveries"],
        ["сөмке", "сөмкелер", "сөмкеге", "сөмкені", "сөмкелерді", "сөмкеңіз", "сөмкеден"],
        ["көйлек", "көйлектер", "көйлекке", "көйлектің", "көйлектерді"],
        ["бағасы", "бағаны", "бағаға"],
    ])
    func givesTheFormsOfAWordOneStem(forms: [String]) {
        let stemmer = Stemmer()
        let stems = Set(forms.flatMap { stemmer.terms(of: $0) })
        #expect(stems.count == 1, "\(forms) → \(stems)")
    }

    @Test(arguments: [
        ("38,5", ["38.5"]), ("中国", ["中国"]), ("45 000 туфель", ["45000", "туфел"]), ("", []), ("ақ", ["ақ"]),
        ("a", ["a"]), ("running shoes", ["run", "shoe"]), ("Көйлек, бұйымдар", ["көйлек", "бұй"]),
    ])
    func givesTheTermsOfAText(text: String, terms: [String]) {
        #expect(Stemmer().terms(of: text) == terms)
    }

    @Test(arguments: [("сок", "сок"), ("день", "ден"), ("окно", "окн"), ("урок", "урок"), ("чулок", "чулк")])
    func keepsTheVowelOfShortStems(word: String, stem: String) {
        #expect(Stemmer().terms(of: word) == [stem])
    }

    @Test(arguments: [Token.Kind.cyrillic, .kazakh, .latin, .number, .other])
    func leavesAnEmptyWordEmpty(kind: Token.Kind) {
        #expect(Stemmer().stem(Token(text: "", kind: kind, range: 0..<0)) == "")
    }

    @Test func givesTheSameFromManyTasks() async {
        let words = ["сумками", "shoes", "сөмкелер", "красивые", "running", "платья", "38,5", "deliveries"]
        let text = (0..<200).map { "\(words[$0 % words.count])\($0 % 7 == 0 ? "а" : "")" }.joined(separator: " ")
        let expected = Stemmer().terms(of: text)
        let shared = Stemmer()
        let results = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<16 { group.addTask { shared.terms(of: text) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 16)
        #expect(results.allSatisfy { $0 == expected })
    }
}

struct StopWordsTests {
    @Test(arguments: [
        "здравствуйте", "есть", "ее", "еще", "how", "much", "маған", "керек", "сәлем", "the", "пж", "всё", "её", "Ещё",
    ])
    func knowsWordsWithoutMeaning(word: String) {
        #expect(StopWords.contain(Folding.fold(word)) == (word != "much"))
    }

    @Test(arguments: ["сумка", "цена", "доставка", "size", "қара", "38", "", "нет", "есть "])
    func leavesWordsWithMeaning(word: String) {
        #expect(!StopWords.contain(word))
    }
}

struct TransliterationTests {
    @Test(arguments: [
        ("шанель", "shanel"), ("диор", "dior"), ("туфли", "tufli"), ("щука", "schuka"), ("юбка", "yubka"),
        ("қара", "kara"), ("ёлка", "ёlka"), ("38", "38"), ("", ""), ("объект", "obekt"),
    ])
    func writesCyrillicInLatin(word: String, usual: String) {
        #expect(Transliteration.latin(word).first == usual)
    }

    @Test(arguments: [
        ("tufli", "туфли"), ("sumka", "сумка"), ("chernyi", "черныи"), ("shapka", "шапка"), ("yubka", "юбка"),
        ("shchuka", "щука"), ("gucci", "гучи"), ("max", "макс"), ("phone", "фоне"), ("", ""),
    ])
    func writesLatinInCyrillic(word: String, usual: String) {
        #expect(Transliteration.cyrillic(word).first == usual)
    }

    @Test(arguments: [("шанель", "chanel"), ("вика", "wika"), ("кошка", "koshka")])
    func offersOtherCounterparts(word: String, spelling: String) {
        #expect(Transliteration.latin(word).contains(spelling))
    }

    @Test(arguments: -1...9)
    func givesNoMoreThanAskedForAndNoneTwice(limit: Int) {
        for word in ["викишшыхцхкк", "кккккккккк"] {
            let spellings = Transliteration.latin(word, limit: limit)
            #expect(spellings.count == max(0, limit))
            #expect(Set(spellings).count == spellings.count)
        }
    }
}

struct SoundKeyTests {
    @Test(arguments: [
        ["шанель", "shanel", "chanel", "шаньель", "шанэль"], ["гуччи", "гучи", "guchi"], ["диор", "dior", "диорр"],
        ["хермес", "hermes", "khermes"], ["смит", "smith", "smit"], ["фото", "photo", "foto"],
        ["макс", "max", "maks"], ["жак", "zhak"], ["зара", "zara"], ["қара", "kara", "кара"], ["селин", "celine"],
    ])
    func joinsWordsOfLikeSound(words: [String]) {
        #expect(Set(words.map { SoundKey.key(of: $0) }).count == 1, "\(words)")
    }

    @Test(arguments: [("шанель", "гуччи"), ("диор", "прада"), ("туфли", "сумка"), ("а", "б")])
    func keepsOtherWordsApart(left: String, right: String) {
        #expect(SoundKey.key(of: left) != SoundKey.key(of: right))
    }

    @Test(arguments: ["", "38", "中国", "ьъ", "👟"])
    func isEmptyWithoutSound(word: String) {
        #expect(SoundKey.key(of: word) == "")
    }
}

struct KeyboardLayoutTests {
    @Test(arguments: [
        ("neakb", "туфли"), ("xthyst", "черные"), ("j,edm", "обувь"), ("[jxe", "хочу"), ("`krf", "ёлка"),
        ("Cevrf", "Сумка"), ("'nj", "это"), ("38", "38"), ("", ""),
    ])
    func readsRussianTypedInEnglish(typed: String, meant: String) {
        #expect(KeyboardLayout.russian(fromEnglish: typed) == meant)
    }

    @Test(arguments: [("срдщу", "chloe"), ("сфьзгы", "campus"), ("Вшщк", "Dior"), ("ыщьу?", "some&")])
    func readsEnglishTypedInRussian(typed: String, meant: String) {
        #expect(KeyboardLayout.english(fromRussian: typed) == (meant == "some&" ? "some?" : meant))
    }

    /// The Kazakh layout of Windows (KBDKAZ): the digit row from `2`.
    @Test(arguments: [
        ("2", "ә"), ("3", "і"), ("4", "ң"), ("5", "ғ"), ("6", ","), ("7", "."), ("8", "ү"), ("9", "ұ"), ("0", "қ"),
        ("-", "ө"), ("=", "һ"), ("1", "1"), ("c-vrt", "сөмке"), ("0fhf", "қара"), ("r-qktr", "көйлек"),
    ])
    func readsKazakhTypedInEnglish(typed: String, meant: String) {
        #expect(KeyboardLayout.kazakh(fromEnglish: typed) == meant)
    }

    @Test func turnsLettersThereAndBack() {
        let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        let typed = KeyboardLayout.english(fromRussian: letters)
        #expect(typed.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(Set(typed).count == 66)
        #expect(KeyboardLayout.russian(fromEnglish: typed) == letters)
        let latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        #expect(KeyboardLayout.english(fromRussian: KeyboardLayout.russian(fromEnglish: latin)) == latin)
    }
}
