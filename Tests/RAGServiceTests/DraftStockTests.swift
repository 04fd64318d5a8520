import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// How sellers tell what there is: pieces of sizes, totals, what went, and names that several products share.
@Suite struct DraftStockTests {
    private static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: ["Chanel": ["шанель"], "Ballerina": ["балерина"], "Golden Goose": ["голден гус"]],
            categories: [
                "балетки": .init(words: ["балерины", "flats"]), "сумки": .init(words: ["сумка", "bag", "сөмке"]),
                "сапоги": .init(words: ["boots", "етік"]),
            ],
            colors: [
                "чёрный": ["black", "қара"], "серый": ["grey", "сұр"], "розовый": ["pink", "қызғылт"],
                "золотой": ["gold", "алтын"],
            ]), stemmer: DeskTests.stemmer)

    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Ballerina", 360, "чёрный", 1, 38_000, row: 2),
                    DraftShop.item("Chanel Ballerina", 370, "чёрный", 3, 38_000, row: 3),
                    DraftShop.item("Chanel Ballerina", 380, "чёрный", 0, 38_000, row: 4),
                    DraftShop.item("Chanel Ballerina Tweed", 370, "серый", 2, 41_000, row: 5),
                    DraftShop.item("Chanel 22", nil, "розовый", 1, 54_500, row: 6),
                    DraftShop.item("Chanel 22", nil, "чёрный", 2, 54_500, row: 7),
                    DraftShop.item("Golden Goose Slide", 370, "золотой", 2, 36_000, row: 8),
                    DraftShop.item("Golden Goose Slide", 390, "золотой", 0, 36_000, row: 9),
                    DraftShop.item("Golden Goose Slide", 400, "золотой", 6, 36_000, row: 10),
                ],
                listings: [
                    DraftShop.chunk(.catalog, ["Балетки", "Chanel Ballerina"], "Чёрные. 38 000 ₸"),
                    DraftShop.chunk(.catalog, ["Балетки", "Chanel Ballerina Tweed"], "Серые. 41 000 ₸"),
                    DraftShop.chunk(.catalog, ["Сумки", "Chanel 22"], "Розовая, чёрная. 54 500 ₸. 35 × 37 × 7 см"),
                    DraftShop.chunk(.catalog, ["Сапоги", "Golden Goose Slide"], "Золотые. 36 000 ₸"),
                ], vocabulary: vocabulary, stemmer: DeskTests.stemmer)),
        terms: [])

    @Test(arguments: [
        ("Slide золотые: шесть пар в 40 размере и две в 37-м.", []),
        ("Slide золотые: пять пар в 40 размере и две в 37-м.", ["пять пар"]),
        ("Golden Slide: six pairs of 40 and two of 37.", []),
        ("Golden Slide: four pairs of 40 and two of 37.", ["four pairs"]),
        ("Slide алтын: 40 алты жұп, 37 үш жұп.", ["үш жұп"]),
        // A price of one, and an amount that begins like a size.
        ("Slide золотых 40 шесть пар. Одна пара стоит 36 000 ₸.", []),
        ("No golden 39 in Slide, sorry. In 37 I do have two pairs at 36,000 ₸.", []),
        // All of those told.
        ("Slide золотые: 37 две пары, 40 шесть, выходит восемь.", []),
        ("Chanel 22: one pink, two black.", []), ("Chanel 22: two pink, two black.", ["two"]),
    ])
    func countsPiecesOfSizes(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    @Test(arguments: [
        ("Slide золотые: 37 и 40 есть. 39 уже уехали.", []), ("Slide золотые: 40 уже уехали.", ["уехали"]),
        ("Slide золотых 39-го, честно скажу, нет: только 37 и 40.", []),
        ("Slide золотых 40-го, к слову, нет.", ["нет"]),
        ("Slide алтын 39 кетіп қалды.", []), ("Golden Slide in 37 got snapped up.", ["snapped up"]),
    ])
    func knowsWhatWent(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    @Test(
        arguments: [
            // By the colour that one of two has.
            ("Балетки Chanel чёрные 37 — три пары.", nil, []),
            ("Балетки Chanel чёрные 37 — две пары.", nil, ["две пары"]),
            ("Chanel flats in grey 37: three pairs.", nil, ["three pairs"]),
            ("Балетки Chanel серые 37 — две пары.", nil, []),
            // By its price.
            ("Балетки Chanel 37 три пары, 38 000 ₸.", nil, []),
            ("Балетки Chanel 37 три пары, 41 000 ₸.", nil, ["три пары"]),
            // By the question, where the answer names nothing.
            ("Чёрные 37 — две пары.", "балетки шанель чёрные 37 есть?", ["две пары"]),
            // A number in front of its colour.
            ("22 розовая одна, 54 500 ₸.", nil, []), ("22 розовая одна, 52 000 ₸.", nil, ["52 000 ₸"]),
            // Lengths are no model.
            ("Chanel 22: 35 × 37 × 7 см.", nil, []),
        ] as [(String, String?, [String])])
    func tellsWhichOfSeveral(draft: String, question: String?, expected: [String]) {
        #expect(Self.contradicted(draft, question) == expected)
    }

    private static func contradicted(_ draft: String, _ question: String? = nil) -> [String] {
        verifier.verify(draft, question: question).filter { $0.truth == .contradicted }.map(\.text)
    }

    @Test(arguments: [
        // Names by their sound, at the start of a sentence and in small letters, ended as Russian ends words.
        ("Слайд золотых 40 шесть пар.", []), ("Слайд золотых 40 четыре пары.", ["четыре пары"]),
        ("слайды золотые: 37 три пары, 40 шесть", ["три пары"]),
        // The pieces of a size right behind a colon, and of a size behind a name that ends in a number.
        ("Slide золотые: две пары 37 и шесть 40.", []), ("Slide золотые: три пары 37 и шесть 40.", ["три пары"]),
        // What is told of parts and manners counts nothing.
        ("Chanel 22 розовая одна, цепь носят и в один ряд, и в два.", []),
        ("Chanel 22 шириной 35 см, в чёрном цвете их две.", []),
        ("Chanel 22 шириной 35 см, в чёрном цвете их три.", ["три"]),
        ("Chanel 22 қара 35 см, үшеу ғана қалды.", ["үшеу"]),
        // Denials behind a size.
        ("Slide gold: 37 and 40 yes, 39 no.", []), ("Slide gold: 37 and 39 yes, 40 no.", ["39", "no"]),
        ("Slide gold: 39 and 38 are finished.", []), ("Ballerina чёрная 38 на месте.", ["38", "на месте"]),
    ])
    func readsPiecesAsSellersTellThem(draft: String, expected: [String]) {
        #expect(Self.verifier.contradicted(in: draft) == expected)
    }
}
