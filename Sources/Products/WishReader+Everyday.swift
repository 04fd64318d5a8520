import Language

// What only looks like a name.
extension WishReader {
    /// Keeps of the unknown words those that stand where a model's name does: beside a brand or a kind, not behind `с`, `для`, `for`
    /// and the like, and in the same breath. `Балетки шанель, у меня лапка` and `silver clutch for prom` name no model.
    func withoutEverydayWords(_ reading: inout Reading) {
        let wish = reading.wish
        guard !wish.names.isEmpty || !wish.categories.isEmpty else { return }
        let breaks = Self.breaks(in: wish)
        let isEnglish = wish.language == .english
        let isOther: (ProductWish.ForeignWord) -> Bool = { [reading] word in
            let kind = wish.tokens[word.token].kind
            // Brands, sizes of models, and Latin words amid Cyrillic ones can hardly be anything else.
            guard !word.isBrand, !word.isModel, kind == .latin ? isEnglish : !word.isSurelyName else { return false }
            if kind == .cyrillic, !Traits.of(word.text).isEmpty { return true }
            return isBehindPreposition(word.token, wish, breaks) || !standsByName(word.token, reading, breaks)
        }
        reading.wish.foreign.removeAll(where: isOther)
    }

    /// `кошелёк в пару к сумке`, `ботинки с кармашками-кошельками`, `лента на ручку сумки`: a kind that another is only with.
    func withoutCompanyKinds(_ reading: inout Reading) {
        let wish = reading.wish
        let breaks = Self.breaks(in: wish)
        let company = wish.categories.filter { kind in
            let place = kind.tokens.lowerBound
            guard place > 0, !kind.tokens.isEmpty else { return false }
            let isHeel = ["шпильк", "каблук", "heel"].contains(where: wish.tokens[place].text.hasPrefix)
            if isHeel, isBehind(["на", "on", "in"], place, wish, breaks) { return true }
            if ["ручк", "handle", "тұтқа"].contains(where: wish.tokens[place - 1].text.hasPrefix) { return true }
            // `ремешок на сумку`, `strap for a bag`: the first is asked for.
            let isOfAnother = wish.categories.contains { $0.tokens.upperBound < place && $0.group != kind.group }
            if isOfAnother, isBehind(["на", "для", "for"], place, wish, breaks) { return true }
            return isBehind(["с", "со", "к", "ко", "под", "with", "over", "under"], place, wish, breaks)
        }
        guard !company.isEmpty, company.count < wish.categories.count || !wish.names.isEmpty || !wish.colors.isEmpty
        else {
            return
        }
        reading.wish.categories.removeAll { kind in company.contains { $0.tokens == kind.tokens } }
        // `под чёрные лоферы`: the colour is theirs.
        guard !reading.wish.categories.isEmpty || !wish.names.isEmpty else { return }
        reading.wish.colors.removeAll { color in
            company.contains { $0.tokens.lowerBound == color.tokens.upperBound }
                && wish.colors.contains { $0.tokens.lowerBound != color.tokens.lowerBound }
        }
    }

    /// `с маленькими лисичками`, `for prom`.
    private func isBehindPreposition(_ place: Int, _ wish: ProductWish, _ breaks: [Bool]) -> Bool {
        isBehind(Self.prepositions, place, wish, breaks)
    }

    /// Whether one of some words stands before a token, an adjective between them or none.
    private func isBehind(_ words: Set<String>, _ place: Int, _ wish: ProductWish, _ breaks: [Bool]) -> Bool {
        for near in [place - 1, place - 2] where near >= 0 {
            guard !breaks[near] else { return false }
            let word = wish.tokens[near].text
            if words.contains(word) {
                let isSought = near > 0 && Self.seeking.contains(where: wish.tokens[near - 1].text.hasPrefix)
                return !(isSought && word == "for")
            }
            guard wish.tokens[near].kind == .cyrillic, WordShape(word) == .verbOrAdjective else { return false }
        }
        return false
    }

    private static let prepositions: Set<String> = [
        "с", "со", "на", "под", "для", "к", "ко", "в", "во", "из", "без", "за", "от", "у", "по", "о", "об", "при",
        "через",
        "между", "над", "перед", "про", "ради", "for", "with", "to", "at", "my", "your", "our", "his", "her", "as",
        "is",
        "are",
    ]
    private static let seeking = ["look", "search", "hunt", "ask", "hop", "wish", "dying", "wait"]

    /// Whether a name or a kind is reached from a word over other unknown words, colours and a word of talk.
    private func standsByName(_ place: Int, _ reading: Reading, _ breaks: [Bool]) -> Bool {
        let wish = reading.wish
        func isNamed(_ token: Int) -> Bool {
            wish.names.contains { $0.tokens.contains(token) } || wish.categories.contains { $0.tokens.contains(token) }
        }
        func isPassed(_ token: Int) -> Bool {
            wish.foreign.contains { $0.token == token } || wish.colors.contains { $0.tokens.contains(token) }
        }
        for step in [-1, 1] {
            var near = place + step
            var talk = 0
            while wish.tokens.indices.contains(near), !breaks[min(near, near - step)] {
                if isNamed(near) { return true }
                if !isPassed(near) {
                    guard talk == 0, Self.asking.contains(wish.tokens[near].text) else { break }
                    talk += 1
                }
                near += step
            }
        }
        return false
    }

    private static let asking: Set<String> = ["есть", "еще", "ещё", "ли", "бар", "any", "the", "a", "новая", "new"]

    /// By token, whether something is punctuated behind it.
    static func breaks(in wish: ProductWish) -> [Bool] {
        let bytes = Array(wish.text.utf8)
        return wish.tokens.indices.map { place in
            guard place + 1 < wish.tokens.count else { return true }
            let gap = bytes[wish.tokens[place].range.upperBound..<wish.tokens[place + 1].range.lowerBound]
            // Emoji break, too.
            return gap.contains { ",;.:!?\n()".utf8.contains($0) || $0 >= 0xF0 }
        }
    }

    /// `кассет жёлтая, нужно две`: small numbers are counts unless a name said beside them has them.
    func withoutCounts(_ reading: inout Reading) {
        let words = reading.wish.names.filter { !$0.isNumber }
        let tokens = reading.wish.tokens
        reading.wish.names.removeAll { name in
            guard name.isNumber, let stems = name.readings.first, stems.count == 1, let number = Int(stems[0]),
                number < 15
            else { return false }
            guard !words.isEmpty else { return tokens[name.tokens.lowerBound].kind != .number }
            let before = name.tokens.lowerBound > 0 ? tokens[name.tokens.lowerBound - 1].text : ""
            if Self.wanting.contains(where: before.hasPrefix) { return true }
            let models = words.filter { !$0.readings.contains { $0.allSatisfy(isBrandStem) } }
            return !(assortment.byStem[stems[0]] ?? []).contains { index in
                (models.isEmpty ? words : models).contains { word in
                    word.readings.contains { $0.allSatisfy(assortment.products[index].stems.contains) }
                }
            }
        }
    }

    private static let wanting = [
        "нужн", "надо", "возьм", "хочу", "беру", "хотим", "куплю", "need", "want", "take", "керек",
    ]

    /// The language to ask back in; `gucci belbeu aq tusti bar ma` is no English.
    static func language(of text: String, _ tokens: [Token]) -> TextLanguage {
        let language = TextLanguage(of: text) ?? .russian
        switch language {
        case .english:
            let words = tokens.map(\.text)
            let isKazakh = words.contains { word in
                latinKazakh.contains(word) || latinKazakhBeginnings.contains(where: word.hasPrefix)
            }
            if isKazakh { return .kazakh }
            let isRussian = words.contains { word in
                latinRussian.contains(word) || latinRussianBeginnings.contains(where: word.hasPrefix)
            }
            return isRussian ? .russian : .english
        case .russian:
            return tokens.contains { plainKazakhMarks.contains($0.text) } ? .kazakh : .russian
        case .kazakh: return .kazakh
        }
    }

    private static let latinKazakh: Set<String> = [
        "barma", "kerek", "tusti", "tusi", "olshem", "qansha", "kansha", "qancha", "eken", "bolama", "sizderde",
        "salem",
        "rahmet", "zhok", "joq", "otyz", "qyryq", "kyryk", "qandai", "kandai", "turady", "belbeu", "somke", "etik",
    ]
    private static let latinKazakhBeginnings = [
        "suret", "sureti", "korset", "tuster", "bagas", "jiber", "zhiber", "olshem", "qalad", "kalad", "sizder",
        "aitynyz", "tastan", "tastap", "zholda", "jolda", "laktyr",
    ]
    private static let latinRussian: Set<String> = [
        "est", "yest", "skolko", "nado", "mne", "razmer", "hochu", "nalichii", "privet", "zdravstvuyte", "zdravstvuite",
        "cena", "tsena", "kakie", "pokazhite", "pokazhi", "ostalis", "ostalas", "ostalos", "nuzhna", "nuzhny", "mozhno",
    ]
    private static let latinRussianBeginnings = [
        "foto", "fotk", "skinte", "skinut", "skinu", "kinte", "kinut", "pokaz", "pokaj", "mojn", "mozhn", "otprav",
        "prishl",
        "zakaz", "pozhal", "pojal", "spasib", "skolk", "kakoi", "kakoy", "kakaya", "kakie", "razmer", "cvet", "tsvet",
        "dostavk", "ostal", "chern", "belaya", "belye", "belyi", "sinya", "sinie", "golub", "krasn", "bezhev", "bejev",
        "zelen", "rozov", "seraya", "serye", "korichn", "sumk", "sumoch", "tufl", "remen", "remn", "ochki", "lofer",
        "krossov", "krosov", "botink", "sapog", "baletk", "bosono", "platok", "sharf", "koshel",
    ]
    private static let plainKazakhMarks: Set<String> = [
        "отыз", "кырык", "калды", "калдыма", "канша", "керек", "сиздерде", "туси", "тусти", "барма", "бар", "кандай",
        "жок",
    ]

    /// `36½`, `36 1/2` and `36 с половиной` are one; `3️⃣8️⃣` is 38.
    static func plainHalves(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "½" || $0 == "/" || $0 == "⁄" || $0.value == 0x20E3 }) else {
            return text
        }
        var scalars = Array(text.unicodeScalars).filter { $0.value != 0x20E3 && $0.value != 0xFE0F }
        for half in ["½", "1/2", "1⁄2"].map({ Array($0.unicodeScalars) }) {
            var place = 0
            while place + half.count <= scalars.count {
                let before = scalars[..<place].lastIndex { $0 != " " && $0 != "\u{A0}" && $0 != "-" }
                let next = place + half.count
                guard scalars[place..<next].elementsEqual(half), let before, isDigit(scalars[before]),
                    place - before <= 3, next == scalars.count || !isDigit(scalars[next]),
                    half.count == 1 || before < place - 1
                else {
                    place += 1
                    continue
                }
                scalars.replaceSubrange(before + 1..<next, with: [".", "5"])
                place = before + 3
            }
        }
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: scalars)
        return String(plain)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
