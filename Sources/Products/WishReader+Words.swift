import Language

// Words of a wish that nobody knows as they are: heard, mistyped, in another alphabet, foreign.
extension WishReader {
    package func readWords(_ reading: inout Reading, isProse: Bool) {
        let tokens = reading.wish.tokens
        let isEnglish = reading.wish.language == .english
        for place in tokens.indices where !reading.covered[place] && tokens[place].kind != .number {
            let word = tokens[place].text
            let stem = reading.stems[place]
            if isPersonName(place, tokens) || readPrivative(at: place, &reading) { continue }
            if OtherGoods.contain(word, stem: stem) {
                if let company = company(of: place, reading) {
                    // `под чёрные джинсы`: the colour is theirs.
                    reading.wish.colors.removeAll { company.contains($0.tokens.lowerBound) }
                } else {
                    reading.wish.otherGoods.append(word)
                }
                reading.cover(place..<place + 1)
            } else if AudienceWords.contain(word), !isOnlooker(place, reading) {
                if isVocative(place, reading) {
                    // `purestar green 37, girls`.
                } else if Self.receivers.contains(word) {
                    reading.wish.isPresent = true
                    if Self.daughters.contains(word) { reading.wish.isForDaughter = true }
                } else {
                    reading.wish.isForOthers = true
                }
                reading.cover(place..<place + 1)
            }
            guard !reading.covered[place], !TalkWords.contain(word) else { continue }
            if !ColorReader.isAdjective(word, stem: stem) {
                // `белдігі` is a belt and nothing white.
                if tokens[place].kind != .cyrillic,
                    readOtherForms(word, kind: tokens[place].kind, at: place..<place + 1, &reading)
                {
                    continue
                }
                reading.wish.details.append(stem)
                continue
            }
            // The `tall` of `Classic Tall` is a model's, that of `tall boots` none.
            let isBehindName = reading.wish.names.contains { $0.tokens.upperBound == place }
            let isOther = ModelSizes.isOther(word, among: assortment) && (word != "tall" || isBehindName)
            if isOther || isBehindName && ModelSizes.isVersion(word, among: assortment),
                addForeign(place, isBrand: false, isSure: true, &reading)
            {
                continue
            }
            if isProse {
                let isKnown = (ordinary?.frequency(of: stem) ?? 0) > 0
                // `Портофино` is heard as a whole, `тасманами` without its ending.
                let isName = !isKnown || isBesideGoods(place, word, reading)
                if isName, tokens[place].kind == .cyrillic, word.count > 3,
                    [stem, word].contains(where: { heard in
                        take(ofGoods(index.sounding([heard]), word, stem, .cyrillic), at: place..<place + 1, &reading)
                    })
                {
                    continue
                }
                // `Гуччи Дионис`.
                if !isKnown, tokens[place].kind == .cyrillic, word.count > 3,
                    take(continued(word, at: place, reading), at: place..<place + 1, &reading)
                {
                    continue
                }
                if !readOtherForms(word, kind: tokens[place].kind, at: place..<place + 1, &reading) {
                    reading.wish.details.append(stem)
                    if tokens[place].kind == .latin { addForeign(place, isBrand: false, &reading) }
                }
                continue
            }
            let isOrdinary = tokens[place].kind != .latin && (ordinary?.frequency(of: stem) ?? 0) > 0
            // `suretin` is a picture and nothing grey.
            let isLatinTalk = tokens[place].kind == .latin && TalkWords.containsTransliterated(word)
            if !isEnglish, tokens[place].kind == .latin, !isLatinTalk,
                take(kazakhColor(word), at: place..<place + 1, &reading)
            {
                continue
            }
            if !isOrdinary, !isLatinTalk, !isEnglish || tokens[place].kind == .cyrillic,
                take(plainKazakh(word), at: place..<place + 1, &reading)
            {
                continue
            }
            if tokens[place].kind == .cyrillic, take(cutColor(word), at: place..<place + 1, &reading) { continue }
            let plain = ColorReader.plain(stem)
            // `боя чёрного`: a short name in another case.
            let isDeclined =
                tokens[place].kind == .cyrillic && (3...5).contains(word.count) && "яю".contains(word.last ?? "-")
            let declined = isDeclined ? String(word.dropLast()) + "й" : ""
            let heard = [
                ofGoods(index.sounding([plain]), word, plain, tokens[place].kind),
                // `шорт` sounds as it is; `low` is no `Loewe`.
                ofGoods(index.sounding([word]), word, plain, tokens[place].kind, isWhole: tokens[place].kind != .latin),
                declined.isEmpty ? [] : ofGoods(index.sounding([declined]), word, plain, .cyrillic, isWhole: true),
            ]
            if heard.contains(where: { take($0, at: place..<place + 1, &reading, isDoubtful: isOrdinary) }) {
                continue
            }
            if readOtherForms(word, kind: tokens[place].kind, at: place..<place + 1, &reading)
                || tokens[place].kind == .cyrillic && take(petKind(word), at: place..<place + 1, &reading)
            {
                continue
            }
            if readJoined(at: place, &reading)
                || ([word] + Self.withoutKazakhEndings(word)).contains(where: KnownBrands.contain)
                    && addForeign(place, isBrand: true, &reading)
            {
                continue
            }
            let isEveryday =
                EverydayWords.contain(word, tokens[place].kind)
                || tokens[place].kind == .latin
                    && Transliteration.cyrillic(word).contains { spelled in
                        EverydayWords.contain(spelled, .cyrillic)
                            || EverydayWords.contain(String(spelled.map { $0 == "ш" ? "щ" : $0 }), .cyrillic)
                    }
            let isSpoken =
                isEveryday || (ordinary?.frequency(of: stem) ?? 0) > 0 || (ordinary?.spokenFrequency(of: stem) ?? 0) > 2
            if !isOrdinary, !isEveryday, take(nickname(word), at: place..<place + 1, &reading) { continue }
            if !isSpoken {
                if tokens[place].kind == .latin, take(index.abbreviated(word), at: place..<place + 1, &reading) {
                    continue
                }
                if tokens[place].kind == .latin, TalkWords.containsTransliterated(word) { continue }
                if TalkWords.containsPlainKazakh(word), tokens[place].kind == .cyrillic || !isEnglish { continue }
                if isKazakhVerb(at: place, reading) { continue }
                // A word that only Kazakh has the letters of is no name mistyped: `төлеу` is no `Tote`.
                let isKazakh = word.unicodeScalars.contains(where: KazakhLetters.contain)
                if take(continued(word, at: place, reading), at: place..<place + 1, &reading) { continue }
                let near = [index.near([plain]), index.near([word])].map { meanings in
                    isKazakh ? meanings.filter { !$0.isName } : ofGoods(meanings, word, plain, tokens[place].kind)
                }
                if near.contains(where: { take($0, at: place..<place + 1, &reading) })
                    || tokens[place].kind == .cyrillic && take(index.cutShort(word), at: place..<place + 1, &reading)
                {
                    continue
                }
                if isKazakh {
                    reading.wish.details.append(stem)
                    continue
                }
            }
            reading.wish.details.append(stem)
            let isLatin = tokens[place].kind == .latin
            guard !isSpoken, word.unicodeScalars.count > 2, !isKazakhVerb(at: place, reading),
                !isWith(place, reading)
            else { continue }
            if isEnglish, isLatin, !Traits.of(word).isEmpty { continue }
            if isLatin, isTransliterated(reading) {
                if WordShape(Transliteration.cyrillic(word).first ?? word) == .name {
                    addForeign(place, isBrand: false, &reading)
                }
                continue
            }
            if isLatin ? !isEnglish || !Self.isEnglishTalk(word) : WordShape(word) == .name {
                addForeign(place, isBrand: false, &reading)
            }
        }
    }

    /// `Пенни у нас бордовые`: whether a word of the shop's documents that is no everyday one stands near a colour.
    private func isBesideGoods(_ place: Int, _ word: String, _ reading: Reading) -> Bool {
        guard !EverydayWords.contain(word, .cyrillic) else { return false }
        return reading.wish.colors.contains { abs($0.tokens.lowerBound - place) < 4 }
    }

    /// Russian in Latin letters (`sinyaya`), and Russian words with Kazakh endings (`кроссовкалар`).
    private func readOtherForms(_ word: String, kind: Token.Kind, at tokens: Range<Int>, _ reading: inout Reading)
        -> Bool
    {
        var forms: [String] = []
        if kind == .latin {
            forms = Transliteration.cyrillic(word)
        } else {
            forms = Self.withoutKazakhEndings(word)
            // `белдігінің`: endings stand one behind another.
            forms += forms.prefix(8).flatMap(Self.withoutKazakhEndings)
            forms += Self.withoutRepeats(word)
        }
        for form in forms {
            let stems = assortment.stemmer.terms(of: form)
            guard stems.count == 1, let stem = stems.first else { continue }
            var meanings: [NameIndex.Meaning] = []
            // `белдігі` is nothing white.
            let mayBeColor = ColorReader.isAdjective(form, stem: stem)
            for match in assortment.vocabulary.matches(in: stems) {
                switch match.concept {
                case .category(let group): meanings.append(.category(group))
                case .color(let group): if mayBeColor { meanings.append(.color(group)) }
                case .brand, .synonyms: break
                }
            }
            if meanings.isEmpty, mayBeColor, let group = assortment.colors.group(of: stem) {
                meanings = [.color(group)]
            }
            // `суперстардың`: a name with a Kazakh ending.
            if meanings.isEmpty, kind != .latin, form.count > 3, reading.wish.language == .kazakh,
                !form.unicodeScalars.contains(where: KazakhLetters.contain), !EverydayWords.contain(form, .cyrillic),
                !TalkWords.contain(form)
            {
                meanings = index.sounding([form]).filter(\.isName)
            }
            // `kassetta`: a name as it is said in Russian, in Latin letters.
            if meanings.isEmpty, kind == .latin, stem.count > 4, isTransliterated(reading), !TalkWords.contain(form) {
                meanings = ofGoods(index.sounding([stem]), form, stem, .cyrillic, isWhole: true).filter(\.isName)
            }
            // `ақтан`: what is left is short for anything but a colour.
            guard form.count > 2 || meanings.allSatisfy({ if case .color = $0 { true } else { false } }) else {
                continue
            }
            if take(meanings, at: tokens, &reading) { return true }
        }
        return false
    }

    /// `girls` apart from all else speaks to the shop.
    private func isVocative(_ place: Int, _ reading: Reading) -> Bool {
        guard ["girls", "boys"].contains(reading.wish.tokens[place].text) else { return false }
        let breaks = Self.breaks(in: reading.wish)
        return (place == 0 || breaks[place - 1]) && breaks[place]
    }

    private static let daughters: Set<String> = [
        "дочке", "дочери", "дочка", "доче", "дочку", "дочки", "дочкой", "доченьке",
    ]
    private static let receivers: Set<String> = [
        "дочка", "доче", "дочку", "дочки", "дочкой", "доченьке", "сын", "парень",
        "муж", "мужа", "мужу", "мужем", "парню", "парня", "сыну", "сына", "дочке", "дочери", "мужчине", "ребенку",
    ]

    /// `белаяя`, `сууумка`: letters held down.
    private static func withoutRepeats(_ word: String) -> [String] {
        var plain = ""
        for letter in word where plain.last != letter { plain.append(letter) }
        return plain == word ? [] : [plain]
    }

    @discardableResult
    private func addForeign(_ place: Int, isBrand: Bool, isSure: Bool = false, _ reading: inout Reading) -> Bool {
        let token = reading.wish.tokens[place]
        let isLatinName = token.kind == .latin && !isTransliterated(reading)
        reading.wish.foreign.append(
            .init(text: token.text, token: place, isSurelyName: isBrand || isSure || isLatinName, isBrand: isBrand))
        return true
    }

    /// `чер`, `беж`, `кор`: a colour cut short, as customers in a hurry write it. `Сер` may be two of them.
    private func cutColor(_ word: String) -> [NameIndex.Meaning] {
        guard Self.cutColors.contains(word) else { return [] }
        let groups = assortment.vocabulary.vocabulary.colors.keys.filter { Folding.fold($0).hasPrefix(word) }
        return groups.count == 1 ? groups.map { .color($0) } : []
    }

    private static let cutColors = Set(
        [
            "чер", "черн", "бел", "беж", "бежев", "кор", "корич", "крас", "красн", "зел", "зелен", "роз", "розов",
            "син", "гол", "голуб", "бор", "борд", "зол", "золот", "сереб",
        ]
        .map { Folding.fold($0) })

    /// `ремень с аркой`: what a thing has.
    func isWith(_ place: Int, _ reading: Reading) -> Bool {
        guard place > 1, ["с", "со"].contains(reading.wish.tokens[place - 1].text) else { return false }
        let word = reading.wish.tokens[place].text
        return ["ой", "ою", "ом", "ем", "ью", "ами", "ями"].contains(where: word.hasSuffix)
            && reading.wish.categories.contains { $0.tokens.upperBound == place - 1 }
    }

    /// Whether all of a text is Russian or Kazakh in Latin letters, where these mark no name.
    private func isTransliterated(_ reading: Reading) -> Bool {
        reading.wish.language != .english
            && reading.wish.tokens.allSatisfy { $0.kind == .latin || $0.kind == .number }
    }

    /// `меня зовут Алия`, `вышить имя Амина`, `my name is Kate`.
    func isPersonName(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place > 0 else { return false }
        let before = tokens[place - 1].text
        return ["зовут", "имя", "имени", "атым", "есімім", "есімі"].contains(before)
            || before == "is" && place > 1 && tokens[place - 2].text == "name"
    }

    /// English words that end as verbs and adverbs do.
    private static func isEnglishTalk(_ word: String) -> Bool {
        word.hasSuffix("ing") || word.hasSuffix("ly") || word.hasSuffix("ed")
    }

    /// Two or three words that are one in a name: `волк эн диор`, `болл стар`.
    private func readJoined(at place: Int, _ reading: inout Reading) -> Bool {
        let tokens = reading.wish.tokens
        for length in [3, 2] where place + length <= tokens.count {
            let words = tokens[place..<place + length].map(\.text)
            guard !tokens[place..<place + length].contains(where: { $0.kind == .number }), words.joined().count > 4
            else { continue }
            if take(index.sounding(words), at: place..<place + length, &reading) { return true }
            // `чер ные`.
            if length == 2, let stem = assortment.stemmer.terms(of: words.joined()).first, words.joined().count > 5,
                let color = assortment.colors.colors(of: words.joined()).first, color.shade == [stem]
            {
                reading.wish.colors.append((color, place..<place + length))
                reading.cover(place..<place + length)
                return true
            }
            if length == 3, words.joined().count > 7, !words.contains(where: StopWords.contain),
                take(index.near(words), at: place..<place + length, &reading)
            {
                return true
            }
            if length == 2, words.joined().count > 7, !words.contains(where: TalkWords.contain),
                take(index.near(words).filter(\.isPhrase), at: place..<place + length, &reading)
            {
                return true
            }
            if KnownBrands.contain(words.joined()) { return addForeign(place, isBrand: true, &reading) }
        }
        return false
    }

    /// Takes what a word was found to mean; false where it means nothing.
    private func take(
        _ meanings: [NameIndex.Meaning], at tokens: Range<Int>, _ reading: inout Reading, isDoubtful: Bool = false
    ) -> Bool {
        guard !meanings.isEmpty else { return false }
        var readings: [[String]] = []
        var hasColor = false
        for meaning in meanings {
            switch meaning {
            case .name(let stems): if !readings.contains(stems) { readings.append(stems) }
            case .category(let group): reading.wish.categories.append((group, tokens))
            case .color(let group):
                // What sounds like a name and like a colour is the name.
                if meanings.contains(where: { if case .name = $0 { true } else { false } }) { continue }
                if !hasColor { reading.wish.colors.append((SaidColor(groups: [group], shade: [group]), tokens)) }
                hasColor = true
            }
        }
        if !readings.isEmpty {
            reading.wish.names.removeAll { $0.tokens.overlaps(tokens) }
            reading.wish.names.append(
                .init(tokens: tokens, readings: readings, isNumber: false, isDoubtful: isDoubtful))
        }
        reading.cover(tokens)
        return true
    }
}
