import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// What chatting sellers say of goods: pieces beside colours and sizes, exceptions, what a thing is made of and what it is like.
@Suite struct DraftGoodsTests {
    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "чёрный", 1, 45_000, row: 2),
                    DraftShop.item("Chanel Jumbo", nil, "белый", 4, 45_000, row: 3),
                    DraftShop.item("Golden Goose Slide", 370, "чёрный", 3, 36_000, row: 4),
                    DraftShop.item("Golden Goose Slide", 380, "чёрный", 2, 36_000, row: 5),
                    DraftShop.item("Golden Goose Slide", 390, "чёрный", 1, 36_000, row: 6),
                    DraftShop.item("Golden Goose Slide", 380, "белый", 3, 36_000, row: 7),
                    DraftShop.item("Jimmy Choo Romy 85", 370, "чёрный", 2, 54_000, row: 8),
                ],
                listings: [
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo"],
                        "Вытянутая, на молнии, короткие ручки, съёмный ремень, дождя не боится. Зеркальце в комплекте. "
                            + "Буква H на замке. Материал: шёлк с кашемиром. Размер 30 × 20 × 10 см. Вес около килограмма"
                    ),
                    DraftShop.chunk(
                        .catalog, ["Кроссовки", "Golden Goose Slide"],
                        "Жёсткие, тёплые до минус тридцати, до середины икры, по ноге тянутся. Стирать только вручную. "
                            + "Материал: вышитый текстиль. Каблук: без каблука. Сезон: осень-зима"),
                    DraftShop.chunk(
                        .catalog, ["Туфли", "Jimmy Choo Romy 85"],
                        "Острый мыс, тонкая шпилька. Замша, подкладка кожа, каблук 8,5 см"),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)),
        terms: [],
        catalog: [
            DraftShop.chunk(
                .catalog, ["Сетка"], "Между строками берите больший номер.\nРазмер: 37\nДлина стопы сантиметры: 23,7"),
            DraftShop.chunk(
                .catalog, ["Сетка"], "Между строками берите больший номер.\nРазмер: 38\nДлина стопы сантиметры: 24,4"),
            DraftShop.chunk(.catalog, ["Ремни"], "Обхват талии: 67–72 см\nРазмер ремня: 80\nОдежда: S"),
            DraftShop.chunk(.catalog, ["Ремни"], "Обхват талии: 73–78 см\nРазмер ремня: 85\nОдежда: M"),
        ])

    @Test(arguments: [
        // Beside a colour.
        ("Chanel Jumbo: одна чёрная и две белые.", ["две"]), ("Chanel Jumbo: одна чёрная и четыре белые.", []),
        ("Chanel Jumbo: one in black, two in white.", ["two"]), ("Chanel Jumbo: one in black, four in white.", []),
        ("Chanel Jumbo: бір қара, үш ақ.", ["үш"]), ("Chanel Jumbo: бір қара, төрт ақ.", []),
        ("Chanel Jumbo:\nчёрная 1\nбелая 3", ["3"]), ("Chanel Jumbo:\nblack 1 ✅\nwhite 0 ❌", ["0"]),
        // Beside a size.
        ("Slide black: 37 ×3, 38 ×4.", ["4"]), ("Slide black: 37 ×3, 38 ×2.", []),
        ("Slide бел 38 тоже три.", []), ("Slide чёрные 37 — 3, 38 — 1", ["1"]),
        // As many.
        ("Slide чёрные 37 три пары, а 38 столько же.", ["столько же"]),
        ("Slide чёрные 37 три пары, белых 38 столько же.", []),
        ("Slide: three pairs in black 37 and as many in black 38.", ["as many"]),
        ("Jumbo ақ төртеу, қарасы да сонша.", ["сонша"]),
        // What is excepted.
        ("Slide чёрные все, кроме 38.", ["кроме 38"]), ("Slide чёрные: кроме 38 есть ещё 39.", []),
        ("Everything but 38 is here in black Slide.", ["but 38"]),
        ("Black Slide 36 is gone, but 37 and 38 are here.", []),
        ("Jumbo есть во всех цветах, кроме белого.", ["кроме белого"]),
        ("Jumbo қарадан басқасы бар.", ["қарадан басқасы"]),
        // No size, and a denial with a list behind it.
        ("Жара под сорок, а Slide чёрные 38 есть.", []), ("Slide белые закончились (37, 39).", []),
        // The brand of what was named.
        ("Chanel Jumbo от Chanel белая, четыре.", []),
    ])
    func countsPieces(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    @Test(arguments: [
        ("Верх у Slide кожаный.", ["кожаный"]), ("Slide: үсті былғары.", ["былғары"]),
        ("The Slide is canvas.", ["canvas"]), ("Slide: вышитый текстиль.", []),
        ("Jumbo: чистый шёлк.", ["шёлк"]), ("Jumbo: шёлк с кашемиром.", []), ("Jumbo is pure silk.", ["silk"]),
        ("Romy 85: снаружи гладкая кожа.", ["кожа"]), ("Romy 85: подкладка кожа.", []),
        ("Slide, каблук 1 см.", ["1 см"]), ("Slide with a 2 cm heel.", ["2 cm"]),
        ("Jumbo весит полкило.", ["полкило"]), ("The Jumbo weighs half a kilo.", ["kilo"]),
        ("Шпилька Romy 85 высокая, девять сантиметров.", ["девять сантиметров"]),
    ])
    func knowsWhatThingsAreMadeOf(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    @Test(arguments: [
        ("Jumbo закрывается на магнит.", ["на магнит"]), ("Jumbo на молнии.", []),
        ("Jumbo closes with a buckle.", ["closes with a buckle"]),
        ("Jumbo магнитпен жабылады.", ["магнитпен"]), ("У Jumbo длинные ручки.", ["длинные ручки"]),
        ("У Jumbo короткие ручки.", []), ("Jumbo with long handles.", ["long handles"]),
        ("Ремень у Jumbo несъёмный.", ["Ремень у Jumbo несъёмный"]), ("Jumbo боится дождя.", ["боится дождя"]),
        ("Jumbo дождя не боится.", []), ("The Jumbo gets wet.", ["gets wet"]), ("Jumbo с буквой V.", ["V"]),
        ("Jumbo с буквой H.", []), ("Зеркальца у Jumbo нет.", ["Зеркальца у Jumbo нет"]),
        ("Slide мягкие.", ["мягкие"]), ("Slide is soft.", ["soft"]), ("Slide жёсткие.", []),
        ("Slide до минус десяти.", ["минус десяти"]), ("Slide до -30.", []), ("Slide выше колена.", ["выше колена"]),
        ("Slide не тянутся.", ["не тянутся"]), ("Slide созылмайды.", ["созылмайды"]), ("Slide по ноге тянутся.", []),
        ("Slide можно в машинку.", ["в машинку"]), ("Slide летние.", ["летние"]), ("Slide зимние.", []),
        ("Romy 85 с круглым мысом.", ["круглым мысом"]), ("Romy 85 with a pointed toe.", []),
        ("Romy 85 на рюмочке.", ["рюмочке"]), ("В Jumbo влезет ноутбук.", []), ("В Jumbo ноутбук не влезет.", []),
    ])
    func knowsWhatThingsAreLike(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    @Test(arguments: [
        ("Стопа 23,7 — это 38-й.", ["38"]), ("Стопа 23,7 — это 37-й.", []), ("24 cm? That's your 37.", ["37"]),
        ("24 cm? That's your 38.", []), ("Аяғыңыз 24 см болса, 37-өлшем аласыз.", ["37"]),
        ("Талия 75 → ремень 80.", ["80"]), ("При талии 75 ваш размер ремня 85.", []),
    ])
    func readsSizesFromTables(draft: String, expected: [String]) {
        #expect(Self.contradicted(draft) == expected)
    }

    private static func contradicted(_ draft: String) -> [String] {
        verifier.verify(draft).filter { $0.truth == .contradicted }.map(\.text)
    }
}
