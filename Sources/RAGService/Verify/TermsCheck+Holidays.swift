import KnowledgeModel
import Language
import Products

/// Days of the year on which the shop is open or closed.
extension TermsCheck {
    /// A day of the year.
    private struct Date: Hashable {
        var month: Int
        var day: Int
    }

    private enum Event {
        case date(Date, Range<Int>)
        case way(isOpen: Bool, Range<Int>)
        case exception
    }

    /// `Работаем и на Наурыз`, `closed on 8 March`: against the days off that the terms list.
    func holidays() -> [DraftFinding] {
        let stated = terms.entries.filter { Self.months[$0.value.kind] != nil && $0.sentence.contains("#rest") }
        guard let first = stated.first else { return [] }
        let off = Set(stated.map { Date(month: Self.months[$0.value.kind] ?? 0, day: $0.value.lower / 10) })
        return reading.sentences.flatMap { sentence -> [DraftFinding] in
            let events = events(in: sentence, off)
            guard events.count > 1, !isElsewhere(sentence) else { return [] }
            return told(events).flatMap { date, isOpen, tokens, way -> [DraftFinding] in
                guard off.contains(date) == isOpen,
                    !reading.asks.contains(reading.clauseIndex(of: tokens.lowerBound)),
                    !reading.isOpen(way.lowerBound)
                else { return [] }
                return (isOpen ? [tokens, way] : [tokens]).map {
                    finding($0, truth: .contradicted, citation: first.citation, instead: first.words)
                }
            }
        }
    }

    private func isElsewhere(_ sentence: Range<Int>) -> Bool {
        isOfSomebody(sentence) || Self.others.isSaid(in: Array(reading.words[sentence]))
    }

    private static let others = Phrases(
        "курьерск|служб|почт|банк|ems|kaspi магазин|post|bank|courier service|пошта|если.|if.")

    private func events(in sentence: Range<Int>, _ off: Set<Date>) -> [Event] {
        var found: [Event] = []
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if let (date, tokens) = date(at: token, sentence, off) {
                found.append(.date(date, tokens))
                token = tokens.upperBound
                continue
            }
            let words = Array(reading.words[token..<min(sentence.upperBound, token + 3)])
            if Self.closed.stands(in: words, at: 0) {
                found.append(.way(isOpen: false, token..<token + 1))
                // `не работаем`.
                if ["не", "not", "day", "жұмыс"].contains(words[0]) { token += 1 }
            } else if Self.open.stands(in: words, at: 0), words.count < 2 || !words[1].hasPrefix("хат") {
                found.append(.way(isOpen: true, token..<token + 1))
                if words[0] == "жұмыс" { token += 1 }
            } else if ["кроме", "except", "басқа"].contains(words[0]) {
                found.append(.exception)
            }
            token += 1
        }
        return found
    }

    /// Which way each date is told to be: where a sentence begins with the way by the last before it, else by the next behind.
    private func told(_ events: [Event]) -> [(Date, isOpen: Bool, tokens: Range<Int>, way: Range<Int>)] {
        guard let first = events.first else { return [] }
        let isAhead = if case .date = first { false } else { true }
        return events.indices.compactMap { place in
            guard case .date(let date, let tokens) = events[place] else { return nil }
            let rest = isAhead ? Array(events[..<place].reversed()) : Array(events[(place + 1)...])
            var isExcepted = false
            for event in rest {
                switch event {
                case .exception: isExcepted = true
                case .way(let isOpen, let way): return (date, isOpen != isExcepted, tokens, way)
                case .date: continue
                }
            }
            // `На Наурыз отдыхаем один день, 21 марта`: the way is that of the day before.
            // A date that is a clause by itself and no more.
            let clause = reading.clause(of: tokens.lowerBound)
            guard !isAhead, clause.allSatisfy({ tokens.contains($0) || StopWords.contain(reading.words[$0]) }),
                let last = events[..<place].last(where: { if case .way = $0 { true } else { false } }),
                case .way(let isOpen, let way) = last
            else { return nil }
            return (date, isOpen, tokens, way)
        }
    }

    /// `первого января`, `22 наурыз`, `March 22`, `на Наурыз`.
    private func date(at token: Int, _ sentence: Range<Int>, _ off: Set<Date>) -> (Date, Range<Int>)? {
        if let (day, end) = day(at: token), sentence.contains(end), let month = month(of: reading.words[end]) {
            return (Date(month: month, day: day), token..<end + 1)
        }
        guard let month = month(of: reading.words[token]) else {
            let next = token + 1
            let isNewYear =
                sentence.contains(next)
                && Phrases("новый год|нового год|new year|жаңа жыл").stands(
                    in: [reading.words[token], reading.words[next]], at: 0)
            return isNewYear ? (Date(month: 1, day: 1), token..<next + 1) : nil
        }
        if sentence.contains(token + 1), let (day, end) = day(at: token + 1), unitless(end) {
            return (Date(month: month, day: day), token..<end)
        }
        // A feast that is called like its month.
        let name = reading.words[token]
        guard name.hasPrefix("наурыз") || name.hasPrefix("nauryz"), let date = off.first(where: { $0.month == 3 })
        else {
            return nil
        }
        return (date, token..<token + 1)
    }

    private func unitless(_ place: Int) -> Bool {
        place >= reading.words.count
            || !["час", "сағат", "pm", "am", "утра", "вечера"].contains(where: reading.words[place].hasPrefix)
    }

    private func day(at token: Int) -> (Int, Int)? {
        if reading.tokens[token].kind == .number {
            return Int(reading.words[token]).flatMap { (1...31).contains($0) ? ($0, token + 1) : nil }
        }
        guard let spoken = reading.spokenNumber(at: token), spoken.tenths % 10 == 0, (10...310).contains(spoken.tenths)
        else { return nil }
        return (spoken.tenths / 10, token + spoken.length)
    }

    private func month(of word: String) -> Int? {
        Self.monthNames.first { $0.beginnings.contains(where: word.hasPrefix) }?.month
    }

    /// The kinds of values that are days of a month.
    private static let months = ["january": 1, "march": 3]
    private static let monthNames: [(month: Int, beginnings: [String])] = [
        (1, ["январ", "january", "қаңтар"]), (2, ["феврал", "february", "ақпан"]),
        (3, ["март", "march", "наурыз", "nauryz"]),
        (4, ["апрел", "april", "сәуір"]), (5, ["мая", "мамыр"]), (6, ["июн", "june", "маусым"]),
        (7, ["июл", "july", "шілде"]),
        (8, ["август", "august", "тамыз"]), (9, ["сентябр", "september", "қыркүйек"]),
        (10, ["октябр", "october", "қазан"]),
        (11, ["ноябр", "november", "қараша"]), (12, ["декабр", "december", "желтоқсан"]),
    ].map { ($0, $1.map { Folding.fold($0) }) }
    private static let closed = Phrases(
        "не работа|не открыва|закрыт|закрыва|отдыха|выходн|closed|not open|day off|жабық|демал|жұмыс істемей|тойлай")
    private static let open = Phrases("работа|открыт|ждем|open.|ашық.|ашықпыз|жұмыс істей|күтеміз")
}
