import KnowledgeModel
import Testing

@testable import KBBuilder

@Suite struct RedactorTests {
    private func redact(_ text: String, names: [String] = []) -> String {
        var redaction = Redactor(stemmer: Samples.stemmer, vocabulary: Samples.vocabulary).redaction(ofNames: names)
        return redaction(text)
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
        #expect(text.contains(" 1]"))
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
        ("переведите на 8 700 000 01 23 45 000 тг", "переведите на [телефон 1] 45 000 тг"),
        ("карта 4400 4300 0000 1234 45000 тенге", "карта [карта 1] 45000 тенге"),
        ("87000000123 45 000 ₸ ок", "[телефон 1] 45 000 ₸ ок"), ("55.51.2341234", "[телефон 1]"),
    ])
    func tellsANumberFromThePriceBesideIt(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test func takesOutAddressesOfMail() {
        #expect(redact("пишите на a.b-c@mail.example, пожалуйста") == "пишите на [почта 1], пожалуйста")
        #expect(redact("инстаграм @ottenok.example") == "инстаграм @[ник 1]")
    }

    @Test(arguments: [
        ("Сауле, добрый день", "[клиент 2], добрый день"), ("передайте Мадине сумку", "передайте [клиент 1] сумку"),
        ("размер 38 есть?", "размер 38 есть?"), ("привет, сауле", "привет, [клиент 2]"), ("Chanel есть", "Chanel есть"),
    ])
    func takesOutParticipantsNames(text: String, expected: String) {
        #expect(redact(text, names: ["Мадина 38 размер", "Сауле - подруга", "Chanel любит"]) == expected)
    }

    @Test func keepsKazakhEmojiAndMarks() {
        let text = "Сәлеметсіз бе 🙏🏽 \u{200E}бар ма"
        #expect(redact(text) == text)
    }

    @Test func onePersonHasOnePseudonymThroughoutAChat() {
        var redaction = Redactor(stemmer: Samples.stemmer, vocabulary: Samples.vocabulary).redaction(ofNames: ["Айгуль"]
        )
        #expect(redaction("Меня зовут Светлана, +7 700 000 01 23") == "Меня зовут [имя 1], [телефон 1]")
        #expect(redaction("для Айгүлге, звонил Марат: 87000000124") == "для [клиент], звонил [имя 2]: [телефон 2]")
        #expect(redaction("Светочке на 8 (700) 000-01-23") == "[имя 1] на [телефон 1]")
    }

    @Test func aChatTellsNothingOfTheNumbersInAnother() {
        #expect(redact("Алия 8 700 000 01 23") == redact("Жанар 8 700 000 99 88"))
    }

    @Test func keepsTheShopsOwnContactsInAnySpelling() {
        let contacts = OwnContacts(texts: ["Алматы, ул. Тестовая 1. Тел. +7 700 000 00 01, a@b.example, @ottenok"])
        var redaction = Redactor(stemmer: Samples.stemmer, vocabulary: Samples.vocabulary, contacts: contacts)
            .redaction(ofNames: [])
        let text = "ул Тестовая, 1 или 8(700)000-00-01, A@B.example, @ottenok"
        #expect(redaction(text) == text)
        #expect(redaction("@ottenok и @aliya") == "@ottenok и @[ник 1]")
    }

    @Test(arguments: [
        ("[телефон 38] и размер 37", " и размер 37"), ("есть [ли] 38", "есть [ли] 38"), ("[клиент 2], 38", ", 38"),
    ])
    func pseudonymsAreNoSizes(text: String, expected: String) {
        #expect(ChatRedaction.withoutPseudonyms(text) == expected)
    }
}
