import Foundation
import KnowledgeModel
import Testing

@testable import VectorIndex

struct CanonicalJSONTests {
    private static let json = CanonicalJSON()
    private static let texts = [
        "", "туфли", "қара сөмке", "a \"b\" \\ c/d", "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}",
        "\u{2028}\u{A0}\u{200E}ё👟",
    ]

    /// The bytes of Foundation's encoder, which the format is described by.
    private static func reference(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test(arguments: [[], [""], texts])
    func writesAndReadsPathsAsTheEncoderDoes(path: [String]) throws {
        let text = Self.json.encode(path)
        #expect(text == (try Self.reference(path)))
        #expect(try Self.json.decode([String].self, from: text) == path)
    }

    @Test(arguments: [
        Place.file, .paragraph(7), .paragraphs(1, 1_000_000), .tableRow(table: 2, row: 3), .note(4),
        .pageMargin("header1"),
        .cell(sheet: "Склад \"1\"", reference: "B7"), .sheetRow(sheet: "Қойма", row: 9), .message(line: 5, time: nil),
        .messages(firstLine: 1, lastLine: 3, time: nil),
        .messages(firstLine: 0, lastLine: -3, time: LocalDateTime(year: 2025, month: 3, day: 1, hour: 13, minute: 31)),
    ])
    func writesAndReadsPlacesAsTheEncoderDoes(place: Place) throws {
        let text = try Self.json.encode(place)
        #expect(text == (try Self.reference(place)))
        #expect(try Self.json.decode(Place.self, from: text) == place)
    }

    @Test(arguments: [
        Chunk.Attributes(), Chunk.Attributes(brands: texts, categories: ["туфли"], colors: ["бежевый", "қара"]),
        Chunk.Attributes(
            sizes: [Size(tenths: 375), Size(tenths: 380, upTo: 390)],
            prices: [
                Money(minorUnits: 4_500_000, currency: .KZT), Money(minorUnits: -1, currency: .USD),
                Money(minorUnits: 0, currency: .KGS), Money(minorUnits: .max, currency: .EUR),
                Money(minorUnits: .min, currency: .RUB),
            ]),
    ])
    func writesAndReadsAttributesAsTheEncoderDoes(attributes: Chunk.Attributes) throws {
        let text = Self.json.encode(attributes)
        #expect(text == (try Self.reference(attributes)))
        #expect(try Self.json.decode(Chunk.Attributes.self, from: text) == attributes)
    }

    @Test(
        arguments: StoredFormTests.items
            + texts.map { text in
                StockItem(
                    product: text, size: Size(tenths: 375), color: text, category: text, quantity: .pieces(-3),
                    price: Money(minorUnits: .max, currency: .KZT),
                    location: SourceLocation(file: text, place: .sheetRow(sheet: text, row: 9)),
                    cells: Dictionary(uniqueKeysWithValues: StockItem.Field.allCases.map { ($0, text) }))
            })
    func writesAndReadsStockAsTheEncoderDoes(item: StockItem) throws {
        let text = try Self.json.encode(item)
        #expect(text == (try Self.reference(item)))
        #expect(try Self.json.decode(StockItem.self, from: text) == item)
    }

    @Test(arguments: [
        #"{ "last": 6, "type": "paragraphs", "first": 4 }"#, #"{"type":"paragraphs","first":4,"last":6}"#,
    ])
    func readsOtherFormsOfTheSameValue(text: String) throws {
        #expect(try Self.json.decode(Place.self, from: text) == .paragraphs(4, 6))
    }

    @Test(arguments: [
        "", "{", "[]", #"{"first":4,"last":6,"type":"paragraphs"}x"#, #"{"first":04,"last":6,"type":"paragraphs"}"#,
        #"{"first":4,"last":6,"type":"pages"}"#, #"{"first":4,"last":99999999999999999999,"type":"paragraphs"}"#,
        #"{"first":4,"last":6,"time":"yesterday","type":"messages"}"#,
    ])
    func refusesWhatIsNoPlace(text: String) {
        #expect(throws: DecodingError.self) { try Self.json.decode(Place.self, from: text) }
    }
}
