import Products
import KnowledgeModel
import Language

/// Amounts of money in running text: those with a currency, those in words, and thousands without a currency.
struct MoneyInText: Hashable, Sendable {
    /// Hundredths of the currency's unit.
    var minorUnits: Int64
    /// Nil where none is said.
    var currency: String?
    var bound: Amount.Bound
    var tokens: Range<Int>
    var utf8Range: Range<Int>

    static func amounts(in reading: DraftReading) -> [MoneyInText] {
        var found = AmountReader.amounts(in: reading.text).filter { amount in
            // `39, к сожалению`: a comma before a space ends the number.
            !reading.string(amount.utf8Range).contains(", ")
                // `тысяч в восемь`.
                && Folding.fold(reading.string(amount.utf8Range)) != "тысяч"
        }.map { amount in
            let tokens = reading.tokens(in: amount.utf8Range)
            // `по 15 000 ₸ в месяц` is no upper end.
            let isEach = tokens.lowerBound > 0 && reading.words[tokens.lowerBound - 1] == "по"
            let bound =
                amount.value.bound == .exact || isBehindModel(amount.value.minorUnits, tokens, reading) || isEach
                    || isBehindPercent(tokens, reading)
                ? Self.bound(reading, before: tokens.lowerBound) : amount.value.bound
            return MoneyInText(
                minorUnits: amount.value.minorUnits, currency: amount.value.currency?.rawValue, bound: bound,
                tokens: tokens, utf8Range: amount.utf8Range)
        }
        separate(&found, in: reading)
        var index = 0
        while index < reading.tokens.count {
            guard !found.contains(where: { $0.tokens.contains(index) }),
                let (value, length) = thousands(reading, at: index)
            else {
                index += 1
                continue
            }
            let tokens = index..<index + length
            found.append(
                MoneyInText(
                    minorUnits: value * 100, currency: nil, bound: bound(reading, before: index), tokens: tokens,
                    utf8Range: reading.utf8Range(of: tokens)))
            index += length
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `Биркин 30 — 62 000 ₸`: a small number before a dash is the model's, and no lower end.
    private static func isBehindModel(_ minorUnits: Int64, _ tokens: Range<Int>, _ reading: DraftReading) -> Bool {
        let before = tokens.lowerBound - 1
        return before > 0 && minorUnits >= 1_000_000 && reading.tokens[before].kind == .number
            && (Int(reading.words[before]) ?? .max) < 200 && reading.tokens[before - 1].kind != .number
            && !["от", "с", "from"].contains(reading.words[before - 1])
    }

    /// `8 % — 5 005 ₸`: a share before an amount is no lower end of it.
    private static func isBehindPercent(_ tokens: Range<Int>, _ reading: DraftReading) -> Bool {
        tokens.lowerBound > 0 && reading.gap(after: tokens.lowerBound - 1).contains("%")
    }

    /// `вместо 44 500 — 41 500`: two prices and no range where the second is less. `comes to 63 000` is a sum and no upper end.
    private static func separate(_ amounts: inout [MoneyInText], in reading: DraftReading) {
        for place in amounts.indices {
            let start = amounts[place].tokens.lowerBound
            if place > 0, amounts[place - 1].tokens.upperBound == start,
                amounts[place - 1].minorUnits > amounts[place].minorUnits
            {
                amounts[place - 1].bound = .exact
                amounts[place].bound = .exact
            }
            if start > 1, reading.words[start - 1] == "to", outcomes.contains(reading.words[start - 2]) {
                amounts[place].bound = .exact
            }
        }
    }

    private static let outcomes: Set<String> = ["comes", "come", "amounts", "down", "adds", "up"]

    /// `61k`, `74 тысячи`, `61 мың`, `шестьдесят одна тысяча`, `28 000`; years and things counted are none.
    private static func thousands(_ reading: DraftReading, at index: Int) -> (Int64, Int)? {
        let words = reading.words
        if let half = halfThousands(words, at: index) { return half }
        // `39,500` in English.
        if reading.tokens[index].kind == .number, index + 1 < words.count, reading.gap(after: index) == [","],
            (1...3).contains(words[index].count), words[index + 1].count == 3, words[index + 1].allSatisfy(\.isNumber),
            let whole = Int64(words[index] + words[index + 1])
        {
            return (whole, 2)
        }
        // `139 000`: no size or length has so many digits.
        let large = words[index].count == 6 ? Int64(words[index]) : nil
        if reading.tokens[index].kind == .number, let large, reading.string(reading.tokens[index].range).count > 6 {
            return (large, 1)
        }
        if reading.tokens[index].kind == .number, let tenths = WishReader.tenths(of: words[index]) {
            if index + 1 < words.count,
                !reading.gap(after: index).contains(where: { ",%".unicodeScalars.contains($0) }),
                multipliers.contains(where: { words[index + 1] == $0 || $0.count > 3 && words[index + 1].hasPrefix($0) }
                )
            {
                var length = 2
                while index + length < words.count, currencies.contains(where: words[index + length].hasPrefix) {
                    length += 1
                }
                return (Int64(tenths) * 100, length)
            }
            let raw = reading.string(reading.tokens[index].range)
            let isGrouped = raw.contains(where: { !$0.isNumber })
            guard tenths % 10 == 0, tenths >= 10_000, isGrouped || tenths >= 100_000,
                // `21 000, разница пять тысяч`: not over a comma.
                !(index + 1 < words.count && !reading.gap(after: index).contains(",")
                    && counted.contains(where: words[index + 1].hasPrefix))
            else { return nil }
            return (Int64(tenths / 10), 1)
        }
        // `қаладан тыс` is outside.
        if let thousand = inflected(words, at: index) { return thousand }
        guard words[index] != "тыс", let spoken = reading.spokenNumber(at: index), spoken.tenths >= 10_000,
            !spoken.isOrdinal
        else { return nil }
        let next = index + spoken.length
        if next < words.count, counted.contains(where: words[next].hasPrefix) { return nil }
        var length = spoken.length
        while index + length < words.count, currencies.contains(where: words[index + length].hasPrefix) { length += 1 }
        return (Int64(spoken.tenths / 10), length)
    }

    /// `жиырма мыңнан`, `бес мыңдай`: thousands with an ending.
    private static func inflected(_ words: [String], at index: Int) -> (Int64, Int)? {
        guard let spoken = SpokenNumber(words, at: index), spoken.tenths < 10_000, !spoken.isOrdinal,
            index + spoken.length < words.count, words[index + spoken.length] != "мың",
            thousandForms.contains(words[index + spoken.length])
        else { return nil }
        var length = spoken.length + 1
        while index + length < words.count, currencies.contains(where: words[index + length].hasPrefix) { length += 1 }
        return (Int64(spoken.tenths) * 100, length)
    }

    private static let thousandForms: Set<String> = [
        "мыңнан", "мыңға", "мыңды", "мыңдай", "мыңның", "мыңда", "мыңдық", "мыңдап",
    ]

    private static let halves = [["and", "a", "half"], ["с", "половиной"]]

    /// `полторы тысячи`, `две с половиной тысячи`, `бір жарым мың`.
    private static func halfThousands(_ words: [String], at index: Int) -> (Int64, Int)? {
        var value: Int64
        var length: Int
        if words[index].hasPrefix("полтор") || words[index].hasPrefix("полутор") {
            (value, length) = (1_500, 1)
        } else if words[index] == "мың", index + 1 < words.count, words[index + 1] == "жарым" {
            return (1_500, 2)
        } else if let spoken = SpokenNumber(words, at: index), spoken.tenths < 1_000, !spoken.isOrdinal {
            (value, length) = (Int64(spoken.tenths) * 100, spoken.length)
            if index + length < words.count, words[index + length] == "жарым" {
                value += 500
                length += 1
            }
            for half in halves where words[(index + length)...].starts(with: half) {
                value += 500
                length += half.count
            }
            guard value % 1_000 == 500 else { return nil }
        } else {
            return nil
        }
        guard index + length < words.count,
            multipliers.contains(where: { $0.count > 2 && words[index + length].hasPrefix($0) })
        else { return nil }
        length += 1
        while index + length < words.count, currencies.contains(where: words[index + length].hasPrefix) { length += 1 }
        return (value, length)
    }

    private static func bound(_ reading: DraftReading, before index: Int) -> Amount.Bound {
        guard index > 0 else { return .exact }
        switch reading.words[index - 1] {
        case "от", "с", "со", "from", "свыше", "over", "больше", "более", "выше", "above": return .from
        case "to"
        where index > 1 && ["comes", "come", "amounts", "down", "adds", "up"].contains(reading.words[index - 2]):
            return .exact
        case "до", "to", "under", "меньше", "менее", "ниже", "below": return .upTo
        case "than" where index > 1: return ["more", "higher"].contains(reading.words[index - 2]) ? .from : .upTo
        default: return .exact
        }
    }

    /// Whether a number of the text is only a bound: `больше 40 000`, `less than sixty`.
    static func isBound(_ reading: DraftReading, before index: Int) -> Bool {
        bound(reading, before: index) != .exact
            || index > 0
                && ["около", "почти", "примерно", "about", "almost", "nearly", "шамамен", "чем"].contains(
                    reading.words[index - 1])
    }

    private static let multipliers = ["тыс", "тысяч", "тыщ", "мың", "k", "к", "thousand"]
    private static let currencies = ["тенге", "теңге", "тг", "tenge", "kzt"]
    private static let counted = ["шт", "пар", "грамм", "км", "подписч", "клиент", "отзыв", "раз", "экземпляр", "дана"]
}
