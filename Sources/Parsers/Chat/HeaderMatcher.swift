import KnowledgeModel

/// Recognises the lines that open messages, byte by byte.
///
/// Every step looks at a bounded number of bytes and gives up at the first one that does not fit, so a line costs constant
/// time whatever stands in it.
struct HeaderMatcher {
    let bytes: ChatBytes
    let end: Int
    private var at = 0
    private var header = ChatHeader(start: 0, rest: 0, line: 0)

    init(_ bytes: ChatBytes, end: Int) {
        self.bytes = bytes
        self.end = end
    }

    /// The header on a line that begins at an index, in whatever shape; nil when the line opens no message.
    mutating func match(at start: Int) -> ChatHeader? {
        guard start < end, Self.canOpen[Int(bytes[start])] else { return nil }
        at = start
        header = ChatHeader(start: start, rest: 0, line: 0)
        skipMarks()
        let first = at
        if take(0x5B) {
            return inBrackets()
        }
        if numericDate() {
            guard separator(), time() else { return nil }
            return behindDate()
        }
        restart(at: first)
        if time(), separator() {
            let behindTime = at
            let timed = header
            if numericDate() {
                return dash(.androidTimeFirst)
            }
            at = behindTime
            header = timed
            return namedDate() ? dash(.oldMonthName) : nil
        }
        restart(at: first)
        guard namedDate(), separator(), time() else { return nil }
        return dash(.oldMonthName)
    }

    /// Bytes that a header can begin with: a digit of some script, a bracket, a mark or the letter of a month.
    private static let canOpen: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in 0x30...0x39 { table[byte] = true }
        for letter in "JFMASONDjfmasond".utf8 { table[Int(letter)] = true }
        for byte in [0x5B, 0xD8, 0xD9, 0xDB, 0xE0, 0xE2, 0xEF] { table[byte] = true }
        return table
    }()

    private mutating func inBrackets() -> ChatHeader? {
        skipMarks()
        let first = at
        if numericDate(), separator(), time(), closing() { return finish(.ios) }
        restart(at: first)
        if time(), separator(), numericDate(), closing() { return finish(.iosTimeFirst) }
        return nil
    }

    private mutating func closing() -> Bool {
        skipMarks()
        guard take(0x5D) else { return false }
        skipSpace()
        return true
    }

    private mutating func behindDate() -> ChatHeader? {
        let here = at
        if let found = dash(.android) { return found }
        at = here
        guard take(0x3A), skipSpace() else { return nil }
        return finish(.oldColon)
    }

    /// ` - ` behind date and time; the space behind it may be missing at the end of a line.
    private mutating func dash(_ shape: ChatStyle.Header) -> ChatHeader? {
        skipMarks()
        guard skipSpace() else { return nil }
        if !take(0x2D) {
            // An en or em dash.
            guard peek(0) == 0xE2, peek(1) == 0x80, peek(2) == 0x93 || peek(2) == 0x94 else { return nil }
            at += 3
        }
        guard skipSpace() || at >= end || peek(0) == 0x0A || peek(0) == 0x0D else { return nil }
        return finish(shape)
    }

    private mutating func finish(_ shape: ChatStyle.Header) -> ChatHeader? {
        header.shape = shape
        header.rest = at
        return header.isPlausible ? header : nil
    }

    private mutating func restart(at index: Int) {
        at = index
        header = ChatHeader(start: header.start, rest: 0, line: 0)
    }

    // MARK: - Single bytes

    @inline(__always)
    private func peek(_ ahead: Int) -> UInt8 { at + ahead < end ? bytes[at + ahead] : 0 }

    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek(0) == byte else { return false }
        at += 1
        return true
    }

    @inline(__always)
    private mutating func skipMarks() {
        while at < end, bytes[at] >= 0x80 {
            let length = bytes.markLength(at: at, end: end)
            guard length > 0 else { return }
            at += length
        }
    }

    @inline(__always) @discardableResult
    private mutating func skipSpace() -> Bool {
        let length = bytes.spaceLength(at: at, end: end)
        at += length
        return length > 0
    }

    /// A digit, 0x0660…0x0669, 0x06F0…0x06F9, Devanagari and Bengali ones included.
    @inline(__always)
    private mutating func digit() -> UInt16? {
        let byte = peek(0)
        if byte &- 0x30 < 10 {
            at += 1
            return UInt16(byte &- 0x30)
        }
        return byte < 0xD9 ? nil : foreignDigit(byte)
    }

    private mutating func foreignDigit(_ lead: UInt8) -> UInt16? {
        let (value, length): (UInt8, Int) =
            switch (lead, peek(1)) {
            case (0xD9, let byte): (byte &- 0xA0, 2)
            case (0xDB, let byte): (byte &- 0xB0, 2)
            case (0xE0, 0xA5), (0xE0, 0xA7): (peek(2) &- 0xA6, 3)
            default: (10, 0)
            }
        guard value < 10 else { return nil }
        at += length
        return UInt16(value)
    }

    /// A number of one to so many digits that no further digit follows.
    @inline(__always)
    private mutating func number(upTo limit: Int) -> (value: UInt16, digits: Int)? {
        guard var value = digit() else { return nil }
        var digits = 1
        while digits < limit, let next = digit() {
            value = value * 10 + next
            digits += 1
        }
        return (value, digits)
    }

    // MARK: - Dates

    private mutating func numericDate() -> Bool {
        guard let first = number(upTo: 4) else { return false }
        skipMarks()
        let separator = peek(0)
        guard separator == 0x2F || separator == 0x2E || separator == 0x2D else { return false }
        at += 1
        skipSpace()
        skipMarks()
        guard let second = number(upTo: 2) else { return false }
        skipMarks()
        guard take(separator) else { return false }
        skipSpace()
        skipMarks()
        guard let third = eraYear() ?? number(upTo: 4) else { return false }
        skipMarks()
        // A stop ends the date in Croatian and Korean; a stop behind «klo» belongs to the time.
        if separator == 0x2E, peek(0) == 0x2E { at += 1 }
        buddhistMark()
        header.first = first.value
        header.second = second.value
        header.third = third.value
        if first.digits > 2 { header.flags.insert(.longFirst) }
        if third.digits > 2 { header.flags.insert(.longThird) }
        if separator != 0x2F { header.flags.insert(.dotOrDash) }
        if first.digits == 1 || second.digits == 1 { header.flags.insert(.unpadded) }
        return true
    }

    /// A year of a Japanese era, `R4`, in the common calendar.
    private mutating func eraYear() -> (value: UInt16, digits: Int)? {
        let before: UInt16
        switch peek(0) {
        case 0x4D: before = 1867  // Meiji
        case 0x54: before = 1911  // Taisho
        case 0x53: before = 1925  // Showa
        case 0x48: before = 1988  // Heisei
        case 0x52: before = 2018  // Reiwa
        default: return nil
        }
        at += 1
        guard let year = number(upTo: 2) else { return nil }
        header.flags.insert(.imperial)
        return (before + year.value, 4)
    }

    private mutating func buddhistMark() {
        let before = at
        skipSpace()
        if take(0x42) {
            let stop = take(0x2E)
            if take(0x45), !stop || take(0x2E) {
                header.flags.insert(.buddhist)
                return
            }
        }
        at = before
    }

    /// `22 Oct`, `22 Oct 2014`, `Oct 22`, `Oct 22, 2014`.
    private mutating func namedDate() -> Bool {
        let day: UInt16
        let month: UInt16
        if let number = number(upTo: 2) {
            guard skipSpace(), let name = monthName() else { return false }
            (day, month) = (number.value, name)
        } else {
            guard let name = monthName(), skipSpace(), let number = number(upTo: 2) else { return false }
            (day, month) = (number.value, name)
        }
        header.first = day
        header.second = month
        header.third = 0
        header.flags.insert(.monthName)
        let before = at
        _ = take(0x2C)
        if skipSpace(), let year = number(upTo: 4), year.digits == 4, peek(0) != 0x3A, peek(0) != 0x2E {
            header.third = year.value
        } else {
            at = before
        }
        return true
    }

    private mutating func monthName() -> UInt16? {
        let start = at
        while at - start < 24, peek(0) >= 0x80 || (peek(0) | 0x20) &- 0x61 < 26 { at += 1 }
        guard at - start >= 3, bytes.spaceLength(at: at, end: end) > 0 || peek(0) == 0x2E else { return nil }
        let name = TextFold.lowercased(bytes, start..<at)
        _ = take(0x2E)
        return MonthNames.numbers[name]
    }

    // MARK: - Between date and time

    /// `, ` or a space or `. `, in either alphabet's comma, and a word for «at» in some languages.
    private mutating func separator() -> Bool {
        skipMarks()
        if take(0x2C) {
            skipSpace()
        } else if peek(0) == 0xD8, peek(1) == 0x8C {
            at += 2
            skipSpace()
        } else if !skipSpace() {
            guard take(0x2E), skipSpace() else { return false }
        }
        skipMarks()
        if peek(0) &- 0x30 >= 10 {
            for word in Self.wordsForAt where bytes.starts(with: word, at: at, end: end) {
                at += word.utf8CodeUnitCount
                guard skipSpace() else { return false }
                skipMarks()
                break
            }
        }
        return true
    }

    private static let wordsForAt: [StaticString] = [
        "klo", "kl.", "saat", "à", "às", "at", "um", "a las", "в", "о", "lúc",
    ]

    // MARK: - Time

    private mutating func time() -> Bool {
        if peek(0) >= 0xE4 { dayPeriodBefore() }
        guard let hour = number(upTo: 2) else { return false }
        guard hourSeparator(), let minute = number(upTo: 2), minute.digits == 2 else { return false }
        header.hour = UInt8(hour.value)
        header.minute = UInt8(minute.value)
        if peek(0) == 0x3A || peek(0) == 0x2E {
            let before = at
            at += 1
            if let second = number(upTo: 2), second.digits == 2 {
                header.second60 = UInt8(second.value)
                header.flags.insert(.hasSeconds)
            } else {
                at = before
            }
        } else {
            frenchSeconds()
        }
        dayPeriodBehind()
        skipMarks()
        return hour.value <= 24 && minute.value < 60 && header.second60 < 60
    }

    /// `:` or `.`, or the « h » of Canadian French.
    private mutating func hourSeparator() -> Bool {
        skipMarks()
        defer { skipMarks() }
        if take(0x3A) || take(0x2E) { return true }
        skipSpace()
        guard take(0x68) else { return false }
        skipSpace()
        return true
    }

    /// ` min 05 s` behind `14 h 56`.
    private mutating func frenchSeconds() {
        let before = at
        skipSpace()
        if bytes.starts(with: "min", at: at, end: end) {
            at += 3
            let behindMinutes = at
            if skipSpace(), let second = number(upTo: 2), skipSpace(), take(0x73) {
                header.second60 = UInt8(second.value)
                header.flags.insert(.hasSeconds)
            } else {
                at = behindMinutes
            }
        } else {
            at = before
        }
    }

    private mutating func dayPeriodBefore() {
        for (word, period) in DayPeriods.before where bytes.starts(with: word, at: at, end: end) {
            at += word.utf8CodeUnitCount
            skipSpace()
            header.period = period
            return
        }
    }

    private mutating func dayPeriodBehind() {
        let before = at
        skipMarks()
        skipSpace()
        skipMarks()
        let byte = peek(0)
        guard byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 else {
            at = before
            return
        }
        if latinPeriod() { return }
        for (word, period) in DayPeriods.behind where startsIgnoringCase(word) {
            at += word.utf8CodeUnitCount
            // The Arabic words are also written out, «صباحًا»: the letters behind the first one go with it.
            if byte >= 0xD8, byte < 0xE0 { while (0xD8...0xDB).contains(peek(0)) { at += 2 } }
            guard isEndOfPeriod else { break }
            header.period = period
            return
        }
        at = before
    }

    /// `AM`, `am`, `a.m.`, `a. m.`, `a m` and the like.
    private mutating func latinPeriod() -> Bool {
        let before = at
        let letter = peek(0) | 0x20
        guard letter == 0x61 || letter == 0x70 else { return false }
        at += 1
        _ = take(0x2E)
        skipSpace()
        guard take(0x6D) || take(0x4D) else {
            at = before
            return false
        }
        _ = take(0x2E)
        guard isEndOfPeriod else {
            at = before
            return false
        }
        header.period = letter == 0x61 ? .morning : .afternoon
        return true
    }

    private var isEndOfPeriod: Bool {
        switch peek(0) {
        case 0x5D, 0x3A, 0x2C, 0: true
        default:
            bytes.spaceLength(at: at, end: end) > 0 || bytes.markLength(at: at, end: end) > 0
        }
    }

    private func startsIgnoringCase(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at + count <= end else { return false }
        for index in 0..<count {
            var byte = bytes[at + index]
            if byte &- 0x41 < 26 { byte |= 0x20 }
            var wanted = word.utf8Start[index]
            if wanted &- 0x41 < 26 { wanted |= 0x20 }
            guard byte == wanted else { return false }
        }
        return true
    }
}

extension ChatHeader {
    /// Whether the numbers can be a date in some order.
    var isPlausible: Bool {
        if flags.contains(.monthName) { return (1...31).contains(first) }
        if flags.contains(.longFirst) { return isMonthAndDay(second, third) }
        if isDayAndMonth { return true }
        // Two digits of a year in front: `19/01/31`.
        return !flags.contains(.longThird) && isMonthAndDay(second, third)
    }

    /// Whether the first two numbers are a day and a month in either order.
    private var isDayAndMonth: Bool { isMonthAndDay(first, second) || isMonthAndDay(second, first) }

    private func isMonthAndDay(_ month: UInt16, _ day: UInt16) -> Bool {
        (1...12).contains(month) && (1...31).contains(day)
    }
}
