import Language

/// The most that a customer wants to pay: «до 30 тысяч».
enum PriceLimit {
    /// In hundredths of the currency's unit; nil where none is named.
    static func upper(in text: String) -> Int64? {
        let words = Tokenizer.tokens(of: text).map { Folding.fold($0.text) }
        for (index, word) in words.enumerated() where before.contains(word) {
            var number = ""
            var rest = words[(index + 1)...]
            while let next = rest.first, next.allSatisfy(\.isNumber) {
                number += next
                rest = rest.dropFirst()
            }
            guard var value = Int64(number), value > 0, value < 100_000_000 else { continue }
            if let unit = rest.first, thousands.contains(where: { unit.hasPrefix($0) }) { value *= 1_000 }
            if value >= 1_000 { return value * 100 }
        }
        // Kazakh and English put the bound elsewhere: «30 мыңға дейін».
        for (index, word) in words.enumerated() where word.hasPrefix("мың") && index > 0 {
            if let value = Int64(words[index - 1]), words.contains("дейiн") || words.contains("дейін") {
                return value * 100_000
            }
        }
        return nil
    }

    private static let before: Set<String> = ["до", "under", "below", "max", "максимум"]
    private static let thousands = ["тыс", "тыщ", "к", "k", "thousand", "мың"]
}
