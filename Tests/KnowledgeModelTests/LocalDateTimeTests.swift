import Foundation
import KnowledgeModel
import Testing

struct LocalDateTimeTests {
    @Test(arguments: [
        (2024, 29), (2023, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29), (4, 29), (1, 28),
    ])
    func endsFebruaryByTheGregorianRule(year: Int, days: Int) {
        #expect(LocalDateTime.days(inMonth: 2, of: year) == days)
        #expect(LocalDateTime(year: year, month: 2, day: days) != nil)
        #expect(LocalDateTime(year: year, month: 2, day: days + 1) == nil)
    }

    @Test(arguments: zip(1...12, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]))
    func knowsTheLengthOfEveryMonth(month: Int, days: Int) {
        #expect(LocalDateTime.days(inMonth: month, of: 2025) == days)
        #expect(LocalDateTime(year: 2025, month: month, day: days) != nil)
        #expect(LocalDateTime(year: 2025, month: month, day: days + 1) == nil)
    }

    @Test(arguments: [
        [0, 1, 1, 0, 0, 0], [10_000, 1, 1, 0, 0, 0], [-5, 1, 1, 0, 0, 0], [2025, 0, 1, 0, 0, 0],
        [2025, 13, 1, 0, 0, 0], [2025, 1, 0, 0, 0, 0], [2025, 1, -1, 0, 0, 0], [2025, 1, 1, 24, 0, 0],
        [2025, 1, 1, -1, 0, 0], [2025, 1, 1, 0, 60, 0], [2025, 1, 1, 0, 0, 60], [2025, 1, 1, 0, 0, -1],
    ])
    func refusesPartsThatNameNoMoment(parts: [Int]) {
        #expect(
            LocalDateTime(
                year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
                == nil)
    }

    /// Seconds by Python's `calendar.timegm`.
    @Test(arguments: [
        ("1970-01-01T00:00:00", 0), ("1969-12-31T23:59:59", -1), ("2000-03-01T00:00:00", 951_868_800),
        ("2024-02-29T12:34:56", 1_709_210_096), ("1900-02-28T00:00:00", -2_203_977_600),
        ("2025-03-01T13:31:00", 1_740_835_860), ("0001-01-01T00:00:00", -62_135_596_800),
        ("9999-12-31T23:59:59", 253_402_300_799),
    ])
    func countsSecondsSinceTheEpoch(text: String, seconds: Int) throws {
        let time = try #require(LocalDateTime(text))
        #expect(time.secondsSinceEpoch == seconds)
        #expect(time.description == text)
    }

    @Test func countsEveryDayOfFourHundredYearsOnce() throws {
        var expected = try #require(LocalDateTime(year: 1901, month: 1, day: 1)).secondsSinceEpoch
        for year in 1901...2300 {
            for month in 1...12 {
                for day in 1...LocalDateTime.days(inMonth: month, of: year) {
                    let time = try #require(LocalDateTime(year: year, month: month, day: day))
                    try #require(time.secondsSinceEpoch == expected, "\(time)")
                    expected += 86_400
                }
            }
        }
    }

    @Test func comesInOrderOfEveryPart() {
        let ascending = [
            "2024-12-31T23:59:59", "2025-01-01T00:00:00", "2025-01-01T00:00:01", "2025-01-01T00:01:00",
            "2025-01-01T01:00:00", "2025-01-02T00:00:00", "2025-02-01T00:00:00", "2026-01-01T00:00:00",
        ].compactMap { LocalDateTime($0) }
        #expect(ascending.count == 8)
        #expect(ascending.shuffled().sorted() == ascending)
        #expect(zip(ascending, ascending.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) && $0 != $1 })
    }

    @Test(arguments: [
        "", "2025-03-01", "2025-03-01 13:31:00", "2025-03-01T13:31", "2025-03-01T13:31:00Z", "2025-02-30T00:00:00",
        "2025-3-1T13:31:00.0", "٢٠٢٥-03-01T13:31", "+025-03-01T13:31:00", "2025-03-01T24:00:00", "0000-01-01T00:00:00",
        "2025/03/01T13:31:00", "2025-03-01t13:31:00",
    ])
    func readsNothingButItsOwnForm(text: String) {
        #expect(LocalDateTime(text) == nil)
    }

    @Test func codesAsOneString() throws {
        let time = try #require(LocalDateTime(year: 33, month: 4, day: 5, hour: 6, minute: 7, second: 8))
        let json = try JSONEncoder().encode([time])
        #expect(String(decoding: json, as: UTF8.self) == #"["0033-04-05T06:07:08"]"#)
        #expect(try JSONDecoder().decode([LocalDateTime].self, from: json) == [time])
    }

    @Test func refusesToDecodeAnythingElse() {
        for json in [#"["2025-02-29T00:00:00"]"#, "[1740835860]", "[null]"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([LocalDateTime].self, from: Data(json.utf8))
            }
        }
    }
}
