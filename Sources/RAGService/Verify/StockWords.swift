import Products
import Language

/// Words of a clause that say whether there is any of a thing.
enum AvailabilityWords {
    /// The first such words; where a clause denies, the denial.
    static func find(_ words: [String]) -> (place: Int, length: Int, isThere: Bool)? {
        var there: (Int, Int, Bool)?
        for place in words.indices {
            let rest = words[place...]
            for phrase in absent where rest.starts(with: phrase, by: { matches($0, $1) }) {
                // `the edges are finished by hand`.
                if phrase.last == "finished", place + phrase.count < words.count { continue }
                return (place, phrase.count, false)
            }
            guard there == nil else { continue }
            for phrase in present where rest.starts(with: phrase, by: { matches($0, $1) }) {
                // `isn't on the shelf`.
                let isDenied = place > 0 && ["isnt", "arent", "wasnt", "not", "не"].contains(words[place - 1])
                there = (place, phrase.count, !isDenied)
            }
        }
        return there
    }

    private static func matches(_ word: String, _ pattern: String) -> Bool {
        pattern.last == "*" ? word.hasPrefix(pattern.dropLast()) : word == pattern
    }

    private static let absent = [
        "нет в наличии", "нет на складе", "не в наличии", "не осталось", "нету", "нет", "жоқ", "распродан*",
        "распроданы", "закончил*", "раскупи*", "разобрал*", "разошел*", "разошл*", "ушли", "уже ушла", "уже ушел",
        "is gone", "are gone", "have gone", "has gone", "snapped up",
        "таусыл*", "бітті", "бітіп", "кетіп қалды", "кетіп қалған", "сатылып бітті", "sold out", "out of",
        "not available", "not in stock", "неа", "nope", "ушел",
        "ушла", "улетел*", "разлетел*", "unavailable",
        "isnt available", "отсутству*", "қалмады",
        "no longer", "пусто", "по нулям", "ноль", "расхват*", "выкупил*", "продали", "продан", "продана", "проданы",
        "забрали", "уехали", "уехал", "уехала", "разъехались", "разъехалась", "не найдется", "ни одной", "ни одного",
        "ни пары", "кончил*", "под ноль", "none left", "none",
        "all gone",
        "all sold", "ran out", "run out", "isnt there", "arent there", "не бывает", "не бывают", "не шьют",
        "не выпускают", "шықпайды", "шығарылмайды",
        "dont come", "doesnt come", "not here", "сатылып кет*", "біткен",
        "қалған жоқ", "только под заказ", "под заказ только", "только по предзаказу", "только предзаказ",
        "only on preorder",
        "only to order", "preorder only", "тек тапсырыспен", "тек алдын", "isnt here", "arent here", "ничего",
        "nothing", "is finished", "are finished", "all finished", "never made", "never had", "не возили",
        "не привозили",
    ].map { $0.split(separator: " ").map(String.init) }
    private static let present = [
        "есть в наличии", "в наличии", "на складе", "есть", "имеется", "имеются", "бар", "available", "in stock",
        "is here", "are here", "қолда", "лежат в зале", "лежит в зале", "лежат на полке", "лежит на полке", "на полке",
        "на витрине", "в зале", "ждут вас", "ждет вас", "on the shelf", "in the shop", "in store", "сөреде",
        "дүкенде тұр*", "қоймада тұр*", "лежит у нас", "лежат у нас", "у нас лежит", "у нас лежат", "is waiting",
        "are waiting", "waiting here", "back in stock", "на месте",
    ].map { $0.split(separator: " ").map(String.init) }
}

/// Numbers of pieces or pairs in running text.
enum QuantitiesInText {
    /// The numbers with the tokens that state them, units included.
    static func quantities(in reading: DraftReading) -> [(value: Int, tokens: Range<Int>)] {
        var found: [(value: Int, tokens: Range<Int>)] = []
        let words = reading.words
        var index = 0
        while index < words.count {
            defer { index += 1 }
            if last.contains(where: words[index].hasPrefix) || words[index] == "last" {
                if !isOfOther(reading, index) { found.append((1, index..<index + 1)) }
                continue
            }
            // `not the last one`.
            if index > 0, words[index - 1] == "last", words[index] == "one" { continue }
            guard let (value, length) = number(reading, at: index), !MoneyInText.isBound(reading, before: index),
                // `и не одна: четыре пары`.
                index == 0 || !["не", "not"].contains(words[index - 1])
            else { continue }
            let next = index + length
            if next < words.count, isUnit(words[next]),
                reading.gap(after: next - 1).allSatisfy({ $0 == " " || $0 == "\u{A0}" })
            {
                found.append((value, index..<next + 1))
                index = next
            } else if stands(reading, index..<next) {
                found.append((value, index..<next))
                index = next - 1
            }
        }
        return found
    }

    /// `не последняя`, `last time`, `последняя поставка`: the last of something that is no piece.
    private static func isOfOther(_ reading: DraftReading, _ index: Int) -> Bool {
        let words = reading.words
        let before = index > 0 ? [words[index - 1], index > 1 ? words[index - 2] : ""] : []
        if before.contains(where: { ["не", "not"].contains($0) }) { return true }
        guard index + 1 < words.count, reading.gap(after: index) == [" "] else { return false }
        return others.isSaid(in: [words[index + 1]]) || words[index + 1] == "емес"
    }

    private static let others = Phrases(
        "раз.|раза|недел|день|дни|дня|месяц|год|поставк|привоз|партия|партию|минус|вопрос|рет.|time|week|day|month|year|batch|delivery|thing"
    )

    private static func number(_ reading: DraftReading, at index: Int) -> (Int, Int)? {
        if let dozens = dozens(reading.words, at: index) { return dozens }
        if reading.tokens[index].kind == .number {
            return Int(reading.words[index]).flatMap { $0 < 100 ? ($0, 1) : nil }
        }
        guard let spoken = reading.spokenNumber(at: index), !spoken.isOrdinal, spoken.tenths % 10 == 0,
            spoken.tenths < 1000
        else { return nil }
        return (spoken.tenths / 10, spoken.length)
    }

    /// `полдюжины`, `жарты дюжина`, `half a dozen`.
    private static func dozens(_ words: [String], at index: Int) -> (Int, Int)? {
        if words[index].hasPrefix("полдюжин") { return (6, 1) }
        if words[index].hasPrefix("дюжин") { return (12, 1) }
        if words[index...].starts(with: ["half", "a", "dozen"]) { return (6, 3) }
        return words[index] == "жарты" && index + 1 < words.count && words[index + 1].hasPrefix("дюжин") ? (6, 2) : nil
    }

    /// Whether a number without a unit counts pieces: at the end of its clause behind a dash or a word of stock, or before one.
    private static func stands(_ reading: DraftReading, _ tokens: Range<Int>) -> Bool {
        let clause = reading.clause(of: tokens.lowerBound)
        let words = reading.words
        if tokens.upperBound < clause.upperBound {
            let next = words[tokens.upperBound]
            let isOfThem =
                ["of", "из"].contains(next) && tokens.upperBound + 1 < words.count
                && ["them", "these", "those", "них"].contains(words[tokens.upperBound + 1])
            return speaks(next) || isOfThem
                || next == "в" && tokens.upperBound + 1 < words.count && words[tokens.upperBound + 1] == "наличии"
                || next == "ғана"
                || next == "in" && tokens.upperBound + 1 < words.count && words[tokens.upperBound + 1] == "stock"
        }
        // A bare number in digits may be a size or a part of a name.
        let isSpoken = reading.tokens[tokens.lowerBound].kind != .number
        let before = tokens.lowerBound - 1
        guard before >= 0 else { return false }
        let dashed = reading.gap(after: before).contains { "—–-".unicodeScalars.contains($0) }
        return isSpoken || (dashed && clause.contains(before)) || speaks(words[before])
    }

    /// `всего у нас десять`, `eight in all`: how many there are altogether.
    static func speaksOfAll(_ words: ArraySlice<String>) -> Bool {
        words.contains {
            ["всего", "итого", "вместе", "altogether", "together", "total", "барлығы", "бірге"].contains($0)
        }
            || zip(words, words.dropFirst()).contains { $0 == "in" && ["all", "total"].contains($1) }
    }

    static func speaksOfStock(_ words: ArraySlice<String>) -> Bool {
        words.contains(where: speaks) || AvailabilityWords.find(Array(words)) != nil
    }

    private static func speaks(_ word: String) -> Bool {
        ["остал", "осталось", "қалды", "left", "remain", "налич", "бар", "available"].contains(where: word.hasPrefix)
    }

    private static func isUnit(_ word: String) -> Bool {
        ["пар", "пара", "пары", "пару", "паре", "парам", "шт", "pcs", "left"].contains(word)
            || ["штук", "штуч", "парочк", "дана", "жұп", "pair", "piece", "экземпляр"].contains(where: word.hasPrefix)
    }

    private static let last = ["последняя", "последний", "последние", "последнюю", "единственн", "соңғы", "жалғыз"]
}
