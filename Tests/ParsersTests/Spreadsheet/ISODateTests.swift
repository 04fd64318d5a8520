import Testing

@testable import Parsers

/// ISO 8601 as openpyxl 3.1.5 writes the same numbers, lengths of time aside.
struct ISODateTests {
    @Test(arguments: [
        (45_000.0, "2023-03-15T00:00:00"), (45_000.123456789, "2023-03-15T02:57:46.667000"),
        (45_000.999999999, "2023-03-16T00:00:00"), (1.5, "1900-01-01T12:00:00"), (0.999999999, "1900-01-01T00:00:00"),
        (0, "00:00:00"), (0.5, "12:00:00"), (0.0001234, "00:00:10.662000"), (59, "1900-02-28T00:00:00"),
        (61, "1900-03-01T00:00:00"), (2_958_465, "9999-12-31T00:00:00"),
    ])
    func writesMoments(serial: Double, text: String) {
        #expect(SerialDate(is1904: false).isoText(of: serial, isElapsed: false) == text)
    }

    @Test(arguments: [
        (1.25, "PT30H0M0S"), (0.25, "PT6H0M0S"), (-0.5, "-PT12H0M0S"), (26.104166, "PT626H29M59.942S"), (0, "PT0H0M0S"),
    ])
    func writesLengthsOfTime(serial: Double, text: String) {
        #expect(SerialDate(is1904: false).isoText(of: serial, isElapsed: true) == text)
    }

    @Test func readsNegativeLengthsOfTime() {
        #expect(SerialDate(is1904: true).value(of: -0.5, style: .elapsed) == .time(seconds: -43_200))
        #expect(CellValue.time(seconds: -43_205).text == "-12:00:05")
        #expect(SerialDate(is1904: true).value(of: -0.5, style: .date) == nil)
    }
}
