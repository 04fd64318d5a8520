import KnowledgeModel
import Testing

@testable import KBBuilder

@Suite struct RedactorTests {
    private func redact(_ text: String, names: [String] = []) -> String {
        Redactor(stemmer: Samples.stemmer, vocabulary: Samples.vocabulary).redaction(ofNames: names)(text)
    }

    @Test(arguments: [
        "+7 700 000 01 23", "8(700)000-01-23", "87000000123", "+7\u{A0}700\u{A0}000-01-23",
        "\u{202A}+7 700 000\u{2011}01\u{2011}23\u{202C}", "4400 4300 0000 1234", "900101300123", "8/700/000/01/23",
        "8_700_000_01_23", "8700 — 000 — 01 — 23",
        "8*700*000*01*23",
    ])
    func takesOutNumbersThatTellAPerson(number: String) {
        let text = redact("мой номер \(number), жду")
        #expect(text.hasPrefix("мой номер "))
        #expect(text.hasSuffix(", жду"))
        #expect(text.contains("[номер]"))
        #expect(!text.contains("00"))
    }

    @Test(arguments: [
        "размеры 36, 37, 38", "45 000 ₸", "45\u{A0}000\u{A0}000 тг", "до 15:00 23.03.2025 числа", "Chanel 25 за 52 000",
        "10 000 000 теңге", "абзац 1500", "есть 36 37 38 39 40", "45000/47000", "12345678 тг",
    ])
    func leavesPricesSizesAndDates(text: String) {
        #expect(redact(text) == text)
    }

    @Test(arguments: [
        ("переведите на 8 700 000 01 23 45 000 тг", "переведите на [номер] 45 000 тг"),
        ("карта 4400 4300 0000 1234 45000 тенге", "карта [номер] 45000 тенге"),
        ("87000000123 45 000 ₸ ок", "[номер] 45 000 ₸ ок"), ("55.51.2341234", "[номер]"),
    ])
    func tellsANumberFromThePriceBesideIt(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test func takesOutAddressesOfMail() {
        #expect(redact("пишите на a.b-c@mail.example, пожалуйста") == "пишите на [почта], пожалуйста")
        #expect(redact("инстаграм @ottenok.example") == "инстаграм @ottenok.example")
    }

    @Test(arguments: [
        ("Сауле, добрый день", "[имя], добрый день"), ("передайте Мадине сумку", "передайте [имя] сумку"),
        ("размер 38 есть?", "размер 38 есть?"), ("привет, сауле", "привет, [имя]"), ("Chanel есть", "Chanel есть"),
    ])
    func takesOutParticipantsNames(text: String, expected: String) {
        #expect(redact(text, names: ["Мадина 38 размер", "Сауле - подруга", "Chanel любит"]) == expected)
    }

    @Test func keepsKazakhEmojiAndMarks() {
        let text = "Сәлеметсіз бе 🙏🏽 \u{200E}бар ма"
        #expect(redact(text) == text)
    }
}
