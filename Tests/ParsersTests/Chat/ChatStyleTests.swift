import Foundation
import KnowledgeModel
import Parsers
import Testing

@Suite struct ChatStyleTests {
    private func style(_ name: String) throws -> ChatStyle {
        try ChatReader().read(ChatFixtures.url(name), as: name).style
    }

    @Test(arguments: [
        ("header-ios-ru.txt", ChatStyle.Header.ios), ("header-ios-vi-time-first.txt", .iosTimeFirst),
        ("header-android-ru.txt", .android), ("header-old-colon.txt", .oldColon),
        ("header-old-day-month-no-year.txt", .oldMonthName),
    ])
    func tellsTheShape(_ name: String, _ shape: ChatStyle.Header) throws {
        #expect(try style(name).header == shape)
    }

    @Test(arguments: [
        ("lines-crlf.txt", ChatStyle.LineEnds.crlf), ("lines-cr.txt", .cr),
        ("lines-ios-quoted-header.txt", .crlfBetweenMessages), ("lines-mixed-by-hand.txt", .mixed),
        ("lines-no-final-break.txt", .lf),
    ])
    func tellsTheLineEnds(_ name: String, _ ends: ChatStyle.LineEnds) throws {
        #expect(try style(name).lineEnds == ends)
    }

    @Test(arguments: [
        ("encoding-utf8-bom.txt", ChatStyle.Encoding.utf8WithMark), ("encoding-utf16le.txt", .utf16LittleEndian),
        ("encoding-utf16be.txt", .utf16BigEndian), ("encoding-utf16le-no-mark.txt", .utf16LittleEndian),
        ("encoding-windows1251.txt", .windows1251), ("encoding-utf8-broken.txt", .utf8),
    ])
    func tellsTheEncoding(_ name: String, _ encoding: ChatStyle.Encoding) throws {
        #expect(try style(name).encoding == encoding)
    }

    @Test(arguments: [
        (
            "dates-late-evidence.txt", ChatStyle.DateOrder.dayMonthYear,
            ChatStyle.DateEvidence.above12(forIt: 1, against: 0)
        ),
        ("dates-second-field-changes.txt", .monthDayYear, .changes(day: 2, month: 0)),
        ("dates-ambiguous-24h.txt", .dayMonthYear, .usage),
        ("dates-ambiguous-12h-short-year.txt", .monthDayYear, .usage),
        ("dates-conflict.txt", .dayMonthYear, .above12(forIt: 2, against: 1)),
        ("header-android-year-first.txt", .yearMonthDay, .form),
    ])
    func tellsTheOrderOfDates(_ name: String, _ order: ChatStyle.DateOrder, _ evidence: ChatStyle.DateEvidence) throws {
        let style = try style(name)
        #expect(style.dateOrder == order)
        #expect(style.dateEvidence == evidence)
    }

    @Test(arguments: [
        ("header-ios-th-buddhist.txt", ChatStyle.Calendar.buddhist), ("header-ios-th-buddhist-short.txt", .buddhist),
        ("header-ios-ja-imperial.txt", .imperial), ("header-ios-ru.txt", .gregorian),
    ])
    func tellsTheCalendar(_ name: String, _ calendar: ChatStyle.Calendar) throws {
        #expect(try style(name).calendar == calendar)
    }

    @Test func tellsClockAndSeconds() throws {
        let phone = try style("header-ios-us-pm.txt")
        #expect(phone.clock == .twelveHours)
        #expect(phone.hasSeconds)
        let other = try style("header-android-ru.txt")
        #expect(other.clock == .twentyFourHours)
        #expect(!other.hasSeconds)
    }

    /// Years in front with two digits, as Hungarian and some Chinese phones write them.
    @Test func readsTwoDigitYearsInFront() throws {
        let text = (1...28).map { "19/02/\($0 < 10 ? "0" : "")\($0), 10:00 - Анна: \($0)" }.joined(separator: "\n")
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(export.style.dateOrder == .yearMonthDay)
        #expect(export.messages.last?.time == LocalDateTime("2019-02-28T10:00:00"))
    }
}
