import Language

/// Words that tell what is to be done with the things of an order, beside what the reading tells.
enum CueWords {
    /// The things come in addition: «и ещё ремень добавьте».
    static func adds(_ text: String) -> Bool { holds(text, adding) }

    /// The things named go: «ремень уберите».
    static func removes(_ text: String) -> Bool { holds(text, removing) }

    /// Only the things named stay: «тогда только шанель».
    static func keepsOnly(_ text: String) -> Bool { holds(text, only) }

    /// Asks how many there are, or whether it is the last.
    static func asksQuantity(_ text: String) -> Bool { holds(text, quantity) }

    /// Asks which colours there are.
    static func asksColors(_ text: String) -> Bool { holds(text, colors) }

    /// Asks which sizes there are.
    static func asksSizes(_ text: String) -> Bool { holds(text, sizes) }

    /// Asks for something like it.
    static func asksAlternatives(_ text: String) -> Bool { holds(text, alternatives) }

    /// Asks to see something.
    static func asksToSee(_ text: String) -> Bool { holds(text, seeing) }

    /// Names an amount of money: a number of at least four digits, or thousands.
    static func namesAmount(_ text: String) -> Bool {
        Tokenizer.tokens(of: text).contains { token in
            token.text.count >= 4 && token.text.allSatisfy(\.isNumber) || Folding.fold(token.text).hasPrefix("тыс")
        }
    }

    /// Asks whether it is there.
    static func asksStock(_ text: String) -> Bool { holds(text, stock) }

    private static let stock = ["есть", "налич", "остал", "бар", "available", "stock"]

    /// Wants to buy it.
    static func orders(_ text: String) -> Bool { holds(text, ordering) }

    private static let ordering = [
        "беру", "возьму", "заказать", "заказываю", "закажу", "оформ", "куплю", "купить", "аламын", "алайын", "алам",
        "take", "order", "buy", "beru",
        "alamyn",
    ]

    /// Says that something is wanted, by a verb: «мне джамбо» has none.
    static func wants(_ text: String) -> Bool { orders(text) || holds(text, wanting) }

    private static let wanting = [
        "хочу", "хачу", "хочется", "хотел", "хотим", "нуж", "надо", "давай", "дайте", "бери", "отправ", "пришли",
        "привез",
        "забира", "записыва", "керек", "қалаймын", "беріңіз", "сатып", "want", "need", "like", "give", "get", "send",
        "i'd", "id", "please", "пожалуйста", "плиз", "пж",
    ]

    /// Asks what something costs.
    static func asksPrice(_ text: String) -> Bool { holds(text, price) }

    private static let price = [
        "цен", "стоит", "стоят", "почем", "сколько", "қанша", "бағасы", "price", "cost", "much",
    ]
    private static let adding = [
        "еще", "также", "тоже", "добав", "заодно", "вдобавок", "плюс", "also", "too", "add", "another", "plus", "тағы",
        "қос",
    ]
    private static let removing = [
        "убери", "убер", "исключи", "удали", "вычеркн", "без", "remove", "without", "drop", "алып таста", "керек емес",
        "не надо", "не нужен", "не нужна", "не нужны",
    ]
    private static let only = ["только", "лишь", "одну", "один", "only", "just", "тек", "ғана"]
    private static let quantity = [
        "последн", "сколько пар", "сколько штук", "сколько остал", "осталось", "сколько их", "соңғы", "қанша қалды",
        "неше", "қанша дана", "last", "how many", "left",
    ]
    private static let colors = [
        "какие цвета", "каких цветах", "какого цвета", "цвета есть", "расцветк", "какие есть цвета", "түстері",
        "қандай түс", "what colo", "which colo",
    ]
    private static let sizes = [
        "какие размер", "каких размер", "размеры есть", "размерный", "өлшемдер", "қандай өлшем", "what sizes",
        "which sizes",
    ]
    private static let alternatives = ["похож", "аналог", "замен", "вместо", "ұқсас", "similar", "alternative"]
    private static let seeing = [
        "покаж", "показ", "скин", "пришл", "фото", "фотк", "көрсет", "сурет", "show", "photo", "picture", "pics", "see",
    ]

    /// A cue is a word's beginning; with a space in it, words that stand together.
    private static func holds(_ text: String, _ cues: [String]) -> Bool {
        let words = Tokenizer.tokens(of: text).map { Folding.fold($0.text) }
        let line = " " + words.joined(separator: " ")
        return cues.contains { cue in
            cue.contains(" ")
                ? line.contains(" " + cue) : words.contains { cue.count < 4 ? $0 == cue : $0.hasPrefix(cue) }
        }
    }
}
