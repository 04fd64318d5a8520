import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// What things and their parts are like, where their details are, how many there are, what they do and what they are for.
@Suite struct DraftLikenessTests {
    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "чёрный", 2, 45_000, row: 2),
                    DraftShop.item("Chanel Jumbo mini", nil, "чёрный", 3, 39_000, row: 3),
                    DraftShop.item("Golden Goose Slide", 370, "белый", 3, 36_000, row: 4),
                    DraftShop.item("Jimmy Choo Romy 85", 370, "чёрный", 1, 54_000, row: 7),
                    DraftShop.item("Jimmy Choo Romy 60", 370, "чёрный", 1, 52_000, row: 8),
                ],
                listings: [
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo"],
                        """
                        Гладкая кожа. Две короткие ручки и съёмный ремень. Жёсткие бока, дно на ножках. Замок-узел. Дополнительное отверстие в ремне пробиваем бесплатно. Утягивается шнурками. Буквы тон в тон. \
                        Для вечернего выхода и для отпуска. Дождя не боится. Входит бутылка воды. Можно вышить имя. Размер 30 × 20 × 10 см
                        """),
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo mini"], "Пухлая, стёганая кожа. Размер 20 × 13 × 7 см"),
                    DraftShop.chunk(
                        .catalog, ["Кроссовки", "Golden Goose Slide"],
                        """
                        Звезда сбоку, красная полоса на пятке. Состаренные шнурки. Маломерят на полразмера. Подошва толстая, не скользят. \
                        Полнота чуть больше, чем у остальных. С джинсами и с платьем
                        """),
                    DraftShop.chunk(
                        .catalog, ["Туфли", "Jimmy Choo Romy 85"],
                        "Острый мыс, тонкая шпилька, открытая пятка, треугольник на мысе, страз много. Каблук 8,5 см"),
                    DraftShop.chunk(
                        .catalog, ["Туфли", "Jimmy Choo Romy 60"],
                        "Та же колодка, бантик сзади, атласный бант. Ходить можно весь день. Каблук 6 см"),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)), terms: [])

    private static func wrong(_ draft: String) -> [String] {
        // Two checks may find the same words: velvet of a satin bow is of its material as well.
        verifier.verify(draft).filter { $0.truth == .contradicted }.map(\.text).reduce(into: []) { found, text in
            if !found.contains(text) { found.append(text) }
        }
    }

    @Test(arguments: [
        // Parts, each in a respect of its own.
        ("Romy 85: мысок круглый.", ["мысок круглый"]), ("Romy 85: мысок острый.", []),
        ("Romy 85 with a round toe.", ["round toe"]), ("Romy 85 with a pointed toe.", []),
        ("Romy 85 тұмсығы дөңгелек.", ["тұмсығы дөңгелек"]), ("Romy 85 тұмсығы үшкір.", []),
        ("Romy 85, мысок не острый.", ["острый"]), ("Romy 85, каблук не толстый.", []),
        ("Romy 85: пятка закрыта.", ["закрыта"]), ("Romy 85: пятка открыта.", []),
        ("Romy 85: the back is closed.", ["closed"]), ("Romy 85: артқы жағы жабық.", ["жабық"]),
        ("Romy 85: каблук у них удобный, массивный.", ["массивный"]),
        ("Romy 60: колодка совсем другая.", ["другая"]), ("Romy 60: колодка та же.", []),
        ("Romy 60: бант бархатный.", ["бархатный"]), ("Romy 60: бант атласный.", []),
        ("Chanel Jumbo, бока мягкие.", ["мягкие"]), ("Chanel Jumbo, бока жёсткие.", []),
        ("Chanel Jumbo has soft sides.", ["soft"]), ("Chanel Jumbo has stiff sides.", []),
        ("Chanel Jumbo бүйірі жұмсақ.", ["жұмсақ"]), ("Chanel Jumbo бүйірі қатты.", []),
        ("Chanel Jumbo: ручки длинные.", ["ручки длинные"]), ("Chanel Jumbo: ручки короткие, ремень длинный.", []),
        ("Chanel Jumbo: буквы контрастные.", ["контрастные"]), ("Chanel Jumbo: буквы тон в тон.", []),
        ("Chanel Jumbo: кожа зернистая.", ["зернистая"]), ("Chanel Jumbo: the leather is grained.", ["grained"]),
        ("Slide на тонкой подошве.", ["тонкой"]), ("Slide: the sole is thin.", ["thin"]),
        ("Slide: табаны жұқа.", ["жұқа"]), ("Slide: табаны қалың.", []),
        ("Slide: шнурки белые, совсем без потёртостей.", ["без потёртостей"]),
        ("Если состаренные не любите, Slide не для вас.", []),
        ("Jumbo mini плоская.", ["плоская"]), ("Jumbo mini пухлая.", []), ("Jumbo mini жалпақ.", ["жалпақ"]),
        ("Slide уже, чем остальные.", ["уже, чем"]), ("Slide полнее, чем остальные.", []),
        ("Slide остальные уже разобрали.", []),
    ])
    func holdsPartsAgainstTheCatalogue(draft: String, expected: [String]) { #expect(Self.wrong(draft) == expected) }

    @Test(arguments: [
        // Where a detail is.
        ("Romy 85: треугольник на пятке.", ["треугольник на пятке"]), ("Romy 85: треугольник спереди.", []),
        ("Romy 85: the triangle is on the heel.", ["triangle is on the heel"]),
        ("Romy 85: the triangle is on the toe.", []),
        ("Romy 85 үшбұрышы артында.", ["үшбұрышы артында"]), ("Romy 85 үшбұрышы тұмсығында.", []),
        ("Romy 85: пятка открыта и треугольник.", []), ("Romy 60: бантик не спереди.", []),
        ("Romy 60: бантик на мыске.", ["бантик на мыске"]), ("Slide: звезда сзади.", ["звезда сзади"]),
        // Whose colour it is.
        ("Slide: полоса на пятке синяя.", ["полоса на пятке синяя"]), ("Slide: полоса на пятке красная.", []),
        // How many there are.
        ("Chanel Jumbo: ручка одна.", ["ручка одна"]), ("Chanel Jumbo: ручек две.", []),
        ("Chanel Jumbo has a single handle.", ["single handle"]), ("Chanel Jumbo has two handles.", []),
        ("Chanel Jumbo бір тұтқалы.", ["бір тұтқалы"]), ("Chanel Jumbo екі тұтқалы.", []),
        ("Chanel Jumbo с короткой ручкой одна.", []), ("Chanel Jumbo: ещё одна ручка.", []),
        // What it is said to have none of.
        ("Chanel Jumbo: ножек нет.", ["ножек нет"]), ("Chanel Jumbo without feet.", ["without feet"]),
        ("Chanel Jumbo аяқшасыз.", ["аяқшасыз"]), ("Romy 85: камешков нет.", ["камешков нет"]),
        ("Romy 85: not one stone.", ["not one stone"]), ("Chanel Jumbo: цепочки нет.", []),
        ("Slide сыдырмасыз.", []), ("Slide: спереди звезды нет.", []),
        ("Chanel Jumbo: ручка длинная и короткая.", []),
        ("Romy 85: треугольника на мысе нет.", ["треугольника на мысе нет"]),
    ])
    func holdsDetailsAgainstTheCatalogue(draft: String, expected: [String]) { #expect(Self.wrong(draft) == expected) }

    @Test(arguments: [
        // What it does, and what can be done with it.
        ("Slide на льду едут.", ["льду едут"]), ("Slide скользят.", ["скользят"]), ("Slide slip.", ["slip"]),
        ("Slide тайғанайды.", ["тайғанайды"]), ("Slide не скользят.", []),
        ("Chanel Jumbo под дождь лучше не выносить.", ["под дождь лучше не"]), ("Chanel Jumbo: rain is fine.", []),
        ("Chanel Jumbo: ремень намертво.", ["ремень намертво"]), ("Chanel Jumbo: ремень отстёгивается.", []),
        ("Chanel Jumbo: the strap doesn't come off.", ["doesn't come off"]), ("Chanel Jumbo: the strap comes off.", []),
        ("Chanel Jumbo белдігі шешілмейді.", ["белдігі шешілмейді"]), ("Chanel Jumbo белдігі шешіледі.", []),
        ("Chanel Jumbo: имя вышить не можем.", ["вышить"]), ("Chanel Jumbo: имя вышьем.", []),
        ("Romy 60: долго не продержитесь.", ["не продержитесь"]), ("Romy 60: весь день на ногах.", []),
        // What goes in.
        ("Chanel Jumbo: бутылка не влезет.", ["бутылка не влезет"]),
        ("Chanel Jumbo: a bottle won't fit.", ["bottle won't fit"]),
        ("Chanel Jumbo: бөтелке сыймайды.", ["бөтелке сыймайды"]),
        ("Chanel Jumbo: бутылка, правда, не влезет.", ["бутылка, правда, не влезет"]),
        ("Chanel Jumbo: бутылка влезет.", []), ("Chanel Jumbo fits a wallet.", []),
        ("Chanel Jumbo: дырочку пробьём за 1 000 ₸.", ["1 000", "1 000 ₸"]),
        ("Chanel Jumbo: дырочку пробьём бесплатно.", []),
        ("Chanel Jumbo: we punch an extra hole for 1,000 ₸.", ["1,000", "1,000 ₸"]),
        ("Chanel Jumbo: қосымша тесікті 1 000 ₸-ге тесеміз.", ["1 000", "1 000 ₸"]),
        ("Chanel Jumbo утягивается ремешками.", ["ремешками"]), ("Chanel Jumbo утягивается шнурками.", []),
        // What it is worn with and for.
        ("Slide под джинсы не годятся.", ["джинсы не годятся"]), ("Slide only with a dress.", ["only with a dress"]),
        ("Slide тек көйлекпен.", ["тек көйлекпен"]), ("Slide и с джинсами, и с платьем.", []),
        ("Slide не только с джинсами.", []), ("Chanel Jumbo is for a holiday only.", ["holiday only"]),
        // How sizes turn out, and by how much.
        ("Slide маломерят на два размера.", ["маломерят на два размера"]), ("Slide маломерят на полразмера.", []),
        ("Slide run half a size small.", []), ("Slide run small by two sizes.", ["run small by two sizes"]),
        // One thing beside another.
        ("Romy 60 выше, чем Romy 85.", ["выше"]), ("Romy 60 is lower than Romy 85.", []),
        ("Jumbo mini шире, чем Chanel Jumbo.", ["шире"]), ("Jumbo mini is narrower than Chanel Jumbo.", []),
        ("Jumbo mini ниже обычной Chanel Jumbo.", []), ("Romy 60 — самые высокие у нас.", ["самые высокие"]),
        ("Romy 85 are the tallest.", []), ("Romy 60 are the tallest.", ["tallest"]), ("Romy 60 ең биік.", ["ең биік"]),
    ])
    func holdsWhatItDoesAgainstTheCatalogue(draft: String, expected: [String]) {
        #expect(Self.wrong(draft) == expected)
    }

    @Test(arguments: ["", ".", "нет", "без", "only", "самые", "ручка", "два", "на", "тек", "чем", "не"])
    func readsNothingInAWord(draft: String) { #expect(Self.wrong(draft).isEmpty) }
}
