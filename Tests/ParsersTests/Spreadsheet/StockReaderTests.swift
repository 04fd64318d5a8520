import Foundation
import KnowledgeModel
import Testing

@testable import Parsers

@Suite struct StockReaderTests {
    static func read(_ name: String) throws -> StockReader.Stock {
        try StockReader(currency: .KZT).read(url: WorkbookFixture.url(name), file: name)
    }

    /// Items as `product | size | colour | category | quantity | price | row`.
    static func lines(_ items: [StockItem]) -> [String] {
        items.map { item in
            let quantity =
                switch item.quantity {
                case .pieces(let count): "\(count)"
                case .unknown: "?"
                case .onRequest: "on request"
                }
            let price = item.price.map { "\($0.minorUnits / 100) \($0.currency.rawValue)" } ?? "-"
            return [
                item.product, item.size?.description ?? "-", item.color ?? "-", item.category ?? "-", quantity, price,
                WorkbookFixture.place(item.location.place),
            ].joined(separator: " | ")
        }
    }

    static let files: [(String, [String], [String])] = [
        (
            "stock-long.xlsx",
            [
                "Балетки Miu Miu | 38 | чёрный | - | 2 | 45000 KZT | Склад:2",
                "Балетки Miu Miu | 38.5 | чёрный | - | 1 | 45000 KZT | Склад:3",
                "Сумка Chanel 25 | - | бежевый | - | 1 | 190000 KZT | Склад:4",
                "Сумка Chanel Jumbo | - | қоңыр | - | 0 | 190000 KZT | Склад:5",
                "Golden Goose Super Star | 38-39 | белый | - | on request | - | Склад:6",
                "UGG Tazz | 37.5 | чёрный | - | 2 | 24200 KZT | Склад:7",
            ], ["stock.markedPrice E7"]
        ),
        (
            "stock-wide.xlsx",
            [
                "Лодочки Azia | 36 | чёрный, белый | туфли | 1 | 89000 KZT | Склад:2",
                "Лодочки Azia | 37 | чёрный, белый | туфли | 2 | 89000 KZT | Склад:2",
                "Лодочки Azia | 38 | чёрный, белый | туфли | 0 | 89000 KZT | Склад:2",
                "Лодочки Azia | 41 | чёрный, белый | туфли | ? | 89000 KZT | Склад:2",
                "Chanel Jumbo | - | чёрный | сумки | 3 | 190000 KZT | Склад:3",
                "Hermes Oran | - | золотой | мюли | ? | 65000 KZT | Склад:4",
            ], ["stock.quantityNotCounted M2"]
        ),
        ("stock-header-below.xlsx", ["Azia | 38 | - | - | 3 | 89000 KZT | Склад:3"], []),
        (
            "stock-date-for-size.xlsx",
            ["Azia | 38 | - | - | 1 | 89000 KZT | Склад:2", "Azia | 39 | - | - | 3 | 89000 KZT | Склад:2"],
            ["stock.dateForSize D1"]
        ),
        (
            "stock-values.xlsx",
            [
                "Пробелы | 38 | а | - | 2 | 45000 KZT | Склад:2",
                "Сноска | 38.5 | а | - | 1 | 24200 KZT | Склад:3",
                "Две цены | 38.5 | а | - | 0 | - | Склад:4",
                "Диапазон | 38-39 | а | - | ? | 12990 KZT | Склад:5",
                "По запросу | 37 | а | - | ? | - | Склад:7",
                "Доллары | 36 | а | - | ? | 45 USD | Склад:8",
                "Дробь | 36 | а | - | ? | 45000 KZT | Склад:9",
            ],
            [
                "stock.markedPrice E3", "stock.ambiguousPrice E4", "stock.ambiguousQuantity D5",
                "stock.ambiguousQuantity D6", "stock.unreadableSize B6", "stock.quantityNotCounted D7",
                "stock.ambiguousQuantity D8", "stock.ambiguousQuantity D9",
            ]
        ),
        (
            "stock-accounting.xlsx",
            [
                "Лодочки Azia, 38 | - | - | Туфли | 1 | 89000 KZT | TDSheet:9",
                "Лодочки Azia, 39 | - | - | Туфли | 2 | 89000 KZT | TDSheet:10",
                "Hermes Oran, 37 | - | - | Мюли | 3 | 65000 KZT | TDSheet:12",
                "Chanel Jumbo | - | - | Сумки | 4 | 190000 KZT | TDSheet:14",
            ], []
        ),
        (
            "stock-subtotals.xlsx",
            [
                "Azia 38 | - | - | Обувь | 1 | 89000 KZT | Склад:3",
                "Azia 39 | - | - | Обувь | 5 | 89000 KZT | Склад:4",
                "Jumbo | - | - | Сумки | 4 | 190000 KZT | Склад:6", "Без цены | - | - | Сумки | 7 | - | Склад:7",
            ], []
        ),
        (
            "stock-headings.xlsx",
            [
                "Azia | 38 | қызыл | ТУФЛИ | 1 | 89000 KZT | Склад:4",
                "Jumbo | - | қара | СУМКИ | 2 | 190000 KZT | Склад:7",
                "Chanel 25 | - | ақ | СУМКИ | 1 | 150000 KZT | Склад:9",
            ], ["stock.nameOnly A5"]
        ),
        (
            "stock-repeated.xlsx",
            [
                "Azia | 38 | чёрный | - | 2 | 89000 KZT | Склад:2", "Azia | 39 | чёрный | - | ? | 89000 KZT | Склад:4",
                "Azia | 40 | чёрный | - | 1 | - | Склад:6", "Azia | 41 | чёрный | - | 1 | 89000 KZT | Склад:8",
            ],
            [
                "stock.blankQuantity D9", "stock.repeatedRow A3", "stock.conflictingQuantity D5",
                "stock.conflictingPrice E7", "stock.repeatedRow A9",
            ]
        ),
        (
            "stock-doubtful.xlsx",
            [
                "Ошибка в цене | 38 | чёрный | - | 2 | - | Склад:3", "Две цены | 38 | белый | - | 2 | - | Склад:4",
                "Граница | 38 | белый | - | ? | - | Склад:5", "Слова | 38 | белый | - | ? | - | Склад:6",
                "Минус | 38 | белый | - | ? | - | Склад:7", "Формула | 38 | белый | - | ? | 100 KZT | Склад:9",
                "Список | 36 | белый | - | ? | 100 KZT | Склад:12", "Список | 37 | белый | - | ? | 100 KZT | Склад:12",
                "Пустое | 38 | белый | - | ? | 100 KZT | Склад:13", "Неверно | 38 | белый | - | ? | 100 KZT | Склад:14",
            ],
            [
                "xlsx.formulaWithoutValue D9", "stock.blankName A2", "stock.unreadablePrice E3",
                "stock.ambiguousPrice E4", "stock.ambiguousPrice E5", "stock.ambiguousQuantity D5",
                "stock.unreadablePrice E6", "stock.quantityNotCounted D6", "stock.ambiguousPrice E7",
                "stock.ambiguousQuantity D7", "stock.unreadableSize B8", "stock.unreadableName A10",
                "stock.unreadableSize B11", "stock.severalSizes B12", "stock.blankQuantity D13",
                "stock.unreadableQuantity D14",
            ]
        ),
        (
            "stock-sheets.xlsx",
            ["Azia | 38 | чёрный | - | 2 | 89000 KZT | Склад:2", "Jumbo | - | - | - | 2 | 19 USD | Сумки:2"],
            ["stock.sheetWithoutHeader Контакты:1", "stock.hiddenSheet Старое:1"]
        ),
        (
            "stock-merged.xlsx",
            [
                "Azia | 38 | чёрный | - | 1 | 89000 KZT | Склад:2", "Azia | 39 | чёрный | - | 2 | 89000 KZT | Склад:3",
                "Azia | 40 | белый | - | 3 | 89000 KZT | Склад:4", "Oran | 37 | золотой | - | 1 | 65000 KZT | Склад:5",
            ], []
        ),
        (
            "stock-size-header.xlsx",
            ["Azia | 36 | - | - | 1 | 89000 KZT | Склад:3", "Azia | 38 | - | - | 2 | 89000 KZT | Склад:3"], []
        ),
        (
            "stock-contested.xlsx", ["Azia | - | - | - | ? | - | Склад:2"],
            ["stock.severalPriceColumns Склад:1", "stock.severalQuantityColumns Склад:1"]
        ),
        ("stock-none.xlsx", [], ["stock.sheetWithoutHeader Склад:1", "stock.noHeader file"]),
    ]

    @Test(arguments: files)
    func readsStock(name: String, items: [String], problems: [String]) throws {
        let stock = try Self.read(name)
        #expect(Self.lines(stock.items) == items)
        #expect(WorkbookFixture.lines(stock.problems) == problems)
    }

    @Test func namesTheCellsOfEachFact() throws {
        let long = try #require(Self.read("stock-long.xlsx").items.first)
        #expect(long.cells == [.product: "A2", .size: "B2", .color: "C2", .quantity: "D2", .price: "E2"])
        let wide = try #require(Self.read("stock-wide.xlsx").items.first)
        #expect(
            wide.cells == [
                .product: "A2", .size: "H1", .color: "D2", .quantity: "H2", .price: "C2", .category: "B2",
                .details: "E2",
            ])
        let merged = try #require(Self.read("stock-merged.xlsx").items.dropFirst().first)
        #expect(merged.cells == [.product: "A2", .size: "B3", .color: "C2", .quantity: "D3", .price: "E2"])
    }

    @Test func tellsBothCellsOfAContradiction() throws {
        let problem = try #require(
            Self.read("stock-repeated.xlsx").problems.first { $0.code == "stock.conflictingPrice" })
        #expect(
            problem.message.ru
                == "«Azia», 40, чёрный: цена в Склад!E6 — 89\u{A0}000\u{A0}₸, а в Склад!E7 — 90\u{A0}000\u{A0}₸. Оставлено неизвестным."
        )
        #expect(
            problem.message.en
                == "«Azia», 40, чёрный: the price in Склад!E6 is 89\u{A0}000\u{A0}₸, in Склад!E7 it is 90\u{A0}000\u{A0}₸. "
                + "It is left open.")
        #expect(problem.remedy.ru == "Оставьте одну строку на каждый размер и цвет.")
    }

    /// Rows of texts; a text that reads as a number becomes one.
    static func rows(_ texts: [[String]]) -> [SheetRow] {
        texts.enumerated().map { index, row in
            SheetRow(
                number: index + 1,
                values: row.enumerated().compactMap { column, text in
                    text.isEmpty ? nil : (column + 1, Double(text).map { .number($0) } ?? .text(text))
                })
        }
    }

    static func stock(_ texts: [[String]], merged: [CellRange] = []) -> StockReader.Stock {
        StockReader(currency: .KZT).read(rows: rows(texts), sheet: "S", file: "a.xlsx", merged: merged)
    }

    static let headers: [([String], String)] = [
        (["product_name", "size", "color", "quantity", "price"], "Azia | 38 | red | - | 2 | 100 KZT | S:2"),
        (["Product Name", "Size", "Colour", "Qty", "Price, $"], "Azia | 38 | red | - | 2 | 100 USD | S:2"),
        (["Наименование товара", "Размер", "Цвет", "Кол-во", "Цена"], "Azia | 38 | red | - | 2 | 100 KZT | S:2"),
        (
            ["НОМЕНКЛАТУРА", "Р-р", "Расцветка", "Свободный остаток", "Цена, руб."],
            "Azia | 38 | red | - | 2 | 100 RUB | S:2"
        ),
        (["Тауардың атауы", "Өлшемі", "Түсі", "Саны", "Бағасы (тг)"], "Azia | 38 | red | - | 2 | 100 KZT | S:2"),
        (["Атауы", "Өлшем", "Түс", "Қалдық", "Баға"], "Azia | 38 | red | - | 2 | 100 KZT | S:2"),
        (["Найменування", "Розмір", "Колір", "Залишок", "Ціна, грн"], "Azia | 38 | red | - | 2 | 100 UAH | S:2"),
        (["Модель", "Размеры", "Цвета", "Наличие", "Стоимость"], "Azia | 38 | red | - | 2 | 100 KZT | S:2"),
        (["Товар", "Size", "Цвет", "Остаток", "Цена, тыс. тг"], "Azia | 38 | red | - | 2 | 100000 KZT | S:2"),
        (
            ["Name", "Размер\u{A0}", " цвет ", "Количество, шт.", "Розничная цена"],
            "Azia | 38 | red | - | 2 | 100 KZT | S:2"
        ),
    ]

    @Test(arguments: headers)
    func knowsNamesOfColumns(header: [String], item: String) {
        let stock = Self.stock([header, ["Azia", "38", "red", "2", "100"]])
        #expect(Self.lines(stock.items) == [item])
        #expect(stock.problems == [])
    }

    @Test func prefersRetailAndRefusesPurchasePrices() {
        let stock = Self.stock([
            ["Товар", "Цена закупки", "Цена опт", "Цена розница", "Остаток"], ["Azia", "10", "20", "30", "1"],
        ])
        #expect(Self.lines(stock.items) == ["Azia | - | - | - | 1 | 30 KZT | S:2"])
    }

    @Test func titlesAboveAHeaderAddNothing() {
        for title in [["", "Остатки на складе"], ["Остатки"], ["", "", "Цена, $"], ["Прайс", "", "2025"]] {
            let stock = Self.stock([title, ["Товар", "Размер", "Количество", "Цена"], ["Azia", "38", "2", "100"]])
            #expect(Self.lines(stock.items) == ["Azia | 38 | - | - | 2 | 100 KZT | S:3"])
            #expect(stock.problems == [])
        }
    }

    @Test func findsTheHeaderInTheFortiethRowButNoLower() {
        let title = [["Отчёт"]]
        let table = [["Товар", "Цена"], ["Azia", "100"]]
        let inside = Self.stock(Array(repeating: title[0], count: 39) + table)
        #expect(Self.lines(inside.items) == ["Azia | - | - | - | ? | 100 KZT | S:41"])
        let below = Self.stock(Array(repeating: title[0], count: 41) + table)
        #expect(below.items == [])
        #expect(below.problems.map(\.code) == ["stock.noHeader"])
    }

    @Test func takesTotalsOfSizesForTotals() {
        let header = ["Товар", "Количество", "36", "37"]
        let equal = Self.stock([header, ["Azia", "3", "1", "2"]])
        #expect(Self.lines(equal.items) == ["Azia | 36 | - | - | 1 | - | S:2", "Azia | 37 | - | - | 2 | - | S:2"])
        #expect(equal.problems == [])
        let other = Self.stock([header, ["Azia", "5", "1", "2"]])
        #expect(other.problems.map(\.code) == ["stock.sumDiffers"])
        let bags = Self.stock([["Товар", "Кол-во сумок", "36", "37"], ["Набор", "5", "1", ""]])
        #expect(Self.lines(bags.items) == ["Набор | 36 | - | - | 1 | - | S:2", "Набор | - | - | - | 5 | - | S:2"])
    }

    @Test func keepsAProductWhoseNameBeginsLikeATotal() {
        let stock = Self.stock([
            ["Товар", "Размер", "Количество", "Цена"], ["Total Look Dior", "38", "1", "100"],
            ["Итого", "", "1", "100"],
        ])
        #expect(Self.lines(stock.items) == ["Total Look Dior | 38 | - | - | 1 | 100 KZT | S:2"])
    }

    @Test func takesThePriceInTheListsCurrencyOfTwo() {
        let stock = Self.stock([
            ["Товар", "Количество", "Цена"], ["Azia", "1", "45 000 ₸ / 90 $"], ["Oran", "1", "90 $"],
        ])
        #expect(
            Self.lines(stock.items) == [
                "Azia | - | - | - | 1 | 45000 KZT | S:2", "Oran | - | - | - | 1 | 90 USD | S:3",
            ])
    }

    @Test func listsManyProblemsOfOneKindUpToALimit() {
        let rows = (0..<500).map { ["Azia \($0)", "38", "много"] }
        let stock = Self.stock([["Товар", "Размер", "Количество"]] + rows)
        #expect(stock.items.count == 500)
        #expect(stock.problems.count == 201)
        #expect(stock.problems.last?.message.en.hasPrefix("300 more places of the same kind.") == true)
    }
}
