import Language
import Testing

struct TokenizerTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var text: String
        /// The folded text of every token with what it covers in the original.
        var tokens: [(text: String, covers: String)]
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ tokens: [(text: String, covers: String)]) {
            self.text = text
            self.tokens = tokens
        }
    }

    static let examples: [Example] = [
        Example("", []),
        Example("👟👗❤️", []),
        Example(" \n\u{A0}\u{200E}—!", []),
        Example("Туфли", [("туфли", "Туфли")]),
        Example("38р", [("38", "38"), ("р", "р")]),
        Example("р38", [("р", "р"), ("38", "38")]),
        Example("14-15см", [("14", "14"), ("15", "15"), ("см", "см")]),
        Example("J’Adior", [("jadior", "J’Adior")]),
        Example("J'Adior J`Adior", [("jadior", "J'Adior"), ("jadior", "J`Adior")]),
        Example("girls' shoes", [("girls", "girls"), ("shoes", "shoes")]),
        Example("girls'", [("girls", "girls")]),
        Example("'shoes'", [("shoes", "shoes")]),
        Example("a''b", [("a", "a"), ("b", "b")]),
        Example("don'5", [("don", "don"), ("5", "5")]),
        Example("5'5", [("5", "5"), ("5", "5")]),
        Example("45 000 ₸", [("45000", "45 000")]),
        Example("45\u{A0}000\u{A0}₸", [("45000", "45\u{A0}000")]),
        Example("45\u{202F}000₸", [("45000", "45\u{202F}000")]),
        Example("1 234 567", [("1234567", "1 234 567")]),
        Example("45  000", [("45", "45"), ("000", "000")]),
        Example("45\n000", [("45", "45"), ("000", "000")]),
        Example("0 000", [("0", "0"), ("000", "000")]),
        Example("1234 567", [("1234", "1234"), ("567", "567")]),
        Example("38 39 40", [("38", "38"), ("39", "39"), ("40", "40")]),
        Example("38,5", [("38.5", "38,5")]),
        Example("38.5", [("38.5", "38.5")]),
        Example("38.0", [("38", "38.0")]),
        Example("38,50", [("38", "38"), ("50", "50")]),
        Example("38, 5", [("38", "38"), ("5", "5")]),
        Example("36½", [("36.5", "36½")]),
        Example("23.03.2022", [("23", "23"), ("03", "03"), ("2022", "2022")]),
        Example("1.2.3", [("1.2", "1.2"), ("3", "3")]),
        Example("1.0.3", [("1", "1.0"), ("3", "3")]),
        Example("45 000,5", [("45000", "45 000"), ("5", "5")]),
        Example("+7 701 000-01-23", [("7701000", "7 701 000"), ("01", "01"), ("23", "23")]),
        Example("+77010000123", [("77010000123", "77010000123")]),
        Example("8(701)0000123", [("8", "8"), ("701", "701"), ("0000123", "0000123")]),
        Example("и\u{306}", [("й", "и\u{306}")]),
        Example("маи\u{306} е\u{308}лка", [("май", "маи\u{306}"), ("елка", "е\u{308}лка")]),
        Example("кроссовкии\u{306}38", [("кроссовкий", "кроссовкии\u{306}"), ("38", "38")]),
        Example("\u{301}а\u{301}", [("а", "а\u{301}")]),
        Example("ту\u{AD}фли", [("туфли", "ту\u{AD}фли")]),
        Example("\u{200E}фото", [("фото", "фото")]),
        Example("Chanel №5", [("chanel", "Chanel"), ("no", "№"), ("5", "5")]),
        Example("ﬁlm", [("film", "ﬁlm")]),
        Example("３８ ٣٨", [("38", "３８"), ("38", "٣٨")]),
        Example("20м²", [("20", "20"), ("м", "м"), ("2", "²")]),
        Example("Көйлек,сөмке", [("көйлек", "Көйлек"), ("сөмке", "сөмке")]),
        Example("Тufli", [("тufli", "Тufli")]),
        Example("👟туфли👟38👟", [("туфли", "туфли"), ("38", "38")]),
        Example("a_b/c\\d", [("a", "a"), ("b", "b"), ("c", "c"), ("d", "d")]),
    ]

    @Test(arguments: examples)
    func cutsWordsAndNumbersWithTheirPlaces(of example: Example) throws {
        let tokens = Tokenizer.tokens(of: example.text)
        #expect(tokens.map(\.text) == example.tokens.map(\.text))
        let bytes = Array(example.text.utf8)
        let covered = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(covered.map { Array($0.utf8) } == example.tokens.map { Array($0.covers.utf8) }, "\(covered)")
    }

    @Test(arguments: [
        ("туфли", Token.Kind.cyrillic), ("сөмке", .kazakh), ("қара", .kazakh), ("дiор", .cyrillic), ("shoes", .latin),
        ("Hermès", .latin), ("straße", .latin), ("38", .number), ("38,5", .number), ("中国", .other), ("ελλ", .other),
        ("бұл", .kazakh), ("ё", .cyrillic),
    ])
    func tellsScriptsApart(text: String, kind: Token.Kind) {
        #expect(Tokenizer.tokens(of: text).map(\.kind) == [kind])
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func keepsPlacesInOrderWhateverTheText(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for round in 0..<500 {
            let text = random.nastyText(upTo: 24)
            let bytes = Array(text.utf8)
            var end = 0
            for token in Tokenizer.tokens(of: text) {
                let note: Comment = "seed \(seed), round \(round): \(text.debugDescription)"
                try #require(token.range.lowerBound >= end && token.range.upperBound <= bytes.count, note)
                // Ranges begin and end between scalars, so that they can be cut out of the text.
                try #require(
                    token.range.lowerBound == bytes.count || bytes[token.range.lowerBound] & 0xC0 != 0x80, note)
                try #require(
                    token.range.upperBound == bytes.count || bytes[token.range.upperBound] & 0xC0 != 0x80, note)
                try #require(!token.text.isEmpty, note)
                end = token.range.upperBound
            }
        }
    }

    @Test(arguments: [UInt64(5), 6])
    func cutsFoldedTextAsTheOriginal(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let letters = Array("аёЙәҚzÉ 38-!")
        for round in 0..<300 {
            let text = String((0..<20).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
            try #require(words(of: Folding.fold(text)) == words(of: text), "seed \(seed), round \(round): \(text)")
        }
    }
}
