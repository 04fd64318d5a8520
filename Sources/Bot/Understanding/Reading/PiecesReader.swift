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
    private static let words: [String: Int] = Dictionary(
        spoken.map { (PlainSpelling.of($0), $1) }, uniquingKeysWith: { first, _ in first })
    private static let spoken: KeyValuePairs<String, Int> = [
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
    private static let others = otherWords.map(PlainSpelling.of)
    private static let otherWords = [
        "раз", "дня", "дней", "день", "недел", "месяц", "год", "лет", "час", "минут", "ребен", "дет", "вещ", "см",
        "сантим", "тыс", "тенге", "тг", "процент", "цвет",
        "олшем", "size", "номир", "апта", "зат", "бренд", "модел", "тус", "сурак", "вопрос", "question", "thing",
        "moment", "момент", "другое", "sec", "of",
        "day", "week", "month", "year", "hour", "minute", "kid", "child", "cm", "inch", "left", "кун", "ай", "жил",
        "сагат", "бала", "мин", "этаж", "магазин", "человек", "вариант", "размер", "фот",
    ]

    /// The number and the words that say it; nil where none is said.
    func pieces() -> (count: Int, words: Range<Int>)? {
        let units = Set(Self.units.matches(in: text.words).map(\.words.lowerBound))
        let words = text.words
        for place in words.indices where !taken[place] {
            guard let count = count(at: place), count >= 1 else { continue }
            let next = place + 1
            if next < words.count, units.contains(next) {
                if isBefore(place), !isOrdered { continue }
                return (count, place..<next + 1)
            }
            if asked == .quantity { return (count, place..<place + 1) }
            if isBesideGoods(place), isOrdered { return (count, place..<next) }
            guard !words[place].isNumber, isOrdered, !isBefore(place), !isPronoun(place) else { continue }
            if next < words.count,
                Self.others.contains(where: { other in words[next].forms.contains { $0.hasPrefix(other) } })
            {
                continue
            }
            // `need a day or two`, `дня два`: it counts what stands before it.
            if (max(0, place - 2)..<place).contains(where: isOther) { continue }
            return (count, place..<place + 1)
        }
        return nil
    }

    /// Whether a word is counted that is no piece: a day, a centimetre.
    private func isOther(_ place: Int) -> Bool {
        text.words[place].part == text.words[min(place + 1, text.words.count - 1)].part
            && Self.times.contains { text.words[place].text.hasPrefix($0) }
    }

    private static let times = [
        "дня", "день", "дней", "недел", "час", "минут", "day", "week", "hour", "min", "күн", "апта",
    ]

    /// `the blue one`, `this one`: it stands for a thing and counts none, unless a word of wanting comes right before it.
    private func isPronoun(_ place: Int) -> Bool {
        guard text.words[place].text == "one", place > 0 else { return false }
        return !Self.counting.contains(text.words[place - 1].text)
    }

    private static let counting: Set<String> = [
        "want", "need", "take", "order", "just", "only", "buy", "me", "have", "like", "add", "x",
    ]

    /// `2 твилли`, `твилли 2`: a small number right before goods, or behind them at the end of its part.
    private func isBesideGoods(_ place: Int) -> Bool {
        let words = text.words
        guard words[place].isNumber, Int(words[place].text).map({ (2...9).contains($0) }) ?? false else { return false }
        let next = place + 1
        if next < words.count, goods[next], words[next].part == words[place].part, !isBefore(place) { return true }
        let isAtEnd = next == words.count || words[next].part != words[place].part
        return isAtEnd && place > 0 && goods[place - 1] && words[place - 1].part == words[place].part
    }

    private func isBefore(_ place: Int) -> Bool { place > 0 && Self.before.contains(text.words[place - 1].text) }

    private func count(at place: Int) -> Int? {
        let word = text.words[place]
        if word.isNumber { return Int(word.text).flatMap { (1...99).contains($0) ? $0 : nil } }
        return word.forms.lazy.compactMap { Self.words[$0] }.first
    }
}
