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
}

/// Reads colours in Russian, Kazakh and English: the vocabulary's words, and the words that the languages have for the same
/// groups in any form (`беж`, `чёрненькая`, `бордо`).
package struct ColorReader: Sendable {
    private let vocabulary: VocabularyIndex
    private let stemmer: Stemmer
    private var groups: [String: String] = [:]

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
        for (name, words) in Self.words {
            let stems = words.split(separator: " ").flatMap { stemmer.terms(of: String($0)) }
            let group = ([name] + stems).lazy.compactMap { named[stemmer.terms(of: $0).first ?? $0] }.first ?? name
            for stem in stems + stemmer.terms(of: name) where named[stem] == nil { groups[stem] = group }
        }
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
        let bytes = text.utf8
        func isHyphened(_ place: Int) -> Bool {
            guard place + 1 < tokens.count, tokens[place + 1].range.lowerBound == tokens[place].range.upperBound + 1
            else { return false }
            let offset = bytes.index(bytes.startIndex, offsetBy: tokens[place].range.upperBound)
            return bytes[offset] == UInt8(ascii: "-")
        }
        while index < tokens.count {
            let match = reversedPhrase(stems, at: index) ?? named.first { $0.0.lowerBound == index }
            var group = match?.1 ?? self.group(of: stems[index])
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

    private static let words: [(String, String)] = [
        ("чёрный", "черный черненький черн black noir қара"), ("белый", "белый беленький white ақ белоснежный"),
        ("бежевый", "бежевый беж бежевенький beige nude нюд нюдовый кремовый"),
        ("коричневый", "коричневый коричн brown қоңыр шоколад шоколадный кофейный"),
        ("красный", "красный красненький red қызыл алый"),
        ("бордовый", "бордовый бордо бордовенький burgundy bordeaux марсала винный вишневый күрең"),
        ("розовый", "розовый розовенький pink қызғылт пудра пудровый фуксия"),
        ("синий", "синий синенький blue navy көк"),
        ("голубой", "голубой голубенький көгілдір"),
        ("зелёный", "зеленый зелененький green жасыл хаки изумруд изумрудный оливковый"),
        ("серый", "серый серенький grey gray сұр графит"), ("золотой", "золотой золото gold golden золотистый алтын"),
        ("серебряный", "серебряный серебро silver серебристый күміс"),
        ("жёлтый", "желтый желтенький yellow сары лимонный"),
        ("оранжевый", "оранжевый оранж orange"), ("фиолетовый", "фиолетовый purple violet сиреневый лиловый күлгін"),
        ("бирюзовый", "бирюзовый turquoise мятный mint"), ("рыже-коричневый", "tan camel кэмел"),
        ("леопардовый", "леопардовый леопард leopard"), ("разноцветный", "разноцветный multicolor мультиколор цветной"),
    ]
}
