import Foundation
import KnowledgeModel
import Testing

@testable import VectorIndex

/// What is read from the bytes that are written is what a decoder for any JSON reads.
struct StoredFormTests {
    private static let json = CanonicalJSON()

    private static let time = LocalDateTime(year: 2025, month: 3, day: 1, hour: 13, minute: 31)
    static let places: [Place] = [
        .file, .paragraph(7), .paragraphs(7, 9), .tableRow(table: 2, row: 5), .note(3), .pageMargin("header1"),
        .cell(sheet: "Остатки", reference: "D7"), .sheetRow(sheet: "Ос\"татки\n", row: 7),
        .sheetRow(sheet: "Остатки", row: 0), .message(line: 12, time: time), .message(line: 12, time: nil),
        .messages(firstLine: 12, lastLine: 15, time: time), .messages(firstLine: -1, lastLine: .max, time: nil),
    ]
    static let attributes = [
        Chunk.Attributes(), fullContents().chunks[0].attributes,
        Chunk.Attributes(
            brands: ["a/b", "Ё\\", ""], categories: ["👜"], sizes: [Size(tenths: 380), Size(tenths: -5, upTo: 0)],
            prices: [Money(minorUnits: -1, currency: .USD), Money(minorUnits: 0, currency: .EUR)]),
    ]
    static let items = [
        fullContents().stock[0],
        StockItem(
            product: "Dior", size: nil, color: "чёрный", category: "сумки", quantity: .unknown, price: nil,
            location: SourceLocation(file: "a.xlsx", place: places[6])),
        StockItem(
            product: "Dior \"B\"", size: Size(tenths: 360, upTo: 370), color: nil, quantity: .onRequest,
            price: Money(minorUnits: 5, currency: .KZT), location: SourceLocation(file: "a.xlsx", place: .file),
            cells: [.product: "A1", .size: "B1", .category: "C1"]),
    ]
    static let lists = [[], ["Раздел"], ["a", "б\u{A0}в", "\u{1F45C}", "\u{2028}"], ["\u{1}\t"]]

    private func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
        // Refused is refused, for whatever reason.
        try? JSONDecoder().decode(type, from: Data(text.utf8))
    }

    private func agree<Value: Codable & Hashable>(on value: Value) throws {
        let text = try Self.json.encode(value)
        #expect(try Self.json.decode(Value.self, from: text) == value)
        var random = SeededRandom(seed: 7)
        for _ in 0..<300 {
            var bytes = Array(text.utf8)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
            case 1: bytes[Int.random(in: 0..<bytes.count, using: &random)] = random.pick(Array("0-9,:{}[]\"\\ae".utf8))
            default:
                bytes.insert(
                    random.pick(Array("0-9,:{}[]\" ".utf8)), at: Int.random(in: 0...bytes.count, using: &random))
            }
            let changed = String(decoding: bytes, as: UTF8.self)
            #expect((try? Self.json.decode(Value.self, from: changed)) == decoded(Value.self, changed), "\(changed)")
        }
    }

    @Test(arguments: places) func readsPlaces(place: Place) throws { try agree(on: place) }
    @Test(arguments: attributes) func readsAttributes(attributes: Chunk.Attributes) throws { try agree(on: attributes) }
    @Test(arguments: items) func readsStock(item: StockItem) throws { try agree(on: item) }
    @Test(arguments: lists) func readsLists(list: [String]) throws { try agree(on: list) }

    /// Else all would be read the slow way, and nothing would tell.
    @Test func readsTheirOwnFormWithoutTheOtherDecoder() throws {
        func reads<Form: StoredForm & Encodable>(_ value: Form) throws -> Bool {
            var text = try Self.json.encode(value)
            return text.withUTF8 { bytes in
                var cursor = JSONCursor(bytes)
                return Form(&cursor) != nil && cursor.isAtEnd
            }
        }
        #expect(
            try Self.places.map(reads) == [
                false, true, true, true, true, false, false, false, true, true, true, true, true,
            ])
        #expect(try Self.attributes.map(reads) == [true, true, false])
        #expect(try Self.items.map(reads) == [true, false, false])
        #expect(try Self.lists.map(reads) == [true, true, true, false])
    }
}
