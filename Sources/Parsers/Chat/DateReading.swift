import KnowledgeModel

/// The order of the dates of one file, decided from all its headers, and the reading of dates in it.
struct DateReading {
    var order: ChatStyle.DateOrder = .dayMonthYear
    var evidence: ChatStyle.DateEvidence = .form
    var calendar: ChatStyle.Calendar = .gregorian
    /// Whether two digits of a year count from 2500 of the Buddhist calendar: `68` is 2568, 2025.
    private var hasShortBuddhistYears = false

    /// Weighs the headers of a file.
    /// - Complexity: O(headers).
    init(_ headers: [ChatHeader]) {
        var tally = Tally()
        for header in headers where !header.flags.contains(.monthName) { tally.count(header) }
        if headers.contains(where: { $0.flags.contains(.imperial) }) {
            calendar = .imperial
        } else if tally.buddhist * 2 > tally.total, tally.total > 0 {
            calendar = .buddhist
        }
        decide(tally)
        var short = 0
        var ahead = 0
        for header in headers where header.flags.isDisjoint(with: [.longFirst, .longThird, .monthName]) {
            short += 1
            if (52...99).contains(order == .yearMonthDay ? header.first : header.third) { ahead += 1 }
        }
        if ahead * 2 > short {
            hasShortBuddhistYears = true
            calendar = .buddhist
        }
    }

    private mutating func decide(_ tally: Tally) {
        guard tally.total > 0 else { return }
        if tally.yearFirst * 2 > tally.total {
            order = .yearMonthDay
            return
        }
        if tally.isShort, tally.third.above31 == 0,
            tally.first.above31 > 0
                || tally.third.changes > max(tally.first.changes, tally.second.changes) && tally.first.lowest >= 9
        {
            order = .yearMonthDay
            return
        }
        let first = tally.first.above12
        let second = tally.second.above12
        if first != second {
            order = first > second ? .dayMonthYear : .monthDayYear
            evidence = .above12(forIt: max(first, second), against: min(first, second))
            return
        }
        let changes = (first: tally.first.changes, second: tally.second.changes)
        if changes.first != changes.second {
            order = changes.first > changes.second ? .dayMonthYear : .monthDayYear
            evidence = .changes(day: max(changes.first, changes.second), month: min(changes.first, changes.second))
            return
        }
        order = usualOrder(tally)
        // Where day and month are equal throughout, either order reads the same.
        if tally.differing > 0 { evidence = .usage }
    }

    /// Usual orders by form, measured on public exports: `.` and `-` are day first (8 of 8), four digits of a year with
    /// 24 hours day first (83 of 85), two digits with 12 hours month first (100 of 145). Between these the padding tells:
    /// American phones write `1/2/23`, most others `01/02/23`.
    private func usualOrder(_ tally: Tally) -> ChatStyle.DateOrder {
        if tally.dotOrDash * 2 > tally.total { return .dayMonthYear }
        if !tally.isShort { return .dayMonthYear }
        if tally.twelveHours * 2 > tally.total { return .monthDayYear }
        return tally.unpadded > 0 ? .monthDayYear : .dayMonthYear
    }

    /// The time of a header in the file's order; a date that is none in it is read in the other one. Nil for a date
    /// without a year, or in a calendar that is not known.
    func time(_ header: ChatHeader) -> LocalDateTime? {
        let year: Int
        var month = Int(header.second)
        var day: Int
        if header.flags.contains(.monthName) {
            guard header.third > 0 else { return nil }
            return make(Int(header.third), month, Int(header.first), header)
        }
        if header.flags.contains(.longFirst) {
            (year, day) = (fullYear(header.first, header), Int(header.third))
            return make(year, month, day, header)
        }
        if order == .yearMonthDay, !header.flags.contains(.longThird) {
            (year, day) = (fullYear(header.first, header), Int(header.third))
            if let time = make(year, month, day, header) { return time }
        }
        let lastYear = fullYear(header.third, header)
        day = Int(header.first)
        if order == .monthDayYear { swap(&day, &month) }
        return make(lastYear, month, day, header) ?? make(lastYear, day, month, header)
    }

    private func make(_ year: Int, _ month: Int, _ day: Int, _ header: ChatHeader) -> LocalDateTime? {
        // Years far from ours are of a calendar that is not told by any mark.
        guard (1900...2200).contains(year) else { return nil }
        return LocalDateTime(
            year: year, month: month, day: day, hour: header.hour24, minute: Int(header.minute),
            second: Int(header.second60))
    }

    private func fullYear(_ written: UInt16, _ header: ChatHeader) -> Int {
        let year = Int(written)
        if header.flags.contains(.imperial) { return year }
        if year >= 100 { return header.flags.contains(.buddhist) || (2400...2743).contains(year) ? year - 543 : year }
        if header.flags.contains(.buddhist) || hasShortBuddhistYears && year >= 52 { return 1957 + year }
        return year >= 70 ? 1900 + year : 2000 + year
    }

    /// What all headers together show.
    private struct Tally {
        struct Field {
            var above12 = 0
            var above31 = 0
            var changes = 0
            var lowest: UInt16 = .max
            private var last: UInt16?

            mutating func count(_ value: UInt16) {
                if value > 12 { above12 += 1 }
                if value > 31 { above31 += 1 }
                if let last, last != value { changes += 1 }
                last = value
                lowest = min(lowest, value)
            }
        }

        var first = Field()
        var second = Field()
        var third = Field()
        var total = 0
        /// Headers whose first two numbers differ.
        var differing = 0
        var yearFirst = 0
        var longYears = 0
        var buddhist = 0
        var dotOrDash = 0
        var twelveHours = 0
        var unpadded = 0
        var isShort: Bool { longYears * 2 <= total }

        mutating func count(_ header: ChatHeader) {
            total += 1
            let flags = header.flags
            if flags.contains(.longFirst) { yearFirst += 1 }
            if !flags.isDisjoint(with: [.longFirst, .longThird]) { longYears += 1 }
            let year = flags.contains(.longFirst) ? header.first : header.third
            if flags.contains(.buddhist) || (2400...2743).contains(year) { buddhist += 1 }
            if flags.contains(.dotOrDash) { dotOrDash += 1 }
            if flags.contains(.unpadded) { unpadded += 1 }
            if header.period != .none { twelveHours += 1 }
            if flags.contains(.longFirst) { return }
            if header.first != header.second { differing += 1 }
            first.count(header.first)
            second.count(header.second)
            third.count(header.third)
        }
    }
}
