import Language

// What people make of names and words when they talk.
extension WishReader {
    /// What a pet name or a form made of a name may stand for: `трекеры`, `лорики`, `бойчик`, `маквиновские`, `очёчки`,
    /// `ультрамини`, `romys`. The name itself has to be left, sound by sound.
    package func nickname(_ word: String) -> [NameIndex.Meaning] {
        let word = Folding.fold(word)
        for (ending, others) in Self.petEndings where word.hasSuffix(ending) && word.count >= ending.count + 2 {
            let base = String(word.dropLast(ending.count))
            for other in others where (base + other).unicodeScalars.count > 2 {
                let found = index.sounding([base + other])
                if !found.isEmpty { return found }
            }
            // `жадорики`: the name itself may be heard otherwise.
            if base.count > 4, ["ики", "иков"].contains(ending) {
                let near = index.near([base]).filter(\.isName)
                if near.count == 1 { return near }
            }
        }
        return written(together: word)
    }

    /// `ультрамини`: two words of names in one.
    private func written(together word: String) -> [NameIndex.Meaning] {
        let letters = Array(word)
        guard letters.count > 7 else { return [] }
        for cut in 3...letters.count - 3 {
            let left = Self.names(index.sounding([String(letters[..<cut])]))
            let right = Self.names(index.sounding([String(letters[cut...])]))
            let both = left.flatMap { one in right.map { one + $0 } }.filter { stems in
                assortment.products.contains { $0.stems.isSuperset(of: stems) }
            }
            if !both.isEmpty { return both.map { .name($0) } }
        }
        return []
    }

    private static func names(_ meanings: [NameIndex.Meaning]) -> [[String]] {
        meanings.compactMap { if case .name(let stems) = $0 { stems } else { nil } }
    }

    /// Endings with what the name may have ended in.
    private static let petEndings: [(String, [String])] =
        [
            ("шка", [""]), ("шку", [""]), ("шкой", [""]), ("шки", [""]), ("шечка", [""]), ("шечку", [""]),
            ("ины", ["а", "я", ""]), ("ина", ["а", "я", ""]), ("ину", ["а", "я", ""]), ("иной", ["а", "я", ""]),
            ("иных", ["а", "я", ""]), ("ишные", ["и"]), ("ишная", ["и"]), ("ишную", ["и"]), ("юшка", ["ю", "я", ""]),
            ("ёчки", ["ки"]), ("ечки", ["ки", ""]), ("ечка", ["ка", ""]), ("ечку", ["ка", ""]), ("очки", ["ки", "ка"]),
            ("чики", [""]), ("чика", [""]), ("чик", [""]), ("ушки", ["", "а"]), ("юшки", ["", "я"]),
            ("ушка", ["", "а"]),
            ("еры", ["", "е"]), ("еров", ["", "е"]), ("ики", ["", "о", "а", "и"]), ("иков", ["", "о", "а", "и"]),
            ("ик", ["", "о", "а", "и"]), ("ки", ["", "а"]), ("ку", ["", "а"]), ("ка", ["", "а"]), ("s", [""]),
        ].map { (Folding.fold($0.0), $0.1) } + adjectives

    /// `прадовским`, `шанелевская`, `диоровского`, `селиновских`.
    private static let adjectives: [(String, [String])] = ["ов", "ев", "ин"].flatMap { suffix in
        ["ские", "ский", "ская", "ских", "скую", "ское", "ской", "ским", "ского", "скими", "ском"].map { ending in
            (suffix + ending, ["", "о", "е", "а", "и", "я"])
        }
    }

    /// The words from a preposition to a thing of other shops that ours is only worn with: `на джинсы`, `под чёрное платье`, `with
    /// jeans`. Nil where the thing itself is asked for.
    package func company(of place: Int, _ reading: Reading) -> Range<Int>? {
        let words = reading.wish.tokens.map(\.text)
        // `resend the jodie, my phone didn't save it`: what the customer writes with.
        let isTool = ["phone", "телефон"].contains(where: words[place].hasPrefix)
        if isTool, !reading.wish.names.isEmpty || !reading.wish.categories.isEmpty { return place..<place + 1 }
        let isPart = ["стельк", "шнур", "носоч", "носок"].contains(where: words[place].hasPrefix)
        guard isPart || !reading.wish.names.isEmpty || !reading.wish.categories.isEmpty else { return nil }
        // `ремешок на часы` is a strap of watches.
        let isOfWatch = ["час", "watch", "вотч", "сағат"].contains(where: words[place].hasPrefix)
        guard !isOfWatch || !reading.wish.categories.contains(where: { $0.tokens.upperBound <= place }) else {
            return nil
        }
        let behind = (max(0, place - 3)..<place).last { near in
            ["на", "под", "к", "ко", "с", "со", "вместо", "with", "under", "for", "over"].contains(words[near])
        }
        // `в джинсы продевают`: `в` says so right before the thing only.
        let into = place > 0 && ["в", "во", "into", "through"].contains(words[place - 1]) ? place - 1 : nil
        return (behind ?? into).map { $0..<place + 1 }
    }

    /// Whether somebody is only to be shown a thing: `мужу показать`.
    package func isOnlooker(_ place: Int, _ reading: Reading) -> Bool {
        let words = reading.wish.tokens.map(\.text)
        // `фото для мужа`.
        if place > 1, ["для", "for"].contains(words[place - 1]),
            ["фот", "картин", "видео", "photo", "pic"].contains(where: words[place - 2].hasPrefix)
        {
            return true
        }
        return (max(0, place - 2)..<min(words.count, place + 3)).contains { near in
            [
                "показ", "покаж", "спрош", "посовет", "скин", "отправ", "перешл", "выбира", "решает", "хвал", "choos",
                "decid", "таңда", "show", "ask", "көрсет", "жібер",
            ]
            .contains(
                where: words[near].hasPrefix)
        }
    }

    /// `кошелечек`, `босоножечки`, `ремешочек`, `кедики`: the kind of goods that a pet form is made of.
    func petKind(_ word: String) -> [NameIndex.Meaning] {
        for ending in Self.petKindEndings where word.hasSuffix(ending) && word.count >= ending.count + 3 {
            let base = String(word.dropLast(ending.count))
            let groups = assortment.vocabulary.vocabulary.categories.filter { group, category in
                ([group] + category.words).contains { phrase in
                    let folded = Folding.foldLine(phrase)
                    return folded.hasPrefix(base) && (base.count > 3 || folded.count <= base.count + 2)
                }
            }
            if groups.count == 1, let group = groups.first?.key { return [.category(group)] }
        }
        return []
    }

    private static let petKindEndings = [
        "ечками", "очками", "ечек", "очек", "ичек", "ечка", "ечки", "ечку", "ечкой", "очка", "очки", "очку", "очкой",
        "ушка", "ушки", "ушку", "улька", "ульку", "ульки", "чонка", "чонку", "чики", "чика", "чик", "ики", "иков", "ик",
    ].sorted { $0.count > $1.count }

    /// Words that nobody knows beside a brand: the models of that brand are compared with them, and a word cut short or with a slip
    /// more than elsewhere is one of them. `дионис гуччи`, `марм кошелёк гуччи`, `джади боттега`.
    func readNamesOfBrands(_ reading: inout Reading) {
        let unread = reading.wish.foreign.filter { !$0.isBrand && $0.text.count > 3 }
        guard !unread.isEmpty else { return }
        let brands = reading.wish.names.flatMap(\.readings).filter { stems in
            stems.allSatisfy { stem in
                assortment.byStem[stem]?.contains { assortment.products[$0].brandStems.contains(stem) } == true
            }
        }
        guard !brands.isEmpty else { return }
        var models: Set<String> = []
        for brand in brands {
            for (stems, ofBrand) in index.modelStems where stems.isSuperset(of: brand) { models.formUnion(ofBrand) }
        }
        let said = Set(reading.wish.names.flatMap(\.readings).joined())
        models = models.subtracting(said).filter { $0.first?.isNumber != true }
        for word in unread {
            let isCyrillic = reading.wish.tokens[word.token].kind == .cyrillic
            guard let stem = index.nearest(word.text, among: models, isCyrillic: isCyrillic) else { continue }
            let tokens = word.token..<word.token + 1
            reading.wish.names.append(.init(tokens: tokens, readings: [[stem]], isNumber: false))
            reading.wish.foreign.removeAll { $0.token == word.token }
            reading.wish.details.removeAll { $0 == reading.stems[word.token] }
        }
        reading.wish.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `jumbo small`, `маленькая джамбо`, `lady dior medium`: words for how large a thing is, where the models said come so.
    package func readSizesOfModels(_ reading: inout Reading) {
        let said = reading.wish.names.filter { !$0.isNumber }
        guard !said.isEmpty else { return }
        for place in reading.wish.tokens.indices {
            let word = reading.wish.tokens[place].text
            guard let stems = Self.sizesOfModels.first(where: { $0.words.contains(where: word.hasPrefix) })?.stems,
                !said.contains(where: { $0.tokens.contains(place) })
            else { continue }
            let fitting = stems.filter { stem in
                assortment.byStem[stem]?.contains { index in
                    said.allSatisfy { name in
                        name.readings.contains { $0.allSatisfy(assortment.products[index].stems.contains) }
                    }
                } == true
            }
            guard let stem = fitting.first else { continue }
            reading.wish.names.append(.init(tokens: place..<place + 1, readings: [[stem]], isNumber: false))
            reading.wish.foreign.removeAll { $0.token == place }
        }
        reading.wish.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static let sizesOfModels: [(words: [String], stems: [String])] = [
        (["small", "little", "маленьк", "малыш", "кішкентай", "кішірек"], ["small", "mini"]),
        (["medium", "средн", "орташа"], ["medium", "midi"]),
    ]
}
