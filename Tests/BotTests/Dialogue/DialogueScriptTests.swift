import Language
import Testing

@testable import Bot

@Suite struct DialogueScriptTests {
    private static let text = """
        # Цвет спросили.
        lang: kk
        rules: order.color order.fields
        model: scripted

        > хочу джамбо
        > я в алматы
        ~ Какой цвет?
        ~json {"city": "Алматы"}
          fields: product=Chanel Jumbo; color=-
          asks: color
        wait: 3 h
        stock: Chanel 22/-/розовый = 0
        >> хочу джамбо
          silent: yes
        > [reply Сумка синий Dior Book Tote 1.jpg] эту
        ~ !error 500
          order: none
        > [sticker]
          silent: no

        """

    @Test func readsTurnsWithWhatHappensBeforeThem() throws {
        let script = try DialogueScript(reading: Self.text)
        #expect(script.about == "Цвет спросили.")
        #expect(script.language == .kazakh)
        #expect(script.rules == ["order.color", "order.fields"])
        #expect(script.turns.map(\.line) == [6, 14, 16, 19])
        #expect(script.turns[0].said.map(\.text) == ["хочу джамбо", "я в алматы"])
        #expect(script.turns[0].model == [.text("Какой цвет?"), .fields(#"{"city": "Алматы"}"#)])
        #expect(script.turns[0].expectations.map(\.key) == [.fields, .asks])
        #expect(
            script.turns[1].before == [
                .wait(10_800), .stock(.init(product: "Chanel 22", size: nil, color: "розовый", quantity: 0)),
            ])
        #expect(script.turns[1].said[0].isRepeated)
        #expect(script.turns[2].said[0].repliesTo == "Сумка синий Dior Book Tote 1.jpg")
        #expect(script.turns[2].model == [.status(500)])
        #expect(script.turns[3].said[0].kind == .sticker)
    }

    @Test(arguments: [
        ("x", 1, "the first line says what the dialogue shows: “# …”"), ("# a\nmood: b", 2, "unknown head “mood”"),
        ("# a\n\n> b\n  hopes: c", 4, "unknown expectation “hopes”"),
        ("# a\n\n> b\n  asks: c\nwait: soon\n> d", 5, "“soon” is no time; write “3 h”"),
    ])
    func tellsTheLineOfAFault(text: String, line: Int, reason: String) {
        #expect(throws: DialogueScriptError(line: line, reason: reason)) { try DialogueScript(reading: text) }
    }

    @Test(arguments: [
        ("Цена 45 000 ₸", "45000₸", true), ("предоплата 50 %", "50%", true), ("всё ЕЩЁ", "все еще", true),
        ("1–2 дня", "1-2 дня", true),
        ("145 000 ₸", "45 000", false), ("37 есть", "7 есть", false), ("39", "3", false),
    ])
    func comparesTextsPlainly(text: String, needle: String, holds: Bool) {
        #expect(PlainComparison.holds(text, needle) == holds)
    }
}
