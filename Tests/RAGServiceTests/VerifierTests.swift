import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct VerifierTests {
    private static func terms(_ path: [String], _ text: String) -> Chunk {
        Chunk(
            kind: .policy, text: text, path: path,
            location: SourceLocation(file: "knowledge_base/policy/usloviya.docx", place: .paragraph(1)))
    }

    static let verifier = DraftVerifier(
        DeskTests.resolver,
        terms: [
            terms(["Адрес и график"], "Мы находимся в Алматы, проспект Абая, 999/1. Синяя дверь."),
            terms(["График"], "Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00."),
            terms(["Доставка"], "Курьер по городу — 1 500 ₸."),
            terms(["Возврат и обмен"], "Вернуть или обменять можно в течение 14 дней, если вещь не носили."),
            terms(["Предзаказ"], "Привезём под вас за 12–20 дней. Вносится 50 % вперёд, предоплата обязательна."),
        ])

    @Test(arguments: [
        ("Chanel Jumbo чёрная есть, две штуки, 45 000 ₸.", []), ("Chanel Jumbo чёрная есть, 54 000 ₸.", ["54 000 ₸"]),
        ("Chanel Jumbo чёрная, осталось 3 штуки.", ["3 штуки"]), ("Chanel Jumbo бежевая в наличии.", ["в наличии"]),
        ("Golden Goose Jumbo чёрная есть.", ["Golden Goose Jumbo"]), ("Golden Goose Super Star белые 38 есть.", []),
        ("Golden Goose Super Star белые 37 есть.", ["37", "есть"]),
        ("Chanel Jumbo есть в красном.", ["есть", "красном"]), ("Работаем с 10:00 до 20:00.", []),
        ("Работаем с 9:00 до 20:00.", ["9:00"]), ("В воскресенье работаем до 20:00.", ["20:00"]),
        ("Вернуть можно в течение 30 дней.", ["30 дней"]), ("Тауарды 14 күн ішінде қайтаруға болады.", []),
        ("Returns are accepted within 60 days.", ["60 days"]), ("Предоплата 30 %.", ["30"]),
        ("Спасибо за заказ! Хорошего дня 🌸", []), ("Какой размер носите?", []),
    ])
    func contradictsWhatTheFilesDeny(draft: String, expected: [String]) {
        let wrong = Self.verifier.verify(draft).filter { $0.truth == .contradicted }
        #expect(wrong.map(\.text) == expected)
    }

    @Test func namesTheCell() throws {
        let finding = try #require(
            Self.verifier.verify("Chanel Jumbo чёрная, две штуки.").first { $0.kind == .quantity })
        #expect(finding.truth == .supported)
        #expect(
            finding.place?.location
                == SourceLocation(file: "inventory.xlsx", place: .cell(sheet: "Остатки", reference: "D2")))
    }

    @Test func leavesABlankCellUnknown() throws {
        let findings = Self.verifier.verify("Golden Goose Super Star белые 39 есть.")
        #expect(findings.filter { $0.kind == .availability }.map(\.truth) == [.unknown])
    }
}
