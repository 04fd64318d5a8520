import Foundation
import KnowledgeModel
import Language
import Testing
import VectorIndex

@testable import KBBuilder

/// What differs between two states of a shop, in terms of goods and terms.
@Suite struct ChangePlanTests {
    private static let sheet = "inventory.xlsx"

    private func source(_ path: String, _ sha: String, _ kind: IndexedSource.Kind = .catalog) -> IndexedSource {
        IndexedSource(path: path, kind: kind, size: 1, sha256: sha, parser: "p/1", state: .read)
    }

    private func chunk(
        _ text: String, path: [String] = ["Сумки"], file: String = "a.docx", at number: Int = 1,
        kind: Chunk.Kind = .catalog
    ) -> Chunk {
        var attributes = Samples.attributes
        return Chunk(
            kind: kind, text: text, path: path, location: SourceLocation(file: file, place: .paragraph(number)),
            attributes: attributes.read((path + [text]).joined(separator: "\n")))
    }

    private func item(
        _ product: String, _ size: Int?, _ color: String?, _ pieces: Int, _ price: Int64, row: Int
    ) -> StockItem {
        StockItem(
            product: product, size: size.map { Size(tenths: $0 * 10) }, color: color, quantity: .pieces(pieces),
            price: Money(minorUnits: price * 100, currency: .KZT),
            location: SourceLocation(file: Self.sheet, place: .sheetRow(sheet: "Склад", row: row)))
    }

    private func snapshot(
        _ sources: [IndexedSource], _ chunks: [Chunk] = [], stock: [StockItem] = [], problems: [Problem] = []
    ) -> KnowledgeSnapshot {
        KnowledgeSnapshot(
            sources: sources, stock: stock, problems: problems, documents: chunks.filter { $0.kind != .chat },
            counts: Dictionary(chunks.map { ($0.location.file, 1) }, uniquingKeysWith: +))
    }

    private func plan(_ before: KnowledgeSnapshot, _ after: KnowledgeSnapshot) -> ChangePlan {
        ChangePlan(
            generation: 1, before: before, after: after, vocabulary: Samples.vocabulary, stemmer: Samples.stemmer)
    }

    @Test func tellsFilesNewChangedRenamedAndGone() {
        let before = snapshot([
            source("a.docx", "1"), source("b.docx", "2"), source("c.docx", "3"), source("d.docx", "4"),
        ])
        let after = snapshot([
            source("a.docx", "1"), source("b.docx", "5"), source("e.docx", "3"), source("f.docx", "6"),
        ])
        let changes = plan(before, after).files
        #expect(changes.map(\.path) == ["b.docx", "d.docx", "e.docx", "f.docx"])
        #expect(changes.map(\.change) == [.changed, .gone, .renamed(from: "c.docx"), .new])
    }

    @Test func tellsAPriceAndNotTheWholeText() {
        let before = snapshot(
            [source("a.docx", "1")],
            [chunk("Chanel Jumbo\nчёрная, 45 000 ₸"), chunk("Chanel Boy\nбелая, 40 000 ₸", at: 2)])
        let after = snapshot(
            [source("a.docx", "2")],
            [chunk("Chanel Jumbo\nчёрная, 47 000 ₸", at: 2), chunk("Chanel Boy\nбелая, 40 000 ₸", at: 3)])
        let passages = plan(before, after).passages
        #expect(passages.map(\.title) == ["Chanel Jumbo"])
        #expect(passages.first?.location.place == .paragraph(2))
        #expect(
            passages.first?.change
                == .changed([
                    .price(
                        from: [Money(minorUnits: 4_500_000, currency: .KZT)],
                        to: [Money(minorUnits: 4_700_000, currency: .KZT)])
                ]))
    }

    @Test func tellsANewPassageAndOneThatIsGone() {
        let before = snapshot([source("a.docx", "1")], [chunk("Jimmy Choo Romy\nтуфли чёрные из замши, 52 000 ₸")])
        let after = snapshot([source("a.docx", "2")], [chunk("Golden Goose Ball\nкроссовки белые из кожи, 49 000 ₸")])
        let passages = plan(before, after).passages
        #expect(passages.map(\.title) == ["Golden Goose Ball", "Jimmy Choo Romy"])
        #expect(passages.map(\.change) == [.new, .gone])
    }

    @Test func tellsVariantsBySizeAndColour() {
        let before = snapshot(
            [source(Self.sheet, "1", .stock)],
            stock: [
                item("Chanel Slingback", 37, "чёрный", 2, 45_000, row: 2),
                item("Chanel Slingback", 38, "чёрный", 1, 45_000, row: 3),
                item("Chanel Boy", nil, nil, 1, 40_000, row: 4),
            ])
        let after = snapshot(
            [source(Self.sheet, "2", .stock)],
            stock: [
                item("Chanel  slingback", 37, "Чёрный", 0, 45_000, row: 2),
                item("Chanel Slingback", 38, "чёрный", 1, 47_000, row: 3),
                item("Chanel Slingback", 39, "чёрный", 3, 45_000, row: 4),
            ])
        let stock = plan(before, after).stock
        #expect(
            stock.map(\.change) == [
                .quantity(from: .pieces(2), to: .pieces(0)),
                .price(
                    from: Money(minorUnits: 4_500_000, currency: .KZT), to: Money(minorUnits: 4_700_000, currency: .KZT)
                ),
                .new(.pieces(3), Money(minorUnits: 4_500_000, currency: .KZT)), .gone,
            ])
        #expect(stock.map(\.location.place) == [2, 3, 4, 4].map { .sheetRow(sheet: "Склад", row: $0) })
    }

    @Test func tellsProblemsThatAreNewOrMendedWhereverTheirRowWent() {
        func problem(_ code: String, row: Int) -> Problem {
            Problem(
                severity: .warning, code: code,
                location: SourceLocation(file: Self.sheet, place: .sheetRow(sheet: "Склад", row: row)),
                message: Phrase(ru: code, en: code), remedy: Phrase(ru: "", en: ""))
        }
        let plan = plan(
            snapshot([], problems: [problem("a", row: 1), problem("b", row: 2)]),
            snapshot([], problems: [problem("a", row: 9), problem("c", row: 3)]))
        #expect(plan.newProblems.map(\.code) == ["c"])
        #expect(plan.mendedProblems.map(\.code) == ["b"])
    }

    @Test func findsTwoPricesWithBothPlacesAndNotOfALongerName() {
        let after = snapshot(
            [source("a.docx", "1")],
            [
                chunk("Сумка Chanel Jumbo, чёрная, 45 000 ₸", at: 3),
                chunk("Сумка Chanel Jumbo mini, чёрная, 39 000 ₸", at: 4),
            ],
            stock: [
                item("Chanel Jumbo", nil, "чёрный", 1, 47_000, row: 7),
                item("Chanel Jumbo mini", nil, "чёрный", 1, 39_000, row: 8),
            ])
        let found = plan(after, after).contradictions
        #expect(found.map(\.matter) == [.price])
        #expect(found.first?.subject == "Chanel Jumbo")
        #expect(found.first?.isNew == false)
        #expect(found.first?.sides.map(\.location.place) == [.paragraph(3), .sheetRow(sheet: "Склад", row: 7)])
        #expect(found.first?.sides.map(\.value) == ["45\u{A0}000\u{A0}₸", "47\u{A0}000\u{A0}₸"])
        #expect(plan(snapshot([]), after).contradictions.map(\.isNew) == [true])
    }

    @Test func findsGoodsThatOnlyOneSideHas() {
        let after = snapshot(
            [source("a.docx", "1")],
            [
                chunk("Chanel Boy, чёрная, 40 000 ₸", at: 3),
                chunk("Модель: Golden Goose Ball\nбелые, 49 000 ₸", at: 5),
                chunk("Коробка в подарок, 500 ₸", at: 6),
            ],
            stock: [
                item("Jimmy Choo Romy", 38, "чёрный", 1, 52_000, row: 7),
                item("Chanel Boy", nil, nil, 0, 40_000, row: 8),
                item("Fendi Peekaboo", nil, nil, 0, 70_000, row: 9),
            ])
        let found = plan(after, after).contradictions
        #expect(found.map(\.matter) == [.notInStock, .notInStock, .notInCatalog])
        #expect(found.map(\.subject) == ["Chanel Boy", "Golden Goose Ball", "Jimmy Choo Romy"])
        #expect(found.map(\.sides.count) == [2, 1, 1])
    }

    /// What is new of passages that stayed, and what was there before.
    @Test func tellsContradictionsNewByWhateverMadeThem() {
        let (first, second) = (source("a.docx", "1"), source("b.docx", "1"))
        let price = chunk("Сумка Chanel Jumbo, чёрная, 45 000 ₸", at: 3)
        let romy = chunk("Модель: Jimmy Choo Romy\nчёрные, 38, 52 000 ₸", file: "b.docx", at: 1)
        let stock = [
            item("Chanel Jumbo", nil, "чёрный", 1, 47_000, row: 7),
            item("Jimmy Choo Romy", 38, "чёрный", 1, 52_000, row: 8),
        ]
        let before = snapshot([first, second], [price, romy], stock: stock)
        func news(_ after: KnowledgeSnapshot) -> [String] {
            plan(before, after).contradictions.map { "\($0.matter) \($0.subject)\($0.isNew ? "" : " as before")" }
        }
        #expect(news(before) == ["price Chanel Jumbo as before"])
        // Another sheet, a document that went, and one in which a price changed.
        #expect(
            news(snapshot([first, second], [price, romy], stock: [stock[0]]))
                == ["price Chanel Jumbo as before", "notInStock Jimmy Choo Romy"])
        #expect(
            news(snapshot([first], [price], stock: stock))
                == ["price Chanel Jumbo as before", "notInCatalog Jimmy Choo Romy"])
        let dearer = chunk("Модель: Jimmy Choo Romy\nчёрные, 38, 55 000 ₸", file: "b.docx", at: 1)
        #expect(
            news(snapshot([first, source("b.docx", "2")], [price, dearer], stock: stock))
                == ["price Chanel Jumbo as before", "price Jimmy Choo Romy"])
    }

    @Test(arguments: [
        (["Работаем ежедневно с 10:00 до 20:00", "Мы открыты с 11 до 20"], [["10:00–20:00", "11:00–20:00"]]),
        (["Работаем с 10:00 до 20:00, в воскресенье с 11:00 до 18:00", "График: 10:00-20:00"], []),
        (["Работаем с 10:00 до 20:00", "Курьер работает с 9:00 до 22:00"], []),
        (["Доставка в Астану 2–3 дня", "Доставка: Астана, 5 дней"], [["2–3", "5"]]),
        (["Доставка в Астану 2–3 дня", "Доставка в Шымкент 5 дней"], []),
    ])
    func findsTermsThatDisagree(texts: [String], expected: [[String]]) {
        let chunks = texts.enumerated().map { chunk($1, path: ["Условия"], at: $0 + 1, kind: .policy) }
        let found = plan(snapshot([]), snapshot([source("a.docx", "1", .policy)], chunks)).contradictions
        #expect(found.map { $0.sides.map(\.value) } == expected)
    }

    @Test func planningWritesNothing() async throws {
        try await Samples.inScratchFolder { folder in
            let chat = folder.appending(path: "knowledge_base/chats/a.txt")
            try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
            try Samples.write(
                "23.03.2025, 10:00 - Ира: есть лодочки на шпильке?\n23.03.2025, 10:01 - Оттенок: Да\n", to: chat)
            let builder = try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:])
            let first = try await builder.plan()
            #expect(first.plan.generation == nil)
            #expect(first.plan.files.map(\.change) == [.new])
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "kb").path()))
            _ = try await builder.build()
            let unchanged = try await builder.plan()
            #expect(unchanged.plan.isEmpty)
            #expect(unchanged.contents == nil)
            try Samples.write(
                "23.03.2025, 10:00 - Ира: есть балетки?\n23.03.2025, 10:01 - Оттенок: Нет\n", to: chat)
            let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
            let changed = try await builder.plan()
            #expect(changed.plan.generation == 1)
            #expect(changed.plan.files.map(\.change) == [.changed])
            // What customers wrote is counted and not told.
            #expect(changed.plan.passages.isEmpty)
            #expect(changed.contents?.chunks.count == 1)
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted() == before)
        }
    }
}
