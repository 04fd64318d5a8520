import Testing

@testable import vitrina

@Suite struct TextWindowTests {
    @Test(arguments: [
        ("короткий", "другой", 20, "короткий", "другой"),
        (
            "Доставка по Казахстану курьером или почтой, срок три дня",
            "Доставка по Казахстану курьером или почтой, срок пять дней",
            40, "…почтой, срок три дня", "…почтой, срок пять дней"
        ),
        ("а б в г д е ж з и к", "я", 8, "а б в г…", "я"), ("", "длинный текст без пары", 10, "", "длинный т…"),
    ])
    func showsWhereTextsDiffer(from: String, to: String, length: Int, left: String, right: String) {
        let shown = TextWindow.around(difference: from, to, length: length)
        #expect(shown.from == left)
        #expect(shown.to == right)
    }
}
