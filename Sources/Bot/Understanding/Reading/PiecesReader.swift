import Language

/// How many pieces are wanted.
struct PiecesReader {
    let text: MessageText
    /// Words that are something else: sizes, addresses, phones, times, prices.
    let taken: [Bool]
    /// Words that name what the shop sells.
    let goods: [Bool]
    let asked: MessageSituation.Asked?
    /// Whether something is ordered, so that a bare number word counts it.
    let isOrdered: Bool

    private static let units = PhraseTable<Bool>([
        (
            true,
            "шт, штук*, штучк*, экземпляр*, единиц*, пар, пары, пару, комплект*, дана, данасы*, жұп, жуп, pcs, pc, piece, pieces, pair, pairs, items"
        )
    ])
    private static let words: [String: Int] = [
        "одну": 1, "один": 1, "одна": 1, "одно": 1, "две": 2, "два": 2, "двое": 2, "двух": 2, "три": 3, "трое": 3,
        "четыре": 4,
        "четверо": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "парочку": 2,
        "бир": 1, "еки": 2, "екеу": 2, "екеуин": 2, "екеуи": 2, "уш": 3, "ушеу": 3, "ушеуин": 3, "торт": 4, "тортеу": 4,
        "тортеуин": 4, "бес": 5, "бесеу": 5, "бесеуин": 5, "алти": 6,
        "жети": 7, "сегиз": 8, "тогиз": 9, "он": 10, "биреу": 1, "биреуин": 1,
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "couple": 2,
        "dve": 2, "odnu": 1, "tri": 3,
    ]
    /// Words after which a number counts something else or is a price, a time, a place.
    private static let before: Set<String> = [
        "за", "на", "через", "после", "до", "в", "с", "от", "из", "по", "к", "after", "from", "in", "at", "for",
        "before", "only", "по", "раз", "номер", "which", "the", "this", "that", "no",
    ]
    private static let others = [
        "раз", "дня", "дней", "день", "недел", "месяц", "год", "лет", "час", "минут", "ребен", "дет", "вещ", "см",
        "сантим", "тыс", "тенге", "тг", "процент", "цвет",
        "day", "week", "month", "year", "hour", "minute", "kid", "child", "cm", "inch", "left", "кун", "ай", "жил",
        "сагат", "бала", "мин", "этаж", "магазин", "человек", "вариант", "размер", "фот",
    ]

    /// The number and the words that say it; nil where none is said.
    func pieces() -> (count: Int, words: Range<Int>)? {
        let units = Set(Self.units.matches(in: text.words).map(\.words.lowerBound))
        let words = text.words
        for place in words.indices where !taken[place] && !goods[place] {
            guard let count = count(at: place), count >= 1 else { continue }
            let next = place + 1
            if next < words.count, units.contains(next) {
                if isBefore(place), !isOrdered { continue }
                return (count, place..<next + 1)
            }
            if asked == .quantity { return (count, place..<place + 1) }
            guard !words[place].isNumber, isOrdered, !isBefore(place) else { continue }
            if next < words.count,
                Self.others.contains(where: { other in words[next].forms.contains { $0.hasPrefix(other) } })
            {
                continue
            }
            return (count, place..<place + 1)
        }
        return nil
    }

    private func isBefore(_ place: Int) -> Bool { place > 0 && Self.before.contains(text.words[place - 1].text) }

    private func count(at place: Int) -> Int? {
        let word = text.words[place]
        if word.isNumber { return Int(word.text).flatMap { (1...99).contains($0) ? $0 : nil } }
        return word.forms.lazy.compactMap { Self.words[$0] }.first
    }
}
