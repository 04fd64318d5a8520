import KnowledgeModel
import Testing

@testable import KBBuilder

@Suite struct DocumentChunkerTests {
    let chunker = DocumentChunker(attributes: Samples.attributes)

    private func paragraph(_ text: String, _ number: Int, label: String? = nil) -> Section.Block {
        .paragraph(Paragraph(text: text, listLabel: label, place: .paragraph(number)))
    }

    private func section(_ path: [String], _ content: [Section.Block]) -> Section {
        Section(
            path: path, level: path.count, foundBy: path.isEmpty ? nil : .style, place: .paragraph(1), content: content)
    }

    @Test func keepsAProductUnderItsHeadingTogether() throws {
        let sections = [
            section(
                ["Балетки", "Chanel Ballerina"],
                [
                    paragraph("Мягкие, складываются пополам.", 6),
                    paragraph("Цвета: чёрные. Размеры 35–41. Цена 38\u{A0}000\u{A0}₸.", 7),
                ])
        ]
        let chunks = chunker.chunks(of: sections, kind: .catalog, file: "knowledge_base/catalog/tufli.docx")
        let chunk = try #require(chunks.first)
        #expect(chunks.count == 1)
        #expect(chunk.text == "Мягкие, складываются пополам.\nЦвета: чёрные. Размеры 35–41. Цена 38\u{A0}000\u{A0}₸.")
        #expect(chunk.path == ["Балетки", "Chanel Ballerina"])
        #expect(chunk.location.place == .paragraphs(6, 7))
        #expect(chunk.attributes.brands == ["Chanel"])
        #expect(chunk.attributes.colors == ["чёрный"])
        #expect(chunk.attributes.prices == [Money(minorUnits: 3_800_000, currency: .KZT)])
        #expect(chunk.attributes.sizes == [Size(tenths: 350, upTo: 410)])
    }

    @Test(arguments: [
        (0, ["Доставка — день.", "Оплата картой.", "Возврат: две недели с чеком."]),
        (31, ["Доставка — день.\nОплата картой.", "Возврат: две недели с чеком."]),
        (30, ["Доставка — день.", "Оплата картой.", "Возврат: две недели с чеком."]),
        (59, ["Доставка — день.\nОплата картой.", "Возврат: две недели с чеком."]),
        (60, ["Доставка — день.\nОплата картой.\nВозврат: две недели с чеком."]),
    ])
    func putsNeighboursTogetherUpToTheTarget(target: Int, texts: [String]) {
        let content = ["Доставка — день.", "Оплата картой.", "Возврат: две недели с чеком."].enumerated().map {
            paragraph($0.element, 2 * $0.offset + 2)
        }
        var chunker = chunker
        chunker.limits.target = target
        let sections = [section(["Условия"], content)]
        let chunks = chunker.chunks(of: sections, kind: .policy, file: "knowledge_base/policy/a.docx")
        #expect(chunks.map(\.text) == texts)
        #expect(chunks.last?.location.place == (texts.count == 1 ? .paragraphs(2, 6) : .paragraph(6)))
        let products = chunker.chunks(of: sections, kind: .catalog, file: "knowledge_base/catalog/a.docx")
        #expect(products.count == 3)
    }

    @Test func partsProductsByBlankLines() {
        let content = [
            paragraph("Сумка Chanel 25, 52 000 ₸", 5), paragraph("Размер 30 × 26 × 9 см", 6),
            paragraph("Сумка Chanel Jumbo, 45 000 ₸", 8), paragraph("Стёганая.", 9),
        ]
        let chunks = chunker.chunks(of: [section(["СУМКИ"], content)], kind: .catalog, file: "a/sumki.docx")
        #expect(
            chunks.map(\.text) == [
                "Сумка Chanel 25, 52 000 ₸\nРазмер 30 × 26 × 9 см", "Сумка Chanel Jumbo, 45 000 ₸\nСтёганая.",
            ])
        #expect(chunks.map(\.location.place) == [.paragraphs(5, 6), .paragraphs(8, 9)])
    }

    @Test func startsAProductAtEachPricedLineWhereNoBlankLinesPartThem() {
        let content = [
            paragraph("Ремень Gucci, 30 000 ₸", 1), paragraph("Ширина 3 см.", 2), paragraph("Ремень Dior, 31 000 ₸", 3),
        ]
        let chunks = chunker.chunks(of: [section(["Ремни"], content)], kind: .catalog, file: "a/b.docx")
        #expect(chunks.map(\.text) == ["Ремень Gucci, 30 000 ₸\nШирина 3 см.", "Ремень Dior, 31 000 ₸"])
    }

    @Test func keepsOneProductWhosePricesFollowItsDescription() {
        let content = [paragraph("Описание без цены", 1), paragraph("Цена 10 000 ₸, со скидкой 9 000 ₸", 2)]
        let chunks = chunker.chunks(of: [section(["Клатчи"], content)], kind: .catalog, file: "a/b.docx")
        #expect(chunks.map(\.text) == ["Описание без цены\nЦена 10 000 ₸, со скидкой 9 000 ₸"])
    }

    @Test func makesEveryTableRowReadAlone() {
        let header = ["Модель", "Цвета", "Размеры", "Цена"]
        func row(_ cells: [String], _ number: Int, isHeader: Bool = false) -> Section.Block {
            .row(
                TableRow(
                    cells: cells, header: isHeader ? [] : header, isHeader: isHeader, caption: "Весна",
                    place: .tableRow(table: 1, row: number)))
        }
        let content = [
            row(header, 1, isHeader: true), row(Array(repeating: "Высокий каблук", count: 4), 2),
            row(["Jimmy Choo Romy 85", "чёрные", "35–40", "54 000 ₸"], 3),
            row(["Jimmy Choo Romy 60", "чёрные", "", "52 000 ₸"], 4),
        ]
        let chunks = chunker.chunks(of: [section(["Туфли"], content)], kind: .catalog, file: "a/tufli.docx")
        #expect(
            chunks.map(\.text) == [
                "Весна\nМодель: Jimmy Choo Romy 85\nЦвета: чёрные\nРазмеры: 35–40\nЦена: 54 000 ₸",
                "Весна\nМодель: Jimmy Choo Romy 60\nЦвета: чёрные\nЦена: 52 000 ₸",
            ])
        #expect(chunks.map(\.path) == [["Туфли", "Высокий каблук"], ["Туфли", "Высокий каблук"]])
        #expect(chunks.map(\.location.place) == [.tableRow(table: 1, row: 3), .tableRow(table: 1, row: 4)])
    }

    @Test func keepsAnObjectionWithItsAnswers() {
        let content = [
            paragraph("— Просто скажите цену", 5), paragraph("Сейчас назову!", 6, label: "•"),
            paragraph("Конечно.", 7, label: "•"), paragraph("— Қазақша жауап бересіз бе?", 8), paragraph("Әрине!", 9),
        ]
        let chunks = chunker.chunks(of: [section(["1. ПРИВЕТСТВИЕ"], content)], kind: .script, file: "a/s.docx")
        #expect(
            chunks.map(\.text) == [
                "— Просто скажите цену\n• Сейчас назову!\n• Конечно.", "— Қазақша жауап бересіз бе?\nӘрине!",
            ])
    }

    @Test func cutsAPolicyByParagraphAndKeepsListsWithTheirParagraph() {
        let content = [
            paragraph("Работаем ежедневно.", 2), paragraph("Принимаем:", 3), paragraph("Kaspi", 4, label: "1."),
            paragraph("карты", 5, label: "2."),
        ]
        let chunks = chunker.chunks(of: [section(["Оплата"], content)], kind: .policy, file: "a/p.docx")
        #expect(chunks.map(\.text) == ["Работаем ежедневно.", "Принимаем:\n1. Kaspi\n2. карты"])
        #expect(chunks.map(\.location.place) == [.paragraph(2), .paragraphs(3, 5)])
    }

    @Test func namesADocumentWithoutHeadingsByItsFile() {
        let chunks = chunker.chunks(
            of: [section([], [paragraph("Текст", 1)])], kind: .policy, file: "knowledge_base/policy/Условия 2.docx")
        #expect(chunks.map(\.path) == [["Условия 2"]])
    }

    @Test func leavesBlankAndEmptySectionsOut() {
        let chunks = chunker.chunks(
            of: [section(["Пусто"], []), section(["Пробелы"], [paragraph(" \u{A0}", 1)])], kind: .policy, file: "a.docx"
        )
        #expect(chunks.isEmpty)
    }

    @Test(arguments: [
        (String(repeating: "слово ", count: 600), 1_200), (String(repeating: "а", count: 5_000), 1_200),
        (String(repeating: "Предложение тут. ", count: 300), 1_200), ("строка\nещё строка", 1_200), ("a b c d e", 3),
    ])
    func cutsLongTextsAtCleanBorders(text: String, longest: Int) {
        let pieces = ChunkLimits(longest: longest).pieces(of: text)
        #expect(pieces.allSatisfy { $0.count <= longest && !$0.isEmpty })
        let letters = text.filter { !$0.isWhitespace }
        // A sentence border gives up its full stop to the cut.
        #expect(pieces.joined().filter { !$0.isWhitespace }.count >= letters.count - pieces.count)
        #expect(pieces.count >= (letters.count + longest - 1) / longest)
    }
}
