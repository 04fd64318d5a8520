import KnowledgeModel
import Language

/// Reads what a customer's words ask for: names of products in any spelling, categories, colours and sizes.
struct WishReader: Sendable {
    private let assortment: Assortment
    private let index: NameIndex
    private let ordinary: Lexicon?

    /// - Parameter ordinary: the words of the shop's documents and chats; one of them is no typing error.
    init(_ assortment: Assortment, ordinary: Lexicon?) {
        self.assortment = assortment
        index = NameIndex(assortment)
        self.ordinary = ordinary
    }

    /// - Parameter isProse: whether the text is the shop's own, where nothing is mistyped and most words are no names. Places of
    ///   tokens are then places of the text as it came.
    func read(_ question: String, isProse: Bool = false) -> ProductWish {
        let text = isProse ? question : typedText(of: Self.oneAlphabet(question))
        let tokens = Tokenizer.tokens(of: text)
        var reading = Reading(
            wish: ProductWish(text: text, language: TextLanguage(of: text) ?? .russian, tokens: tokens),
            stems: tokens.map(assortment.stemmer.stem), covered: Array(repeating: false, count: tokens.count))
        readPhrases(&reading)
        readSizes(&reading)
        readWords(&reading, isProse: isProse)
        readRefusals(&reading)
        reading.wish.isList = tokens.indices.contains { Self.joiners.contains(tokens[$0].text) } || text.contains(",")
        return reading.wish
    }

    /// The reading under way.
    private struct Reading {
        var wish: ProductWish
        let stems: [String]
        var covered: [Bool]

        mutating func cover(_ tokens: Range<Int>) { for index in tokens { covered[index] = true } }
    }

    private static let joiners: Set<String> = ["и", "или", "and", "or", "мен", "және", "плюс"]
}

// MARK: - Phrases of the vocabulary, words of names

extension WishReader {
    private func readPhrases(_ reading: inout Reading) {
        let wish = reading.wish
        let matches = assortment.vocabulary.matches(in: reading.stems)
        for match in matches {
            switch match.concept {
            case .brand(let name):
                let stems = assortment.stemmer.terms(of: name)
                guard !stems.isEmpty, stems.allSatisfy({ assortment.byStem[$0] != nil }) else { continue }
                reading.wish.names.append(.init(tokens: match.tokens, readings: [stems], isNumber: false))
            case .category(let group): reading.wish.categories.append((group, match.tokens))
            case .color, .synonyms: continue
            }
            reading.cover(match.tokens)
        }
        for (tokens, color) in assortment.colors.colors(tokens: wish.tokens, text: wish.text)
        where !tokens.contains(where: { reading.covered[$0] }) {
            // Gold in a name is a name: the longest phrase has it already.
            reading.wish.colors.append((color, tokens))
            reading.cover(tokens)
        }
        for place in wish.tokens.indices {
            let stem = reading.stems[place]
            guard assortment.byStem[stem] != nil, !reading.wish.names.contains(where: { $0.tokens.contains(place) })
            else { continue }
            // `в`, `и`: a name's own small words say nothing by themselves.
            guard !TalkWords.contain(wish.tokens[place].text) else { continue }
            reading.wish.names.append(
                .init(tokens: place..<place + 1, readings: [[stem]], isNumber: wish.tokens[place].kind == .number))
            reading.cover(place..<place + 1)
        }
    }
}

// MARK: - Sizes and other numbers

extension WishReader {
    /// Sizes of shoes that a bare number may mean, in tenths.
    static let shoeSizes = 330...470

    private func readSizes(_ reading: inout Reading) {
        let wish = reading.wish
        let words = wish.tokens.map(\.text)
        for found in SizeReader.sizes(in: wish.text) {
            let covered = wish.tokens.indices.filter { wish.tokens[$0].range.overlaps(found.utf8Range) }
            guard let first = covered.first, let last = covered.last else { continue }
            add(Size(tenths: found.value.lower, upTo: found.value.upper), first..<last + 1, to: &reading)
        }
        var index = 0
        while index < words.count {
            defer { index += 1 }
            guard !reading.wish.sizes.contains(where: { $0.tokens.contains(index) }) else { continue }
            if wish.tokens[index].kind == .number {
                readNumber(at: index, &reading)
            } else if let spoken = SpokenNumber(words, at: index), !reading.covered[index] {
                let tokens = index..<index + spoken.length
                if tokens.upperBound < words.count, Self.isCentimetre(words[tokens.upperBound]) {
                    reading.wish.measures.append(spoken.tenths)
                } else if Self.shoeSizes.contains(spoken.tenths) {
                    add(Size(tenths: spoken.tenths), tokens, to: &reading)
                } else if spoken.tenths % 10 == 0, assortment.byStem["\(spoken.tenths / 10)"] != nil,
                    !counts(after: tokens, words)
                {
                    reading.wish.names.append(
                        .init(tokens: tokens, readings: [["\(spoken.tenths / 10)"]], isNumber: true))
                }
                reading.cover(tokens)
                index += spoken.length - 1
            }
        }
        joinRanges(&reading)
    }

    private func readNumber(at index: Int, _ reading: inout Reading) {
        let tokens = reading.wish.tokens
        let words = tokens.map(\.text)
        guard let tenths = Self.tenths(of: words[index]) else { return }
        let isHeel = index > 0 && Self.heights.contains { words[index - 1].hasPrefix($0) }
        if isHeel || index + 1 < words.count && Self.isCentimetre(words[index + 1]) {
            reading.wish.measures.append(tenths)
            reading.wish.names.removeAll { $0.tokens == index..<index + 1 }
            reading.wish.sizes.removeAll { $0.tokens.contains(index) }
            reading.cover(index..<index + 1)
            return
        }
        if counts(after: index..<index + 1, words) {
            reading.wish.names.removeAll { $0.tokens == index..<index + 1 }
            reading.cover(index..<index + 1)
            return
        }
        if Self.shoeSizes.contains(tenths) {
            var size = tenths
            var end = index + 1
            if index + 2 < words.count, words[index + 1] == "с", words[index + 2].hasPrefix("половин") {
                size += 5
                end += 2
            }
            let isName = reading.wish.names.contains { $0.tokens.contains(index) }
            if !isName { add(Size(tenths: size), index..<end, to: &reading) }
            return
        }
        guard !reading.covered[index] else { return }
        reading.cover(index..<index + 1)
        if tenths >= 150, tenths < 10_000, tenths % 10 == 0 { reading.wish.foreignNumbers.append(index) }
    }

    private func add(_ size: Size, _ tokens: Range<Int>, to reading: inout Reading) {
        reading.wish.sizes.append((size, tokens))
        reading.cover(tokens)
    }

    /// Whether a number counts or measures what the next word says: `2 пары`, `10 см`, `6 месяцев`.
    private func counts(after tokens: Range<Int>, _ words: [String]) -> Bool {
        guard tokens.upperBound < words.count else { return false }
        let next = words[tokens.upperBound]
        return Self.units.contains(next) || Self.unitBeginnings.contains(where: next.hasPrefix)
    }

    private static func isCentimetre(_ word: String) -> Bool {
        word == "см" || word == "cm" || word.hasPrefix("сантим") || word.hasPrefix("centim")
    }
    private static let heights = ["каблук", "шпильк", "высот", "heel", "өкше"]
    private static let units: Set<String> = [
        "см", "мм", "м", "кг", "г", "лет", "год", "года", "час", "часа", "часов", "дня", "дней", "день", "раз", "раза",
        "тыс", "тг", "cm",
        "mm", "left", "шт", "pcs", "күн", "ай", "жыл", "х", "x", "июня", "июля", "мая", "марта", "апреля", "числа",
        "процентов",
    ]
    private static let unitBeginnings = [
        "месяц", "недел", "минут", "штук", "пар", "тысяч", "тенге", "теңге", "рубл", "процент", "day", "hour", "minute",
        "month",
        "pair", "piece", "умнож", "плюс", "минус",
    ]

    static func tenths(of number: String) -> Int? {
        let parts = number.split(separator: ".")
        guard let whole = parts.first.flatMap({ Int($0) }), whole < 100_000 else { return nil }
        return whole * 10 + (parts.count > 1 ? Int(parts[1].prefix(1)) ?? 0 : 0)
    }

    /// `36-38` and `от 36 до 38` are one range.
    private func joinRanges(_ reading: inout Reading) {
        reading.wish.sizes.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let tokens = reading.wish.tokens
        let bytes = Array(reading.wish.text.utf8)
        var joined: [(size: Size, tokens: Range<Int>)] = []
        for (size, place) in reading.wish.sizes {
            if let last = joined.last, last.size.lower == last.size.upper, size.lower == size.upper,
                last.size.lower < size.lower
            {
                let isNext = last.tokens.upperBound == place.lowerBound
                let between = String(
                    decoding: bytes[
                        tokens[last.tokens.upperBound - 1].range.upperBound..<tokens[place.lowerBound].range.lowerBound],
                    as: UTF8.self)
                let mark = between.filter { !$0.isWhitespace }
                let isRange =
                    isNext && ["-", "–", "—", "/"].contains(mark)
                    || last.tokens.upperBound + 1 == place.lowerBound
                        && ["до", "to"].contains(tokens[last.tokens.upperBound].text)
                if isRange {
                    joined[joined.count - 1] = (
                        Size(tenths: last.size.lower, upTo: size.lower), last.tokens.lowerBound..<place.upperBound
                    )
                    continue
                }
            }
            joined.append((size, place))
        }
        reading.wish.sizes = joined
    }
}

// MARK: - Words that nobody knows as they are

extension WishReader {
    private func readWords(_ reading: inout Reading, isProse: Bool) {
        let tokens = reading.wish.tokens
        let isEnglish = reading.wish.language == .english
        for place in tokens.indices where !reading.covered[place] && tokens[place].kind != .number {
            let word = tokens[place].text
            let stem = reading.stems[place]
            if OtherGoods.contain(stem: stem) {
                reading.wish.otherGoods.append(word)
                reading.cover(place..<place + 1)
            } else if AudienceWords.contain(word) {
                reading.wish.isForOthers = true
                reading.cover(place..<place + 1)
            }
            guard !reading.covered[place], !TalkWords.contain(word) else { continue }
            if isProse {
                let isKnown = (ordinary?.frequency(of: stem) ?? 0) > 0
                if !isKnown, tokens[place].kind == .cyrillic, word.count > 3,
                    take(index.sounding([stem]), at: place..<place + 1, &reading)
                {
                    continue
                }
                if !readOtherForms(word, kind: tokens[place].kind, at: place..<place + 1, &reading) {
                    reading.wish.details.append(stem)
                    if tokens[place].kind == .latin { addForeign(place, isBrand: false, &reading) }
                }
                continue
            }
            if take(index.sounding([ColorReader.plain(stem)]), at: place..<place + 1, &reading)
                || take(index.sounding([word]), at: place..<place + 1, &reading)
            {
                continue
            }
            if readOtherForms(word, kind: tokens[place].kind, at: place..<place + 1, &reading) { continue }
            if readJoined(at: place, &reading)
                || KnownBrands.contain(word) && addForeign(place, isBrand: true, &reading)
            {
                continue
            }
            let isSpoken = (ordinary?.frequency(of: stem) ?? 0) > 0 || (ordinary?.spokenFrequency(of: stem) ?? 0) > 2
            if !isSpoken {
                if tokens[place].kind == .latin, TalkWords.containsTransliterated(word) { continue }
                if take(index.near([ColorReader.plain(stem)]), at: place..<place + 1, &reading)
                    || take(index.near([word]), at: place..<place + 1, &reading)
                {
                    continue
                }
            }
            reading.wish.details.append(stem)
            let isLatin = tokens[place].kind == .latin
            guard !isSpoken, word.unicodeScalars.count > 2 else { continue }
            if isLatin ? !isEnglish || !Self.isEnglishTalk(word) : WordShape(word) == .name {
                addForeign(place, isBrand: false, &reading)
            }
        }
    }

    /// Russian in Latin letters (`sinyaya`), and Russian words with Kazakh endings (`кроссовкалар`).
    private func readOtherForms(_ word: String, kind: Token.Kind, at tokens: Range<Int>, _ reading: inout Reading)
        -> Bool
    {
        var forms: [String] = []
        if kind == .latin {
            forms = Transliteration.cyrillic(word)
        } else {
            for ending in Self.kazakhEndings where word.hasSuffix(ending) && word.count > ending.count + 3 {
                forms.append(String(word.dropLast(ending.count)))
            }
        }
        for form in forms {
            let stems = assortment.stemmer.terms(of: form)
            guard stems.count == 1, let stem = stems.first else { continue }
            var meanings: [NameIndex.Meaning] = []
            for match in assortment.vocabulary.matches(in: stems) {
                switch match.concept {
                case .category(let group): meanings.append(.category(group))
                case .color(let group): meanings.append(.color(group))
                case .brand, .synonyms: break
                }
            }
            if meanings.isEmpty, let group = assortment.colors.group(of: stem) { meanings = [.color(group)] }
            if take(meanings, at: tokens, &reading) { return true }
        }
        return false
    }

    private static let kazakhEndings: [String] = {
        let plurals = ["лар", "лер", "дар", "дер", "тар", "тер"]
        let cases = ["", "ы", "і", "ды", "ді", "ға", "ге", "дан", "ден", "дың", "дің", "мен"]
        return plurals.flatMap { plural in cases.map { plural + $0 } }.sorted { $0.count > $1.count }
            + ["ның", "нің", "дан", "ден", "тан", "тен", "ны", "ні", "ды", "ді", "ға", "ге", "да", "де", "лы", "лі"]
    }()

    @discardableResult
    private func addForeign(_ place: Int, isBrand: Bool, _ reading: inout Reading) -> Bool {
        let token = reading.wish.tokens[place]
        reading.wish.foreign.append(
            .init(text: token.text, token: place, isSurelyName: isBrand || token.kind == .latin, isBrand: isBrand))
        return true
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
            if length == 3, words.joined().count > 7, take(index.near(words), at: place..<place + length, &reading) {
                return true
            }
            if KnownBrands.contain(words.joined()) { return addForeign(place, isBrand: true, &reading) }
        }
        return false
    }

    /// Takes what a word was found to mean; false where it means nothing.
    private func take(_ meanings: [NameIndex.Meaning], at tokens: Range<Int>, _ reading: inout Reading) -> Bool {
        guard !meanings.isEmpty else { return false }
        var readings: [[String]] = []
        var hasColor = false
        for meaning in meanings {
            switch meaning {
            case .name(let stems): if !readings.contains(stems) { readings.append(stems) }
            case .category(let group): reading.wish.categories.append((group, tokens))
            case .color(let group):
                if !hasColor { reading.wish.colors.append((SaidColor(groups: [group], shade: [group]), tokens)) }
                hasColor = true
            }
        }
        if !readings.isEmpty {
            reading.wish.names.removeAll { $0.tokens.overlaps(tokens) }
            reading.wish.names.append(.init(tokens: tokens, readings: readings, isNumber: false))
        }
        reading.cover(tokens)
        return true
    }
}

// MARK: - What is not meant

extension WishReader {
    /// `не мини`, `not mini`, `мини емес`.
    private func readRefusals(_ reading: inout Reading) {
        let words = reading.wish.tokens.map(\.text)
        func isRefused(_ tokens: Range<Int>) -> Bool {
            if tokens.upperBound < words.count, words[tokens.upperBound] == "емес" { return true }
            guard tokens.lowerBound > 0 else { return false }
            var place = tokens.lowerBound - 1
            if place > 0, words[place] == "the" || words[place] == "a" { place -= 1 }
            return ["не", "not", "кроме", "except", "без", "without"].contains(words[place])
        }
        for name in reading.wish.names where isRefused(name.tokens) {
            reading.wish.refused.formUnion(name.readings.joined())
        }
        reading.wish.names.removeAll { isRefused($0.tokens) }
        for (color, tokens) in reading.wish.colors where isRefused(tokens) {
            reading.wish.refusedColors.formUnion(color.groups)
        }
        reading.wish.colors.removeAll { isRefused($0.tokens) }
        reading.wish.categories.removeAll { isRefused($0.tokens) }
        reading.wish.names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}

// MARK: - The keyboard's slips

extension WishReader {
    /// Words of mixed alphabets in one: `Сhanel` with a Cyrillic `С`.
    static func oneAlphabet(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        func flush() {
            let latin = word.count { (0x41...0x7A).contains($0.value) }
            let cyrillic = word.count { (0x400...0x52F).contains($0.value) }
            if latin > 0, cyrillic > 0 {
                let table = latin >= cyrillic ? latinTwins : cyrillicTwins
                result.append(contentsOf: word.map { table[$0] ?? $0 })
            } else {
                result.append(contentsOf: word)
            }
            word = []
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic {
                word.append(scalar)
            } else {
                flush()
                result.append(scalar)
            }
        }
        flush()
        return String(result)
    }

    private static let latinTwins = Dictionary(
        uniqueKeysWithValues: zip(
            "асеорхукмтнвАСЕОРХУКМТНВі".unicodeScalars, "aceopxykmtnbACEOPXYKMTHBi".unicodeScalars))
    private static let cyrillicTwins = Dictionary(
        uniqueKeysWithValues: zip("aceopxykmtnbACEOPXYKMTHB".unicodeScalars, "асеорхукмтнвАСЕОРХУКМТНВ".unicodeScalars))

    private func typedText(of text: String) -> String {
        KeyboardLayout.repaired(text, knownShare: knownShare) ?? text
    }

    /// How much of a text's letters stand in words that names, vocabulary or language know, 0...1.
    private func knownShare(of text: String) -> Double {
        var known = 0
        var all = 0
        for token in Tokenizer.tokens(of: text) where token.kind != .number {
            let letters = token.text.unicodeScalars.count
            all += letters
            let stem = assortment.stemmer.stem(token)
            if TalkWords.contain(token.text) || assortment.vocabulary.knows(stem: stem)
                || assortment.byStem[stem] != nil
                || assortment.colors.group(of: stem) != nil || letters > 1 && (ordinary?.frequency(of: stem) ?? 0) > 0
                || !index.sounding([stem]).isEmpty
            {
                known += letters
            }
        }
        return all == 0 ? 1 : Double(known) / Double(all)
    }
}
