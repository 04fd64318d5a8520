import Foundation
import KnowledgeModel
import Testing

@testable import Parsers

@Suite struct HostileWorkbookTests {
    static func book(_ sheet: String, strings: String? = nil) throws -> Workbook {
        try Workbook(bytes: WorkbookFixture.archive(sheet: sheet, strings: strings), file: "a.xlsx")
    }

    @Test func refusesTooManySharedBytes() {
        var limits = SpreadsheetLimits()
        limits.sharedTextBytes = 1_000
        let strings = String(repeating: "<si><t>0123456789</t></si>", count: 200)
        #expect(
            throws: ParserError.limitExceeded(
                file: "a.xlsx", part: "xl/sharedStrings.xml", limit: .textBytes, found: 1_010, allowed: 1_000)
        ) {
            try SpreadsheetReader(
                bytes: WorkbookFixture.archive(sheet: "", strings: strings), file: "a.xlsx", limits: limits)
        }
    }

    /// One short text named by every cell: the cells share it, so that it is held once.
    @Test func readsAMillionNamesOfOneText() throws {
        let text = String(repeating: "я", count: 16_000)
        let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1_000) + "</row>"
        let bytes = WorkbookFixture.archive(
            sheet: "<sheetData>" + String(repeating: row, count: 200) + "</sheetData>",
            strings: "<si><t>\(text)</t></si>")
        let reader = try SpreadsheetReader(bytes: bytes, file: "a.xlsx")
        var total = 0
        _ = try reader.readRows(of: try #require(reader.sheets.first)) { row in
            for index in 0..<row.count { total += row.withText(at: index) { $0.count } }
        }
        #expect(total == 200_000 * 32_000)
    }

    @Test func takesNoSizeFromTheDimension() throws {
        let book = try Self.book(
            "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
        )
        #expect(WorkbookFixture.lines(try #require(book.sheets.first)) == ["XFD1048576 number 1"])
    }

    @Test func readsFiftyThousandMerges() throws {
        let merges = (1...50_000).map { "<mergeCell ref=\"A\($0):C\($0)\"/>" }.joined()
        let rows =
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>Товар</t></is></c><c t=\"inlineStr\"><is><t>Цена</t></is></c></row>"
        let bytes = WorkbookFixture.archive(sheet: "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
        let book = try Workbook(bytes: bytes, file: "a.xlsx")
        #expect(try #require(book.sheets.first).mergedRanges.count == 50_000)
        let stock = try StockReader(currency: .KZT).read(bytes: bytes, file: "a.xlsx")
        #expect(stock.items == [])
    }

    @Test func readsTallOverlappingMerges() throws {
        let merges = (2...20_000).map { "<mergeCell ref=\"A\($0):XFD1048576\"/>" }.joined()
        let name = "<c t=\"inlineStr\"><is><t>Товар</t></is></c><c t=\"inlineStr\"><is><t>Цена</t></is></c>"
        let rows = (2...2_000).map { "<row r=\"\($0)\"><c r=\"B\($0)\"><v>5</v></c></row>" }.joined()
        let bytes = WorkbookFixture.archive(
            sheet: "<sheetData><row r=\"1\">\(name)</row>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
        let stock = try StockReader(currency: .KZT).read(bytes: bytes, file: "a.xlsx")
        #expect(stock.items == [])
        #expect(stock.problems.count { $0.code == "stock.blankName" } == 201)
    }

    @Test func readsALineOfTwelveMegabytes() throws {
        let text = String(repeating: "x", count: 12 << 20)
        let book = try Self.book("<sheetData><row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row></sheetData>")
        #expect(try #require(book.sheets.first?.cells.first).text.utf8.count == 12 << 20)
    }

    @Test func refusesARowOfTooMuchText() {
        var limits = SpreadsheetLimits()
        limits.rowTextBytes = 10
        #expect(
            throws: ParserError.limitExceeded(
                file: "a.xlsx", part: "xl/worksheets/sheet1.xml", limit: .textBytes, found: 11, allowed: 10)
        ) {
            try Workbook(
                bytes: WorkbookFixture.archive(
                    sheet: "<sheetData><row><c t=\"inlineStr\"><is><t>01234567890</t></is></c></row></sheetData>"),
                file: "a.xlsx", limits: limits)
        }
    }

    @Test func refusesTooManyElements() {
        var limits = SpreadsheetLimits()
        limits.elements = 100
        #expect(
            throws: ParserError.limitExceeded(
                file: "a.xlsx", part: "xl/worksheets/sheet1.xml", limit: .elements, found: 101, allowed: 100)
        ) {
            try Workbook(
                bytes: WorkbookFixture.archive(
                    sheet: "<sheetData>" + String(repeating: "<row/>", count: 1_000) + "</sheetData>"), file: "a.xlsx",
                limits: limits)
        }
    }

    static let oddSheets: [(String, [String])] = [
        (
            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1e400</v></c><c r=\"B1\"><v>-1e-400</v></c></row></sheetData>",
            ["A1 text 1e400", "B1 number 0"]
        ),
        ("<sheetData><row r=\"-5\"><c><v>1</v></c></row></sheetData>", ["A1 number 1"]),
        ("<sheetData><row r=\"18446744073709551616\"><c r=\"B2\"><v>1</v></c></row></sheetData>", ["B2 number 1"]),
        ("<sheetData><row><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>9999999999999999999</v></c></row></sheetData>", []),
        (
            "<sheetData><row><c s=\"99999\"><v>1</v></c><c s=\"x\"><v>2</v></c></row></sheetData>",
            ["A1 number 1", "B1 number 2"]
        ),
        ("<c r=\"A1\"><v>1</v></c><row><c><v>2</v></c></row>", []),
        (
            "<sheetData><row><c><v>1</v></c><row><c><v>2</v></c></row></row></sheetData>",
            ["A1 number 1", "A2 number 2"]
        ),
        (
            "<sheetData><row><c t=\"\"><v>1</v></c><c t=\"zz\"><v>2</v></c><c><v>nan</v></c></row></sheetData>",
            ["A1 number 1", "B1 number 2", "C1 text nan"]
        ),
        ("<sheetData><row><c><v>1</v><v>2</v></c></row></sheetData>", ["A1 number 12"]),
        ("<sheetData><row><c t=\"str\"><v>_xD83D_ _xDC60_</v></c></row></sheetData>", ["A1 text \u{FFFD} \u{FFFD}"]),
        ("<sheetData><row><c><v>1</v></c></row>", ["A1 number 1"]),
        (
            "<sheetData><row><c t=\"inlineStr\"><is><t>ab</t></is><row><c t=\"str\"><v>1</v></c></row></c><c><v>3</v></c></row></sheetData>",
            ["A2 text 1", "A2 number 3"]
        ),
        ("<sheetData><row><c><v>1<c><v>2</v></c></v></c></row></sheetData>", ["B1 number 2"]),
        ("", []),
    ]

    @Test(arguments: oddSheets)
    func readsOddSheetsWithoutGuessing(sheet: String, expected: [String]) throws {
        let book = try Self.book(sheet)
        #expect(WorkbookFixture.lines(try #require(book.sheets.first)) == expected)
    }

    @Test func countsFaultsBeyondTheLimit() throws {
        let cells = String(repeating: "<c r=\"?\"><v>1</v></c>", count: 1_000)
        let book = try Self.book("<sheetData><row>\(cells)</row></sheetData>")
        #expect(book.problems.count == 101)
        let last = try #require(book.problems.last)
        #expect(last.message.en.hasPrefix("Sheet “Лист”: 900 more of the same kind."))
    }

    @Test func tellsACutSheet() throws {
        let book = try Self.book("<sheetData><row><c><v>1</v></c></row><row><c><v>2")
        #expect(WorkbookFixture.lines(try #require(book.sheets.first)) == ["A1 number 1"])
        #expect(book.problems.map(\.code) == ["xml.malformed"])
    }

    @Test func refusesADocumentType() {
        let parts = WorkbookFixture.parts(sheet: "<sheetData/>").map { part in
            (
                name: part.name,
                content: part.name.hasSuffix("sheet1.xml")
                    ? "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>" : part.content
            )
        }
        #expect(throws: ParserError.forbiddenDTD(file: "a.xlsx", part: "xl/worksheets/sheet1.xml")) {
            try Workbook(bytes: ZipWriter.archive(parts), file: "a.xlsx")
        }
    }

    @Test func tellsAMissingSheet() throws {
        let parts = WorkbookFixture.parts(sheet: "").filter { !$0.name.hasSuffix("sheet1.xml") }
        let book = try Workbook(bytes: ZipWriter.archive(parts), file: "a.xlsx")
        #expect(book.problems.map(\.code) == ["xlsx.missingSheet"])
        #expect(book.sheets.map(\.cells.count) == [0])
    }
}
