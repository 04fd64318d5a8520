import Language

/// Days and times of day in a message.
struct MomentReader {
    /// Something read: `friday`, `after 18:00`, with the words that say it.
    struct Found {
        var kind: FieldKind
        var value: String
        var words: Range<Int>
    }

    private enum Sign: Hashable, Sendable {
        case day(String)
        case partOfDay(String)
        case after, before, from, at, clock
        case noon
        case evening, morning
        /// Something is brought or fetched, so that a part of the day says when.
        case bringing
    }

    private static let table = PhraseTable<Sign>([
        (
            .day("dayAfterTomorrow"),
            "послезавтра, после завтра, арғы күні, ертеңнен кейін, бүрсігүні, бурсигуни, day after tomorrow, the day after tomorrow"
        ),
        (.day("today"), "сегодня, седня, сёдня, сегодн*, бүгін*, бугин*, today, tonight"),
        (.day("tomorrow"), "завтра, завтр*, ертең*, ертен*, tomorrow, tmr, tmrw"),
        (.day("weekend"), "выходные, на выходных, в выходные, выходных, демалыс күн*, демалыста, weekend"),
        (.day("monday"), "понедельник*, пн, дүйсенбі*, дуисенби*, monday"),
        (.day("tuesday"), "вторник*, вт, сейсенбі*, сеисенби*, tuesday, tues"),
        (.day("wednesday"), "среда, среду, среды, среде, ср, сәрсенбі*, сарсенби*, wednesday"),
        (.day("thursday"), "четверг*, чт, бейсенбі*, беисенби*, thursday, thurs"),
        (.day("friday"), "пятниц*, пт, жұма, жұмада, жұмаға, жума, friday"),
        (.day("saturday"), "суббот*, сб, сенбі, сенбіде*, сенбіге*, сенби, сенбиде, saturday"),
        (.day("sunday"), "воскресен*, вс, жексенбі*, жексенби*, sunday"),
        (.morning, "утром, с утра, утра, утречком, таңертең*, танертен*, таңғы, in the morning, morning, am"),
        (
            .partOfDay("day"),
            "днем, днём, в обед, в обеденное, күндіз, күндізгі, түсте, in the afternoon, at noon, afternoon, during the day, at lunch"
        ),
        (
            .evening,
            "вечером, вечерком, вечера, под вечер, к вечеру, после работы, кешке, кешкісін, кешкілік, кешкі, кешқұрым, in the evening, evening, pm, after work"
        ),
        (.noon, "обеда, обед, полудня, түстен, түске, тустен, туске, lunch, noon, midday"),
        (.after, "после, позже, не раньше, с, кейін, кеиин, after, from, past, later than"),
        (.before, "до, раньше, не позже, к, дейін, деиин, before, by, until, till"),
        (.at, "в, во, часам, около, между, сағат*, at, around, between"),
        (
            .bringing,
            """
            привоз*, привез*, достав*, жду, буду дома, дома буду, подъед*, подъезж*, заед*, заезж*, заберу, забер*,
            приед*, зайду, я там, я дома, үйде боламын, үйде кешке, перенес*, курьер*, примем, приму, встречу, удобно, звоните, наберите, әкел*, жеткіз*, күтемін,
            күтем, барамын, барам, келемін, келем, келіп ал*, хабарлас*, deliver*, bring, drop off, drop it,
            pick up, pick it, come by, be home, call me
            """
        ),
        (.clock, "час, часа, часов, часам, чаc, ч, о'clock, oclock, h, сағат*, de, да, де, те, та"),
    ])

    let text: MessageText

    /// The days and times, left to right. Times are only read where a day, a clock or a part of the day makes clear that a number is
    /// one.
    func found(asked: MessageSituation.Asked?) -> [Found] {
        let matches = Self.table.matches(in: text.words)
        var found: [Found] = []
        for match in matches {
            guard case .day(let day) = match.meaning, !found.contains(where: { $0.words.overlaps(match.words) }) else {
                continue
            }
            found.append(Found(kind: .date, value: day, words: match.words))
        }
        let isAboutTime =
            !found.isEmpty || asked == .date || asked == .time || matches.contains { $0.meaning == .bringing }
        if let time = time(matches, isAboutTime: isAboutTime) { found.append(time) }
        return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func has(_ sign: Sign, at word: Int, _ matches: [PhraseTable<Sign>.Match]) -> Bool {
        matches.contains { $0.meaning == sign && $0.words.contains(word) }
    }

    private func time(_ matches: [PhraseTable<Sign>.Match], isAboutTime: Bool) -> Found? {
        if let clock = hours(matches, isAboutTime: isAboutTime) { return clock }
        // Before or after noon.
        for match in matches where match.meaning == .noon {
            for (sign, word) in [(Sign.after, "after 12:00"), (.before, "before 12:00")] {
                let near = [match.words.lowerBound - 1, match.words.upperBound].filter(text.words.indices.contains)
                if let place = near.first(where: { has(sign, at: $0, matches) }) {
                    return Found(
                        kind: .time, value: word,
                        words: min(place, match.words.lowerBound)..<max(place + 1, match.words.upperBound))
                }
            }
            if isAboutTime { return Found(kind: .time, value: "day", words: match.words) }
        }
        guard isAboutTime else { return nil }
        for match in matches {
            switch match.meaning {
            case .partOfDay(let part): return Found(kind: .time, value: part, words: match.words)
            case .morning: return Found(kind: .time, value: "morning", words: match.words)
            case .evening: return Found(kind: .time, value: "evening", words: match.words)
            case .day, .after, .before, .from, .at, .clock, .noon, .bringing: continue
            }
        }
        return nil
    }

    private struct Hour {
        var minutes: Int
        var words: Range<Int>
        var isClock: Bool
    }

    private func hours(_ matches: [PhraseTable<Sign>.Match], isAboutTime: Bool) -> Found? {
        let all = readings(matches)
        guard
            let first = all.first(where: { hour in
                hour.isClock || isAboutTime && isIntroduced(hour, matches) && !isCounted(hour)
            })
        else {
            return nil
        }
        func written(_ minutes: Int) -> String {
            let hour = minutes / 60
            let rest = minutes % 60
            return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
        }
        let start = afternoon(first, matches)
        if let second = all.first(where: {
            $0.words.lowerBound >= first.words.upperBound && $0.words.lowerBound <= first.words.upperBound + 2
        }),
            second.words.lowerBound == first.words.upperBound || isJoined(first, second, matches)
        {
            return Found(
                kind: .time, value: written(start) + "-" + written(afternoon(second, matches)),
                words: first.words.lowerBound..<second.words.upperBound)
        }
        let before = first.words.lowerBound - 1
        let behind = min(first.words.upperBound, text.words.count - 1)
        var sign = ""
        if before >= 0,
            has(.after, at: before, matches)
                || behind >= first.words.upperBound
                    && text.words[behind].forms.contains(where: { ["кеиин", "кеин"].contains($0) })
        {
            sign = "after "
        } else if before >= 0,
            has(.before, at: before, matches)
                || behind >= first.words.upperBound
                    && text.words[behind].forms.contains(where: { $0.hasPrefix("деиин") })
        {
            sign = "before "
        } else if before < 0, behind >= first.words.upperBound {
            if text.words[behind].forms.contains("кеиин") { sign = "after " }
            if text.words[behind].forms.contains("деиин") { sign = "before " }
        }
        let words = (sign.isEmpty || before < 0 ? first.words.lowerBound : before)..<first.words.upperBound
        return Found(kind: .time, value: sign + written(start), words: words)
    }

    private func isJoined(_ first: Hour, _ second: Hour, _ matches: [PhraseTable<Sign>.Match]) -> Bool {
        (first.words.upperBound..<second.words.lowerBound).allSatisfy {
            has(.before, at: $0, matches) || has(.clock, at: $0, matches)
                || ["to", "по", "и", "and"].contains(text.words[$0].text)
        }
    }

    /// Whether a number follows a word for a time: `после 6`, `в 15`, `at 6`.
    private func isIntroduced(_ hour: Hour, _ matches: [PhraseTable<Sign>.Match]) -> Bool {
        let before = hour.words.lowerBound - 1
        let behind = hour.words.upperBound
        return before >= 0
            && (has(.after, at: before, matches) || has(.before, at: before, matches) || has(.at, at: before, matches))
            || behind < text.words.count
                && (has(.after, at: behind, matches) || has(.before, at: behind, matches))
    }

    /// Whether a number counts what stands behind it, with no clock or end between: `после 2 недель`, `на 3 этаж`, `к 5 платью`.
    private func isCounted(_ hour: Hour) -> Bool {
        let behind = hour.words.upperBound
        guard behind < text.words.count, !hour.isClock else { return false }
        return Self.counted.contains { text.words[behind].text.hasPrefix($0) }
    }

    private static let counted = [
        "дн", "ден", "недел", "месяц", "лет", "год", "этаж", "подъезд", "кв", "пар", "шт", "размер", "минут", "тыс",
        "см", "раз", "day", "week", "month", "year", "floor", "min", "pair", "күн", "апта", "айда", "жыл", "қабат",
    ]

    /// Numbers that may be hours.
    private func readings(_ matches: [PhraseTable<Sign>.Match]) -> [Hour] {
        let words = text.words.map(\.text)
        let bytes = Array(text.text.utf8)
        var found: [Hour] = []
        var place = 0
        while place < words.count {
            defer { place += 1 }
            if text.words[place].isNumber, let hour = Int(words[place]), hour < 24 {
                // 18:00 and 18.30, the colon between the two.
                if place + 1 < words.count, text.words[place + 1].isNumber, let minute = Int(words[place + 1]),
                    minute < 60,
                    words[place + 1].count == 2,
                    text.words[place + 1].range.lowerBound == text.words[place].range.upperBound + 1,
                    [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(bytes[text.words[place].range.upperBound])
                {
                    found.append(Hour(minutes: hour * 60 + minute, words: place..<place + 2, isClock: true))
                    place += 1
                    continue
                }
                found.append(hourOf(hour, place..<place + 1, matches))
            } else if let spoken = SpokenNumber(words, at: place) ?? genitive(words[place]), spoken.tenths % 10 == 0,
                (10...240).contains(spoken.tenths)
            {
                found.append(hourOf(spoken.tenths / 10, place..<place + spoken.length, matches))
                place += spoken.length - 1
            }
        }
        return found
    }

    private func genitive(_ word: String) -> SpokenNumber? {
        Self.genitives[word].flatMap { SpokenNumber([$0], at: 0) }
    }

    /// `после двух`, `к шести`.
    private static let genitives: [String: String] = [
        "онда": "десять", "часу": "один", "двух": "два", "трех": "три", "четырех": "четыре", "пяти": "пять",
        "шести": "шесть",
        "семи": "семь",
        "восьми": "восемь", "девяти": "девять", "десяти": "десять", "одиннадцати": "одиннадцать",
        "двенадцати": "двенадцать",
    ]

    private func hourOf(_ hour: Int, _ words: Range<Int>, _ matches: [PhraseTable<Sign>.Match]) -> Hour {
        let behind = words.upperBound
        var end = words.upperBound
        var isClock = false
        if behind < text.words.count {
            let isAtOnce =
                has(.clock, at: behind, matches) || has(.evening, at: behind, matches)
                || has(.morning, at: behind, matches)
            if isAtOnce {
                isClock = true
                end = behind + 1
                if end < text.words.count, has(.evening, at: end, matches) || has(.morning, at: end, matches) {
                    end += 1
                }
            }
        }
        if words.lowerBound > 0, text.words[words.lowerBound - 1].forms.contains(where: { $0.hasPrefix("сагат") }) {
            isClock = true
        }
        return Hour(minutes: hour * 60, words: words.lowerBound..<end, isClock: isClock)
    }

    /// Shops deliver by day: 2 without a word is 14:00, and so is any hour before eight.
    private func afternoon(_ hour: Hour, _ matches: [PhraseTable<Sign>.Match]) -> Int {
        guard hour.minutes < 12 * 60 else { return hour.minutes }
        let isEvening =
            hour.words.contains { has(.evening, at: $0, matches) }
            || hour.words.upperBound < text.words.count && has(.evening, at: hour.words.upperBound, matches)
        let isMorning = hour.words.contains { has(.morning, at: $0, matches) }
        if isEvening || !isMorning && hour.minutes < 8 * 60 { return hour.minutes + 12 * 60 }
        return hour.minutes
    }
}
