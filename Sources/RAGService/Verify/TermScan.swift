import KnowledgeModel
import Language
import Products

/// Walks over the words of a text and picks values with their units.
struct TermScan {
    let reading: DraftReading
    let taken: [Range<Int>]
    var words: [String] { reading.words }

    init(reading: DraftReading, taken: [Range<Int>]) {
        self.reading = reading
        self.taken = taken
    }

    mutating func run() -> [TermValue] {
        var found: [TermValue] = []
        var index = 0
        while index < words.count {
            if let range = taken.first(where: { $0.contains(index) }) {
                index = range.upperBound
                continue
            }
            if let value = value(at: index) {
                found.append(value)
                index = value.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func value(at index: Int) -> TermValue? {
        if let clock = halfPast(at: index) ?? opening(at: index) ?? clock(at: index) ?? spokenClock(at: index) {
            return clock
        }
        if let number = number(at: index) {
            // `после 3 — 5 %`: how many, and what there is for it.
            let isBehind = index > 0 && ["после", "after"].contains(words[index - 1])
            if !isBehind, let second = rangeEnd(at: number.next), let unit = unit(at: second.next) {
                return make(unit, number.value, second.value, index..<unit.next)
            }
            // `one floor up` is the second.
            if let unit = unit(at: number.next), unit.kind == "floor", unit.next < words.count,
                ["up", "above", "выше"].contains(words[unit.next])
            {
                return nil
            }
            // `до трёх часов дня`.
            if let hour = hourOfDay(number, at: index) { return hour }
            if let unit = unit(at: number.next), !number.isOrdinal || Self.counted.contains(unit.kind),
                // `2025 года` is a date.
                unit.factor < 3600 || number.value < 1000
            {
                return make(unit, number.value, number.value, index..<unit.next)
            }
            return address(at: index) ?? instalments(at: index) ?? listed(number, at: index) ?? bare(at: index)
        }
        return inverted(at: index) ?? bare(at: index)
    }

    /// `минут сорок`, `мест шестнадцать`: the unit before a number.
    private func inverted(at index: Int) -> TermValue? {
        guard
            [
                "минут", "дней", "дня", "часов", "часа", "недель", "недели", "месяцев", "месяца", "мест", "машин",
                "пар",
            ].contains(words[index]), index + 1 < words.count, reading.gap(after: index) == [" "],
            let unit = unit(at: index)
        else { return nil }
        // `дня за два`.
        let start = ["за", "через"].contains(words[index + 1]) ? index + 2 : index + 1
        guard let number = number(at: start), !number.isOrdinal, self.unit(at: number.next) == nil else { return nil }
        if let second = rangeEnd(at: number.next) {
            return make(unit, number.value, second.value, index..<second.next)
        }
        return make(unit, number.value, number.value, index..<number.next)
    }

    /// Units that ordinals count: `второй этаж`, but not `второй год`.
    private static let counted: Set<String> = ["floor", "march", "january"]

    /// `на три и шесть месяцев`: the first has the unit of the second.
    private func listed(_ first: (value: Int, next: Int, isOrdinal: Bool), at index: Int) -> TermValue? {
        guard first.next < words.count, !first.isOrdinal, ["и", "and", "және", "не"].contains(words[first.next]),
            let second = number(at: first.next + 1), let unit = unit(at: second.next), unit.kind == "days"
        else { return nil }
        return make(unit, first.value, first.value, index..<first.next)
    }

    /// `0-0-6`, as banks write six months without interest.
    private func instalments(at index: Int) -> TermValue? {
        guard index + 2 < words.count, words[index] == "0", words[index + 1] == "0", let months = Int(words[index + 2]),
            reading.gap(after: index) == ["-"], reading.gap(after: index + 1) == ["-"], months < 61
        else { return nil }
        return TermValue(
            kind: "days", lower: months * 300, upper: months * 300, isStart: nil, tokens: index..<index + 3)
    }

    private func make(_ unit: (kind: String, factor: Int, next: Int), _ lower: Int, _ upper: Int, _ tokens: Range<Int>)
        -> TermValue
    {
        TermValue(
            kind: unit.kind, lower: lower * unit.factor / 10, upper: upper * unit.factor / 10, isStart: nil,
            tokens: tokens)
    }

    /// In tenths.
    func number(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
        guard index < words.count else { return nil }
        if reading.tokens[index].kind == .number {
            return WishReader.tenths(of: words[index]).map { ($0, index + 1, false) }
        }
        if let value = ReckoningWords.collective[words[index]] { return (value * 10, index + 1, false) }
        if ["полтора", "полторы"].contains(words[index]) { return (15, index + 1, false) }
        if let place = Self.englishOrdinals.firstIndex(of: words[index]) { return (place * 10 + 10, index + 1, true) }
        // `третьем`, `третьего`: the stem is softened.
        if words[index].hasPrefix("треть"), words[index].count > 5 { return (30, index + 1, true) }
        return reading.spokenNumber(at: index).map { ($0.tenths, index + $0.length, $0.isOrdinal) }
    }

    private static let englishOrdinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    private func rangeEnd(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
        guard index < words.count, index > 0 else { return nil }
        if ["до", "to", "или", "or"].contains(words[index]) { return number(at: index + 1) }
        let gap = reading.gap(after: index - 1).filter { $0 != " " }
        return gap.count == 1 && "-–—".unicodeScalars.contains(gap[0]) ? number(at: index) : nil
    }

    func unit(at index: Int) -> (kind: String, factor: Int, next: Int)? {
        if index > 0, reading.gap(after: index - 1).contains("%") { return ("percent", 10, index) }
        guard index < words.count else { return nil }
        var place = index
        if ["рабоч", "календар", "working", "business", "жұмыс"].contains(where: words[place].hasPrefix),
            place + 1 < words.count
        {
            place += 1
        }
        for (kind, factor, beginnings) in Self.units where beginnings.contains(where: words[place].hasPrefix) {
            return (kind, factor * 10, place + 1)
        }
        return nil
    }

    private static let units: [(String, Int, [String])] = [
        ("days", 1, ["дн", "день", "суто", "сутки", "тәулік", "күн", "day"]), ("days", 7, ["недел", "апта", "week"]),
        ("minutes", 1, ["минут", "minute"]), ("days", 30, ["месяц", "month", "айға", "айлық", "айда", "ай"]),
        ("minutes", 60, ["час", "сағат", "hour"]), ("days", 360, ["год", "лет", "жыл", "year"]),
        ("percent", 1, ["процент", "пайыз", "percent"]), ("floor", 1, ["этаж", "қабат", "floor"]),
        ("pairs", 1, ["пар", "жұп", "жұбы", "pair"]), ("cars", 1, ["машин", "car", "көлік", "мест"]),
        ("march", 1, ["марта", "march", "наурыз"]), ("january", 1, ["январ", "january", "қаңтар"]),
    ]

    /// `999/1`: the number of a house.
    private func address(at index: Int) -> TermValue? {
        guard index + 1 < words.count, reading.gap(after: index) == ["/"], let house = Int(words[index]),
            let part = Int(words[index + 1]), house < 2000, part < 100
        else { return nil }
        return TermValue(
            kind: "house", lower: house * 1000 + part, upper: house * 1000 + part, isStart: nil,
            tokens: index..<index + 2)
    }

    /// Words that are a value by themselves: `сутки`, `полгода`, `бесплатно`, days of the week.
    private func bare(at index: Int) -> TermValue? {
        let word = words[index]
        func value(_ kind: String, _ number: Int) -> TermValue {
            TermValue(kind: kind, lower: number, upper: number, isStart: nil, tokens: index..<index + 1)
        }
        switch word {
        case "сутки", "суток", "тәулік", "тәулікте": return value("days", 10)
        case "полчаса": return value("minutes", 300)
        case "жарты" where index + 1 < words.count && words[index + 1].hasPrefix("сағат"):
            return TermValue(kind: "minutes", lower: 300, upper: 300, isStart: nil, tokens: index..<index + 2)
        case "недели"
        where index > 0 && ["течение", "течении", "около", "пределах", "больше", "более"].contains(words[index - 1]):
            return value("days", 70)
        case "неделю", "неделя", "week":
            // `первую неделю`, `на этой неделе` tell when.
            let before = index > 0 ? words[index - 1] : ""
            let isWhich = [
                "первую", "первая", "вторую", "эту", "прошлую", "следующую", "каждую", "first", "next", "last", "this",
                "every",
            ]
            .contains(before)
            return isWhich && !isFirstOfDeed(index) ? nil : value("days", 70)
        case "апта", "аптада", "аптасында", "недели":
            return isFirstOfDeed(index) ? value("days", 70) : nil
        case "полгода", "полгоду": return value("days", 1800)
        case "half":
            let isOfHour = index + 2 < words.count && words[index + 1] == "an" && words[index + 2] == "hour"
            return isOfHour
                ? TermValue(kind: "minutes", lower: 300, upper: 300, isStart: nil, tokens: index..<index + 3)
                : value("percent", 500)
        case "половина", "половину", "половины", "жартысы", "жартысын": return value("percent", 500)
        case "половинку", "половинка":
            return isOfPrepayment(index) ? value("percent", 500) : nil
        case "треть", "трети": return value("percent", 333)
        case "четверть", "четверти":
            return index + 1 < words.count && words[index + 1] == "часа"
                ? TermValue(kind: "minutes", lower: 150, upper: 150, isStart: nil, tokens: index..<index + 2)
                : value("percent", 250)
        case "third" where index > 0 && ["a", "one"].contains(words[index - 1]): return value("percent", 333)
        case "год":
            let before = index > 0 ? words[index - 1] : ""
            return ["на", "целый", "ровно", "около"].contains(before) || before.hasPrefix("действ") || isOfTerm(index)
                ? value("days", 3600) : nil
        case "year" where index > 1 && words[index - 1] == "a" && words[index - 2] == "half":
            return value("days", 1800)
        case "year" where index > 0 && ["a", "one", "full", "whole"].contains(words[index - 1]):
            return value("days", 3600)
        case "month"
        where index > 1 && ["a", "one"].contains(words[index - 1])
            && [
                "for", "within", "in", "lasts", "is", "takes", "about", "around", "roughly", "almost", "have", "got",
                "get", "ve",
            ].contains(words[index - 2]):
            return value("days", 300)
        case "полночи", "полуночи", "midnight": return isOfHours(index) ? edge(24 * 60, index) : nil
        case "ground" where index + 1 < words.count && words[index + 1] == "floor":
            return TermValue(kind: "floor", lower: 10, upper: 10, isStart: nil, tokens: index..<index + 2)
        case "полудня", "noon", "midday": return isOfHours(index) ? edge(12 * 60, index) : nil
        case "месяц", "месяца":
            // `в месяц` tells how often, `месяц` how long.
            let before = index > 0 ? words[index - 1] : ""
            return ["в", "каждый", "раз", "по", "этот", "прошлый"].contains(before) ? nil : value("days", 300)
        case "час", "часа", "hour", "сағатта", "сағат":
            let isSpan =
                index > 0 && ["за", "через", "течение", "an", "бір"].contains(words[index - 1]) || isOfTaxi(index)
                || index > 0 && !Self.parts.contains(words[index - 1])
                    && Self.waiting.isSaid(in: Array(words[reading.clause(of: index).lowerBound..<index]))
            return isSpan ? value("minutes", 600) : nil
        default: break
        }
        if Self.free.contains(where: { $0.last == "." ? word == $0.dropLast() : word.hasPrefix($0) }) {
            return value("money", 0)
        }
        if ["полн", "целиком", "full", "whole", "entire", "стопроцентн", "толық", "бүкіл", "вся", "всю"].contains(
            where: word.hasPrefix),
            !Self.givenBack.isSaid(in: Array(words[reading.clause(of: index)])),
            isOfPrepayment(index) || isOfWholePreorder(index)
        {
            return value("percent", 1000)
        }
        for (place, day) in Self.weekdays.enumerated() where Concepts.of([reading.tokens[index]]).contains("#" + day) {
            return value("weekday", place)
        }
        return nil
    }

    private static let parts: Set<String> = ["четверть", "четверти", "пол", "полтора", "жарты", "half"]
    private static let waiting = Phrases("ждет|ждут|подожд|ожида|на примерк|waits|wait.|күтеді")
    private static let free = ["бесплат", "тегін", "free.", "даром."]

    /// Whether a clause tells how long a guarantee or the like lasts: `Гарантия на сумки год`, `на обувь 30 дней, на сумки год`.
    private func isOfTerm(_ index: Int) -> Bool {
        let lasting: Set<String> = ["#warranty", "#certificate"]
        let clause = Concepts.of(reading.tokens[reading.clause(of: index)])
        return !clause.isDisjoint(with: lasting)
            || !clause.isDisjoint(with: ["#shoes", "#bags"])
                && !["через", "в", "за"].contains(words[max(0, index - 1)])
                && !Concepts.of(reading.tokens[reading.sentence(of: index)]).isDisjoint(with: lasting)
    }

    /// `в первую неделю`, `within the first week` of what is cancelled or brought back: how long one may.
    private func isFirstOfDeed(_ index: Int) -> Bool {
        guard index > 0, Self.first.contains(words[index - 1]),
            index + 1 >= words.count || !["после", "after"].contains(words[index + 1])
        else { return false }
        let sentence = reading.sentence(of: index)
        return Phrases.cancelling.isSaid(in: Array(words[sentence]))
            || Concepts.of(reading.tokens[sentence]).contains("#return")
    }

    private static let first: Set<String> = ["первую", "первой", "первая", "first", "алғашқы", "бірінші"]

    /// `На такси: час, по счётчику`.
    private func isOfTaxi(_ index: Int) -> Bool {
        reading.clause(of: index).count == 1
            && Concepts.of(reading.tokens[reading.sentence(of: index)]).contains("#taxi")
    }

    private func isOfPrepayment(_ index: Int) -> Bool {
        let near = words[max(0, index - 1)..<min(words.count, index + 3)]
        let isSum =
            near.contains { ["сумм", "сома", "ақысын", "amount"].contains(where: $0.hasPrefix) }
            && Concepts.of(reading.tokens[reading.sentence(of: index)]).contains("#preorder")
        return isSum
            || near.contains { word in
                ["предоплат", "аванс", "вперед", "upfront", "prepay", "deposit"].contains(where: word.hasPrefix)
            }
    }

    /// `Предзаказ оплачивается целиком`, `full payment for a preorder`; not `остаток полностью при получении`.
    private func isOfWholePreorder(_ index: Int) -> Bool {
        let near = Array(words[max(0, index - 3)..<min(words.count, index + 4)])
        let sentence = reading.sentence(of: index)
        return Self.paying.isSaid(in: near) && !Self.laterPart.isSaid(in: Array(words[reading.clause(of: index)]))
            && (Concepts.of(reading.tokens[sentence]).contains("#preorder")
                || Phrases.toOrder.isSaid(in: Array(words[sentence])))
    }

    private static let paying = Phrases("оплат|оплач|плат|pay.|paid|payment|төле")
    private static let givenBack = Phrases("верн|возвр|refund|give back|money back|қайтар")
    private static let laterPart = Phrases(
        "остат|остал|получен|верн|rest.|balance|on pickup|on arrival|refund|қалған|алғанда|қайтар")

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
