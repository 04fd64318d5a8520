import KnowledgeModel
import Language
import Products

/// Times of day: `10:00`, `до десяти вечера`, `half past four`.
extension TermScan {
    /// `10:00`, `10 am`, `с 9 до 20`.
    func clock(at index: Int) -> TermValue? {
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
        // `open 10 to 8`.
        let beginsRange =
            after == "to" && index + 2 < words.count && reading.tokens[index + 2].kind == .number && !isRole(before)
        guard isRole(before) || isKazakhRole(index + 1) || beginsRange, hour >= 6 || before == "by" && hour > 0,
            unit(at: index + 1) == nil,
            !after.hasPrefix("разм")
        else { return nil }
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        guard !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"])) else {
            return nil
        }
        // `until 6`: nobody closes before the morning.
        let isEvening =
            hour < 10 && (["до", "to", "until", "till", "by"].contains(before) || isKazakhEnd(index + 1))
            && after != "утра"
        return time(
            (isEvening ? hour + 12 : hour) * 60, index..<index + 1, before: beginsRange ? "from" : before, after: after)
    }

    /// `до десяти вечера`, `в 9 утра`, `until eight`, `кешкі сегізге дейін`.
    func spokenClock(at index: Int) -> TermValue? {
        let hour: Int
        let end: Int
        if reading.tokens[index].kind == .number {
            guard let value = Int(words[index]) else { return nil }
            (hour, end) = (value, index + 1)
        } else {
            // `бірден` is at once.
            guard words[index] != "бірден", let spoken = reading.spokenNumber(at: index) ?? locative(at: index),
                spoken.tenths % 10 == 0,
                !spoken.isOrdinal
            else { return nil }
            (hour, end) = (spoken.tenths / 10, index + spoken.length)
        }
        guard (1...24).contains(hour) else { return nil }
        let before = index > 0 ? words[index - 1] : ""
        let after = end < words.count ? words[end] : ""
        let isMorning =
            ["утра", "am"].contains(after) || ["таңғы", "таңертең"].contains(before) || part(at: end) == "morning"
        let isEvening =
            ["вечера", "дня", "ночи", "pm"].contains(after) || ["кешкі", "түнгі"].contains(before)
            || ["evening", "afternoon"].contains(part(at: end))
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
        let isEnd = ["до", "to", "until", "till", "before", "by"].contains(before) || isEnded
        if hour < 12, isEvening || !isMorning && isEnd && hour <= 11 { minutes += 12 * 60 }
        let hasPart = ["утра", "am", "вечера", "дня", "ночи", "pm"].contains(after)
        return time(minutes, index..<(hasPart ? end + 1 : end), before: isBegun ? "с" : before, after: after)
    }

    /// `in the evening` behind an hour.
    private func part(at place: Int) -> String {
        place + 2 < words.count && words[place] == "in" && words[place + 1] == "the" ? words[place + 2] : ""
    }

    /// `таңғы тоғызда`: a number with the ending of when.
    private func locative(at index: Int) -> SpokenNumber? {
        guard let ending = ["да", "де", "та", "те"].first(where: words[index].hasSuffix), words[index].count > 4 else {
            return nil
        }
        return SpokenNumber([String(words[index].dropLast(ending.count))], at: 0)
    }

    func hourOfDay(_ number: (value: Int, next: Int, isOrdinal: Bool), at index: Int) -> TermValue? {
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
    func opening(at index: Int) -> TermValue? {
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
    func halfPast(at index: Int) -> TermValue? {
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

    func isRole(_ word: String) -> Bool {
        ["с", "до", "from", "to", "until", "till", "before", "by"].contains(word)
    }

    /// `20-ден`, `18-ге дейін`: the ending apart from its number.
    func isKazakhRole(_ place: Int) -> Bool {
        place < words.count && ["ден", "дан", "тен", "тан", "нен", "нан"].contains(words[place]) || isKazakhEnd(place)
    }

    func isKazakhEnd(_ place: Int) -> Bool {
        place + 1 < words.count && ["ге", "ға", "ке", "қа"].contains(words[place]) && words[place + 1] == "дейін"
    }

    func time(_ minutes: Int, _ tokens: Range<Int>, before: String, after: String) -> TermValue {
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

    func isOfHours(_ index: Int) -> Bool {
        let concepts = Concepts.of(reading.tokens[reading.sentence(of: index)])
        return !concepts.isDisjoint(with: TermsBook.days.union(["#work", "#messages", "#calls"]))
    }

    func edge(_ minutes: Int, _ index: Int) -> TermValue {
        time(
            minutes, index..<index + 1, before: index > 0 ? words[index - 1] : "",
            after: index + 1 < words.count ? words[index + 1] : "")
    }
}
