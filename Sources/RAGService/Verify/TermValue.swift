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
        // `две-три недели` are 12–20 days.
        let areRanges = lower < upper && other.lower < other.upper
        if kind == "days", areRanges, lower % 70 == 0, upper % 70 == 0 {
            return abs(lower - other.lower) <= 30 && abs(upper - other.upper) <= 30
        }
        return lower == upper && (lower == other.lower || lower == other.upper)
    }

    /// The tokens that state a value and nothing of what it is about: its numbers and its unit.
    var bareTokens: Range<Int> { kind == "weekday" || kind == "clock" || isFree ? 0..<0 : tokens }

    /// Whether it says that nothing is paid.
    var isFree: Bool { kind == "money" && lower == 0 }

    /// `40 000 теңгеден бастап`, `40,000 or more`: that a sum is the least one is said behind it.
    private static func isLeast(_ tokens: Range<Int>, _ reading: DraftReading) -> Bool {
        let end = min(reading.clause(of: tokens.lowerBound).upperBound, tokens.upperBound + 3)
        let behind = reading.words[tokens.upperBound..<max(tokens.upperBound, end)]
        return Self.least.contains { behind.contains($0) }
            && !behind.contains { ["than", "чем"].contains($0) }
    }

    private static let least = [
        "бастап", "басталады", "жоғары", "асса", "асатын", "асқан", "above", "upwards", "over", "more", "больше",
        "выше",
    ]

    /// The values of a text, left to right.
    static func values(in reading: DraftReading) -> [TermValue] {
        var found: [TermValue] = []
        let money = MoneyInText.amounts(in: reading)
        for amount in money where amount.currency == nil || amount.currency == "KZT" {
            let isFrom: Bool? = amount.bound == .from || isLeast(amount.tokens, reading) ? true : nil
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
        if let clock = halfPast(at: index) ?? opening(at: index) ?? clock(at: index) ?? spokenClock(at: index) {
            return clock
        }
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
        guard isRole(before) || isKazakhRole(index + 1), hour >= 6, unit(at: index + 1) == nil,
            !after.hasPrefix("разм")
        else { return nil }
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        guard !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"])) else {
            return nil
        }
        // `until 6`: nobody closes before the morning.
        let isEvening =
            hour < 10 && (["до", "to", "until", "till"].contains(before) || isKazakhEnd(index + 1)) && after != "утра"
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
            guard let spoken = reading.spokenNumber(at: index), spoken.tenths % 10 == 0, !spoken.isOrdinal else {
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
        // `сегізге дейін`: the ending says that it ends there.
        let isEnded =
            after == "дейін" && reading.tokens[index].kind != .number
            && ["ге", "ға", "ке", "қа"].contains(where: words[end - 1].hasSuffix)
        let isBare =
            (isRole(before) || isBegun || isEnded) && unit(at: end) == nil && !["из", "of"].contains(after)
        guard speaksOfHours, isMorning || isEvening || isBare && reading.tokens[index].kind != .number else {
            return nil
        }
        var minutes = hour * 60
        let isEnd = ["до", "to", "until", "till"].contains(before) || isEnded
        if hour < 12, isEvening || !isMorning && isEnd && hour <= 11 { minutes += 12 * 60 }
        let hasPart = ["утра", "am", "вечера", "дня", "ночи", "pm"].contains(after)
        return time(minutes, index..<(hasPart ? end + 1 : end), before: isBegun ? "с" : before, after: after)
    }

    private func hourOfDay(_ number: (value: Int, next: Int, isOrdinal: Bool), at index: Int) -> TermValue? {
        let next = number.next
        guard next + 1 < words.count, words[next].hasPrefix("час"), number.value <= 240, number.value % 10 == 0 else {
            return nil
        }
        let part = words[next + 1]
        guard ["дня", "утра", "вечера", "ночи"].contains(part) else { return nil }
        let hour = number.value / 10
        let isLate = part != "утра" && hour < 12 && !(part == "ночи" && hour < 6)
        return time(
            (isLate ? hour + 12 : hour) * 60, index..<next + 2, before: index > 0 ? words[index - 1] : "", after: "")
    }

    /// `открываемся в девять`, `close at eight`.
    private func opening(at index: Int) -> TermValue? {
        guard index > 0, ["в", "at"].contains(words[index - 1]), let hour = number(at: index), !hour.isOrdinal,
            hour.value % 10 == 0, (10...240).contains(hour.value), unit(at: hour.next) == nil,
            hour.next >= words.count || reading.gap(after: hour.next - 1) != [":"]
        else { return nil }
        let clause = reading.clause(of: index)
        let verbs = reading.words[clause.lowerBound..<index]
        guard
            let verb = verbs.last(where: { word in
                ["открыва", "закрыва", "open", "clos"].contains(where: word.hasPrefix)
            })
        else { return nil }
        let isStart = verb.hasPrefix("открыва") || verb.hasPrefix("open")
        let part = hour.next < words.count ? words[hour.next] : ""
        let isLate = ["вечера", "дня", "pm"].contains(part) || !isStart && hour.value < 120 && part != "утра"
        return TermValue(
            kind: "clock", lower: (hour.value / 10 + (isLate && hour.value < 120 ? 12 : 0)) * 60,
            upper: (hour.value / 10 + (isLate && hour.value < 120 ? 12 : 0)) * 60, isStart: isStart,
            tokens: index..<(["вечера", "дня", "pm", "утра", "am"].contains(part) ? hour.next + 1 : hour.next))
    }

    /// `полдевятого`, `half past four`.
    private func halfPast(at index: Int) -> TermValue? {
        let before = index > 0 ? words[index - 1] : ""
        guard isRole(before) || ["в", "at", "as"].contains(before) || words[index] == "half", isOfHours(index) else {
            return nil
        }
        if words[index].hasPrefix("пол"), words[index].count > 6,
            let hour = SpokenNumber(
                [words[index].dropFirst(3).replacing("третьего", with: "третий")].map(String.init), at: 0),
            hour.isOrdinal
        {
            let minutes = hour.tenths * 6 - 30
            return time(minutes < 10 * 60 ? minutes + 720 : minutes, index..<index + 1, before: before, after: "")
        }
        guard words[index] == "half", index + 2 < words.count, words[index + 1] == "past",
            let hour = number(at: index + 2)
        else { return nil }
        let minutes = hour.value * 6 + 30
        return time(minutes < 10 * 60 ? minutes + 720 : minutes, index..<hour.next, before: before, after: "")
    }

    private func isRole(_ word: String) -> Bool {
        ["с", "до", "from", "to", "until", "till", "before", "by"].contains(word)
    }

    /// `20-ден`, `18-ге дейін`: the ending apart from its number.
    private func isKazakhRole(_ place: Int) -> Bool {
        place < words.count && ["ден", "дан", "тен", "тан", "нен", "нан"].contains(words[place]) || isKazakhEnd(place)
    }

    private func isKazakhEnd(_ place: Int) -> Bool {
        place + 1 < words.count && ["ге", "ға", "ке", "қа"].contains(words[place]) && words[place + 1] == "дейін"
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
        case "сутки", "суток", "тәулік", "тәулікте": return value("days", 10)
        case "полчаса": return value("minutes", 300)
        case "неделю", "неделя", "week":
            // `первую неделю`, `на этой неделе` tell when.
            let before = index > 0 ? words[index - 1] : ""
            let isWhich = [
                "первую", "первая", "вторую", "эту", "прошлую", "следующую", "каждую", "first", "next", "last", "this",
                "every",
            ]
            .contains(before)
            return isWhich ? nil : value("days", 70)
        case "полгода", "полгоду": return value("days", 1800)
        case "half":
            let isOfHour = index + 2 < words.count && words[index + 1] == "an" && words[index + 2] == "hour"
            return isOfHour
                ? TermValue(kind: "minutes", lower: 300, upper: 300, isStart: nil, tokens: index..<index + 3)
                : value("percent", 500)
        case "половина", "половину", "половины", "жартысы", "жартысын": return value("percent", 500)
        case "треть", "трети": return value("percent", 333)
        case "четверть", "четверти": return value("percent", 250)
        case "third" where index > 0 && ["a", "one"].contains(words[index - 1]): return value("percent", 333)
        case "год":
            let before = index > 0 ? words[index - 1] : ""
            return ["на", "целый", "ровно", "около"].contains(before) || before.hasPrefix("действ") || isOfTerm(index)
                ? value("days", 3600) : nil
        case "year" where index > 0 && ["a", "one", "full", "whole"].contains(words[index - 1]):
            return value("days", 3600)
        case "month"
        where index > 1 && ["a", "one"].contains(words[index - 1])
            && ["for", "within", "in", "lasts", "is", "takes"].contains(words[index - 2]):
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
            let isSpan = index > 0 && ["за", "через", "течение", "an", "бір"].contains(words[index - 1])
            return isSpan ? value("minutes", 600) : nil
        default: break
        }
        if Self.free.contains(where: { $0.last == "." ? word == $0.dropLast() : word.hasPrefix($0) }) {
            return value("money", 0)
        }
        if ["полн", "целиком", "full", "толық", "бүкіл", "вся", "всю"].contains(where: word.hasPrefix),
            isOfPrepayment(index)
        {
            return value("percent", 1000)
        }
        for (place, day) in Self.weekdays.enumerated() where Concepts.of([reading.tokens[index]]).contains("#" + day) {
            return value("weekday", place)
        }
        return nil
    }

    private static let free = ["бесплат", "тегін", "free.", "даром."]

    /// Whether a clause tells how long a guarantee or the like lasts: `Гарантия на сумки год`.
    private func isOfTerm(_ index: Int) -> Bool {
        !Concepts.of(reading.tokens[reading.clause(of: index)]).isDisjoint(with: ["#warranty", "#certificate"])
    }

    private func isOfPrepayment(_ index: Int) -> Bool {
        let near = words[max(0, index - 1)..<min(words.count, index + 3)]
        let isSum =
            near.contains { ["сумм", "сома", "amount"].contains(where: $0.hasPrefix) }
            && Concepts.of(reading.tokens[reading.sentence(of: index)]).contains("#preorder")
        return isSum
            || near.contains { word in
                ["предоплат", "аванс", "вперед", "upfront", "prepay", "deposit"].contains(where: word.hasPrefix)
            }
    }

    private func isOfHours(_ index: Int) -> Bool {
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        return !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"]))
    }

    private func edge(_ minutes: Int, _ index: Int) -> TermValue {
        time(
            minutes, index..<index + 1, before: index > 0 ? words[index - 1] : "",
            after: index + 1 < words.count ? words[index + 1] : "")
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
