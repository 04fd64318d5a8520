import Bot
import Testing

@Suite struct FieldReadingTests {
    @Test(arguments: [
        ("шанель 25 голубая", ["product=Chanel 25", "color=голубой"]),
        ("джамбо чёрная есть?", ["product=Chanel Jumbo", "color=чёрный"]),
        ("джамбо мини розовая", ["product=Chanel Jumbo mini", "color=розовый"]),
        ("роми 60 чёрные 39", ["product=Jimmy Choo Romy 60", "color=чёрный", "size=39"]),
        ("is the romy 85 available in black?", ["product=Jimmy Choo Romy 85", "color=чёрный"]),
        ("селин көзілдірік қара", ["product=Celine Triomphe 01", "color=чёрный"]),
        ("est romi 60 rozovye 39?", ["product=Jimmy Choo Romy 60", "color=розовый", "size=39"]),
        ("есть гуси?", ["brand=Golden Goose"]), ("что есть из лоферов?", ["category=лоферы"]),
        ("530 на 37", ["product=New Balance 530", "size=37"]),
        ("угги чёрные есть?", ["category=угги", "color=чёрный"]),
    ])
    func tellsGoodsInTheShopsWords(text: String, expected: [String]) throws {
        #expect(try ReadingFixtures.fields(text) == expected)
    }

    @Test(arguments: [
        (
            "беру джамбо мини розовую и твилли голубую",
            ["product=Chanel Jumbo mini", "color=розовый", "product=Hermes Twilly#2", "color=голубой#2"]
        ),
        ("чем келли мини от келли 25 отличается", ["product=Hermes Kelly mini", "product=Hermes Kelly 25#2"]),
        (
            "i want both: dionysus beige and the jackie red",
            ["product=Gucci Dionysus", "color=бежевый", "product=Gucci Jackie#2", "color=красный#2"]
        ),
    ])
    func keepsSeveralThingsApart(text: String, expected: [String]) throws {
        #expect(try ReadingFixtures.fields(text) == expected)
    }

    @Test(arguments: [
        ("не чёрную а белую", "color=белый", "color=чёрный"), ("қызыл емес, қара", "color=чёрный", "color=красный"),
        ("not the beige, the navy one", "color=синий", "color=бежевый"), ("не 38 а 39", "size=39", "size=38"),
        ("белый маркий, лучше чёрный", "color=чёрный", "color=белый"),
    ])
    func tellsWhatIsRefused(text: String, wanted: String, refused: String) throws {
        let reading = try ReadingFixtures.reader().read(text, in: MessageSituation(asked: .color))
        #expect(reading.fields.map { "\($0.kind.rawValue)=\($0.value)" } == [wanted])
        #expect(reading.rejected.map { "\($0.kind.rawValue)=\($0.value)" } == [refused])
    }

    @Test(arguments: [
        ("я в нур-султане", "city=Астана"), ("алматыға жеткізіңіз", "city=Алматы"),
        ("усть каман", "city=Усть-Каменогорск"),
        ("from Karaganda", "city=Караганда"), ("Өскеменге", "city=Усть-Каменогорск"), ("капчагай", "city=Конаев"),
    ])
    func tellsTownsByTheirNameOfToday(text: String, expected: String) throws {
        #expect(try ReadingFixtures.fields(text, asked: .city) == [expected])
    }

    @Test(arguments: [
        (
            "Тараз Абая 39, Гульнар, +7 700 000 01 39",
            ["city=Тараз", "address=Абая 39", "name=Гульнар", "phone=+77000000139"]
        ),
        ("мкр Самал-2, 33, кв 5", ["address=мкр Самал-2, 33, кв 5"]),
        ("Kunaev street 14, apt 51", ["address=Kunaev street 14, apt 51"]),
        ("Абай даңғылы 10, 25 пәтер", ["address=Абай даңғылы 10, 25 пәтер"]), ("сама заберу", ["address=pickup"]),
        ("өзім алып кетем", ["address=pickup"]),
    ])
    func tellsAddresses(text: String, expected: [String]) throws {
        #expect(try ReadingFixtures.fields(text, asked: .address) == expected)
    }

    @Test(arguments: [
        ("8 (700) 000-01-23", "+77000000123"), ("+7 700 000 01 23", "+77000000123"), ("87000000123", "+77000000123"),
        ("7000000123", "+77000000123"),
    ])
    func tellsPhones(text: String, expected: String) throws {
        #expect(try ReadingFixtures.fields(text, asked: .phone) == ["phone=" + expected])
    }

    @Test(arguments: [
        ("завтра после двух", ["date=tomorrow", "time=after 14:00"]), ("today at 6 pm", ["date=today", "time=18:00"]),
        ("сенбі күні түске дейін", ["date=saturday", "time=before 12:00"]),
        ("в пятницу вечером", ["date=friday", "time=evening"]),
        ("послезавтра в 18:30", ["date=dayAfterTomorrow", "time=18:30"]),
    ])
    func tellsDaysAndTimes(text: String, expected: [String]) throws {
        #expect(try ReadingFixtures.fields(text, asked: .date) == expected)
    }

    @Test(arguments: [
        ("меня зовут Анна Сергеевна", "name=Анна Сергеевна"), ("атым Ботагөз", "name=Ботагөз"),
        ("it's Leila", "name=Leila"),
        ("на Анну", "name=Анна"),
    ])
    func tellsNames(text: String, expected: String) throws {
        #expect(try ReadingFixtures.fields(text, asked: .name) == [expected])
    }

    @Test(arguments: [
        ("есть что-то до 30 тысяч?", [String]()), ("стопа 24 см это какой", []), ("отдадите за 40?", []),
        ("у меня 38 лет стажа", []), ("скидка 50% будет?", []),
    ])
    func takesNoNumberForASize(text: String, expected: [String]) throws {
        #expect(try ReadingFixtures.fields(text) == expected)
    }

    @Test func tellsWhichOfTheThingsOfferedIsMeant() throws {
        #expect(
            try ReadingFixtures.fields("60 пониже которые", asked: .product, last: "Romy 85 или Romy 60?") == [
                "product=Jimmy Choo Romy 60"
            ])
        #expect(
            try ReadingFixtures.fields("вторую", asked: .product, last: "Chanel 25 или Chanel 22?") == [
                "product=Chanel 22"
            ])
    }

    @Test func marksWhereAValueStands() throws {
        let text = "\u{200E}беру оран"
        let field = try #require(try ReadingFixtures.reader().read(text).fields.first)
        #expect(String(decoding: Array(text.utf8)[field.utf8Range], as: UTF8.self) == "оран")
    }
}
