import KnowledgeModel
import Language

// Sizes, lengths and other numbers of a wish.
extension WishReader {
    /// Sizes of shoes that a bare number may mean, in tenths.
    package static let shoeSizes = 330...470

    package func readSizes(_ reading: inout Reading) {
        let wish = reading.wish
        let words = Self.spelledOut(wish.tokens)
        // Numbers of no goods are covered by now.
        let others = wish.tokens.indices.filter { place in
            wish.tokens[place].kind == .number && reading.covered[place]
                && !wish.names.contains { $0.tokens.contains(place) }
        }
        for found in SizeReader.sizes(in: wish.text) {
            let covered = wish.tokens.indices.filter { wish.tokens[$0].range.overlaps(found.utf8Range) }
            // `Romy 60, 36 өлшем`: no half of a size, over a comma and a space.
            guard let first = covered.first, let last = covered.last,
                !covered.contains(where: others.contains),
                !(covered.count > 1 && wish.names.contains { $0.tokens.contains(first) })
            else { continue }
            add(Size(tenths: found.value.lower, upTo: found.value.upper), first..<last + 1, to: &reading)
        }
        var index = 0
        while index < words.count {
            defer { index += 1 }
            guard !reading.wish.sizes.contains(where: { $0.tokens.contains(index) }) else { continue }
            if wish.tokens[index].kind == .number {
                guard !others.contains(index) else { continue }
                readNumber(at: index, &reading)
            } else if !reading.covered[index], let size = Self.sizeInOneWord(words[index]) {
                add(Size(tenths: size), index..<index + 1, to: &reading)
            } else if let spoken = SpokenNumber(words, at: index), !reading.covered[index],
                !TalkWords.contain(words[index]) || spoken.length > 1
            {
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
        addHalves(&reading)
        joinRanges(&reading)
    }

    /// `сороковочка`, `тридцатьвосьмые`, `thirtyeight`, `отызсегіз`, `қырқыншы`: a size that one word says, in tenths.
    private static func sizeInOneWord(_ word: String) -> Int? {
        if word.hasPrefix("қырқыншы") || word.hasPrefix("сороковк") || word.hasPrefix("сороковоч") { return 400 }
        for ten in ["тридцать", "тридцати", "сорок", "отыз", "қырық", "thirty", "forty"]
        where word.hasPrefix(ten) && word.count > ten.count {
            guard let spoken = SpokenNumber([ten, String(word.dropFirst(ten.count))], at: 0), spoken.length == 2,
                shoeSizes.contains(spoken.tenths)
            else { continue }
            return spoken.tenths
        }
        return nil
    }

    /// `тридцать семь и пять`, `38 с половиной`, `thirty eight and a half`, `отыз сегіз жарым`: half a size more.
    private func addHalves(_ reading: inout Reading) {
        let words = reading.wish.tokens.map(\.text)
        func begins(_ rest: ArraySlice<String>, _ half: [String]) -> Bool {
            // `половиной`, `половинкой`, `половиночкой`: any form.
            rest.starts(with: half) { word, part in word == part || part == "половин" && word.hasPrefix(part) }
        }
        for place in reading.wish.sizes.indices {
            let (size, tokens) = reading.wish.sizes[place]
            guard size.lower == size.upper, size.lower % 10 == 0 else { continue }
            let rest = words[tokens.upperBound...]
            guard let half = Self.halves.first(where: { begins(rest, $0) }),
                // `36 — жарты дюжина`.
                !isDashed(tokens.upperBound, reading.wish)
            else { continue }
            let end = tokens.upperBound + half.count
            // `37 и 5 пар` are a size and a number of pairs.
            if half.count == 2, half[0] == "и", counts(after: tokens.lowerBound..<end, words) { continue }
            reading.wish.sizes[place] = (Size(tenths: size.lower + 5), tokens.lowerBound..<end)
            reading.wish.names.removeAll { $0.tokens.overlaps(tokens.upperBound..<end) }
            reading.wish.foreignNumbers.removeAll { (tokens.upperBound..<end).contains($0) }
            reading.cover(tokens.upperBound..<end)
        }
    }

    /// Whether a dash stands before a token.
    private func isDashed(_ token: Int, _ wish: ProductWish) -> Bool {
        let bytes = Array(wish.text.utf8)
        let gap = bytes[wish.tokens[token - 1].range.upperBound..<wish.tokens[token].range.lowerBound]
        return String(decoding: gap, as: UTF8.self).contains { "—–:;,".contains($0) }
    }

    private static let halves = [
        "с половин", "и половин", "половин", "с пол", "и пять", "и 5", "точка пять", "запятая пять", "с полтиной",
        "жарым",
        "жарты", "zharym", "jarym", "джарым", "and a half", "n a half", "n half", "with a half", "and half", "a half",
        "half", "point five", "s polovinoi",
        "s polovinoy", "s polovinoj", "i pyat", "с хвостиком",
    ].map { $0.split(separator: " ").map(String.init) }

    private func readNumber(at index: Int, _ reading: inout Reading) {
        let tokens = reading.wish.tokens
        let words = tokens.map(\.text)
        guard let tenths = Self.tenths(of: words[index]) else { return }
        // Heels are no higher than that: the 85 of `heel 85` is the model's.
        let isHeel = tenths <= 200 && index > 0 && Self.heights.contains { words[index - 1].hasPrefix($0) }
        if isHeel || index + 1 < words.count && Self.isCentimetre(words[index + 1]) {
            reading.wish.measures.append(tenths)
            reading.wish.names.removeAll { $0.tokens == index..<index + 1 }
            reading.wish.sizes.removeAll { $0.tokens.contains(index) }
            reading.cover(index..<index + 1)
            return
        }
        if counts(after: index..<index + 1, words) && !isEnding(behind: index, reading)
            || measuresBody(index, words, reading.wish.language)
            || isThousands(index, tokens)
        {
            reading.wish.names.removeAll { $0.tokens == index..<index + 1 }
            reading.cover(index..<index + 1)
            return
        }
        if Self.shoeSizes.contains(tenths), !reading.covered[index], isModelNumber(index, reading) {
            reading.cover(index..<index + 1)
            reading.wish.foreignNumbers.append(index)
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
        guard tenths % 10 == 0 else { return }
        let isYear = (20_100...20_400).contains(tenths)
        if tenths >= 150, tenths < 100_000, !isYear || !numberedSiblings(before: index, reading).isEmpty {
            reading.wish.foreignNumbers.append(index)
        } else if tenths < 150, !numberedSiblings(before: index, reading).isEmpty {
            reading.wish.foreignNumbers.append(index)
        }
    }

    /// Products with a number in their name that have the word before a number: `Marmont 2` and `Marmont 4` for `marmont 3`.
    private func numberedSiblings(before index: Int, _ reading: Reading) -> [Int] {
        guard let name = reading.wish.names.first(where: { $0.tokens.upperBound == index && !$0.isNumber }) else {
            return []
        }
        return name.readings.flatMap { stems in
            (assortment.byStem[stems.first ?? ""] ?? []).filter { place in
                let product = assortment.products[place]
                return product.modelStems.isSuperset(of: stems) && product.stems.contains { $0.allSatisfy(\.isNumber) }
            }
        }
    }

    /// Whether a number that might be a size stands where models have one, of things that come in no sizes: `Birkin 35`.
    private func isModelNumber(_ index: Int, _ reading: Reading) -> Bool {
        let siblings = numberedSiblings(before: index, reading).map { assortment.products[$0] }
        return !siblings.isEmpty
            && siblings.allSatisfy { product in
                product.listing?.sizes.isEmpty != false && product.rows.allSatisfy { assortment.stock[$0].size == nil }
            }
    }

    private func add(_ size: Size, _ tokens: Range<Int>, to reading: inout Reading) {
        reading.wish.sizes.append((size, tokens))
        reading.cover(tokens)
    }

    /// `в 39-м`, `39-х`: an ending with a hyphen, and no metres.
    private func isEnding(behind index: Int, _ reading: Reading) -> Bool {
        let tokens = reading.wish.tokens
        guard index + 1 < tokens.count, ["м", "х"].contains(tokens[index + 1].text) else { return false }
        let gap = Array(reading.wish.text.utf8)[tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound]
        return gap.elementsEqual([0x2D])
    }

    /// Whether a number counts or measures what the next word says: `2 пары`, `10 см`, `6 месяцев`.
    private func counts(after tokens: Range<Int>, _ words: [String]) -> Bool {
        guard tokens.upperBound < words.count else { return false }
        let next = words[tokens.upperBound]
        // `pink 35 left` is a size.
        if next == "left", let tenths = Self.tenths(of: words[tokens.lowerBound]), Self.shoeSizes.contains(tenths) {
            return false
        }
        if ["плюс", "минус"].contains(next) {
            return tokens.upperBound + 1 < words.count && words[tokens.upperBound + 1].allSatisfy(\.isNumber)
        }
        return Self.units.contains(next) || Self.unitBeginnings.contains(where: next.hasPrefix)
    }

    /// `на талию 70`, `my waist is 70`, `рост 165`: of whoever wears it.
    private func measuresBody(_ index: Int, _ words: [String], _ language: TextLanguage) -> Bool {
        words[max(0, index - 2)..<index].contains { word in
            Self.body.contains(where: word.hasPrefix)
                // `бел 38` in Russian is white.
                || word == "бел" && language == .kazakh
                || ["вес", "весом", "белім", "талия", "талии", "талию", "талией", "талию"].contains(word)
        }
    }

    /// `за 61к`.
    private func isThousands(_ index: Int, _ tokens: [Token]) -> Bool {
        index + 1 < tokens.count && ["к", "k", "т"].contains(tokens[index + 1].text)
            && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    }

    private static let body = [
        "обхват", "бедр", "рост", "икр", "голен", "waist", "hip", "bust", "height", "weigh", "calf", "бойым",
    ]

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
        "pair", "piece", "умнож",
    ]

    package static func tenths(of number: String) -> Int? {
        let parts = number.split(separator: ".")
        guard let whole = parts.first.flatMap({ Int($0) }), whole < 100_000 else { return nil }
        return whole * 10 + (parts.count > 1 ? Int(parts[1].prefix(1)) ?? 0 : 0)
    }

    /// Whether a word joins two sizes to a range: `от 36 до 38`, `с 36 по 38`, `36-дан 38-ге дейін`.
    private func isRangeWord(_ place: Int, behind size: Range<Int>, _ tokens: [Token]) -> Bool {
        let word = tokens[place].text
        if word == "по" { return size.lowerBound > 0 && ["с", "со"].contains(tokens[size.lowerBound - 1].text) }
        return ["до", "to", "till", "through", "дан", "ден", "тан", "тен"].contains(word)
    }

    private static let endings: Set<String> = ["го", "ый", "й", "ой", "му"]

    /// `36-38` and `от 36 до 38` are one range.
    private func joinRanges(_ reading: inout Reading) {
        reading.wish.sizes.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let tokens = reading.wish.tokens
        let bytes = Array(reading.wish.text.utf8)
        var joined: [(size: Size, tokens: Range<Int>)] = []
        for (size, place) in reading.wish.sizes {
            if let last = joined.last, last.size.lower == last.size.upper, size.lower == size.upper,
                last.size.lower < size.lower,
                // One word may be read as two sizes: nothing stands between them.
                last.tokens.upperBound <= place.lowerBound
            {
                // `от 35-го до 41-го`: the ending is a token of its own.
                let ending = last.tokens.upperBound
                let isEnded =
                    ending + 1 < place.lowerBound && Self.endings.contains(tokens[ending].text)
                    && bytes[tokens[ending - 1].range.upperBound..<tokens[ending].range.lowerBound].elementsEqual([0x2D]
                    )
                let end = isEnded ? ending + 1 : ending
                let isNext = end == place.lowerBound
                let between = String(
                    decoding: bytes[
                        tokens[last.tokens.upperBound - 1].range.upperBound..<tokens[place.lowerBound].range.lowerBound],
                    as: UTF8.self)
                let mark = between.filter { !$0.isWhitespace }
                let isRange =
                    isNext && ["-", "–", "—", "/"].contains(mark)
                    || end + 1 == place.lowerBound && isRangeWord(end, behind: last.tokens, tokens)
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
