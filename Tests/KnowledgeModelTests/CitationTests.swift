import Foundation
import KnowledgeModel
import Testing

struct CitationTests {
    private static let time = LocalDateTime(year: 2025, month: 3, day: 1, hour: 9, minute: 5)

    static let places: [(Place, String, String)] = [
        (.file, "", ""),
        (.paragraph(12), "абзац 12", "paragraph 12"),
        (.paragraphs(12, 12), "абзац 12", "paragraph 12"),
        (.paragraphs(12, 15), "абзацы 12–15", "paragraphs 12–15"),
        (.tableRow(table: 2, row: 5), "таблица 2, строка 5", "table 2, row 5"),
        (.note(3), "сноска 3", "note 3"),
        (.pageMargin("header1"), "колонтитул header1", "page margin header1"),
        (.cell(sheet: "Склад", reference: "B7"), "лист «Склад», ячейка B7", "sheet “Склад”, cell B7"),
        (.sheetRow(sheet: "Склад", row: 428), "лист «Склад», строка 428", "sheet “Склад”, row 428"),
        (.message(line: 40, time: nil), "сообщение в строке 40", "message at line 40"),
        (
            .message(line: 40, time: time), "сообщение в строке 40, 2025-03-01 09:05",
            "message at line 40, 2025-03-01 09:05"
        ),
        (
            .messages(firstLine: 40, lastLine: 40, time: time), "сообщение в строке 40, 2025-03-01 09:05",
            "message at line 40, 2025-03-01 09:05"
        ),
        (
            .messages(firstLine: 40, lastLine: 46, time: time), "сообщения в строках 40–46, 2025-03-01 09:05",
            "messages at lines 40–46, 2025-03-01 09:05"
        ),
        (
            .messages(firstLine: 40, lastLine: 46, time: nil), "сообщения в строках 40–46",
            "messages at lines 40–46"
        ),
    ]

    @Test(arguments: places)
    func wordsEveryPlaceInBothLanguages(place: Place, russian: String, english: String) {
        #expect(place.text(in: .ru) == russian)
        #expect(place.text(in: .en) == english)
    }

    @Test(arguments: places.map(\.0))
    func codesEveryPlace(place: Place) throws {
        let json = try JSONEncoder().encode(place)
        #expect(try JSONDecoder().decode(Place.self, from: json) == place)
    }

    @Test(arguments: [
        (Place.file, #"{"type":"file"}"#),
        (.tableRow(table: 2, row: 5), #"{"row":5,"table":2,"type":"tableRow"}"#),
        (.message(line: 40, time: nil), #"{"line":40,"type":"message"}"#),
        (
            .messages(firstLine: 40, lastLine: 46, time: time),
            #"{"first":40,"last":46,"time":"2025-03-01T09:05:00","type":"messages"}"#
        ),
    ])
    func codesAPlaceAsAFlatObject(place: Place, json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(place), as: UTF8.self) == json)
    }

    @Test(arguments: [
        "{}", #"{"type":"page"}"#, #"{"type":"tableRow","row":5}"#, #"{"type":"paragraph","number":"1"}"#,
    ])
    func refusesToDecodeWhatIsNoPlace(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Place.self, from: Data(json.utf8)) }
    }

    @Test func joinsFileHeadingsAndPlace() {
        let citation = Citation(
            location: SourceLocation(
                file: "knowledge_base/catalog/sumki.docx", place: .tableRow(table: 1, row: 4)),
            path: ["Сумки", "Chanel Jumbo"])
        #expect(
            citation.text(in: .ru)
                == "knowledge_base/catalog/sumki.docx › Сумки › Chanel Jumbo › таблица 1, строка 4")
        #expect(
            citation.text(in: .en)
                == "knowledge_base/catalog/sumki.docx › Сумки › Chanel Jumbo › table 1, row 4")
    }

    @Test func leavesOutThePlaceOfAWholeFile() {
        let location = SourceLocation(file: "a.docx", place: .file)
        #expect(Citation(location: location, path: ["Раздел"]).text(in: .ru) == "a.docx › Раздел")
        #expect(Citation(location: location, path: []).text(in: .en) == "a.docx")
    }
}

struct ChunkTests {
    private let chunk = Chunk(
        kind: .catalog, text: "Сумка Chanel Jumbo, 45 000 ₸", path: ["Сумки", "Chanel"],
        location: SourceLocation(file: "a.docx", place: .paragraph(3)),
        attributes: Chunk.Attributes(
            brands: ["Chanel"], categories: ["сумки"], colors: ["чёрный"], sizes: [Size(tenths: 380, upTo: 390)],
            prices: [Money(minorUnits: 4_500_000, currency: .KZT)]))

    @Test func isSearchedByItsHeadingsAndText() {
        #expect(chunk.indexedText == "Сумки\nChanel\nСумка Chanel Jumbo, 45 000 ₸")
    }

    @Test func citesItsPlace() {
        #expect(chunk.citation.text(in: .en) == "a.docx › Сумки › Chanel › paragraph 3")
    }

    @Test func survivesCoding() throws {
        let json = try JSONEncoder().encode(chunk)
        #expect(try JSONDecoder().decode(Chunk.self, from: json) == chunk)
    }

    @Test func speaksBothLanguages() {
        let phrase = Phrase(ru: "нет", en: "no")
        #expect(Phrase.Language.allCases.map { phrase[$0] } == ["нет", "no"])
    }
}
