import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// What a draft says of parts, hides, models of one line and matters that the terms tell apart.
@Suite struct DraftPartsTests {
    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "чёрный", 2, 45_000, row: 2),
                    DraftShop.item("Chanel Jumbo mini", nil, "чёрный", 3, 39_000, row: 3),
                    DraftShop.item("Golden Goose Slide", 370, "белый", 3, 36_000, row: 4),
                ],
                listings: [
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo"],
                        "Телячья кожа. Широкий ремень продаётся отдельно. Зеркальце в комплекте. Размер 30 × 20 × 10 см"
                    ),
                    DraftShop.chunk(.catalog, ["Кроссовки", "Golden Goose Slide"], "Молния сбоку. Без каблука"),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)),
        terms: [
            DraftShop.chunk(.policy, ["Предзаказ"], "Привезём под вас за 12–20 дней. Вносится 50 % вперёд."),
            DraftShop.chunk(
                .policy, ["Доставка за границу"], "В Россию высылаем почтой EMS за 9 000 ₸, идёт 7–14 дней."),
            DraftShop.chunk(.policy, ["График"], "Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00."),
            DraftShop.chunk(
                .policy, ["Доставка по Алматы"],
                "Курьер по городу — 1 500 ₸. При сумме чека от 40 000 ₸ привозим бесплатно."),
        ])

    @Test(arguments: [
        // What comes with it.
        ("Chanel Jumbo: широкий ремень входит в комплект.", ["в комплект"]),
        ("Chanel Jumbo: широкий ремень отдельно.", []), ("Chanel Jumbo: зеркальце отдельно.", ["отдельно"]),
        ("Chanel Jumbo: зеркальце в комплекте.", []),
        // Whose hide.
        ("Chanel Jumbo, козья кожа.", ["козья"]), ("Chanel Jumbo, телячья кожа.", []),
        ("Chanel Jumbo in goat leather.", ["goat"]), ("Chanel Jumbo in calf leather.", []),
        ("Chanel Jumbo ешкі былғарысынан.", ["ешкі"]), ("Chanel Jumbo бұзау былғарысынан.", []),
        // Heels of what has none.
        ("Golden Goose Slide, каблучок 4 см.", ["4 см"]), ("Golden Goose Slide без каблука.", []),
        // Models of one line.
        ("Chanel Jumbo is 45,000 ₸, and mini is 39,000 ₸.", []), ("Chanel Jumbo 45 000 ₸, мини 39 000 ₸.", []),
        ("Chanel Jumbo 45 000 ₸, мини 45 000 ₸.", ["45 000 ₸"]), ("Jumbo 30 на 20, кожа телячья.", []),
        // Names in two sentences that an emoji parts.
        ("Это Chanel Jumbo 🙂 Slide белые 37: три пары.", []),
        // Matters of the terms.
        ("Привезём за 12–20 дней, половина вперёд.", []), ("Предзаказ 7–14 дней.", ["7–14 дней"]),
        ("В воскресенье до шести, в остальные дни до восьми.", []),
        ("Жексенбіде 18:00-ге дейін, қалған күндері 20:00-ге дейін.", []),
        ("Сумка 45 000, а курьер по городу 1 500 ₸.", []), ("Курьер по городу 2 500 ₸.", ["2 500"]),
    ])
    func findsWhatIsOtherwise(draft: String, expected: [String]) {
        let found = Self.verifier.verify(draft).filter { $0.truth == .contradicted }
        #expect(found.map(\.text) == expected)
    }
}
