import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

/// What the catalogue says of goods, in other words than its own: how they close, what comes with them, how large they are, what
/// they stand.
@Suite struct DraftTraitsTests {
    private static let verifier = DraftVerifier(
        ProductResolver(
            Assortment(
                stock: [
                    DraftShop.item("Chanel Jumbo", nil, "белый", 2, 45_000, row: 2),
                    DraftShop.item("Gucci Jackie", nil, "чёрный", 3, 40_500, row: 3),
                    DraftShop.item("Chanel Jumbo mini", nil, "чёрный", 1, 39_000, row: 8),
                    DraftShop.item("Golden Goose Slide", 370, "чёрный", 3, 53_000, row: 4),
                    DraftShop.item("Jimmy Choo Romy 85", 370, "чёрный", 1, 54_000, row: 5),
                    DraftShop.item("Jimmy Choo Romy 60", 370, "чёрный", 1, 52_000, row: 6),
                    DraftShop.item("Chanel High Boots", 370, "чёрный", 1, 76_000, row: 7),
                ],
                listings: [
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo"],
                        """
                        Нейлон, дождя не боится. Складывается в рулон. Золотистая цепочка вплетена в шнуровку. Двенадцать деталей верха. Зеркальце в подарок. \
                        Строчка уголком. Ручная роспись. Гранёные дужки. Размер 30 × 20 × 10 см
                        """),
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Gucci Jackie"],
                        "Каркасная. Био-кожа. Стирать только вручную. Влезает только самое нужное. Ширина 147 мм"),
                    DraftShop.chunk(
                        .catalog, ["Сумки", "Chanel Jumbo mini"],
                        """
                        Самая вместительная. Два клапана. Золотистая буква V. Усыпана шипами. Поршневый замок. Розовая замша на кармане.
                        Материал: атлас, внутри кожа; размер 20 × 13 × 7 см
                        """),
                    DraftShop.chunk(
                        .catalog, ["Кроссовки", "Golden Goose Slide"],
                        "Высокие, молния сбоку. Контрастный мысок. С широкими лентами-шнурками. Анатомическая стелька. Высота 13 см"
                    ),
                    DraftShop.chunk(
                        .catalog, ["Туфли", "Jimmy Choo Romy 85"],
                        "Застёжка на щиколотке, бантик сзади. Классика двух тонов. Маломерят на полразмера. Каблук 8,5 см"
                    ),
                    DraftShop.chunk(
                        .catalog, ["Туфли", "Jimmy Choo Romy 60"], "Замша. Красная полоса на пятке. Каблук 6 см"),
                    DraftShop.chunk(
                        .catalog, ["Сапоги", "Chanel High Boots"],
                        "Тёплые до минус тридцати. Мех по всей длине. Обхват голени 38 см. Каблук 2,5 см"),
                ], vocabulary: DeskTests.vocabulary, stemmer: DeskTests.stemmer)), terms: [])

    private static func wrong(_ draft: String) -> [String] {
        verifier.verify(draft).filter { $0.truth == .contradicted }.map(\.text).reduce(into: []) { found, text in
            if !found.contains(text) { found.append(text) }
        }
    }

    @Test(arguments: [
        // Rain.
        ("Chanel Jumbo 45 000. В дождь её лучше не носить.", true), ("Chanel Jumbo от дождя лучше спрятать.", true),
        ("Chanel Jumbo: don't carry it in the rain.", true), ("Chanel Jumbo жаңбырлы күнге жарамайды.", true),
        ("Chanel Jumbo: дождь выдержит.", false), ("Chanel Jumbo handles rain.", false),
        ("Chanel Jumbo жаңбырлы күнге де жарайды.", false),
        // Shape.
        ("Chanel Jumbo keeps a rigid shape.", true), ("Chanel Jumbo держит жёсткую форму.", true),
        ("Jackie держит жёсткую форму.", false),
        // Washing.
        ("Jackie: машинада жуа беріңіз.", true), ("Jackie is machine washable.", true),
        ("Jackie: hand wash only.", false),
        ("Jackie: тек қолмен жуыңыз.", false),
        // What it is made of.
        ("Jackie: the upper is natural leather.", true), ("Jackie: кожа натуральная.", true),
        ("Jackie: био-кожа.", false),
        // What goes in.
        ("Jackie: вмещает бутылочку воды.", true), ("Jackie: вмещает телефон.", false),
        // What comes with it.
        ("Chanel Jumbo: в подарок идёт кошелёк.", true), ("Chanel Jumbo comes with a wallet.", true),
        ("Chanel Jumbo: сыйға әмиян беріледі.", true), ("Chanel Jumbo: в подарок зеркальце.", false),
        ("Chanel Jumbo comes with a mirror.", false), ("Jackie: в подарок зеркальце.", false),
        // A part that the catalogue does not tell of may be there.
        ("Chanel Jumbo: внутри кошелёк на цепочке.", false), ("Chanel Jumbo: inside there is a wallet.", false),
        ("Chanel Jumbo: ішінде әмиян бар.", false),
        // How it closes.
        ("Slide: high top, lace-up only, no zip.", true), ("Slide: high top, zip on the side.", false),
        ("Slide: молнии у них нет.", true), ("Slide: сыдырмасы жоқ.", true),
        // Frost and fur.
        ("High Boots: not for real frost.", true), ("High Boots: не для мороза.", true), ("High Boots: warm.", false),
        ("High Boots: мех только до щиколотки.", true), ("High Boots: мех по всей длине.", false),
        // What is drawn and stitched on it.
        ("Chanel Jumbo: строчка ромбом.", true), ("Chanel Jumbo: строчка уголком.", false),
        ("Chanel Jumbo: рисунок напечатан машиной.", true), ("Chanel Jumbo: рисунок расписан вручную.", false),
        ("Chanel Jumbo: дужки круглые.", true), ("Chanel Jumbo: дужки гранёные.", false),
        // Denied, and by what is in its place.
        ("Romy 60: замши нет.", true), ("Romy 60: no suede.", true), ("Romy 60 күдерісіз.", true),
        ("Romy 60: кожи нет.", false), ("Romy 85: молния вместо бантика.", true),
        ("Romy 85: a zip instead of a bow.", true),
        ("Romy 85: сыдырма бантиктің орнына.", true), ("Chanel Jumbo: ремень вместо цепочки.", true),
        ("Jackie has wide frames and no bow.", false), ("Chanel Jumbo: дно не снимается.", false),
        ("Jackie, синтетика.", false), ("Romy 60, синтетика.", true),
        // The outside is not the lining.
        ("Chanel Jumbo mini: кожаная.", true), ("Chanel Jumbo mini: атласная.", false),
        ("Chanel Jumbo mini: внутри кожа.", false), ("Chanel Jumbo mini: the upper is suede.", true),
        ("Chanel Jumbo mini: для ноутбука.", true), ("Chanel Jumbo mini: for a phone.", false),
        ("Chanel Jumbo mini: серебряная V.", true), ("Chanel Jumbo mini: a gold V.", false),
        ("Chanel Jumbo mini: со стразами.", true), ("Chanel Jumbo mini: с шипами.", false),
        ("Chanel Jumbo mini: поворотный замок.", true), ("Chanel Jumbo mini: a piston lock.", false),
        ("Chanel Jumbo mini: самая маленькая у Chanel.", true), ("Chanel Jumbo mini: самая вместительная.", false),
        // Kazakh sizes: how they turn out, and which to take.
        ("Romy 85 жарты өлшемге кіші.", false), ("Romy 85: жарты өлшем үлкен алыңыз.", false),
        ("Romy 85: жарты өлшем кіші алыңыз.", true), ("Romy 85 бір өлшем үлкен келеді.", true),
        // The part that a height is of.
        ("Romy 85 has a red stripe and an 8.5 cm heel.", false),
        ("High Boots with a thick sole and a 6 cm heel.", true),
        // Of shoes.
        ("Slide: мысок в тон.", true), ("Slide: шнурки узкие.", true), ("Slide: стелька обычная, плоская.", true),
        ("Slide: стелька ортопедическая.", false), ("Romy 85 однотонные.", true), ("Romy 85 are two-tone.", false),
        ("Romy 85 run half a size large.", true), ("Romy 85 идут на полразмера больше.", true),
        ("Romy 85 run half a size small.", false), ("Romy 85: берите на полразмера больше.", false),
    ])
    func findsWhatIsOtherwise(draft: String, isWrong: Bool) { #expect(Self.wrong(draft).isEmpty != isWrong) }

    @Test(arguments: [
        // Where details are: the heel is not the ankle.
        ("Romy 85: застёжка на пятке.", ["застёжка на пятке"]), ("Romy 85: застёжка на щиколотке.", []),
        ("Romy 85: the clasp is at the heel.", ["clasp is at the heel"]), ("Romy 85: бантик на пятке.", []),
        ("Romy 85: ілгегі өкшесінде.", ["ілгегі өкшесінде"]), ("Romy 85: ілгегі тобығында.", []),
        ("Romy 85: the bow is in front.", ["bow is in"]),
        // Colours of parts, and what is no colour.
        ("Chanel Jumbo: gold-tone chain.", []), ("Chanel Jumbo: silver-tone chain.", ["silver-tone chain"]),
        ("Chanel Jumbo ағы бар, алдында екі қалтасы бар.", []),
        ("Romy 60: өкше жағында қызыл жолағы бар.", []),
        // Lengths.
        ("Slide stand 15 cm tall.", ["15 cm"]), ("Slide are 13 cm high.", []), ("Slide: биіктігі 15 см.", ["15 см"]),
        ("Chanel Jumbo, 27 × 16 см.", ["27 × 16 см"]), ("Chanel Jumbo, 30 × 20 см.", []),
        ("Jackie чёрная, 138 мм.", ["138 мм"]), ("Jackie чёрная, 147 мм.", []),
        ("High Boots: обхват 36 см.", ["36 см"]), ("High Boots, обхват 38 см.", []),
        ("Romy 85: stiletto is 10 cm.", ["10 cm"]), ("Romy 60, он шесть сантиметров.", []),
        ("Romy 60: өкшесі аласа, 6 см.", []), ("Romy 85 — 8,5 см, но платформа 2 см.", []),
        ("Romy 85 и Romy 60: каблук одинаковый.", ["каблук одинаковый"]),
        ("Romy 85 and Romy 60 have the same heel.", ["same heel"]),
        // Numbers of parts.
        ("Jumbo mini қақпағы біреу.", ["қақпағы біреу"]), ("Jumbo mini: қақпағы екеу.", []),
        ("Chanel Jumbo is made of ten parts.", ["ten parts"]), ("Chanel Jumbo is made of twelve parts.", []),
        ("Chanel Jumbo он бөліктен құралған.", ["он бөліктен"]), ("Chanel Jumbo он екі бөліктен құралған.", []),
        // Which of two is told by what it is like.
        ("Romy 85 и 60: те кожаные, эти замша.", []),
    ])
    func namesWhatIsOtherwise(draft: String, expected: [String]) { #expect(Self.wrong(draft) == expected) }
}
