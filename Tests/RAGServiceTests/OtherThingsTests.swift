import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// Questions that a near thing must not answer: what is denied, taken back, owned already, of another kind or of another shop.
@Suite struct OtherThingsTests {
    private static let stemmer = Stemmer()
    private static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: [
                "Chanel": ["шанель"], "Jumbo": ["джамбо"], "Hermes": ["эрмес"], "Kelly": ["келли"], "mini": ["мини"],
                "Gucci": ["гуччи"], "Valentino": ["валентино"], "Rockstud": ["рокстад"], "Prada": ["прада"],
                "Monolith": ["монолит"], "Jimmy Choo": ["джимми чу"], "Romy": ["роми"], "UGG": ["угг"],
                "Classic": ["классик"], "Celine": ["селин"], "Triomphe": ["триомф"], "Loro Piana": ["лоро пиана"],
                "Bottega Veneta": ["боттега"], "Saint Laurent": ["сен лоран"],
                "Christian Louboutin": ["лубутен"],
            ],
            categories: [
                "туфли": .init(words: ["shoes", "pumps", "heels"], related: ["балетки", "босоножки"]),
                "балетки": .init(words: ["flats", "ballet flats"], related: ["туфли"]),
                "ботинки": .init(words: ["boots", "бәтеңке"], related: ["сапоги"]),
                "сапоги": .init(words: ["high boots", "етік"], related: ["ботинки"]),
                "лоферы": .init(words: ["loafers"]), "угги": .init(words: ["uggs"]),
                "сумки": .init(words: ["сумка", "bag", "сөмке"], related: ["клатчи"]),
                "клатчи": .init(words: ["клатч", "clutch"], related: ["сумки"]),
                "ремни": .init(words: ["ремень", "ремешок", "belt", "белдік"]),
            ],
            colors: [
                "чёрный": ["black", "қара"], "бежевый": ["beige"], "красный": ["red", "қызыл"],
                "белый": ["white", "ақ"],
                "синий": ["blue", "көк"], "голубой": ["light blue"], "розовый": ["pink"],
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

    private static func photo(_ category: String, _ color: String, _ product: String, _ number: Int = 1) -> Photo {
        let key = "\(category) \(color) \(product)"
        return Photo(
            file: "photos/\(key) \(number).jpg", key: key, category: nil, color: color, product: product, number: number
        )
    }

    static let resolver = ProductResolver(
        Assortment(
            stock: [
                item("Сумка Chanel Jumbo", nil, "чёрная", row: 2),
                item("Сумка Chanel Jumbo mini", nil, "чёрная", row: 3),
                item("Сумка Chanel 25", nil, "чёрная", row: 4), item("Сумка Chanel 22", nil, "розовая", row: 5),
                item("Сумка Hermes Kelly 25", nil, "чёрная", row: 6),
                item("Сумка Hermes Kelly mini", nil, "чёрная", row: 7),
                item("Valentino Rockstud", 380, "чёрные", row: 8), item("Prada Monolith", 380, "чёрные", row: 9),
                item("Prada Monolith Boots", 380, "чёрные", row: 10),
                item("Jimmy Choo Romy 85", 380, "чёрные", row: 11),
                item("Jimmy Choo Romy 60", 380, "чёрные", row: 12), item("UGG Classic Mini", 370, "чёрные", row: 13),
                item("UGG Classic Mini Platform", 370, "чёрные", row: 14),
                item("UGG Classic Short", 370, "чёрные", row: 15),
                item("Сумка Celine Triomphe", nil, "чёрная", row: 16),
                item("Celine Triomphe Belt", nil, "чёрный", row: 17),
                item("Gucci Jordaan", 380, "чёрные", row: 18), item("Loro Piana Summer Walk", 380, "белые", row: 19),
                item("Сумка Saint Laurent Loulou", nil, "чёрная", row: 20),
                item("Saint Laurent Wyatt", 380, "чёрные", row: 21), item("New Balance 530", 380, "белые", row: 22),
                item("Сумка Gucci Dionysus", nil, "бежевая", row: 23), item("Dway", 370, "синие", row: 24),
                item("Dway", 385, "синие", row: 25), item("Сумка Bottega Veneta Jodie", nil, "белая", row: 26),
                item("Christian Louboutin Kate 85", 380, "чёрные", row: 27),
                item("Burberry Check", nil, "красный", row: 28),
                item("Stuart Weitzman 5050", 380, "чёрные", row: 29), item("Сумка Lady midi", nil, "голубая", row: 30),
            ],
            listings: [
                listing("Туфли", "Valentino Rockstud", "Шипы. Каблук: 6,5 см"),
                listing("Лоферы", "Prada Monolith", "Толстая подошва"),
                listing("Ботинки", "Prada Monolith Boots", "На шнуровке"),
                listing("Угги", "UGG Classic Mini", "Короткие"),
                listing("Угги", "UGG Classic Mini Platform", "Толстая подошва"),
                listing("Угги", "UGG Classic Short", "До середины икры"),
                listing("Ремни", "Celine Triomphe Belt", "Пряжка-арка"), listing("Лоферы", "Gucci Jordaan", "Пряжка"),
                listing("Сумки", "Saint Laurent Loulou", "Пухлая, буквы YSL"),
                listing("Ботинки", "Saint Laurent Wyatt", "С ремешком. Каблук: 4 см"),
                listing("Сапоги", "Stuart Weitzman 5050", "Выше колена"),
                listing("Лоферы", "Loro Piana Summer Walk", "Замша"),
                listing("Туфли", "Jimmy Choo Romy 85", "Каблук: 8,5 см"),
                listing("Туфли", "Jimmy Choo Romy 60", "Каблук: 6 см"),
            ],
            photos: [
                photo("Сумка", "чёрный", "Chanel Jumbo"), photo("Сумка", "чёрный", "Saint Laurent Loulou"),
                photo("Сумка", "белый", "Bottega Veneta Jodie"), photo("Сумка", "бежевый", "Gucci Dionysus"),
                photo("Сумка", "белый", "Chanel Jumbo"), photo("Туфли", "чёрный", "Valentino Rockstud"),
                photo("Туфли", "красный", "Valentino Rockstud"), photo("Ремень", "чёрный", "Celine Triomphe Belt"),
                photo("Сумка", "чёрный", "Celine Triomphe"), photo("Ботинки", "чёрный", "Prada Monolith Boots"),
                photo("Лоферы", "чёрный", "Prada Monolith"), photo("Сумка", "чёрный", "Hermes Kelly 25"),
                photo("Сумка", "чёрный", "Hermes Kelly mini"), photo("Сумка", "чёрный", "Chanel 25"),
                photo("Сумка", "розовый", "Chanel 22"), photo("Туфли", "чёрный", "Jimmy Choo Romy 85"),
            ], vocabulary: vocabulary, stemmer: stemmer))
    private static let stock = StockDesk(resolver)
    private static let photos = PhotoDesk(resolver)

    private func rows(_ items: [StockItem]) -> [Int] {
        items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
    }

    @Test(arguments: [
        // Denied.
        ("монолит не лоферы чёрные 38", 10), ("monolith, not the loafers, black 38", 10),
        ("шанель 22 розовую не надо, 25 чёрная есть?", 4), ("угги классик мини кара 37 платформасыз", 13),
        ("не роми 85 а роми 60 чёрные 38", 12), ("роми 85 емес, роми 60 қара 38", 12),
        ("не роми 85, роми 60 чёрные 38", 12),
        ("monolith black 38, no loafers please", 10),
        // Taken back.
        ("чёрную джамбо, ой, 25", 4), ("келли 25, вернее мини, чёрная", 7), ("kelly mini, or rather the 25, black", 6),
        // Owned.
        ("у меня есть джамбо, хочу келли 25 чёрную", 6),
        ("брала у вас роми 85, теперь нужны монолит лоферы чёрные 38", 9),
        ("i have the jumbo already, now i want the kelly 25 in black", 6),
        // Of what it is only with.
        ("под чёрные лоферы ищу ремень селин чёрный", 17), ("триомф чёрный, который в джинсы продевают", 17),
        // Numbers of other matters.
        ("заказ 1024, джамбо чёрная, уже собрали?", 2), ("абая 150, привезёте джамбо чёрную?", 2),
        ("в 18:30 заберу келли 25 чёрную", 6), ("+7 701 123 45 67 напишите, роми 60 чёрные 38 есть?", 12),
        ("тапсырыс 1024, роми 60 қара 38", 12), ("order 1024: jumbo in black", 2), ("джамбо без цепи чёрная", 2),
        ("i'm not looking for the romy 85, the romy 60 in black 38", 12),
        ("менің джамбом бар, енді келли 25 қара керек", 6),
        // Told in passing.
        ("роми 60 чёрные 38, классика", 12), ("роми 60 чёрные 38 для дочки", 12),
        ("роми 60 қара 38, меня зовут Келли", 12),
        ("gucci jordaan black 38, girls", 18), ("гуччи джордаан қара 38 екеуін", 18), ("роми 85 чёрные 38 за 61к", 11),
        ("нью бэлэнс 530 белые 38", 22), ("джамба минишка чёрная", 3),
        ("лулу котик чёрную мне", 20), ("saint лорен лулу қара", 20), ("лулу ландыш чёрная", 20),
        ("лулу апама қара", 20), ("джамбо келинге қара", 2), ("лулу угу чёрная", 20), ("jumbo installment black", 2),
        ("дионисики бежевые", 23),
        ("роми 60 чёрные 38, муж платит", 12), ("new balance 530 белые 38 сыну на физру", 22),
        ("romy 60 qara 38 bagasyn aitynyzshy", 12), ("казачки сен лоран чёрные 38", 21),
        ("селиновский ремень триомф чёрный", 17),
        ("триомф белдігі қара", 17), ("дионис сөмкесі", 23), ("loro piana white 38 left?", 19),
        ("tall black boots 38", 29),
        ("lady midi blue bag", 30), ("не джамбо мини а келли мини чёрная", 7),
    ])
    func findsWhatIsMeant(question: String, row: Int) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == [row])
    }

    @Test(arguments: [
        // Models of the world.
        "гуччи хорсбит чёрные 38", "gucci horsebit black 38", "open walk loro piana white 38", "open walk white 38",
        "сен лоран ники чёрная", "so kate black 38", "лубутен со кейт чёрные 38", "bottega bag hop white",
        "боттега андиамо белая", "лулу toy чёрная",
        "лулу паффер чёрная", "джамбо рокки шанель чёрная", "kelly danse black", "келли депеш чёрная",
        "роми слинг қара 38",
        // Other kinds of the same name.
        "лулу клатч чёрный", "loulou clutch black", "рокстад балетки чёрные 38", "rockstud ballet flats black 38",
        "wyatt етік қара 38", "джордаан сумка чёрная",
        // Without what it has.
        "рокстад без каблука чёрные 38", "rockstud black 38 without heel", "рокстад өкшесіз қара 38",
        // Described by what another has.
        "сен лоран с буквами чёрные 38",
        "туфли ферагамо чёрные 38", "тори берч туфли чёрные 38", "валентино без шипов туфли чёрные 38",
        "сумка багет чёрная", "gucci b23 black 38", "loulou belt bag black", "джамбо белт бэг чёрная",
        // For another thing.
        "ремешок на сумку келли чёрную", "ремешок селин на часы чёрный",
    ])
    func givesNoOtherThing(question: String) {
        let answer = Self.stock.answer(question)
        #expect([.similar, .notCarried].contains(answer.verdict))
        #expect(answer.variants.isEmpty)
    }

    @Test(arguments: [
        ("джамбо чёрная и ремень триомф чёрный", [2, 17]), ("jumbo black and a black triomphe belt", [2, 17]),
        ("джамбо қара және триомф белдік қара", [2, 17]), ("джамбо дороже чем келли 25? чёрные", [2, 6]),
        ("dway 37/38.5", [24, 25]), ("джамбо қымбат па әлде келли 25 пе, қарасы", [2, 6]),
    ])
    func listsWhatIsAskedFor(question: String, expected: [Int]) {
        let answer = Self.stock.answer(question)
        #expect(answer.verdict == .ambiguous)
        #expect(rows(answer.candidates) == expected)
    }

    @Test(arguments: ["меня зовут Келли", "чекті қараңыз", "my name is Kelly", "жадорный чёрный кофе платит муж"])
    func readsNoGoodsInTalk(text: String) {
        #expect(Self.stock.answer(text).verdict == .unknown)
    }

    @Test(arguments: [
        // A colour in the plural is that of all.
        (
            "чёрные джамбо, лулу и рокстад: по одной",
            ["чёрный Chanel Jumbo", "чёрный Saint Laurent Loulou", "чёрный Valentino Rockstud"]
        ),
        // The colour of the thing, not of a part behind a comma.
        ("рокстад чёрные, подошву сфоткайте", ["чёрный Valentino Rockstud"]),
        ("боттегина сумочка, фото", ["белый Bottega Veneta Jodie"]),
        ("дионис сөмкесінің барлық түсін", ["бежевый Gucci Dionysus"]),
        ("джамбо чёрная, фото для мужа", ["чёрный Chanel Jumbo"]),
    ])
    func sendsOnlyWhatIsAskedFor(wish: String, expected: [String]) {
        let answer = Self.photos.answer(PhotoWish(wish))
        #expect(answer.photos.map { "\($0.color ?? "") \($0.product)" }.sorted() == expected.sorted())
    }

    @Test(arguments: [
        ("хангиси на низком", HeelForm.low), ("роми на высоком", .high), ("сапоги на высоком подъёме", nil),
        ("угги на низком ходу", .flat),
    ])
    func readsHowHighAHeelStands(text: String, form: HeelForm?) {
        #expect(HeelForm.said(in: Tokenizer.tokens(of: text).map(\.text)) == form)
    }

    @Test(arguments: ["и ту и другую", "обе", "both please", "екеуін де"])
    func sendsBothColorsThatWereTold(wish: String) {
        let answer = Self.photos.answer(
            PhotoWish(wish, lastMessage: "Chanel Jumbo есть чёрная и белая. Какую показать?"))
        #expect(answer.photos.map(\.color) == ["чёрный", "белый"])
    }

    @Test(arguments: ["джамбо чёрную, фото не открылось", "jumbo black one more time", "қара джамбо суреті ашылмады"])
    func sendsAgainWhatWasNotSeen(wish: String) {
        let answer = Self.photos.answer(PhotoWish(wish, sent: ["photos/Сумка чёрный Chanel Jumbo 1.jpg"]))
        #expect(answer.photos.map(\.color) == ["чёрный"])
    }
}
