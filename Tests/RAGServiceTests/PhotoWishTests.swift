import KnowledgeModel
import Products
import Testing

@testable import RAGService

/// Wishes for photos as people word them, over the goods of ``OtherThingsTests``.
@Suite struct PhotoWishTests {
    private static let desk = PhotoDesk(OtherThingsTests.resolver)

    private func sent(_ wish: PhotoWish) -> [String] {
        Self.desk.answer(wish).photos.map { "\($0.color ?? "") \($0.product)" }.sorted()
    }

    @Test(arguments: [
        "дионис закиньте", "накидайте фоток диониса", "дионис суретін тастап жіберіңізші", "дионисты сала саласыз ба",
        "дионис қалай көрінеді екен", "dionysus suretin jiberinizshi", "wait, dionysus pics please",
        "резенд: dionysus please, my phone didn't save it", "dionisa kinte foto", "дионис сыну көрсетіңіз",
        "модель дионис, все модели фотками", "\u{200E}дионис\u{00A0}👜 фоточку",
    ])
    func readsWhatIsSaidAroundAThing(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["бежевый Gucci Dionysus"])
    }

    @Test(arguments: [
        "обе покажите", "покажите обе пары", "both please", "екеуін де көрсетіңізші", "всех фото скиньте",
        "send all of them", "екеуинин суретин",
    ])
    func takesTogetherWhatAMessageLists(wish: String) {
        let told = "Есть Prada Monolith и Gucci Dionysus. Какую показать?"
        #expect(sent(PhotoWish(wish, lastMessage: told)) == ["бежевый Gucci Dionysus", "чёрный Prada Monolith"])
    }

    @Test(arguments: [
        "чёрные ботинки прада дочке 14 лет", "ботинки прада для девочки 12 лет покажите",
        "қызыма 14 жаста, прада ботинка",
        "prada boots for a 14-year-old girl", "prada boots, she is 15 years old",
    ])
    func anAgeTellsNothingOfGoods(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["чёрный Prada Monolith Boots"])
    }

    @Test(arguments: [
        ("дочке 14 лет зимнюю обувь покажите", 1), ("дочке 5 лет зимнюю обувь покажите", 0),
        ("мужу 40 лет зимнюю обувь", 0),
    ])
    func shoesForWomenFitADaughterOfTen(wish: String, count: Int) {
        #expect(sent(PhotoWish(wish)).count == count)
    }

    @Test(arguments: [
        "Prada-дан не бар, көрсетіңізші", "Prada'ның суреттері", "Prada\u{2019}дан сурет тастаңыз",
        "Pradaның бәрін көрсет",
        "прада-дан не бар",
    ])
    func readsNamesWithEndingsOfAnotherAlphabet(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["чёрный Prada Monolith", "чёрный Prada Monolith Boots"])
    }

    @Test(arguments: [
        ("обувь прада покажите", ["чёрный Prada Monolith", "чёрный Prada Monolith Boots"]),
        ("зимняя обувь фото", ["чёрный Prada Monolith Boots"]),
        ("winter footwear pics", ["чёрный Prada Monolith Boots"]),
        ("Prada аяқ киімдерін көрсетіңіз", ["чёрный Prada Monolith", "чёрный Prada Monolith Boots"]),
        ("Chanel аяқ киімдерін көрсетіңіз", []), ("аксессуары селин", ["чёрный Celine Triomphe Belt"]),
    ])
    func knowsKindsOfKinds(wish: String, expected: [String]) {
        #expect(sent(PhotoWish(wish)) == expected)
    }

    @Test(arguments: [
        "celine triomphe belt in black, the belt not the bag", "ремень триомф чёрный, ремень, не сумку",
        "не сумку триомф, а ремень", "триомф белдігі қара, белдік, сөмке емес",
    ])
    func takesAKindSaidAgainForThatOfTheThing(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["чёрный Celine Triomphe Belt"])
    }

    @Test(arguments: [
        ("вторые скиньте", "красный Valentino Rockstud"), ("the first ones please", "чёрный Prada Monolith"),
        ("екіншісін көрсетіңізші", "красный Valentino Rockstud"), ("последние покажите", "красный Valentino Rockstud"),
    ])
    func countsOffWhatWasTold(wish: String, expected: String) {
        let told = "Есть лоферы Prada Monolith чёрные или Valentino Rockstud красные."
        #expect(sent(PhotoWish(wish, lastMessage: told)) == [expected])
    }

    @Test(arguments: ["второе фото не открылось", "в первый раз вижу, покажите", "екінші рет сұраймын, көрсетіңізші"])
    func countsNoPictures(wish: String) {
        let told = "Есть лоферы Prada Monolith чёрные или Valentino Rockstud красные."
        #expect(sent(PhotoWish(wish, lastMessage: told)).count > 1)
    }

    @Test(arguments: [
        ("а 25-ю?", "Chanel 22", "чёрный Chanel 25"), ("а мини?", "Hermes Kelly 25", "чёрный Hermes Kelly mini"),
        ("and the 25 in black?", "Chanel 22", "чёрный Chanel 25"), ("25-і қалай?", "Chanel 22", "чёрный Chanel 25"),
    ])
    func completesANumberByWhatWasSpokenOf(wish: String, order: String, expected: String) {
        #expect(sent(PhotoWish(wish, orderProduct: order)) == [expected])
    }

    @Test(arguments: ["келли и обычную и мини", "kelly, the regular one and the mini", "келли қарапайымы және мини"])
    func showsThePlainAndTheOther(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["чёрный Hermes Kelly 25", "чёрный Hermes Kelly mini"])
    }

    @Test(arguments: ["таби балеткалар бар ма, Маржеладікі", "Фендидікі сөмке бар ма, суретін"])
    func knowsOtherBrandsInKazakh(wish: String) {
        #expect(Self.desk.answer(PhotoWish(wish)).refusal == .notCarried)
    }

    @Test(arguments: [
        "келли и большую и малышку", "kelly, both the big one and the mini", "келли үлкені де кішкентайы да",
    ])
    func showsTheLargeAndTheSmall(wish: String) {
        #expect(sent(PhotoWish(wish)) == ["чёрный Hermes Kelly 25", "чёрный Hermes Kelly mini"])
    }

    @Test(arguments: [
        // Each of two kinds by what it is like.
        ("ремень с аркой и туфли с шипами", ["чёрный Celine Triomphe Belt", "чёрный Valentino Rockstud"]),
        // A kind near the one that was said.
        ("высокие сапоги на шнуровке чёрные", ["чёрный Prada Monolith Boots"]),
    ])
    func knowsGoodsByTheirLooks(wish: String, expected: [String]) {
        #expect(sent(PhotoWish(wish)) == expected)
    }

    @Test(arguments: [
        ("рокстад крас фото срочно", "красный Valentino Rockstud"),
        ("рокстад чёрн фоточку", "чёрный Valentino Rockstud"),
    ])
    func readsColorsCutShort(wish: String, expected: String) {
        #expect(sent(PhotoWish(wish)) == [expected])
    }

    @Test(arguments: [
        "ещё фотки этой чёрной, с другого бока", "this black one from another side", "осы қарасын тағы көрсетіңізші",
    ])
    func takesAColorForThatOfWhatWasSpokenOf(wish: String) {
        #expect(sent(PhotoWish(wish, orderProduct: "Chanel Jumbo")) == ["чёрный Chanel Jumbo"])
    }

    @Test func readsAThingThatAMessageTellsAKindBesides() {
        let told = "We have the Celine Triomphe Belt, it goes well with a bag. Shall I send a photo?"
        #expect(sent(PhotoWish("yes plz 🙏", lastMessage: told)) == ["чёрный Celine Triomphe Belt"])
    }

    @Test func looksAtBeltsInKazakh() {
        #expect(sent(PhotoWish("белдіктердің суреті бар ма, күйеуіме қараймын")) == ["чёрный Celine Triomphe Belt"])
    }

    @Test(arguments: ["photos of those please", "покажите их", "оларды көрсетіңізші"])
    func takesWhatIsPointedAtTogether(wish: String) {
        let told = "Among those we have the Prada Monolith and the Gucci Dionysus."
        #expect(sent(PhotoWish(wish, lastMessage: told)) == ["бежевый Gucci Dionysus", "чёрный Prada Monolith"])
    }

    @Test(arguments: ["dionysus again please, it won't open", "дионис не открывается", "дионис ашылмады"])
    func sendsAgainWhatDidNotOpen(wish: String) {
        let first = Self.desk.answer(PhotoWish("дионис")).photos.map(\.file)
        #expect(sent(PhotoWish(wish, sent: Set(first))) == ["бежевый Gucci Dionysus"])
    }
}
