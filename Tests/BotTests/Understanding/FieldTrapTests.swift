import Bot
import Testing

/// Values that hide, and words that look like values and are none.
@Suite struct FieldTrapTests {
    @Test(arguments: [
        ("четыре, подруг много", "4"), ("один", "1"), ("пять штук", "5"), ("семь", "7"), ("екеуін", "2"),
        ("just one", "1"),
        ("3", "3"), ("восемь пар", "8"),
    ])
    func readsNumbersOfPieces(text: String, expected: String) throws {
        let fields = try ReadingFixtures.fields(text, asked: .quantity, known: [.product: "Hermes Carre 90"])
        #expect(fields == ["quantity=\(expected)"])
    }

    @Test(arguments: [
        ("ещё 2 твилли жёлтые", "2"), ("беру 3 твилли", "3"), ("возьму твилли 2", "2"),

        ("take 2 twillys please", "2"),
    ])
    func readsNumbersBesideGoods(text: String, expected: String) throws {
        let fields = try ReadingFixtures.fields(text, asked: .another, known: [.product: "Hermes Twilly"])
        #expect(fields.contains("quantity=\(expected)"))
    }

    @Test(arguments: [
        "order it for me, the blue one", "i'll take this one", "need a day or two", "бір өлшем үлкенін алайын",
        "want the other one", "which one is it", "закажу через дня два",
    ])
    func countsNoPiecesWhereNoneAreMeant(text: String) throws {
        let fields = try ReadingFixtures.fields(text, known: [.product: "Dior Saddle"])
        #expect(!fields.contains { $0.hasPrefix("quantity") })
    }

    @Test(arguments: [
        ("привозите вечерком", "evening"), ("подъеду сама после четырёх", "after 16:00"),
        ("доставьте утром", "morning"),
        ("жду после 6", "after 18:00"), ("кешке әкеліңіз", "evening"), ("bring it in the evening", "evening"),
        ("заеду к шести", "before 18:00"),
    ])
    func readsTimesWithoutADay(text: String, expected: String) throws {
        let fields = try ReadingFixtures.fields(
            text, asked: .address, known: [.product: "Gucci Dionysus", .city: "Алматы"])
        #expect(fields.contains("time=\(expected)"))
    }

    @Test(arguments: [
        "привезёте на 5 этаж?", "доставите после 2 недель ожидания?", "курьер поднимется на 9 этаж?",
    ])
    func readsNoTimesInOtherNumbers(text: String) throws {
        #expect(
            try !ReadingFixtures.fields(text, known: [.product: "Gucci Dionysus"]).contains { $0.hasPrefix("time") })
    }

    @Test(arguments: [
        ("Момышұлы 15/2, 47 пәтер, есік алдында күтем", "address=Момышұлы 15/2, 47 пәтер"),
        ("12 Al-Farabi avenue, apt 4", "address=12 Al-Farabi avenue, apt 4"),
        ("Abai 10 flat 5", "address=Abai 10 flat 5"), ("Толе би 15 кв 3", "address=Толе би 15 кв 3"),
    ])
    func readsAddressesAsTheyAreTyped(text: String, expected: String) throws {
        let known: [FieldKind: String] = [.product: "Balenciaga Track", .size: "36", .city: "Астана"]
        #expect(try ReadingFixtures.fields(text, asked: .address, known: known) == [expected])
    }

    @Test(arguments: ["размер, 37 был велик, надо 36", "всё верно, 38", "цвет, 2 вариант"])
    func takesNoBareNumberForAnAddress(text: String) throws {
        let known: [FieldKind: String] = [
            .product: "Balenciaga Track", .size: "37", .city: "Астана", .address: "Абая 10",
        ]
        #expect(try !ReadingFixtures.fields(text, asked: .confirm, known: known).contains { $0.hasPrefix("address") })
    }

    @Test(arguments: [
        ("аты-жөні Перизат, нөмірі +7 700 000 02 26", "name=Перизат")
    ])
    func readsNamesBesidePhones(text: String, expected: String) throws {
        #expect(try ReadingFixtures.fields(text, asked: .phone).contains(expected))
    }

    @Test(arguments: [
        ("телефоным басқа болып кетті", "payment"), ("қажет емес болып қалды", "payment"),
        ("any tracking number yet?", "product"),
        ("обе левые", "brand"), ("адам жауап берсінші", "category"), ("делаю сайты недорого", "product"),
        ("есік алдында күтем", "city"), ("гуси у меня есть, посоветуйте другие", "brand"),
    ])
    func findsNothingInOrdinaryWords(text: String, kind: String) throws {
        #expect(try !ReadingFixtures.fields(text).contains { $0.hasPrefix(kind) })
    }

    @Test func takesTheOfferedOneOfTwoOfANumber() throws {
        let fields = try ReadingFixtures.fields(
            "та что побольше, 25", asked: .product, last: "Hermes Kelly 25 или Hermes Kelly mini?")
        #expect(fields == ["product=Hermes Kelly 25"])
    }
}
