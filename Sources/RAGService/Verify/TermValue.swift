import Products
import KnowledgeModel
import Language

/// A value of the shop's terms in a text: days, percentages, hours, money, places.
struct TermValue: Hashable, Sendable {
    /// What is measured: only values of one kind are compared.
    var kind: String
    /// The value, or the lower end of a range.
    var lower: Int
    /// The upper end; equal to ``lower`` for a single value.
    var upper: Int
    /// Whether something begins or ends there; nil where that is not said.
    var isStart: Bool?
    var tokens: Range<Int>

    /// Whether a text that says this is borne out by one that says the other: the same range, or an end of it.
    func agrees(with other: TermValue) -> Bool {
        if lower == other.lower, upper == other.upper { return true }
        return lower == upper && (lower == other.lower || lower == other.upper)
    }

    /// The tokens that state a value and nothing of what it is about: its numbers and its unit.
    var bareTokens: Range<Int> { kind == "weekday" || kind == "clock" ? 0..<0 : tokens }

    /// The values of a text, left to right.
    static func values(in reading: DraftReading) -> [TermValue] {
        var found: [TermValue] = []
        let money = MoneyInText.amounts(in: reading)
        for amount in money where amount.currency == nil || amount.currency == "KZT" {
            let isFrom: Bool? = amount.bound == .from ? true : nil
            found.append(
                TermValue(
                    kind: "money", lower: Int(amount.minorUnits / 100), upper: Int(amount.minorUnits / 100),
                    isStart: isFrom,
                    tokens: amount.tokens))
        }
        var scan = TermScan(reading: reading, taken: money.map(\.tokens))
        found += scan.run()
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}

/// Walks over the words of a text and picks values with their units.
private struct TermScan {
    let reading: DraftReading
    let taken: [Range<Int>]
    private var words: [String] { reading.words }

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
        if let clock = clock(at: index) ?? spokenClock(at: index) { return clock }
        if let number = number(at: index) {
            if let second = rangeEnd(at: number.next), let unit = unit(at: second.next) {
                return make(unit, number.value, second.value, index..<unit.next)
            }
            // `one floor up` is the second.
            if let unit = unit(at: number.next), unit.kind == "floor", unit.next < words.count,
                ["up", "above", "выше"].contains(words[unit.next])
            {
                return nil
            }
            if let unit = unit(at: number.next), !number.isOrdinal || Self.counted.contains(unit.kind) {
                return make(unit, number.value, number.value, index..<unit.next)
            }
            return address(at: index) ?? instalments(at: index) ?? listed(number, at: index)
        }
        return inverted(at: index) ?? bare(at: index)
    }

    /// `минут сорок`, `мест шестнадцать`: the unit before a number.
    private func inverted(at index: Int) -> TermValue? {
        guard
            ["минут", "дней", "дня", "часов", "часа", "недель", "месяцев", "мест", "машин", "пар"].contains(
                words[index]),
            index + 1 < words.count, reading.gap(after: index) == [" "], let unit = unit(at: index),
            let number = number(at: index + 1), !number.isOrdinal, self.unit(at: number.next) == nil
        else { return nil }
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
    private func number(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
        guard index < words.count else { return nil }
        if reading.tokens[index].kind == .number {
            return WishReader.tenths(of: words[index]).map { ($0, index + 1, false) }
        }
        if let value = ReckoningWords.collective[words[index]] { return (value * 10, index + 1, false) }
        return SpokenNumber(words, at: index).map { ($0.tenths, index + $0.length, $0.isOrdinal) }
    }

    private func rangeEnd(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
        guard index < words.count, index > 0 else { return nil }
        if ["до", "to", "или", "or"].contains(words[index]) { return number(at: index + 1) }
        let gap = reading.gap(after: index - 1).filter { $0 != " " }
        return gap.count == 1 && "-–—".unicodeScalars.contains(gap[0]) ? number(at: index) : nil
    }

    private func unit(at index: Int) -> (kind: String, factor: Int, next: Int)? {
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
        ("days", 1, ["дн", "день", "суто", "сутки", "күн", "day"]), ("days", 7, ["недел", "апта", "week"]),
        ("minutes", 1, ["минут", "minute"]), ("days", 30, ["месяц", "month", "айға", "айлық", "айда", "ай"]),
        ("minutes", 60, ["час", "сағат", "hour"]), ("days", 360, ["год", "лет", "жыл", "year"]),
        ("percent", 1, ["процент", "пайыз", "percent"]), ("floor", 1, ["этаж", "қабат", "floor"]),
        ("pairs", 1, ["пар", "жұп", "жұбы", "pair"]), ("cars", 1, ["машин", "car", "көлік", "мест"]),
        ("march", 1, ["марта", "march", "наурыз"]), ("january", 1, ["январ", "january", "қаңтар"]),
    ]

    /// `10:00`, `10 am`, `с 9 до 20`.
    private func clock(at index: Int) -> TermValue? {
        guard reading.tokens[index].kind == .number, let hour = Int(words[index]), hour <= 24 else { return nil }
        let before = index > 0 ? words[index - 1] : ""
        let after = index + 1 < words.count ? words[index + 1] : ""
        if index + 1 < words.count, reading.gap(after: index) == [":"], after.count == 2, let minutes = Int(after),
            minutes < 60
        {
            let ending = index + 2 < words.count ? words[index + 2] : ""
            return time(hour * 60 + minutes, index..<index + 2, before: before, after: ending)
        }
        if after == "am" || after == "pm" {
            return time((hour % 12 + (after == "pm" ? 12 : 0)) * 60, index..<index + 2, before: before, after: "")
        }
        guard isRole(before), hour >= 6, unit(at: index + 1) == nil, !after.hasPrefix("разм") else { return nil }
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        guard !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"])) else {
            return nil
        }
        // `until 6`: nobody closes before the morning.
        let isEvening = hour < 10 && ["до", "to", "until", "till"].contains(before) && after != "утра"
        return time((isEvening ? hour + 12 : hour) * 60, index..<index + 1, before: before, after: after)
    }

    /// `до десяти вечера`, `в 9 утра`, `until eight`, `кешкі сегізге дейін`.
    private func spokenClock(at index: Int) -> TermValue? {
        let hour: Int
        let end: Int
        if reading.tokens[index].kind == .number {
            guard let value = Int(words[index]) else { return nil }
            (hour, end) = (value, index + 1)
        } else {
            guard let spoken = SpokenNumber(words, at: index), spoken.tenths % 10 == 0, !spoken.isOrdinal else {
                return nil
            }
            (hour, end) = (spoken.tenths / 10, index + spoken.length)
        }
        guard (1...24).contains(hour) else { return nil }
        let before = index > 0 ? words[index - 1] : ""
        let after = end < words.count ? words[end] : ""
        let isMorning = ["утра", "am"].contains(after) || ["таңғы", "таңертең"].contains(before)
        let isEvening = ["вечера", "дня", "ночи", "pm"].contains(after) || ["кешкі", "түнгі"].contains(before)
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        let speaksOfHours = !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"]))
        // `он бірден алтыға дейін`: the ending says that it begins there.
        let isBegun =
            reading.tokens[index].kind != .number
            && ["ден", "дан", "тен", "тан", "нен", "нан"].contains(where: words[end - 1].hasSuffix)
        let isBare = (isRole(before) || isBegun) && unit(at: end) == nil && !["из", "of"].contains(after)
        guard speaksOfHours, isMorning || isEvening || isBare && reading.tokens[index].kind != .number else {
            return nil
        }
        var minutes = hour * 60
        let isEnd = ["до", "to", "until", "till"].contains(before)
        if hour < 12, isEvening || !isMorning && isEnd && hour <= 11 { minutes += 12 * 60 }
        let hasPart = ["утра", "am", "вечера", "дня", "ночи", "pm"].contains(after)
        return time(minutes, index..<(hasPart ? end + 1 : end), before: isBegun ? "с" : before, after: after)
    }

    private func isRole(_ word: String) -> Bool {
        ["с", "до", "from", "to", "until", "till", "before", "by"].contains(word)
    }

    private func time(_ minutes: Int, _ tokens: Range<Int>, before: String, after: String) -> TermValue {
        let isStart: Bool?
        switch (before, after) {
        case ("с", _), ("from", _), (_, "ден"), (_, "дан"), (_, "нен"), (_, "тан"): isStart = true
        case ("до", _), ("to", _), ("until", _), ("till", _), ("before", _), ("by", _), (_, "ге"), (_, "ға"), (_, "ке"),
            (_, "қа"), (_, "дейін"):
            isStart = false
        default: isStart = nil
        }
        return TermValue(kind: "clock", lower: minutes, upper: minutes, isStart: isStart, tokens: tokens)
    }

    /// `999/1`: the number of a house.
    private func address(at index: Int) -> TermValue? {
        guard index + 1 < words.count, reading.gap(after: index) == ["/"], let house = Int(words[index]),
            let part = Int(words[index + 1])
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
        case "сутки": return value("days", 10)
        case "неделю", "неделя", "week": return value("days", 70)
        case "полгода", "полгоду": return value("days", 1800)
        case "half", "половина", "половину", "жартысы", "жартысын": return value("percent", 500)
        case "год":
            let before = index > 0 ? words[index - 1] : ""
            return before == "на" || before == "целый" || before.hasPrefix("действ") ? value("days", 3600) : nil
        case "месяц", "месяца":
            // `в месяц` tells how often, `месяц` how long.
            let before = index > 0 ? words[index - 1] : ""
            return ["в", "каждый", "раз", "по", "этот", "прошлый"].contains(before) ? nil : value("days", 300)
        case "час", "hour", "сағатта", "сағат":
            let isSpan = index > 0 && ["за", "через", "течение", "an", "бір"].contains(words[index - 1])
            return isSpan ? value("minutes", 600) : nil
        default: break
        }
        for (place, day) in Self.weekdays.enumerated() where Concepts.of([reading.tokens[index]]).contains("#" + day) {
            return value("weekday", place)
        }
        return nil
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
