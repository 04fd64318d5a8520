import KnowledgeModel
import Language
import Testing

@testable import RAGService

@Suite struct DeskTests {
    static let stemmer = Stemmer()
    static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: [
                "Chanel": ["шанель"], "Jumbo": ["джамбо"], "Golden Goose": ["голден гус", "гуси"],
                "Super Star": ["суперстар"],
                "Jimmy Choo": ["джимми чу", "джимичу", "чу"], "Fendi": ["фенди"],
            ],
            categories: [
                "сумки": .init(words: ["сумка", "сумочка", "bag", "сөмке"]),
                "туфли": .init(words: ["лодочки", "shoes"]),
                "кроссовки": .init(words: ["кроссы", "sneakers"]),
            ],
            colors: [
                "чёрный": ["black", "қара"], "бежевый": ["nude"], "золотой": ["золото", "gold", "golden"],
                "белый": ["white"],
            ]), stemmer: stemmer)

    private static func item(_ product: String, _ size: Int?, _ color: String, _ quantity: Int?, row: Int) -> StockItem
    {
        StockItem(
            product: product, size: size.map { Size(tenths: $0 * 10) }, color: color,
            quantity: quantity.map { .pieces($0) } ?? .unknown, price: Money(minorUnits: 4_500_000, currency: .KZT),
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Остатки", row: row)))
    }

    static let stock = StockDesk(
        items: [
            item("Сумка Chanel Jumbo", nil, "чёрная", 2, row: 2), item("Сумка Chanel Jumbo", nil, "бежевая", 0, row: 3),
            item("Сумка Chanel Jumbo mini", nil, "чёрная", 1, row: 4), item("Сумка Chanel 25", nil, "белая", 3, row: 5),
            item("Golden Goose Super Star", 38, "белые", 1, row: 6),
            item("Golden Goose Super Star", 39, "белые", nil, row: 7),
            item("Golden Goose Super Star", 39, "чёрные", 4, row: 8),
            item("Golden Goose Ball Star", 38, "белые", 2, row: 9),
            item("Jimmy Choo Romy 60", 37, "nude", 1, row: 10), item("Jimmy Choo Romy 85", 37, "nude", 1, row: 11),
        ], vocabulary: vocabulary, stemmer: stemmer)

    private func rows(_ items: [StockItem]) -> [Int] {
        items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
    }

    @Test(arguments: [
        ("сумка Chanel Jumbo чёрная есть?", [2]), ("есть шанель джамбо", [2, 3]), ("шанель джамбо мини", [4]),
        ("Chanel Jumbo mini чорная", [4]), ("сумочку Chanel 25", [5]), ("голден гус суперстар 38", [6]),
        ("golden goose super star 39 чёрные", [8]), ("суперстар белые 38 размер", [6]), ("jimmy choo romy 85 37", [11]),
        ("қара chanel jumbo бар ма", [2]),
    ])
    func findsTheExactVariant(question: String, expected: [Int]) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == expected)
    }

    @Test func tellsABlankQuantityFromStock() {
        let answer = Self.stock.answer("golden goose super star белые 39")
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == [7])
        #expect(answer.variants.map(\.isInStock) == [false])
        #expect(rows(answer.alternatives) == [6, 8])
    }

    @Test(arguments: [
        (
            "chanel", StockAnswer.Verdict.ambiguous,
            ["Сумка Chanel Jumbo", "Сумка Chanel Jumbo mini", "Сумка Chanel 25"]
        ),
        ("golden goose", .ambiguous, ["Golden Goose Super Star", "Golden Goose Ball Star"]),
        ("jimmy choo romy", .ambiguous, ["Jimmy Choo Romy 60", "Jimmy Choo Romy 85"]),
        ("сумка chanel 22", .similar, ["Сумка Chanel Jumbo", "Сумка Chanel Jumbo mini", "Сумка Chanel 25"]),
        ("фенди", .notCarried, []), ("rolex", .notCarried, []), ("есть что-нибудь чёрное?", .unknown, []),
        ("сумки", .unknown, []),
    ])
    func namesNoVariantWhereTheProductIsNotCertain(
        question: String, verdict: StockAnswer.Verdict, products: [String]
    ) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == verdict)
        #expect(answer.products == products)
        #expect(answer.variants.isEmpty)
    }

    static let photos = PhotoDesk(
        photos: [
            photo("Сумка", "бежевый", "Chanel Jumbo", 1), photo("Сумка", "чёрный", "Chanel Jumbo", 1),
            photo("Сумка", "чёрный", "Chanel Jumbo", 2), photo("Сумка", "белый", "Chanel 25", 1),
            photo("Кроссовки", "белый", "Golden Goose Super Star", 1),
            photo("Кроссовки", "золотой", "Golden Goose Slide", 1), photo("Туфли", "чёрный", "Jimmy Choo Romy 85", 1),
        ], vocabulary: vocabulary, stemmer: stemmer)

    private static func photo(_ category: String, _ color: String, _ product: String, _ number: Int) -> Photo {
        let group = ["Сумка": "сумки", "Кроссовки": "кроссовки", "Туфли": "туфли"][category]
        let key = "\(category) \(color) \(product)"
        return Photo(
            file: "photos/\(key) \(number).jpg", key: key, category: group, color: color, product: product,
            number: number)
    }

    @Test(arguments: [
        ("фото шанель джамбо", ["Сумка бежевый Chanel Jumbo 1", "Сумка чёрный Chanel Jumbo 1"]),
        ("покажите chanel jumbo чёрную", ["Сумка чёрный Chanel Jumbo 1"]), ("chanel jumbo белая", []),
        ("chanel", ["Сумка бежевый Chanel Jumbo 1", "Сумка белый Chanel 25 1"]),
        (
            "покажите кроссовки",
            ["Кроссовки белый Golden Goose Super Star 1", "Кроссовки золотой Golden Goose Slide 1"]
        ),
        ("золотые кроссовки", ["Кроссовки золотой Golden Goose Slide 1"]),
        ("golden goose super star", ["Кроссовки белый Golden Goose Super Star 1"]), ("фенди", []), ("скиньте фото", []),
    ])
    func keepsThePhotoRules(wish: String, expected: [String]) {
        #expect(Self.photos.answer(wish).photos.map(\.file) == expected.map { "photos/\($0).jpg" })
    }

    @Test func leavesOutWhatWasSent() {
        let sent: Set = ["photos/Сумка чёрный Chanel Jumbo 1.jpg"]
        #expect(Self.photos.answer("chanel jumbo чёрная", sent: sent).photos.map(\.number) == [2])
    }
}
