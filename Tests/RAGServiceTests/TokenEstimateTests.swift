import RAGService
import Testing

@Suite struct TokenEstimateTests {
    @Test(arguments: [
        ("", 0), ("bag", 1), ("leather", 2), ("black leather bag", 5), ("сумка", 2), ("чёрная сумка", 5),
        ("қара сөмке", 5), ("45 000 ₸", 3), ("38", 1), ("размер 38", 4), ("Да!\nНет.", 6), ("👠", 3), ("   ", 0),
        ("Chanel Jumbo", 4),
    ])
    func countsByLetters(text: String, expected: Int) {
        #expect(TokenEstimate.tokens(of: text) == expected)
    }

    /// Counts of OpenAI's o200k_base and cl100k_base as their makers publish the rule of thumb: a token is about four letters of
    /// English; Cyrillic takes about twice as many. The estimate must not be below one token for every five letters.
    @Test(arguments: [
        "Do you have the black one in size 38, and how much is delivery to Astana?",
        "Есть ли чёрные туфли тридцать восьмого размера и сколько стоит доставка в Астану?",
        "Қара туфли отыз сегізінші өлшемі бар ма, Астанаға жеткізу қанша тұрады?",
    ])
    func isRatherHighThanLow(text: String) {
        #expect(TokenEstimate.tokens(of: text) * 5 >= text.unicodeScalars.count)
        #expect(TokenEstimate.tokens(of: text) <= text.unicodeScalars.count)
    }

    @Test func growsWithTheText() {
        let text = "Доставка по Алматы — 1 500 ₸, free over 50,000. Қала ішінде 👠"
        var last = 0
        for end in text.indices {
            let tokens = TokenEstimate.tokens(of: String(text[...end]))
            #expect(tokens >= last)
            last = tokens
        }
    }
}
