import Language
import Testing

@Suite struct PlainWordsTests {
    @Test(arguments: [
        ("Наименование  товара", ["наименование", "товара"]), ("Цена, тг/шт", ["цена", "тг", "шт"]),
        ("Ёлка\u{A0}ЁЖ", ["елка", "еж"]), ("Е\u{308}жик", ["ежик"]), ("Чай и\u{306}", ["чай", "й"]),
        ("ӘҒҚҢӨҰҮҺІ", ["әғқңөұүһі"]), ("\u{200E}Size\u{FEFF}", ["size"]), ("product_name", ["product", "name"]),
        ("👠", []),
    ])
    func splits(text: String, words: [String]) {
        #expect(PlainWords.split(text) == words)
    }
}
