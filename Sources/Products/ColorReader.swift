import KnowledgeModel
package import Language

/// A colour as someone says it: its groups and the very words.
package struct SaidColor: Hashable, Sendable {
    /// Groups of the vocabulary, or of the languages where it has none. Two for `бежево-розовый`, whose first is no group of
    /// its own.
    package var groups: Set<String>
    /// The stems of the words: what tells shades of one group apart.
    package var shade: [String]

    package init(groups: Set<String>, shade: [String]) {
        self.groups = groups
        self.shade = shade
    }

    /// Whether a group is another that the word has, too: English has one for `синий` and `голубой`.
    package func mayMean(_ group: String) -> Bool { shade == ["blue"] && group == "голубой" }
}

/// Reads colours in Russian, Kazakh and English: the vocabulary's words, and the words that the languages have for the same
/// groups in any form (`беж`, `чёрненькая`, `бордо`).
package struct ColorReader: Sendable {
    private let vocabulary: VocabularyIndex
    private let stemmer: Stemmer
    private var groups: [String: String] = [:]
    /// Stems of things with the groups of their colours.
    private var things: [String: String] = [:]
    private let phrases: VocabularyIndex

    package init(vocabulary: VocabularyIndex, stemmer: Stemmer) {
        self.vocabulary = vocabulary
        self.stemmer = stemmer
        var named: [String: String] = [:]
        for (group, words) in vocabulary.vocabulary.colors.sorted(by: { $0.key < $1.key }) {
            for phrase in [group] + words {
                let stems = stemmer.terms(of: phrase)
                if stems.count == 1 { named[stems[0]] = named[stems[0]] ?? group }
            }
        }
        var own: [String: String] = [:]
        for (name, words) in Self.words {
            let stems = words.split(separator: " ").flatMap { stemmer.terms(of: String($0)) }
            let group = ([name] + stems).lazy.compactMap { named[stemmer.terms(of: $0).first ?? $0] }.first ?? name
            own[name] = group
            let ofName = stemmer.terms(of: name)
            for stem in stems + (ofName.count == 1 ? ofName : []) where named[stem] == nil { groups[stem] = group }
        }
        for (name, words) in Self.things {
            for stem in words.split(separator: " ").flatMap({ stemmer.terms(of: String($0)) }) {
                things[stem] = own[name] ?? name
            }
        }
        var phrases: [String: [String]] = [:]
        for (name, list) in Self.phrases {
            phrases[own[name] ?? name, default: []] += list.split(separator: "|").map(String.init)
        }
        self.phrases = VocabularyIndex(Vocabulary(colors: phrases), stemmer: stemmer)
    }

    /// A stem without the ending of a diminutive: `розовеньк` of `розовенькая` is `розов`.
    package static func plain(_ stem: String) -> String {
        for ending in ["еньк", "оньк", "енк", "онк", "ечк", "очк"]
        where stem.hasSuffix(ending) && stem.count > ending.count + 2 {
            return String(stem.dropLast(ending.count))
        }
        return stem
    }

    /// The group of a single stem that no phrase of the vocabulary holds.
    package func group(of stem: String) -> String? {
        if let group = groups[stem] { return group }
        let plain = Self.plain(stem)
        guard plain != stem else { return nil }
        return groups[plain] ?? colors(in: [plain]).first?.1
    }

    /// Stems of the languages' own words with their groups.
    package var ownWords: [String: String] { groups }

    private func colors(in stems: [String]) -> [(Range<Int>, String)] {
        vocabulary.matches(in: stems).compactMap { match in
            if case .color(let group) = match.concept { (match.tokens, group) } else { nil }
        }
    }

    /// The colours of a whole text, such as a cell or a line of a catalogue: `чёрная/белая` gives two, `бежево-розовый` one of two
    /// groups.
    package func colors(of text: String) -> [SaidColor] {
        let tokens = Tokenizer.tokens(of: text)
        return colors(tokens: tokens, text: text).map(\.color)
    }

    /// The colours among tokens, each with the tokens it covers, left to right.
    package func colors(tokens: [Token], text: String) -> [(tokens: Range<Int>, color: SaidColor)] {
        let stems = tokens.map(stemmer.stem)
        var found: [(tokens: Range<Int>, color: SaidColor)] = []
        var index = 0
        let named = colors(in: stems)
        let own = phrases.matches(in: stems).compactMap { match -> (Range<Int>, String)? in
            if case .color(let group) = match.concept, match.tokens.count > 1 { (match.tokens, group) } else { nil }
        }
        let bytes = text.utf8
        func isHyphened(_ place: Int) -> Bool {
            guard place + 1 < tokens.count, tokens[place + 1].range.lowerBound == tokens[place].range.upperBound + 1
            else { return false }
            let offset = bytes.index(bytes.startIndex, offsetBy: tokens[place].range.upperBound)
            return bytes[offset] == UInt8(ascii: "-")
        }
        while index < tokens.count {
            let isAt: ((Range<Int>, String)) -> Bool = { $0.0.lowerBound == index }
            let phrase = own.first(where: isAt)
            let match = reversedPhrase(stems, at: index) ?? phrase ?? named.first(where: isAt)
            var group = match?.1 ?? self.group(of: stems[index]) ?? self.group(ofThing: index, stems, tokens)
            let length = match?.0.count ?? 1
            if group == nil, isHyphened(index), tokens[index].text.hasSuffix("о") {
                group = self.group(ofFirst: stems[index])
            }
            guard let group, length > 1 || Self.isAdjective(tokens[index].text, stem: stems[index]) else {
                index += 1
                continue
            }
            let isJoined =
                index > 0 && isHyphened(index - 1) && found.last?.tokens.upperBound == index
                && tokens[index - 1].text.hasSuffix("о")
            if isJoined, let last = found.indices.last {
                found[last].color.groups.insert(group)
                found[last].color.shade += stems[index..<index + length]
                found[last].tokens = found[last].tokens.lowerBound..<(index + length)
            } else {
                found.append(
                    (index..<index + length, SaidColor(groups: [group], shade: Array(stems[index..<index + length]))))
            }
            index += length
        }
        return found
    }

    /// `цвета неба`, `в цвете шоколад`, `аспан түсті`: the group of a thing beside a word that says that a colour is meant.
    private func group(ofThing place: Int, _ stems: [String], _ tokens: [Token]) -> String? {
        guard let group = things[stems[place]] else { return nil }
        let near = tokens[max(0, place - 2)..<place].map(\.text)
        let isSaid =
            near.contains { word in ["цвет", "оттен"].contains(where: word.hasPrefix) }
            || place + 1 < tokens.count
                && ["түс", "тус", "цвет", "оттен", "color", "colour"].contains(where: tokens[place + 1].text.hasPrefix)
        return isSaid ? group : nil
    }

    /// Whether a Russian word of a short stem has the ending of a colour's: `серой`, but not `серией`.
    package static func isAdjective(_ word: String, stem: String) -> Bool {
        guard shortStems.contains(stem), word.hasPrefix(stem) else { return true }
        let ending = String(word.dropFirst(stem.count))
        return ending.isEmpty || adjectiveEndings.contains(ending) || ending == "ии" && stem != "сер"
            || ["еньк", "енк", "оват"].contains(where: ending.hasPrefix)
    }

    private static let shortStems: Set<String> = ["сер", "бел", "син", "ал"]
    private static let adjectiveEndings: Set<String> = [
        "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую",
        "юю", "ей", "ою", "ею", "ых", "их", "ыми", "ими", "о", "а", "ы",
    ]

    /// `blue light` for `light blue`.
    private func reversedPhrase(_ stems: [String], at index: Int) -> (Range<Int>, String)? {
        guard index + 1 < stems.count else { return nil }
        let found = colors(in: [stems[index + 1], stems[index]])
        guard found.count == 1, let only = found.first, only.0.count == 2 else { return nil }
        return (index..<index + 2, only.1)
    }

    /// `бежево` of `бежево-розовый`.
    private func group(ofFirst stem: String) -> String? {
        for length in 0...2 where stem.count > length + 2 {
            let short = String(stem.dropLast(length))
            if let group = groups[short] ?? colors(in: [short]).first?.1 { return group }
        }
        return nil
    }

    /// Groups with the words for them, in their plain form. A group that the vocabulary lacks is one of its own, and so is a shade that
    /// may be of two.
    private static let words: [(String, String)] = [
        ("чёрный", "черный черненький черн угольный смоляной антрацитовый антрацит black noir қара қапқара"),
        ("белый", "белый беленький белюсенький white ақ белоснежный аппақ айвори экрю сливочный ванильный ivory ecru"),
        (
            "бежевый",
            "бежевый беж бежик бежевик бежевенький beige nude нюд нюдик нюдовый кремовый телесный песочный creamy sand"
        ),
        (
            "коричневый",
            "коричневый коричн кор brown қоңыр шоколад шоколадный шоколадка кофейный каштан каштановый chocolate chestnut қоңырқай"
        ),
        ("красный", "красный красненький красн крас red қызыл алый рубиновый scarlet crimson қыпқызыл"),
        (
            "бордовый",
            "бордовый бордо борд бордовенький burgundy bordeaux марсала винный вишневый күрең бургунди maroon oxblood marsala"
        ),
        ("розовый", "розовый розовенький pink қызғылт пудра пудровый фуксия fuchsia blush малиновый"),
        ("синий", "синий синенький blue navy көк көкпеңбек cobalt indigo васильковый"),
        ("голубой", "голубой голубенький көгілдір лазурный небесный azure"),
        (
            "зелёный",
            "зеленый зелененький зел green жасыл хаки изумруд изумрудный оливковый салатовый болотный жапжасыл emerald olive khaki"
        ),
        (
            "серый",
            "серый серенький grey gray сұр графит графитовый пепельный дымчатый асфальтовый мышиный charcoal graphite"
        ),
        ("золотой", "золотой золото gold golden золотистый золотенький алтын"),
        ("серебряный", "серебряный серебро silver silvery серебристый күміс металлик"),
        ("жёлтый", "желтый желтенький yellow сары лимонный сапсары канареечный"),
        ("оранжевый", "оранжевый оранж orange апельсиновый мандариновый морковный"),
        ("фиолетовый", "фиолетовый фиолет purple violet сиреневый лиловый күлгін лавандовый lavender lilac"),
        ("бирюзовый", "бирюзовый бирюза turquoise мятный mint teal"), ("рыже-коричневый", "tan camel кэмел"),
        ("кофе с молоком", "капучино латте мокко cappuccino latte mocha taupe тауп какао коньячный cognac"),
        ("коралловый", "коралловый коралл coral"), ("персиковый", "персиковый peachy"),
        ("терракотовый", "терракотовый терракота terracotta кирпичный"), ("лососевый", "лососевый"),
        ("горчичный", "горчичный mustard"), ("баклажановый", "баклажановый aubergine"),
        ("бронзовый", "бронзовый bronze медный copper"),
        ("леопардовый", "леопардовый леопард leopard"), ("разноцветный", "разноцветный multicolor мультиколор цветной"),
    ]

    /// Things with the groups of their colours: only beside a word that says that a colour is meant.
    private static let things: [(String, String)] = [
        ("чёрный", "ночь уголь смола сажа ink coal night"),
        ("белый", "снег молоко сливки жемчуг ваниль snow milk pearl сүт қар"),
        ("бежевый", "песок карамель загар крем слоновая sand caramel cream құм түйе"),
        ("коричневый", "шоколад кофе каштан орех табак корица coffee walnut"),
        ("красный", "кровь помидор мак рубин томат blood tomato ruby қан"),
        ("бордовый", "вино вишня гранат черешня бордо марсала wine cherry шарап шие"),
        ("розовый", "пудра роза фуксия барби зефир жвачка rose раушан"), ("синий", "индиго сапфир кобальт sapphire"),
        ("голубой", "небо небеса лазурь облако sky аспан"),
        ("зелёный", "трава хаки мох изумруд олива оливка лайм болото moss grass шөп"),
        ("серый", "асфальт графит пепел дым туман сталь мышь ash smoke steel күл"), ("золотой", "золото алтын"),
        ("серебряный", "серебро металлик платина күміс"), ("жёлтый", "лимон солнце мёд горчица lemon sun"),
        ("оранжевый", "апельсин мандарин морковь тыква tangerine carrot"), ("фиолетовый", "сирень лаванда слива plum"),
    ]

    /// Colours that more words than one say.
    private static let phrases: [(String, String)] = [
        ("чёрный", "қап қара|кап кара"), ("белый", "слоновая кость|слоновой кости|ап ақ|snow white|ivory white"),
        ("кофе с молоком", "кофе с молоком|крем брюле"), ("красный", "қып қызыл|кып кызыл|cherry red|bright red"),
        ("бордовый", "wine red|dark cherry"), ("розовый", "пыльная роза|чайная роза|baby pink|dusty pink|hot pink"),
        ("синий", "ночное небо|ночного неба|navy blue|dark blue|royal blue|midnight blue|қою көк"),
        ("голубой", "baby blue|sky blue|powder blue|ice blue|pale blue|light blue|көк аспан|ашық көк|ақшыл көк"),
        ("серый", "мокрый асфальт|мокрого асфальта"), ("жёлтый", "сап сары"), ("зелёный", "жап жасыл|army green"),
        ("бирюзовый", "морская волна|морской волны"), ("оранжевый", "қызғылт сары"),
    ]
}
