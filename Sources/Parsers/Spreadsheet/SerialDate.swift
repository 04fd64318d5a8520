import KnowledgeModel

/// Days since a sheet's epoch as dates.
struct SerialDate {
    /// Whether the workbook counts from 1904-01-01 instead of 1900.
    var is1904: Bool

    /// The value of a number shown as a date or time; nil when it is no moment a sheet can show.
    func value(of serial: Double, style: NumberFormat.Style) -> CellValue? {
        guard serial < 2_958_466, serial >= (style == .elapsed ? -2_958_466 : 0) else { return nil }
        if style == .elapsed {
            return .time(seconds: Int((serial * 86_400).rounded()))
        }
        var day = Int(serial)
        var seconds = Int(((serial - Double(day)) * 86_400).rounded())
        if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
        if serial < 1, day == 0 { return .time(seconds: seconds) }
        guard let date = date(ofDay: day, seconds: seconds) else { return nil }
        return .date(date)
    }

    /// A number that ``value(of:style:)`` takes for a date or time, in ISO 8601: to the millisecond, a fraction in six digits
    /// where there is one.
    func isoText(of serial: Double, isElapsed: Bool) -> String {
        if isElapsed { return Self.isoDuration(milliseconds: Int((serial * 86_400_000).rounded())) }
        var day = Int(serial)
        var milliseconds = Int(((serial - Double(day)) * 86_400_000).rounded())
        if milliseconds == 86_400_000 { (day, milliseconds) = (day + 1, 0) }
        let fraction =
            milliseconds % 1000 == 0 ? "" : "." + String(String(milliseconds % 1000 + 1000).dropFirst()) + "000"
        if serial < 1, day == 0 { return CellValue.time(seconds: milliseconds / 1000).text + fraction }
        return (date(ofDay: day, seconds: milliseconds / 1000)?.description ?? "") + fraction
    }

    private static func isoDuration(milliseconds: Int) -> String {
        let (seconds, rest) = milliseconds.magnitude.quotientAndRemainder(dividingBy: 1000)
        let fraction = rest == 0 ? "" : "." + String(String(rest + 1000).dropFirst())
        return (milliseconds < 0 ? "-" : "") + "PT\(seconds / 3600)H\(seconds / 60 % 60)M\(seconds % 60)\(fraction)S"
    }

    /// The 1900 system counts a 29 February 1900 that never was (day 60): days before it are one less.
    private func date(ofDay day: Int, seconds: Int) -> LocalDateTime? {
        let daysSince1970: Int
        if is1904 {
            daysSince1970 = day - 24_107
        } else {
            guard day != 60 else { return nil }
            daysSince1970 = day - 25_569 + (day < 60 ? 1 : 0)
        }
        // Civil from days, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return LocalDateTime(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: seconds / 3600, minute: seconds / 60 % 60,
            second: seconds % 60)
    }

    /// Reads the date of a `t="d"` cell: `2025-03-01`, `2025-03-01T13:31`, with seconds, a fraction and `Z`.
    static func date(iso bytes: XMLBytes) -> CellValue? {
        let text = String(decoding: bytes, as: UTF8.self).filter { $0 != " " }
        var parts = text.split(separator: "T", omittingEmptySubsequences: false)
        if parts.last?.hasSuffix("Z") == true { parts[parts.count - 1] = parts[parts.count - 1].dropLast() }
        func numbers(_ part: Substring, _ separator: Character) -> [Int]? {
            let fields = part.split(separator: separator, omittingEmptySubsequences: false).map { field in
                field.allSatisfy(\.isASCII) && !field.isEmpty && field.count <= 4 ? Int(field) : nil
            }
            return fields.contains(nil) ? nil : fields.compactMap { $0 }
        }
        func seconds(_ part: Substring) -> Int? {
            let whole = part.prefix { $0 != "." && $0 != "," }
            guard let fields = numbers(whole, ":"), (2...3).contains(fields.count), (0..<24).contains(fields[0]),
                (0..<60).contains(fields[1]), fields.count == 2 || (0..<60).contains(fields[2])
            else { return nil }
            return fields[0] * 3600 + fields[1] * 60 + (fields.count == 3 ? fields[2] : 0)
        }
        if parts.count == 1, parts[0].contains(":") { return seconds(parts[0]).map { .time(seconds: $0) } }
        guard (1...2).contains(parts.count), let day = numbers(parts[0], "-"), day.count == 3 else { return nil }
        var time = 0
        if parts.count == 2 {
            guard let read = seconds(parts[1]) else { return nil }
            time = read
        }
        return LocalDateTime(
            year: day[0], month: day[1], day: day[2], hour: time / 3600, minute: time / 60 % 60, second: time % 60
        ).map { .date($0) }
    }
}
