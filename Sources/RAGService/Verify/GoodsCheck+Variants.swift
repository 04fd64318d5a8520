import KnowledgeModel
import Language
import Products

/// A number of pieces right beside the colour or size that it is of.
struct VariantCount {
    var value: Int
    var tokens: Range<Int>
    /// The colour it stands beside; empty where that is a size.
    var colors: [SaidColor]
    var sizes: [Size]
}

extension GoodsCheck {
    /// `чёрный 2, белый — 4`, `38 ×3`, `кор есть 1`, `two in black`, `одна розовая`, `столько же чёрных`.
    func variantCounts() -> [VariantCount] {
        let anchors =
            (reading.wish.colors.map { (tokens: $0.tokens, colors: [$0.color], sizes: [Size]()) }
            + reading.wish.sizes.map { (tokens: $0.tokens, colors: [SaidColor](), sizes: [$0.size]) })
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard !anchors.isEmpty else { return [] }
        let money = reading.money.map(\.tokens)
        var found: [VariantCount] = []
        for (place, anchor) in anchors.enumerated() {
            if let behind = count(behind: anchor.tokens, money) {
                // `белые 38 — 2`: the colour stands before the size.
                var counted = VariantCount(
                    value: behind.value, tokens: behind.tokens, colors: anchor.colors, sizes: anchor.sizes)
                if let before = anchors[..<place].last, before.tokens.upperBound == anchor.tokens.lowerBound {
                    counted.colors += before.colors
                    counted.sizes += before.sizes
                }
                found.append(counted)
            }
        }
        for (place, anchor) in anchors.enumerated() {
            guard let before = count(before: anchor.tokens, money),
                !found.contains(where: { $0.tokens.overlaps(before.tokens) }),
                !anchors.contains(where: {
                    $0.tokens.upperBound == before.tokens.lowerBound
                        && !reading.gap(after: before.tokens.lowerBound - 1).contains {
                            ",;\n".unicodeScalars.contains($0)
                        }
                }) || place == 0
            else { continue }
            var counted = VariantCount(
                value: before.value, tokens: before.tokens, colors: anchor.colors, sizes: anchor.sizes)
            if let next = anchors[place...].dropFirst().first, next.tokens.lowerBound <= anchor.tokens.upperBound + 1,
                next.tokens.lowerBound >= anchor.tokens.upperBound,
                reading.words[anchor.tokens.upperBound..<next.tokens.lowerBound].allSatisfy(["in", "в"].contains),
                reading.clause(of: anchor.tokens.lowerBound).contains(next.tokens.lowerBound)
            {
                counted.colors += next.colors
                counted.sizes += next.sizes
            }
            found.append(counted)
        }
        return found + asMany(found)
    }

    // MARK: Beside a colour or size

    /// `чёрный 2`, `white — 6`, `38 ×3`, `бел 38 тоже три`.
    private func count(behind anchor: Range<Int>, _ money: [Range<Int>]) -> (value: Int, tokens: Range<Int>)? {
        let words = reading.words
        var place = anchor.upperBound
        var spaces = 0
        while place < words.count, Self.between.contains(words[place]), spaces < 2,
            reading.gap(after: place - 1) == [" "]
        {
            place += 1
            spaces += 1
        }
        guard place < words.count, reading.sentence(of: anchor.lowerBound).contains(place),
            reading.gap(after: place - 1).allSatisfy({ " \u{A0}—–-×:".unicodeScalars.contains($0) }),
            reading.gap(after: place - 1) != ["-"]
        else { return nil }
        if place + 1 < words.count, ["x", "х"].contains(words[place]) { place += 1 }
        // `39 × 42 × 8` are sides.
        let isSide = anchor.lowerBound > 0 && reading.gap(after: anchor.lowerBound - 1).contains("×")
        guard !isSide, !isMarked(anchor.lowerBound), let number = number(at: place, money),
            isEnd(number.tokens.upperBound)
        else { return nil }
        // `in pink: two 37s and two 38s`.
        let isOfNext = reading.wish.sizes.contains { $0.tokens.lowerBound == number.tokens.upperBound }
        return isOfNext && reading.gap(after: place - 1).contains(":") ? nil : number
    }

    /// `🖤 37 — 1`: a colour is told by a picture.
    func isMarked(_ token: Int) -> Bool {
        let gap =
            token > 0
            ? reading.gap(after: token - 1)
            : Array(reading.string(0..<reading.tokens[token].range.lowerBound).unicodeScalars)
        return gap.contains { Self.hearts.contains($0) }
    }

    private static let hearts = Set("🖤🤍🤎💛🧡💚💙💜🩷🩶🩵❤⚫⚪🟤🟡🟠🟢🔵🟣🔴⬛⬜🟫🟨🟧🟩🟦🟪🟥".unicodeScalars)

    /// `one black`, `two in black`, `три в 38-м`, `екі қара`.
    private func count(before anchor: Range<Int>, _ money: [Range<Int>]) -> (value: Int, tokens: Range<Int>)? {
        let words = reading.words
        var end = anchor.lowerBound
        let isIn = end > 0 && ["in", "of", "в", "во"].contains(words[end - 1])
        if isIn { end -= 1 }
        let isSized = reading.wish.sizes.contains { $0.tokens == anchor }
        // `two 37s`.
        let isPlural = anchor.upperBound < words.count && words[anchor.upperBound] == "s"
        guard end > 0, isIn || !isSized || isPlural, reading.gap(after: end - 1) == [" "] else { return nil }
        var start = end - 1
        while start > 0, reading.spokenNumber(at: start - 1)?.length ?? 0 > end - start { start -= 1 }
        guard let number = number(at: start, money), number.tokens.upperBound == end,
            start == 0 || !Self.telling.contains(words[start - 1]),
            // `Marmont 2 in white`.
            !mentions.contains(where: { $0.tokens.upperBound == start && reading.gap(after: start - 1) == [" "] }),
            !MoneyInText.isBound(reading, before: start),
            // `две чёрные ручки`, `two black straps`.
            isPlural || isEnd(anchor.upperBound) || isGoods(anchor.upperBound)
        else { return nil }
        return number
    }

    /// A small number that is no size, sum or name.
    private func number(at place: Int, _ money: [Range<Int>]) -> (value: Int, tokens: Range<Int>)? {
        let word = reading.words[place]
        let value: Int
        var tokens = place..<place + 1
        if let digits = Int(word) ?? Self.multiplied(word) {
            value = digits
        } else if let spoken = reading.spokenNumber(at: place), !spoken.isOrdinal, spoken.tenths % 10 == 0 {
            value = spoken.tenths / 10
            tokens = place..<place + spoken.length
        } else if let known = Self.kazakhCount(word) {
            value = known
        } else {
            return nil
        }
        guard (0...20).contains(value), !money.contains(where: { $0.overlaps(tokens) }),
            !mentions.contains(where: { $0.tokens.overlaps(tokens) }),
            !reading.wish.sizes.contains(where: { $0.tokens.overlaps(tokens) })
        else { return nil }
        return (value, tokens)
    }

    /// `×3`, `x2` written as one word.
    private static func multiplied(_ word: String) -> Int? {
        guard let first = word.first, ["x", "х", "×"].contains(first), word.count < 4 else { return nil }
        return Int(word.dropFirst())
    }

    /// Whether what was told ends before a token: a mark, a word that joins, or the next colour, size or name.
    private func isEnd(_ next: Int) -> Bool {
        guard next < reading.words.count else { return isPlainMark(reading.gap(after: next - 1)) }
        let gap = reading.gap(after: next - 1)
        if gap.contains(where: { ",;.()•·|+!\n".unicodeScalars.contains($0) || $0.properties.isEmojiPresentation }) {
            return isPlainMark(gap)
        }
        guard gap.allSatisfy({ " \u{A0}—–".unicodeScalars.contains($0) }) else { return false }
        return Self.joiners.contains(reading.words[next])
            || reading.words[next...].starts(with: ["as", "well"])
            || reading.wish.colors.contains { $0.tokens.lowerBound == next }
            || reading.wish.sizes.contains { $0.tokens.lowerBound == next }
    }

    private func isPlainMark(_ gap: [Unicode.Scalar]) -> Bool {
        !gap.contains { "%°×₸$€".unicodeScalars.contains($0) }
    }

    /// Whether a token goes on with the goods themselves: a name, a kind, `ones`, `pairs`.
    private func isGoods(_ token: Int) -> Bool {
        reading.gap(after: token - 1).allSatisfy { " \u{A0}".unicodeScalars.contains($0) }
            && (mentions.contains { $0.tokens.contains(token) }
                || reading.wish.categories.contains { $0.tokens.contains(token) }
                || Self.pieces.contains(where: reading.words[token].hasPrefix))
    }

    private static let pieces = ["ones", "pair", "piece", "left", "пар", "шт", "дана", "жұп", "бар", "қалды", "остал"]
    private static let joiners: Set<String> = [
        "и", "а", "но", "плюс", "ещё", "еще", "да", "and", "but", "plus", "мен", "пен", "және", "ал", "бар", "қалды",
        "left", "всего", "есть",
    ]
    private static let between: Set<String> = [
        "есть", "тоже", "еще", "осталось", "осталась", "остался", "только", "всего", "аж", "целых",
        "ровно",
        "по", "прежнему", "бар", "қалды", "тағы", "де", "да", "only", "just", "has", "have", "is", "are", "also",
    ]
    /// `the one in black`, `последняя одна`.
    private static let telling: Set<String> = [
        "the", "this", "that", "which", "no", "any", "every", "last", "another", "only", "not", "не", "ни",
        "этот", "эта", "та", "тот", "еще", "по", "each", "new",
    ]

    private static func kazakhCount(_ word: String) -> Int? {
        ["біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу"].firstIndex {
            word.hasPrefix(Folding.fold($0))
        }.map { $0 + 1 }
    }

    // MARK: As many

    /// `а чёрных 37 столько же`, `and just as many black ones`: the number told before.
    private func asMany(_ counted: [VariantCount]) -> [VariantCount] {
        Self.asMany.ranges(in: reading.words).compactMap { said in
            let sentence = reading.sentence(of: said.lowerBound)
            let clause = reading.clause(of: said.lowerBound)
            let told =
                QuantitiesInText.quantities(in: reading).map { ($0.value, $0.tokens) }
                + counted.map { ($0.value, $0.tokens) } + countsOfNames().map { ($0.value, $0.tokens) }
            guard
                let before = told.filter({
                    sentence.contains($0.1.lowerBound) && $0.1.upperBound <= said.lowerBound
                }).max(by: { $0.1.lowerBound < $1.1.lowerBound }),
                !Phrases.deny(Array(reading.words[clause])), !Self.costs.isSaid(in: Array(reading.words[clause]))
            else { return nil }
            func own(_ all: [Range<Int>]) -> Range<Int>? {
                let near = all.filter { sentence.contains($0.lowerBound) && $0.lowerBound >= before.1.upperBound }
                return near.first { $0.lowerBound >= said.upperBound && $0.lowerBound < said.upperBound + 3 }
                    ?? near.last { $0.upperBound <= said.lowerBound }
            }
            let color = own(reading.wish.colors.map(\.tokens))
            let size = own(reading.wish.sizes.map(\.tokens))
            // `чёрная одна, серебряная пара штук и розовых столько же`: of the one right before, which was not read.
            guard let first = [color, size].compactMap({ $0?.lowerBound }).min(),
                !(reading.wish.colors.map(\.tokens) + reading.wish.sizes.map(\.tokens)).contains(where: {
                    $0.lowerBound >= before.1.upperBound && $0.upperBound <= min(first, said.lowerBound)
                        && $0 != color && $0 != size && beginsItem($0.lowerBound)
                })
            else { return nil }
            let colors = reading.wish.colors.filter { $0.tokens == color }
            let sizes = reading.wish.sizes.filter { $0.tokens == size }
            return VariantCount(
                value: before.0, tokens: said, colors: colors.map(\.color), sizes: sizes.map(\.size))
        }
    }

    /// Whether a token begins another item of a list.
    private func beginsItem(_ token: Int) -> Bool {
        reading.gap(after: token - 1).contains { ",;\n".unicodeScalars.contains($0) }
            || ["и", "а", "and", "but", "мен", "ал"].contains(reading.words[token - 1])
    }

    private static let asMany = Phrases("столько же|just as many|as many|the same number|сонша.|соншама|соншалықты")
    private static let costs = Phrases("стоит|стоят|цен|cost|price|тұрады|баға")
}
