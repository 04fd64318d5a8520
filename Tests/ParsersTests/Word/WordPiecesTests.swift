import Testing

@testable import Parsers

struct WordPiecesTests {
    @Test(arguments: [
        ("heading 1", 1), ("Heading 9", 9), ("Заголовок 2", 2), ("заголовок2", 2), ("Тақырып 3", 3), ("1-тақырып", 1),
        ("Überschrift 4", 4), ("Titre 1", 1), ("标题 2", 2), ("Title", 0), ("Название", 0), ("heading 1,Раздел", 1),
        ("Heading", 1), ("Normal", nil), ("heading 0", nil), ("TOC Heading", nil), ("toc 1", nil), ("Caption", nil),
        ("Подзаголовок", nil), ("Heading 1 Char", nil), ("", nil),
    ])
    func tellsHeadingStyles(name: String, rank: Int?) {
        #expect(HeadingStyleName.rank(of: name) == rank)
    }

    @Test(arguments: [
        ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"),
        ("upperLetter", 27, "AA"), ("lowerLetter", 3, "c"), ("russianLower", 10, "к"), ("russianUpper", 29, "АА"),
        ("ordinal", 21, "21st"), ("ordinal", 112, "112th"), ("none", 3, ""), ("001, 002, 003, ...", 7, "007"),
        ("decimalEnclosedCircle", 3, "③"), ("hex", 255, "FF"), ("numberInDash", 2, "- 2 -"), ("somethingNew", 5, "5"),
        ("upperRoman", 0, "0"), ("lowerLetter", -1, "-1"), ("decimalFullWidth", 12, "１２"),
    ])
    func writesListNumbers(format: String, number: Int, text: String) {
        #expect(ListNumber.text(number, format: format) == text)
    }

    @Test(arguments: [
        ("HYPERLINK \"https://a.kz/?q=1\" \\o \"tip\"", "https://a.kz/?q=1"),
        (" hyperlink  \\l \"place one\" ", "#place one"),
        ("HYPERLINK https://a.kz \\l b \\h", "https://a.kz#b"), ("PAGE", nil), ("HYPERLINK", nil), ("", nil),
    ])
    func readsFieldCodes(code: String, target: String?) {
        #expect(FieldCode.linkTarget(Array(code.utf8)) == target)
    }

    @Test(arguments: [
        (0xF0FC, "Wingdings", "✓"), (0xFC, "Wingdings", "✓"), (0xF0A7, "Wingdings", "▪"), (0xF0B7, "Symbol", "•"),
        (0xF061, "Symbol", "α"), (0x2022, "Arial", "•"), (0xF0E5, "Unknown", "\u{F0E5}"), (0xF041, "Arial", "A"),
        (7, "Arial", ""),
    ])
    func mapsSymbols(code: Int, font: String, text: String) {
        #expect(SymbolFont.text(code: code, font: font) == text)
    }

    @Test(arguments: [
        ("45 000 ₸", true), ("38-39", true), ("3 шт", true), ("по запросу", false), ("Модель 7", false), ("", false),
    ])
    func tellsFigures(text: String, isFigure: Bool) {
        #expect(TableHeader.isFigure(text) == isFigure)
    }

    @Test func tellsHeaders() {
        func isHeader(_ cells: [String], bold: Bool = false, next: Bool = false, _ below: [String]...) -> Bool {
            TableHeader.isHeader(cells, isBold: bold, nextIsBold: next, below: below)
        }
        #expect(isHeader(["Имя", "Город"], bold: true, ["Айгуль", "Алматы"]))
        #expect(!isHeader(["Имя", "Отдел"], bold: true, next: true, ["Айгуль", "Алматы"]))
        #expect(isHeader(["Модель", "35", "36"], ["Туфли", "1", "2"]))
        #expect(isHeader(["Product", "Price"], ["Boots", "on request"]))
        #expect(isHeader(["Обувь", "Стоит"], ["Туфли", "45 000"]))
        #expect(!isHeader(["цвет", "размер"], ["размер", "размер"], ["цвет", "кожа"]))
        #expect(!isHeader(["Туфли", "45 000"], ["Сапоги", "90 000"]))
        #expect(!isHeader(["Прайс", ""], ["Сапоги", "90 000"]))
    }
}
