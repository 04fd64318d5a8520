import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct PriceReckoningTests {
    private static func item(_ product: String, _ price: Int64, row: Int) -> StockItem {
        StockItem(
            product: product, size: nil, color: "чёрный", quantity: .pieces(3),
            price: Money(minorUnits: price * 100, currency: .KZT),
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Остатки", row: row)),
            cells: [.quantity: "D\(row)", .price: "E\(row)"])
    }

    private static func terms(_ path: [String], _ text: String) -> Chunk {
        Chunk(
            kind: .policy, text: text, path: path,
            location: SourceLocation(file: "knowledge_base/policy/usloviya.docx", place: .paragraph(1)))
    }

    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    item("Chanel Jumbo", 45_000, row: 2), item("Chanel 25", 52_000, row: 3),
                    item("Jimmy Choo Romy 60", 50_000, row: 4), item("Chanel 22", 47_000, row: 5),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)),
        terms: [
            terms(["Доставка по Алматы"], "Курьер по городу — 1 500 ₸."),
            terms(["Оплата"], "Рассрочка 0-0-3, 0-0-6 без переплаты, на 12 месяцев — с наценкой 8 %."),
            terms(["Скидки"], "На вторую вещь действует скидка 7 %."),
            terms(["Предзаказ"], "Привезём под вас за 12–20 дней. Вносится 50 % вперёд."),
            terms(["Гарантия"], "На обувь гарантия 30 дней, на сумки и фурнитуру 6 месяцев."),
            terms(["График"], "Работаем ежедневно с 10:00 до 20:00."),
            terms(["Доставка по Казахстану"], "Город: Астана\nСрок: 2–3 дня\nДо двери: 3 000 ₸"),
            terms(["Доставка за границу"], "Почтой в Россию посылка идёт 7–14 дней."),
        ])

    private func wrong(_ draft: String) -> [String] {
        Self.verifier.verify(draft).filter { $0.truth == .contradicted }.map(\.text)
    }

    @Test(arguments: [
        ("Jumbo и Chanel 25 вместе 97 000 ₸.", []), ("Jumbo и Chanel 25 вместе 96 000 ₸.", ["96 000 ₸"]),
        ("Jumbo мен Chanel 25 бірге 97 000 ₸.", []), ("Jumbo and Chanel 25 are 98,000 ₸ together.", ["98,000 ₸"]),
        ("Две Jumbo выйдут 90 000 ₸, по 45 000.", []), ("Две Jumbo вместе 91 000 ₸.", ["91 000 ₸"]),
        ("Jumbo с доставкой по городу 46 500 ₸.", []),
        ("Both are bags: Jumbo costs 45,000 ₸, Chanel 25 costs 52,000 ₸.", []),
        ("Jumbo 45 000 плюс доставка до двери в Астану 3 000, всего 48 000 ₸.", []),
        ("Jumbo 45 000 плюс доставка до двери в Астану 4 000, всего 49 000 ₸.", ["4 000"]),
        ("Jumbo 45 000, доставка до двери в Астану 3 000, всего 50 000 ₸.", ["50 000 ₸"]),
    ])
    func addsUp(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Chanel 25 на 7 000 ₸ дороже, чем Jumbo.", []), ("Chanel 25 на 5 000 ₸ дороже, чем Jumbo.", ["5 000 ₸"]),
        ("Jumbo is cheaper than Chanel 25 by 7 000 ₸.", []), ("Chanel 22 дороже, чем Chanel 25.", ["дороже"]),
        ("Chanel 25 is cheaper than Jumbo.", ["cheaper"]), ("Chanel 25 больше 40 000 ₸.", []),
    ])
    func compares(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Jumbo на три месяца выйдет по 15 000 ₸ в месяц.", []),
        ("Jumbo на три месяца выйдет по 14 000 ₸ в месяц.", ["14 000 ₸"]),
        ("Jumbo со скидкой 7 % выйдет 41 850 ₸.", []), ("Jumbo со скидкой 7 % выйдет 43 000 ₸.", ["43 000 ₸"]),
        ("На год с наценкой 8 %: Jumbo 48 600 ₸, по 4 050 в месяц.", []),
        ("Jumbo 45 000 и Chanel 25 52 000, на Jumbo минус 7 %, вместе 93 850 ₸.", []),
        ("Jumbo 45 000 и Chanel 25 52 000, на Jumbo минус 7 %, вместе 92 850 ₸.", ["92 850 ₸"]),
        ("Предзаказ, половина вперёд. За Jumbo это 22 500 ₸.", []),
        ("Preorder is half upfront. For the Jumbo that's 22,500 ₸ now.", []),
        ("Preorder is half upfront. The Jumbo is 42,500 ₸.", ["42,500 ₸"]),
    ])
    func partsAndDiscounts(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Chanel 31 чёрная есть.", ["Chanel 31"]), ("Romy 75 чёрные есть.", ["Romy 75"]),
        ("Chanel 22 чёрная есть.", []), ("Chanel 2 штуки остались.", []), ("Maxi Jumbo чёрная есть.", ["Maxi Jumbo"]),
    ])
    func contradictsOtherModels(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("На сумки гарантия 6 месяцев, на обувь 30 дней.", []), ("На обувь гарантия полгода.", ["полгода"]),
        ("В Астану идёт 2–3 дня.", []), ("В Астану идёт 7–14 дней.", ["7–14 дней"]),
        ("Мы открыты до девяти вечера.", ["девяти вечера"]), ("We are open until 8.", []),
        ("Кешкі сегізге дейін ашықпыз.", []), ("На предзаказ предоплата не нужна.", ["предоплата не нужна"]),
        ("Preorder without a deposit.", ["without a deposit"]), ("Предоплата половина. Срок 12–20 дней.", []),
    ])
    func readsTheTermsAsPeopleSayThem(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Jumbo чёрная, к сожалению, закончилась.", ["закончилась"]), ("No Jumbo in black, sorry.", ["No"]),
        ("Jumbo чёрная, цена 45,000 ₸.", []), ("Jumbo сшита ограниченной серией, то есть чёрная.", []),
    ])
    func readsDenialsAndAsides(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        // Of the two prices that the sentence tells, whatever they are told of.
        ("Jumbo 45 000, Chanel 25 52 000, разница 7 000.", []),
        ("Jumbo 45 000, Chanel 25 52 000, разница пять тысяч.", ["пять тысяч"]),
        ("Сумка выгоднее на 7 000 ₸: 45 000 против 52 000.", []),
        ("Jumbo выгоднее на 6 000 ₸: 45 000 против 52 000.", ["6 000 ₸"]),
        ("Jumbo is 45,000 ₸ and Chanel 25 52,000 ₸, so 7,000 ₸ between them.", []),
        ("Jumbo is 45,000 ₸ and Chanel 25 52,000 ₸, so 5,000 ₸ between them.", ["5,000 ₸"]),
        ("Jumbo 45 000, Chanel 25 52 000. Jumbo 7 000 теңгеге арзан.", []),
        ("Jumbo дешевле, чем Chanel 25, на 8 000 ₸.", ["8 000 ₸"]),
        // The price behind the name that is only compared with.
        ("Jumbo есть. Она на 7 000 ₸ дешевле, чем Chanel 25, — 45 000 ₸.", []),
    ])
    func holdsDifferencesAgainstWhatIsTold(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Jumbo 45 000 ₸ and Chanel 25 52 000 ₸, together 97 000 ₸ before the second-item discount.", []),
        ("Jumbo 45 000 ₸ and Chanel 25 52 000 ₸, together 98 000 ₸ before the second-item discount.", ["98 000 ₸"]),
        ("Jumbo 45 000 и Chanel 25 52 000, без скидки 97 000 ₸.", []),
        ("Jumbo 45 000 и Chanel 25 52 000, без скидки 96 000 ₸.", ["96 000 ₸"]),
        ("Jumbo и Chanel 25: 45 000 + 52 000 = 97 000 ₸.", []),
        ("Jumbo и Chanel 25: 45 000 + 52 000 = 98 000 ₸.", ["98 000 ₸"]),
        ("Jumbo и Chanel 25 вместе 107 000.", ["107 000"]),
        ("Jumbo чёрных три. За две вместе — 90 000 ₸.", []),
        ("Jumbo чёрных три. За две вместе — 80 000 ₸.", ["80 000 ₸"]),
        // Words of something else: frost, a bow, a courier's fee.
        ("Jumbo для зимы, до минус тридцати, 44 000 ₸.", ["44 000 ₸"]),
        ("Jumbo, ленты на ручке, 44 000 ₸.", ["44 000 ₸"]),
        ("Jumbo is 45,000 ₸, plus 1 500 ₸ for the courier.", []),
        ("Jumbo 45 000 ₸. На шесть месяцев это по 7 500 ₸.", []),
        ("Jumbo 45 000 ₸. На шесть месяцев это по 7 000 ₸.", ["7 000 ₸"]),
    ])
    func holdsSumsAgainstThePrices(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }

    @Test(arguments: [
        ("Jumbo is forty-five and a half thousand tenge.", ["forty-five and a half thousand tenge"]),
        ("Jumbo сорок пять с половиной тысяч.", ["сорок пять с половиной тысяч"]),
        ("Jumbo қырық бес жарым мың.", ["қырық бес жарым мың"]),
    ])
    func readsHalvesOfThousands(draft: String, expected: [String]) { #expect(wrong(draft) == expected) }
}
