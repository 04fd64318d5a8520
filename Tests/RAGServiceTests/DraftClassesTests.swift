import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// What can be wrong in a seller's answer, by kinds of facts, with the right answer beside each.
@Suite struct DraftClassesTests {
    static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "чёрный", 2, 45_000, row: 2),
                    DraftShop.item("Chanel Jumbo", nil, "белый", 6, 45_000, row: 3),
                    DraftShop.item("Chanel 25", nil, "чёрный", 4, 52_000, row: 4),
                    DraftShop.item("Golden Goose Slide", 370, "белый", 1, 36_000, row: 5),
                    DraftShop.item("Golden Goose Slide", 385, "белый", 2, 36_000, row: 6),
                    DraftShop.item("Jimmy Choo Romy 85", 370, "чёрный", 1, 54_000, row: 7),
                    DraftShop.item("Jimmy Choo Romy 60", 370, "чёрный", 1, 52_000, row: 8),
                ],
                listings: [
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo"],
                        "Натуральная кожа. Фурнитура тёмное золото. Двенадцать отделений. Размер 30 × 20 × 10 см"),
                    DraftShop.chunk(.catalog, ["Сумки", "Chanel 25"], "Телячья кожа. Размер 40 × 30 × 10 см"),
                    DraftShop.chunk(
                        .catalog, ["Кроссовки", "Golden Goose Slide"],
                        "Молния сбоку, внутри байка. Маломерят на полразмера. Цвет: белые. Каблук: без каблука"),
                    DraftShop.chunk(.catalog, ["Туфли", "Jimmy Choo Romy 85"], "Лаковая кожа, каблук 8,5 см"),
                    DraftShop.chunk(.catalog, ["Туфли", "Jimmy Choo Romy 60"], "Замша, каблук 6 см"),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)),
        terms: [
            DraftShop.chunk(
                .policy, ["Адрес"],
                "Мы находимся в Алматы, проспект Абая, 999/1, второй этаж, вход со двора. Бесплатная стоянка у подъезда."
            ),
            DraftShop.chunk(
                .policy, ["График"],
                "Работаем ежедневно с 10:00 до 20:00. Первого января отдыхаем. WhatsApp и звонки: +7 700 000 01 23."),
            DraftShop.chunk(
                .policy, ["Доставка по Алматы"],
                "Курьер по городу — 1 500 ₸. При сумме чека от 40 000 ₸ привозим бесплатно."),
            DraftShop.chunk(
                .policy, ["Доставка в пригород"], "В Талгар и Каскелен ездим по вторникам и пятницам за 3 000 ₸."),
            DraftShop.chunk(
                .policy, ["Доставка по Казахстану"],
                "Город: Астана\nСрок: 2–3 дня\nДо отделения: 2 000 ₸\nДо двери: 3 000 ₸"),
            DraftShop.chunk(
                .policy, ["Доставка по Казахстану"],
                "Город: Атырау\nСрок: 5 дней\nДо отделения: 2 700 ₸\nДо двери: 3 700 ₸"),
            DraftShop.chunk(
                .policy, ["Доставка за границу"],
                "В Россию высылаем почтой EMS за 9 000 ₸, таможенные сборы платит получатель."),
            DraftShop.chunk(
                .policy, ["Оплата"], "Kaspi Red и рассрочка на 3 и 6 месяцев без переплаты. Работаем без НДС."),
            DraftShop.chunk(.policy, ["Примерка"], "В зале можно мерить сколько угодно. Записываться не нужно."),
            DraftShop.chunk(
                .policy, ["Возврат"],
                "Вернуть можно в течение 14 дней. Из другого города посылку назад оплачивает покупатель."),
            DraftShop.chunk(.policy, ["Предзаказ"], "Привезём под вас за 12–20 дней. Вносится 50 % вперёд."),
            DraftShop.chunk(
                .policy, ["Скидки"],
                "После первой покупки 3 %, после трёх 5 %, после семи 10 %. Скидки на распродажу не складываются."),
            DraftShop.chunk(.policy, ["Скидки"], "На вторую вещь скидка 7 %, считается от меньшей цены."),
        ])

    @Test(arguments: [
        // Days, ways and prices of towns.
        ("До Астаны 5 дней.", ["5 дней"]), ("До Астаны 2–3 дня.", []),
        ("To Atyrau it takes three days.", ["three days"]),
        ("До Астаны до двери 2 000 ₸.", ["2 000"]), ("В Талгар ездим каждый день.", ["каждый день"]),
        ("В Талгар ездим по вторникам.", []),
        // Hours, the place, the telephone.
        ("Работаем до полдевятого.", ["полдевятого"]), ("Мы на третьем этаже.", ["третьем этаже"]),
        ("We are on the ground floor.", ["ground floor"]), ("Вход с улицы.", ["с улицы"]),
        ("Вход со двора.", []), ("Магазин на Сатпаева, 999/1.", ["Сатпаева"]), ("Стоянка платная.", ["платная"]),
        ("Наш номер +7 700 000 02 23.", ["7 700 000 02 23"]), ("Наш номер +7 700 000 01 23.", []),
        // Who pays, what is added up, what is needed.
        ("Пошлину платим мы, таможня на нас.", ["мы"]), ("Работаем с НДС.", ["НДС"]), ("Работаем без НДС.", []),
        ("На примерку нужно записаться.", ["записаться"]), ("Скидки с распродажей складываются.", ["складываются"]),
        ("На вторую вещь скидка 7 % от большей цены.", ["от большей"]), ("Рассрочка через Halyk.", ["Halyk"]),
        ("После третьей покупки даём 10 %.", ["10"]), ("После третьей покупки даём 5 %.", []),
        ("По предзаказу вся сумма вперёд.", ["вся сумма вперёд"]), ("Предзаказ придёт за две-три недели.", []),
        ("В Турцию отправляем.", ["Турцию", "отправляем"]), ("В Россию не отправляем.", ["Россию", "отправляем"]),
        // Goods: parts, fit, heel, what is counted, closed by or lined with.
        ("У Chanel Jumbo фурнитура золотая.", []), ("У Chanel Jumbo фурнитура белая.", ["фурнитура белая"]),
        ("Slide большемерят.", ["большемерят"]), ("Slide маломерят.", []), ("Slide без молнии.", ["без молнии"]),
        ("Slide на каблуке.", ["на каблуке"]), ("Slide внутри мех.", ["мех"]), ("Slide внутри байка.", []),
        ("В Chanel Jumbo десять отделений.", ["десять отделений"]), ("Chanel Jumbo из экокожи.", ["экокожи"]),
        ("Romy 85 с каблуком 90 мм.", ["90 мм"]), ("Romy 85 с каблуком 85 мм.", []),
        ("У Romy 60 каблук выше, чем у Romy 85.", ["выше"]), ("У Romy 60 каблук ниже, чем у Romy 85.", []),
        ("Chanel 25 и Chanel Jumbo стоят одинаково.", ["одинаково"]),
        ("Обе, и Chanel 25, и Chanel Jumbo, по 52 000 ₸.", ["52 000 ₸"]),
        // Stock.
        ("Only two Jumbo left in white.", ["two"]), ("Only six Jumbo left in white.", []),
        ("Chanel Jumbo чёрных больше пяти.", ["пяти"]), ("Chanel Jumbo белых больше пяти.", []),
        ("Всего Chanel Jumbo восемь: шесть белых и две чёрных.", []),
        ("Chanel Jumbo осталась только в белом.", ["только в белом"]),
        ("Половинок в Slide нет.", ["Половинок"]), ("Chanel Jumbo белых полдюжины.", []),
        ("Chanel Jumbo isn't available in black.", ["isn't available"]),
        // What is free from a sum on.
        ("Slide 36 000 ₸, доставка бесплатная.", ["бесплатная"]), ("Chanel 25 52 000 ₸, доставка бесплатная.", []),
    ])
    func findsTheWrongFactAlone(draft: String, expected: [String]) {
        let wrong = Self.verifier.verify(draft).filter { $0.truth == .contradicted }
        #expect(wrong.map(\.text) == expected)
    }
}
