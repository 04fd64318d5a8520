import KnowledgeModel
import Language
import Products
import Testing

@testable import RAGService

@Suite struct WishReadingTests {
    private func rows(_ items: [StockItem]) -> [Int] {
        items.compactMap { if case .sheetRow(_, let row) = $0.location.place { row } else { nil } }
    }

    @Test(arguments: [
        ("голденгусики суперстары белые 38", [6]), ("белаяя шанель 25", [5]), ("jmbo blck", [2]),
        ("джамбо қарасын алайын", [2]), ("small jumbo in black", [4]), ("маленькая джамбо чёрная", [4]),
        ("кішкентай джамбо қара", [4]), ("джамбо чёрная, под белые джинсы", [2]), ("jumbo, black, with jeans", [2]),
        ("мужу показала джамбо чёрную, осталась?", [2]), ("romys 85 nude 37", [11]),
    ])
    func readsWhatPeopleMakeOfNames(question: String, expected: [Int]) {
        let answer = DeskTests.stock.answer(question)
        #expect(answer.verdict == .exact)
        #expect(rows(answer.variants) == expected)
    }

    @Test(arguments: [
        ("суперстар 38 с половиной", 385), ("суперстар тридцать восемь и пять", 385), ("super star 38 and a half", 385),
        ("суперстар отыз сегіз жарым", 385), ("super star 38 жарым", 385), ("суперстар 38 и 5 пар", 380),
        ("суперстар қырқыншы", 400), ("super star 38 n a half", 385), ("super star 38 left", 380),
    ])
    func readsHalvesOfSizes(question: String, tenths: Int) {
        #expect(DeskTests.resolver.read(question).sizes.map(\.size) == [Size(tenths: tenths)])
    }

    @Test(arguments: ["серия кроссовок", "белье", "кроссовки ограниченной серией"])
    func takesNoOtherWordForAColor(text: String) {
        #expect(DeskTests.resolver.read(text).colors.isEmpty)
        #expect(DeskTests.resolver.read(text, isProse: true).colors.isEmpty)
    }

    @Test(arguments: [
        ("jumbo серой", ["серый"]), ("jumbo беленькая", ["белый"]), ("кроссовки қызылы", ["красный"]),
        ("jumbo күміс", ["серебряный"]), ("jumbo sand", ["бежевый"]),
    ])
    func readsColorsInAnyForm(text: String, groups: [String]) {
        #expect(DeskTests.resolver.resolve(text).colors == groups)
    }

    @Test func neverNarrowsAConflictDownToAProduct() {
        let answer = DeskTests.stock.answer("golden goose mini star белые 38")
        #expect(answer.verdict != .exact)
        #expect(answer.variants.isEmpty)
    }

    @Test(arguments: ["эту сумку покажите ещё раз", "photo of this bag", "осы сөмкенің суреті"])
    func pointsAtWhatWasSpokenOf(wish: String) {
        let answer = DeskTests.photos.answer(
            PhotoWish(wish, lastMessage: "Chanel Jumbo бежевая есть, 45 000 ₸."))
        #expect(answer.photos.map(\.key) == ["Сумка бежевый Chanel Jumbo"])
    }

    @Test func asksForOtherColorsThanTheOneTold() {
        let answer = DeskTests.photos.answer(
            PhotoWish("а другие цвета покажете?", lastMessage: "Chanel Jumbo бежевая есть, 45 000 ₸."))
        #expect(answer.photos.map(\.key) == ["Сумка бежевый Chanel Jumbo", "Сумка чёрный Chanel Jumbo"])
    }
}
