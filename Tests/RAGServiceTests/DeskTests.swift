import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct DeskTests {
    static let stemmer = Stemmer()
    static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: [
                "Chanel": ["шанель"], "Jumbo": ["джамбо"], "Golden Goose": ["голден гус", "гуси"], "mini": ["мини"],
                "Super Star": ["суперстар"], "Jimmy Choo": ["джимми чу", "джимичу", "чу"], "Fendi": ["фенди"],
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
            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "Остатки", row: row)),
            cells: [.quantity: "D\(row)"])
    }

    static let items = [
        item("Сумка Chanel Jumbo", nil, "чёрная", 2, row: 2), item("Сумка Chanel Jumbo", nil, "бежевая", 0, row: 3),
        item("Сумка Chanel Jumbo mini", nil, "чёрная", 1, row: 4), item("Сумка Chanel 25", nil, "белая", 3, row: 5),
        item("Golden Goose Super Star", 38, "белые", 1, row: 6),
        item("Golden Goose Super Star", 39, "белые", nil, row: 7),
        item("Golden Goose Super Star", 39, "чёрные", 4, row: 8),
        item("Golden Goose Ball Star", 38, "белые", 2, row: 9),
        item("Jimmy Choo Romy 60", 37, "nude", 1, row: 10), item("Jimmy Choo Romy 85", 37, "nude", 1, row: 11),
        item("Сумка Chanel 25", nil, "бежево-розовая", 1, row: 12),
        item("golden goose super star", 39, "чёрный", 2, row: 13),
    ]

    private static func photo(_ category: String, _ color: String, _ product: String, _ number: Int) -> Photo {
        let group = ["Сумка": "сумки", "Кроссовки": "кроссовки", "Туфли": "туфли"][category]
        let key = "\(category) \(color) \(product)"
        return Photo(
            file: "photos/\(key) \(number).jpg", key: key, category: group, color: color, product: product,
            number: number)
    }

    static let resolver = ProductResolver(
        Assortment(
            stock: items,
            photos: [
                photo("Сумка", "бежевый", "Chanel Jumbo", 1), photo("Сумка", "чёрный", "Chanel Jumbo", 1),
                photo("Сумка", "чёрный", "Chanel Jumbo", 2), photo("Сумка", "белый", "Chanel 25", 1),
                photo("Кроссовки", "белый", "Golden Goose Super Star", 1),
                photo("Кроссовки", "золотой", "Golden Goose Slide", 1),
                photo("Туфли", "чёрный", "Jimmy Choo Romy 85", 1),
            ], vocabulary: vocabulary, stemmer: stemmer))
    static let stock = StockDesk(resolver)
    static let photos = PhotoDesk(resolver)

    private func rows(_ items: [StockItem]) -> [Int] {
        items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
    }

    @Test(arguments: [
        ("сумка Chanel Jumbo чёрная есть?", [2], 2), ("есть шанель джамбо, чёрненькая", [2], 2),
        ("джамбо чёрная, не мини", [2], 2), ("Chanel Jumbo mini чорная", [4], 1), ("сумочку Chanel 25 белую", [5], 3),
        ("голден гус суперстар 38", [6], 1), ("golden goose super star 39 чёрные", [8, 13], 6),
        ("суперстар белые тридцать восьмой", [6], 1), ("суперстары белые 38.0", [6], 1),
        ("белые super star 38 р", [6], 1),
        ("jimmy choo romy 85 37", [11], 1), ("қара chanel jumbo бар ма", [2], 2), ("Сhanel Jumbо чёрная", [2], 2),
        ("шанель 25 бежево-розовая", [12], 1), ("ifytkm l;fv,j xthyfz", [2], 2),
    ])
    func findsTheExactVariant(question: String, expected: [Int], quantity: Int) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == expected)
        #expect(answer.quantity == quantity)
        #expect(answer.isInStock == true)
    }

    @Test func tellsABlankQuantityFromStock() {
        let answer = Self.stock.answer("golden goose super star белые 39")
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == [7])
        #expect(answer.isInStock == nil)
        #expect(answer.quantity == nil)
        #expect(rows(answer.alternatives).prefix(1) == [6])
    }

    @Test func offersAPreorderWhereNoneIsLeft() {
        let answer = Self.stock.answer("джамбо беж")
        #expect(answer.verdict == .exact)
        #expect(answer.isInStock == false)
        #expect(answer.canPreorder)
        #expect(rows(answer.alternatives).first == 2)
    }

    @Test(arguments: [
        ("chanel", StockAnswer.Verdict.ambiguous, SettlingQuestion.Attribute.color),
        ("шанель джамбо", .ambiguous, .color), ("golden goose", .ambiguous, .size),
        ("jimmy choo romy", .ambiguous, .model), ("сумки", .ambiguous, .color),
    ])
    func asksWhatSettlesIt(question: String, verdict: StockAnswer.Verdict, attribute: SettlingQuestion.Attribute) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == verdict)
        #expect(answer.variants.isEmpty)
        #expect(answer.question?.attribute == attribute)
    }

    @Test(arguments: [
        ("сумка chanel 22", StockAnswer.Verdict.notCarried), ("chanel jumbo maxi", .similar),
        ("chanel jumbo красная", .similar), ("dior jumbo", .similar), ("фенди", .notCarried), ("rolex", .notCarried),
        ("рюкзак шанель", .notCarried), ("есть что-нибудь чёрное?", .ambiguous),
        ("что есть на 38 размер?", .ambiguous), ("anything in black?", .ambiguous), ("чёрное", .unknown),
        ("romy 75 nude 37", .similar), ("chanel 31 белая", .notCarried), ("red wing chanel", .notCarried),
        ("спасибо, золотая моя", .unknown),
        ("вы работаете 25 декабря?", .unknown),
    ])
    func namesNoVariantWhereTheProductIsAnother(question: String, verdict: StockAnswer.Verdict) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == verdict)
        #expect(answer.variants.isEmpty)
    }

    @Test func readsAnOrdersFields() {
        let answer = Self.stock.answer(product: "Golden Goose Super Star", size: "тридцать восемь", color: "белые")
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == [6])
    }

    @Test(arguments: [
        ("фото шанель джамбо", ["Сумка бежевый Chanel Jumbo 1", "Сумка чёрный Chanel Jumbo 1"]),
        ("покажите chanel jumbo чёрную", ["Сумка чёрный Chanel Jumbo 1", "Сумка чёрный Chanel Jumbo 2"]),
        ("chanel jumbo белая", []), ("chanel", ["Сумка бежевый Chanel Jumbo 1", "Сумка белый Chanel 25 1"]),
        (
            "покажите кроссовки",
            ["Кроссовки белый Golden Goose Super Star 1", "Кроссовки золотой Golden Goose Slide 1"]
        ),
        ("золотые кроссовки", ["Кроссовки золотой Golden Goose Slide 1"]),
        ("golden goose super star", ["Кроссовки белый Golden Goose Super Star 1"]), ("фенди", []), ("скиньте фото", []),
        ("джамбо бежевую и 25 белую", ["Сумка бежевый Chanel Jumbo 1", "Сумка белый Chanel 25 1"]),
    ])
    func keepsThePhotoRules(wish: String, expected: [String]) {
        #expect(Self.photos.answer(PhotoWish(wish)).photos.map(\.file) == expected.map { "photos/\($0).jpg" })
    }

    @Test func leavesOutWhatWasSent() {
        let sent: Set = ["photos/Сумка чёрный Chanel Jumbo 1.jpg"]
        let answer = Self.photos.answer(PhotoWish("chanel jumbo чёрная", sent: sent))
        #expect(answer.photos.map(\.number) == [2])
        let again = Self.photos.answer(PhotoWish("chanel jumbo чёрная, ещё раз", sent: sent))
        #expect(again.photos.map(\.number) == [1, 2])
    }

    @Test func looksIntoTheOrderWhereTheWishNamesNothing() {
        let answer = Self.photos.answer(PhotoWish("а в бежевом?", orderProduct: "Chanel Jumbo"))
        #expect(answer.source == .order)
        #expect(answer.photos.map(\.file) == ["photos/Сумка бежевый Chanel Jumbo 1.jpg"])
    }

    @Test func saysWhyNothingIsSent() {
        #expect(Self.photos.answer(PhotoWish("джамбо красная")).refusal == .colorNotPhotographed)
        #expect(Self.photos.answer(PhotoWish("jimmy choo romy 60")).refusal == .productNotPhotographed)
        #expect(Self.photos.answer(PhotoWish("фенди")).refusal == .notCarried)
        #expect(Self.photos.answer(PhotoWish("скиньте фото")).refusal == .unclear)
    }

    @Test func takesGoldForAColorWhereNoSuchKindIsCalledSo() {
        let found = Self.resolver.resolve("golden bag for tonight")
        #expect(found.categories == ["сумки"])
        #expect(found.colors == ["золотой"])
        #expect(Set(found.products.compactMap(\.category)) == ["сумки"])
    }
}
