import Testing

@testable import Parsers

@Suite struct NumberFormatTests {
    @Test(arguments: [
        ("General", NumberFormat.Style.number), ("0.00", .number), ("#,##0\\ \"₸\"", .number), ("yyyy-mm-dd", .date),
        ("d.m.yy", .date), ("[$-419]d mmmm yyyy", .date), ("h:mm AM/PM", .date), ("[h]:mm:ss", .elapsed),
        ("[mm]", .elapsed),
        ("[Red]0", .number), ("[hmm]0", .number), ("\"days\" 0", .number), ("0\\d", .number), ("0_d", .number),
        ("0*d", .number), ("@", .number), ("", .number), ("\"", .number), ("[", .number), ("\\", .number),
        ("0.00E+00", .number), ("General\" шт\"", .number), ("_-* #,##0.00\\ _₽_-", .number), ("mm:ss.0", .date),
    ])
    func tellsDatesByTheCode(code: String, style: NumberFormat.Style) {
        #expect(NumberFormat.style(ofCode: code) == style)
    }

    @Test(arguments: [
        ("0", 0.0), ("-0", 0), ("12", 12), ("4.3499999999999996", 4.35), (" 7 ", 7), ("+5", 5), ("1e3", 1000),
        ("1E-3", 0.001),
        (".5", 0.5), ("5.", 5), ("0.1", 0.1), ("123456789012345678", 123_456_789_012_345_680),
        ("0.000000000000000000000001", 1e-24), ("179769313486231570000", 179_769_313_486_231_568_384),
    ])
    func readsDecimals(text: String, number: Double) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(DecimalBytes.number) == number)
    }

    @Test(arguments: ["", " ", "-", ".", "1e", "1e+", "e5", "1.2.3", "0x10", "nan", "inf", "1e999", "12 34", "1,5"])
    func refusesWhatIsNoDecimal(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(DecimalBytes.number) == nil)
    }
}
