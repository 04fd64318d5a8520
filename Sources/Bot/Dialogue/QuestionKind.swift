import Language

/// What a question of the shop asks for, read from its words: for questions that a model wrote, and to hold the seller to one.
public enum QuestionKind: String, Hashable, Sendable, CaseIterable {
    case city, product, category, size, color, quantity, address, name, phone, date, payment
    case photos, order, preorder, another, confirm
    /// The occasion, the heel, anything that helps to choose.
    case need

    /// Reads a question in Russian, Kazakh or English.
    public init(of question: String) {
        let words = Tokenizer.tokens(of: question).map { Folding.fold($0.text) }
        let line = words.joined(separator: " ")
        for (kind, signs) in Self.signs where signs.contains(where: { sign in Self.holds(line, words, sign) }) {
            self = kind
            return
        }
        self = .need
    }

    /// Whether it hurries towards an order.
    public var isCheckout: Bool {
        switch self {
        case .city, .address, .name, .phone, .date, .payment, .order, .confirm: true
        case .product, .category, .size, .color, .quantity, .photos, .preorder, .another, .need: false
        }
    }

    /// What the next message of the customer is read by; nil for a question that has no place there.
    public var asked: MessageSituation.Asked? { MessageSituation.Asked(rawValue: rawValue) }

    /// A sign is a word's beginning, or with a space in it words that stand together.
    private static func holds(_ line: String, _ words: [String], _ sign: String) -> Bool {
        sign.contains(" ") ? line.contains(sign) : words.contains { $0.hasPrefix(sign) }
    }

    /// The most telling ones first.
    private static let signs: [(QuestionKind, [String])] = [
        (
            .confirm,
            [
                "подтвержд", "все верно", "все правильно", "верно ли", "растай", "барi дурыс", "бәрі дұрыс", "дұрыс па",
                "confirm", "all correct", "everything right", "everything correct", "is that right", "is it all right",
            ]
        ),
        (.preorder, ["предзаказ", "под заказ", "алдын ала тапсырыс", "preorder", "pre order", "made to order"]),
        (.address, ["адрес", "улиц", "мекенжай", "көше", "address", "street"]),
        (
            .city,
            [
                "город", "куда доставить", "куда отправ", "куда везти", "қала", "city", "town", "where should we",
                "where shall we",
            ]
        ),
        (.phone, ["телефон", "номер телефон", "phone"]),
        (
            .another,
            [
                "что нибудь еще", "еще что нибудь", "что то еще", "тағы бірдеңе", "тағы бір нәрсе", "anything else",
                "something else",
            ]
        ),
        (.photos, ["фото", "снимк", "показать", "покажу", "сурет", "көрсет", "photo", "picture", "show you"]),
        (.payment, ["оплат", "плати", "төле", "pay"]),
        (.order, ["оформ", "заказ", "берете", "забронир", "тапсырыс", "рәсімде", "order", "take it", "place it"]),
        (.quantity, ["сколько штук", "сколько пар", "қанша дана", "неше дана", "how many"]),
        (.size, ["размер", "өлшем", "size"]),
        (.color, ["цвет", "оттенок", "оттенк", "түс", "colour", "color"]),
        (.category, ["обувь или", "сумк", "туфл", "категори", "аяқ киім", "сөмке", "shoes or", "bag or"]),
        (.product, ["модел", "товар", "үлгі", "model", "product", "which one", "қайсысы"]),
        (.date, ["когда привезти", "на какой день", "қай күні", "which day", "what day"]),
        (.name, ["как вас зовут", "ваше имя", "есіміңіз", "your name"]),
    ]
}
