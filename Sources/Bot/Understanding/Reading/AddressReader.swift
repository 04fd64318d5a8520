/// Where to bring things: the street with its numbers, or that the customer fetches them.
struct AddressReader {
    let text: MessageText
    /// Words that are something else: towns, phones, days, products, cues.
    let taken: [Bool]
    /// Words that belong to products by name.
    let goods: [Bool]
    let asked: MessageSituation.Asked?
    /// Whether the message says that an address follows: `адрес другой`.
    let isAnnounced: Bool
    /// The word after the town, nil where no town is said.
    let afterTown: Int?

    private struct Marks {
        var street: [Bool]
        var house: [Bool]
        var door: [Bool]
        var name: [Bool]
    }

    /// The words of the address; nil where there is none.
    func address() -> Range<Int>? {
        let marks = marks()
        let words = text.words
        guard !words.isEmpty else { return nil }
        if asked == .address, words.allSatisfy(\.isNumber) { return 0..<words.count }
        func isNumber(_ place: Int) -> Bool { words[place].isNumber && !taken[place] && !goods[place] }
        func isMark(_ place: Int) -> Bool { marks.street[place] || marks.house[place] || marks.name[place] }
        let hasNumber = words.indices.contains(where: isNumber)
        // What shows that there is an address at all.
        let street = words.indices.first {
            (marks.street[$0] && words[$0].forms[0].count > 1) && !taken[$0] && !goods[$0]
        }
        let name = words.indices.first {
            marks.name[$0] && (!taken[$0] || isName($0, marks)) && hasNumberNear($0, marks)
        }
        let house = words.indices.first { place in
            marks.house[place] && !taken[place] && hasNumberBeside(place)
                && (asked == .address || isAnnounced || afterTown != nil || isBehindWord(place, marks))
        }
        var first = [street, name].compactMap { $0 }.min() ?? house
        if street != nil, name == nil, house == nil, !hasNumber, asked != .address { first = nil }
        if first == nil, asked == .address || isAnnounced || afterTown != nil {
            first = words.indices.first { place in
                isNumber(place) && place > 0 && isPlain(place - 1, marks)
                    && (asked == .address
                        || words[place - 1].part == words[place].part && words[place - 1].isCapitalized)
                    && (asked == .address || isAnnounced || place > (afterTown ?? 0))
            }
        }
        // Asked for, with a number in it, and nothing else: `27 15а`, `ЦУМ 3`.
        if first == nil, asked == .address, hasNumber, !text.hasQuestionMark,
            !words.contains(where: { Self.talk.contains($0.text) })
        {
            first = words.indices.first { !taken[$0] && !goods[$0] && !marks.door[$0] }
        }
        guard var start = first else { return nil }
        // A name in front of the first mark: `Кунаева` of `Кунаева көшесі`, `Kunaev street`. A street that is known needs none, and a
        // word that its name follows has none.
        var steps = 0
        let isWhole = marks.name[start] || Self.leading.contains { words[start].text.hasPrefix($0) }
        while start > 0, steps < 3, isPlain(start - 1, marks), !isWhole || words[start - 1].isCapitalized && start > 1,
            words[start - 1].part == words[start].part || marks.house[start],
            !(afterTown.map { start - 1 < $0 } ?? false)
        {
            start -= 1
            steps += 1
        }
        // `дом 5 по улице Абая`: the numbers may come first.
        while start > 0, words[start - 1].part == words[start].part,
            isNumber(start - 1) || marks.house[start - 1] && !taken[start - 1]
        {
            start -= 1
        }
        if isNumber(start) {
            steps = 0
            while start > 0, steps < 3, isPlain(start - 1, marks), words[start - 1].part == words[start].part,
                !(afterTown.map { start - 1 < $0 } ?? false)
            {
                start -= 1
                steps += 1
            }
        }
        var end = start
        var place = start
        var sinceMark = 0
        while place < words.count {
            if place > start, Self.others.contains(words[place].text) {
                // `Төле би 59 емес Төле би 95`: the other way round.
                guard words[place].text == "емес", place + 1 < words.count else { break }
                place += 1
                (start, end, sinceMark) = (place, place, 0)
                continue
            }
            // An entrance or a flat of which nothing is told: `вход с торца`, `квартиру не пишу`.
            let isBare =
                place > start && ["вход", "квартиру"].contains(words[place].text) && !hasNumberBeside(place)
                && words[place - 1].isNumber
            if isNumber(place) || isMark(place) && !isBare && (!taken[place] || isName(place, marks)) {
                // `кв 3 Самал 8700…`: behind the flat stands who lives there.
                if marks.name[place], !isName(place, marks), isBehindFlat(place) { break }
                end = place + 1
                sinceMark = 0
            } else if isAttached(place), words[place - 1].isNumber,
                ["th", "st", "nd", "rd", "й", "я"].contains(words[place].text)
            {
                end = place + 1
            } else if marks.door[place] {
                break
            } else if taken[place] || goods[place] {
                break
            } else if words[place].text.count == 1, !words[place].isNumber, end == place {
                // The letter of a house: `12 а`.
                if !["и", "я", "с", "в", "к"].contains(words[place].text) || isAttached(place) { end = place + 1 }
            } else {
                sinceMark += 1
                if sinceMark > 2 { break }
            }
            place += 1
        }
        guard end > start, words[start..<end].contains(where: \.isNumber) || asked == .address || street != nil else {
            return nil
        }
        // Numbers alone are no address unless one was asked for.
        if asked != .address,
            !words[start..<end].contains(where: { !$0.isNumber && $0.text.unicodeScalars.count > 2 })
        {
            return nil
        }
        return start..<end
    }

    /// Whether a word stands right behind a flat with its number: `кв 3 Самал`, `3 пәтер Самал`.
    private func isBehindFlat(_ place: Int) -> Bool {
        func isFlat(_ place: Int) -> Bool {
            place >= 0 && Self.flats.contains { text.words[place].text.hasPrefix($0) }
        }
        guard place > 1 else { return false }
        return text.words[place - 1].isNumber && isFlat(place - 2)
            || isFlat(place - 1) && text.words[place - 2].isNumber
    }

    /// Before what is another address, or none: `Абая 12, не Абая 10`.
    private static let others: Set<String> = ["не", "нет", "not", "емес", "вместо", "instead"]

    /// Words of talk that stand before a number and name no street: `всё же 38`.
    private static let talk: Set<String> = [
        "всё", "все", "же", "таки", "тогда", "лучше", "давайте", "давай", "можно", "хочу", "буду", "нужен", "нужна",
        "надо",
        "размер", "размера", "возьму", "беру", "только", "именно", "точно", "ровно", "нога", "ноги", "ногу", "ношу",
        "мне",
        "болсын", "керек", "аламын", "дұрыс", "actually", "rather", "just", "size", "take", "please", "only",
    ]

    /// Words before the name of a street.
    private static let leading = ["улиц", "ул", "мкр", "микр", "жк", "проспект", "просп", "переул"]
    private static let flats = ["кв", "пәт", "flat", "apt"]

    /// Whether a known street and a number behind it are surer than a word of talk: `Достык 12`.
    private func isName(_ place: Int, _ marks: Marks) -> Bool {
        marks.name[place] && (place + 1..<min(text.words.count, place + 3)).contains { text.words[$0].isNumber }
    }

    private func isAttached(_ place: Int) -> Bool {
        place > 0 && text.words[place - 1].range.upperBound == text.words[place].range.lowerBound
    }

    private func marks() -> Marks {
        let none = [Bool](repeating: false, count: text.words.count)
        var marks = Marks(street: none, house: none, door: none, name: none)
        for match in StreetWords.table.matches(in: text.words) {
            for place in match.words {
                switch match.meaning {
                case .street: marks.street[place] = true
                case .house: marks.house[place] = true
                case .door: marks.door[place] = true
                case .name: marks.name[place] = true
                }
            }
        }
        return marks
    }

    /// A word that may be the name of a street.
    private func isPlain(_ place: Int, _ marks: Marks) -> Bool {
        !taken[place] && !goods[place] && !text.words[place].isNumber && !marks.door[place]
            && text.words[place].text.count > 2 && !Self.talk.contains(text.words[place].text)
    }

    private func hasNumberNear(_ place: Int, _ marks: Marks) -> Bool {
        (place + 1..<min(text.words.count, place + 4)).contains { text.words[$0].isNumber && !taken[$0] }
            || asked == .address || marks.street.contains(true)
    }

    private func hasNumberBeside(_ place: Int) -> Bool {
        [place - 1, place + 1].contains { text.words.indices.contains($0) && text.words[$0].isNumber && !goods[$0] }
    }

    /// Whether a name and a number come before the mark of a flat: `Розыбакиева 247 кв 18`.
    private func isBehindWord(_ place: Int, _ marks: Marks) -> Bool {
        place > 1 && text.words[place - 1].isNumber && isPlain(place - 2, marks)
    }
}
