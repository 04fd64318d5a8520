import Foundation
import KnowledgeModel
import Testing

struct MoneyTests {
    @Test(arguments: [
        (Int64(4_500_000), Money.Currency.KZT, "45\u{A0}000\u{A0}₸"),
        (0, .KZT, "0\u{A0}₸"),
        (1, .USD, "0,01\u{A0}$"),
        (10, .USD, "0,10\u{A0}$"),
        (1_950, .USD, "19,50\u{A0}$"),
        (99_900, .RUB, "999\u{A0}₽"),
        (100_000, .RUB, "1\u{A0}000\u{A0}₽"),
        (123_456_789_012, .EUR, "1\u{A0}234\u{A0}567\u{A0}890,12\u{A0}€"),
        (-4_500_005, .UAH, "−45\u{A0}000,05\u{A0}₴"),
        (-1, .UZS, "−0,01\u{A0}UZS"),
        (15_000, .KGS, "150\u{A0}KGS"),
        (.max, .KZT, "92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,07\u{A0}₸"),
        (.min, .KZT, "−92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,08\u{A0}₸"),
    ])
    func readsAsPeopleWriteIt(minorUnits: Int64, currency: Money.Currency, text: String) {
        #expect(Money(minorUnits: minorUnits, currency: currency).description == text)
    }

    @Test func ordersWithinACurrencyAndByCodeAcross() {
        let one = Money(minorUnits: 100, currency: .KZT)
        let two = Money(minorUnits: 200, currency: .KZT)
        let dollar = Money(minorUnits: 1, currency: .USD)
        #expect([dollar, two, one].sorted() == [one, two, dollar])
        #expect((one...two).contains(dollar) == false)
    }

    @Test func codesItsCurrencyByTheISOCode() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(Money(minorUnits: 4_500_000, currency: .KZT))
        #expect(String(decoding: json, as: UTF8.self) == #"{"currency":"KZT","minorUnits":4500000}"#)
    }
}

struct SizeTests {
    @Test(arguments: [
        (Size(tenths: 380), "38"), (Size(tenths: 375), "37.5"), (Size(tenths: 380, upTo: 390), "38-39"),
        (Size(tenths: 365, upTo: 370), "36.5-37"), (Size(tenths: 5), "0.5"), (Size(tenths: 0), "0"),
        (Size(tenths: 380, upTo: 380), "38"),
    ])
    func readsAsPeopleWriteIt(size: Size, text: String) {
        #expect(size.description == text)
    }

    @Test(arguments: [
        (Size(tenths: 380, upTo: 400), Size(tenths: 380), true),
        (Size(tenths: 380, upTo: 400), Size(tenths: 400), true),
        (Size(tenths: 380, upTo: 400), Size(tenths: 395), true),
        (Size(tenths: 380, upTo: 400), Size(tenths: 379), false),
        (Size(tenths: 380, upTo: 400), Size(tenths: 401), false),
        (Size(tenths: 380, upTo: 400), Size(tenths: 385, upTo: 395), true),
        (Size(tenths: 380, upTo: 400), Size(tenths: 370, upTo: 390), false),
        (Size(tenths: 380), Size(tenths: 380, upTo: 390), false),
        (Size(tenths: 380), Size(tenths: 380), true),
    ])
    func containsWhatLiesWhollyInside(size: Size, other: Size, isInside: Bool) {
        #expect(size.contains(other) == isInside)
    }

    @Test func comparesWritingsOfOneSizeAsEqual() {
        #expect(Size(tenths: 380) == Size(tenths: 380, upTo: 380))
        #expect(Size(tenths: 380) != Size(tenths: 380, upTo: 390))
    }
}

struct StockItemTests {
    static let item = StockItem(
        product: "Chanel Jumbo", size: nil, color: "чёрный", category: "сумки", quantity: .pieces(2),
        price: Money(minorUnits: 4_500_000, currency: .KZT),
        location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Склад", row: 428)),
        cells: [.product: "A428", .quantity: "D428"])

    @Test(arguments: [StockItem.Quantity.pieces(0), .pieces(7), .unknown, .onRequest])
    func survivesCoding(quantity: StockItem.Quantity) throws {
        var item = Self.item
        item.quantity = quantity
        let json = try JSONEncoder().encode(item)
        #expect(try JSONDecoder().decode(StockItem.self, from: json) == item)
    }

    @Test func codesCellsAsAnObjectByField() throws {
        let json = try JSONEncoder().encode(Self.item)
        #expect(String(decoding: json, as: UTF8.self).contains(#""cells":{"#))
    }
}

struct ShopFolderTests {
    @Test func namesThePathsOfAShop() {
        let folder = ShopFolder(root: URL(filePath: "/srv/shop"))
        let paths = [
            folder.settings, folder.vocabulary, folder.inventory, folder.knowledgeBase, folder.photos,
            folder.goldenQuestions, folder.builtKnowledge,
        ].map { $0.path(percentEncoded: false) }
        #expect(
            paths == [
                "/srv/shop/vitrina.yaml", "/srv/shop/vocabulary.yaml", "/srv/shop/inventory.xlsx",
                "/srv/shop/knowledge_base", "/srv/shop/photos", "/srv/shop/eval/golden.jsonl", "/srv/shop/kb",
            ])
    }
}
