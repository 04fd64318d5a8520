/// A date and a wall-clock time without a time zone, as a chat export or a sheet states it.
///
/// Exports carry the local time of the phone that made them; converting it would need a zone that the file does not name.
public struct LocalDateTime: Hashable, Sendable, Comparable {
    // Eight bytes in all: places carry a time, and a document or chat may have a million of them.
    private var storedYear: Int16
    private var storedMonth: Int8
    private var storedDay: Int8
    private var storedHour: Int8
    private var storedMinute: Int8
    private var storedSecond: Int8

    /// Year of the Gregorian calendar.
    public var year: Int { Int(storedYear) }
    /// Month, 1...12.
    public var month: Int { Int(storedMonth) }
    /// Day of the month, 1...31.
    public var day: Int { Int(storedDay) }
    /// Hour, 0...23.
    public var hour: Int { Int(storedHour) }
    /// Minute, 0...59.
    public var minute: Int { Int(storedMinute) }
    /// Second, 0...59; 0 where the source states only minutes.
    public var second: Int { Int(storedSecond) }

    /// Creates a time from its parts, or nil when they name no moment of the Gregorian calendar.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (1...9999).contains(year), (1...12).contains(month), (0...23).contains(hour),
            (0...59).contains(minute), (0...59).contains(second),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        storedYear = Int16(year)
        storedMonth = Int8(month)
        storedDay = Int8(day)
        storedHour = Int8(hour)
        storedMinute = Int8(minute)
        storedSecond = Int8(second)
    }

    /// Reads the form that ``description`` writes, `2025-03-01T13:31:00`; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A,
            bytes[16] == 0x3A
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// The number of days of a month of the Gregorian calendar.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Earlier times come first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day, left.hour, left.minute, left.second)
            < (right.year, right.month, right.day, right.hour, right.minute, right.second)
    }

    /// Seconds from 1970-01-01T00:00:00 on the same clock; for differences between times of one source.
    public var secondsSinceEpoch: Int {
        // Days from civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return days * 86_400 + hour * 3_600 + minute * 60 + second
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// ISO 8601 without a zone: `2025-03-01T13:31:00`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
            + "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    }
}

extension LocalDateTime: Codable {
    /// Decodes the form of ``description``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = LocalDateTime(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a time like 2025-03-01T13:31:00, found \(text)")
        }
        self = time
    }

    /// Encodes the form of ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
