import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// Goods asked for by what they are like, in words of everyday talk, in shades and in spoken sizes.
@Suite struct DescribedGoodsTests {
    private static let stemmer = Stemmer()
    private static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: [
                "Valentino": ["валентино"], "Rockstud": ["рокстад"], "Miu Miu": ["миу миу"], "Prada": ["прада"],
                "Carre": ["каре"], "Hermes": ["эрмес"], "Kelly": ["келли"],
            ],
            categories: [
                "туфли": .init(words: ["shoes"], related: ["босоножки"]), "босоножки": .init(words: ["sandals"]),
                "балетки": .init(words: ["flats"]), "ремни": .init(words: ["ремень", "belt", "белдік"]),
                "платки": .init(words: ["платок"]), "шарфы": .init(words: ["шарф"]),
                "очки": .init(words: ["sunglasses"]),
                "ботинки": .init(words: ["boots"]), "сумки": .init(words: ["сумка", "сөмке"]),
            ],
            colors: [
                "чёрный": ["black", "қара"], "бежевый": ["nude"], "красный": ["қызыл"], "голубой": ["небесный"],
                "коричневый": ["шоколадный"],
            ]), stemmer: stemmer)

    private static func item(_ product: String, _ size: Int?, _ color: String, row: Int) -> StockItem {
        StockItem(
            product: product, size: size.map { Size(tenths: $0) }, color: color, quantity: .pieces(1), price: nil,
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Остатки", row: row)),
            cells: [.quantity: "D\(row)"])
    }

    private static func listing(_ heading: String, _ name: String, _ text: String) -> Chunk {
        Chunk(
            kind: .catalog, text: text, path: [heading, name],
            location: SourceLocation(file: "catalog.docx", place: .paragraph(1)))
    }

    private static let stock = StockDesk(
        ProductResolver(
            Assortment(
                stock: [
                    item("Valentino Rockstud", 380, "чёрные", row: 2),
                    item("Valentino Rockstud Sandal", 380, "чёрные", row: 3),
                    item("Miu Miu Satin", 370, "красные", row: 4), item("Miu Miu Buckle", 370, "красные", row: 5),
                    item("Miu Miu Satin", 375, "красные", row: 6), item("Prada Triangle", 380, "чёрные", row: 7),
                    item("Prada Symbole", nil, "чёрные", row: 8), item("Hermes H 32", nil, "коричневый", row: 9),
                    item("Hermes Carre", nil, "чёрный", row: 10), item("Hermes Kelly", nil, "голубая", row: 11),
                    item("Burberry Check", nil, "коричневый", row: 12), item("Prada Monolith", 380, "чёрные", row: 13),
                ],
                listings: [
                    listing("Туфли", "Valentino Rockstud", "Шипы. Каблук: 6,5 см"),
                    listing("Босоножки", "Valentino Rockstud Sandal", "Шипы. Каблук: без каблука"),
                    listing("Балетки", "Miu Miu Satin", "Атласный бант"),
                    listing("Балетки", "Miu Miu Buckle", "Два ремешка с пряжками"),
                    listing("Туфли", "Prada Triangle", "Эмалевый треугольник на мысе. Каблук 5 см"),
                    listing("Очки", "Prada Symbole", "Дужки-треугольники"),
                    listing("Ремни", "Hermes H 32", "Двусторонний"), listing("Платки", "Hermes Carre", "Шёлк 100 %"),
                    listing("Сумки", "Hermes Kelly", "Замочек с ключиками"),
                    listing("Шарфы", "Burberry Check", "Кашемир 100 %"),
                    listing("Ботинки", "Prada Monolith", "Толстая подошва. Высокая шнуровка"),
                ], vocabulary: vocabulary, stemmer: stemmer)))

    private func rows(_ items: [StockItem]) -> [Int] {
        items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
    }

    @Test(arguments: [
        // What is seen of them.
        ("рокстад без каблука чёрные 38", 3), ("рокстад аласа табан қара 38", 3),
        ("рокстад на каблучке чёрные 38", 2), ("миу миу с пряжечками красные 37", 5), ("miu miu buckled ones in 37", 5),
        ("миу миу с бантиком 37", 4), ("треугольник прада чёрный 38???", 7), ("any cashmere scarves?", 12),
        ("black boots with thick sole and laces", 13), ("black ankle boots 38", 13),
        // Words of everyday talk beside a brand.
        ("миу миу сатин 37, замуж выхожу", 4), ("миу миу сатин красные 37 есть? у меня лапка", 4),
        ("ремень эрмес мужу коричневый", 9), ("ремень эрмес на талию 70", 9), ("hermes belt for prom", 9),
        ("prada sunnies 🕶", 8),
        // Sizes.
        ("миу миу сатин 37½", 6), ("miu miu satin 37 1/2", 6), ("миу миу сатин отыз жети жарым", 6),
        ("миу миу сатин тритцать семь с половинкой", 6), ("miu miu satin tridtsat sem s polovinoi", 6),
        ("миу миу сатин 37, нужно две", 4),
        // Colours.
        ("келли цвета неба", 11), ("эрмес платок кара бар ма", 10), ("hermes belt шоколадка", 9),
    ])
    func findsTheExactVariant(question: String, row: Int) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == [row])
    }

    @Test(arguments: [
        "эрмес констанс чёрная", "прада клео чёрная", "hermes lindy black", "эрмес эвелин", "сумка эрмес гарден",
        "мужские туфли валентино 43",
    ])
    func takesNoForeignModelForTalk(question: String) {
        let answer = Self.stock.answer(question)
        #expect([.notCarried, .similar].contains(answer.verdict))
        #expect(answer.variants.isEmpty)
    }
}
