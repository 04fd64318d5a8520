import Foundation
import KnowledgeModel
import Parsers
import Testing

@Suite struct WorkbookTests {
    static let cells: [(String, [String])] = [
        ("shared-strings.xlsx", ["A1 text  Балетки  қоңыр ", "B1 text Chanel Jumbo", "C1 text 東京", "D1 text "]),
        ("inline-strings.xlsx", ["A1 text Туфли & мюли", "B1 text Golden", "C1 text 38 < 39", "D1 text Туфли"]),
        ("escapes.xlsx", ["A1 text a\r\nb", "B1 text _x0041_ _xZZZZ_ _x41_", "C1 text 👠", "D1 text A"]),
        (
            "numbers.xlsx",
            [
                "A1 number 4.35", "B1 number 3712", "C1 number 0.0015", "D1 number -12",
                "E1 number 1.2345678901234567e+19", "F1 number 0.1", "G1 text 1e999", "H1 text 12 шт",
                "K1 number 59.97",
                "L1 number 1000",
            ]
        ),
        (
            "types.xlsx",
            [
                "A1 bool TRUE", "B1 bool FALSE", "C1 error #N/A", "D1 date 2025-03-01", "E1 date 2025-03-01T13:31:00",
                "F1 text вчера",
            ]
        ),
        (
            "formulas.xlsx",
            [
                "A1 number 2", "B1 formula ", "C1 formula ", "D1 text ", "E1 number 4", "F1 error #DIV/0!",
                "G1 bool TRUE", "E2 number 0",
            ]
        ),
        (
            "missing-references.xlsx",
            ["A1 text a", "B1 number 1", "A4 number 2", "D4 number 3", "E4 number 4", "A5 number 5"]
        ),
        ("strict-prefixed.xlsx", ["A1 text Ботильоны", "B1 date 2025-03-01"]),
        (
            "dates-1900.xlsx",
            [
                "A1 number 45717.5", "B1 number 45717.5", "C1 date 2025-03-01T12:00:00", "D1 time 1097220:00:00",
                "E1 number 45717.5", "F1 number 45717.5", "G1 date 2025-03-01T12:00:00", "H1 number 45717.5",
                "I1 date 2025-03-01T12:00:00", "J1 number 45717.5", "K1 date 2025-03-01T12:00:00",
                "L1 time 1097220:00:00", "A2 time 00:00:00", "B2 time 12:00:00", "C2 date 1900-01-01",
                "D2 date 1900-02-28", "E2 number 60", "F2 date 1900-03-01", "G2 number -1", "H2 date 9999-12-31",
                "I2 number 2958466", "J2 date 2025-03-02",
            ]
        ),
        (
            "dates-1904.xlsx",
            [
                "A1 number 45717.5", "B1 number 45717.5", "C1 date 2029-03-02T12:00:00", "D1 time 1097220:00:00",
                "E1 number 45717.5", "F1 number 45717.5", "G1 date 2029-03-02T12:00:00", "H1 number 45717.5",
                "I1 date 2029-03-02T12:00:00", "J1 number 45717.5", "K1 date 2029-03-02T12:00:00",
                "L1 time 1097220:00:00", "A2 time 00:00:00", "B2 time 12:00:00", "C2 date 1904-01-02",
                "D2 date 1904-02-29", "E2 date 1904-03-01", "F2 date 1904-03-02", "G2 number -1", "H2 number 2958465",
                "I2 number 2958466", "J2 date 2029-03-03",
            ]
        ),
        (
            "style-not-stated.xlsx",
            ["A1 date 2025-03-01", "B1 date 2025-03-01", "C1 number 45717", "D1 number 45717"]
        ),
        ("bad-addresses.xlsx", ["A1 number 2", "A2 number 4", "A5 number 6", "B5 number 7", "A6 number 8"]),
        ("merged.xlsx", ["A1 text Остатки", "A2 text Chanel Jumbo", "B2 number 38", "C2 number 2"]),
    ]

    @Test(arguments: cells)
    func readsEveryCell(name: String, expected: [String]) throws {
        let book = try Workbook(url: WorkbookFixture.url(name), file: name)
        #expect(WorkbookFixture.lines(try #require(book.sheets.first)) == expected)
    }

    static let problems: [(String, [String])] = [
        ("shared-strings.xlsx", ["xlsx.missingSharedText E1"]),
        ("numbers.xlsx", ["xlsx.badNumber G1", "xlsx.badNumber H1"]), ("types.xlsx", ["xlsx.badDate F1"]),
        ("formulas.xlsx", ["xlsx.formulaWithoutValue B1", "xlsx.formulaWithoutValue C1"]),
        (
            "bad-addresses.xlsx",
            [
                "xlsx.badReference Лист1:1", "xlsx.badReference Лист1:1", "xlsx.badRow Лист1:2", "xlsx.repeatedCell B5",
                "xlsx.missingSharedText C6", "xlsx.badMerge file",
            ]
        ),
        ("dates-1900.xlsx", []), ("strict-prefixed.xlsx", []), ("sheet-kinds.xlsx", []),
    ]

    @Test(arguments: problems)
    func reportsWhatIsWrong(name: String, expected: [String]) throws {
        let book = try Workbook(url: WorkbookFixture.url(name), file: name)
        #expect(WorkbookFixture.lines(book.problems) == expected)
    }

    @Test func tellsHiddenSheetsAndCharts() throws {
        let book = try Workbook(url: WorkbookFixture.url("sheet-kinds.xlsx"), file: "a.xlsx")
        #expect(
            book.sheets.map { "\($0.name) \($0.state) \($0.kind) \($0.cells.count)" } == [
                "Виден visible worksheet 1", "Скрыт hidden worksheet 1", "Очень скрыт veryHidden worksheet 1",
                "График visible chart 0",
            ])
    }

    @Test func givesMergedRanges() throws {
        let book = try Workbook(url: WorkbookFixture.url("merged.xlsx"), file: "a.xlsx")
        #expect(try #require(book.sheets.first).mergedRanges.map(\.description) == ["A1:C1", "A2:A4"])
    }

    @Test func keepsRowsHandedOut() throws {
        let reader = try SpreadsheetReader(url: WorkbookFixture.url("missing-references.xlsx"), file: "a.xlsx")
        var rows: [SheetRow] = []
        let (summary, _) = try reader.readRows(of: try #require(reader.sheets.first)) { rows.append($0) }
        #expect(rows.map(\.number) == [1, 4, 5])
        #expect(try #require(rows.first).value(at: 0) == .text("a"))
        #expect(summary.cellCount == 6)
    }
}
