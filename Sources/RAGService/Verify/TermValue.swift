import Products
import KnowledgeModel
import Language

/// A value of the shop's terms in a text: days, percentages, hours, money, places.
struct TermValue: Hashable, Sendable {
    /// What is measured: only values of one kind are compared.
    var kind: String
    /// The value, or the lower end of a range.
    var lower: Int
    /// The upper end; equal to ``lower`` for a single value.
    var upper: Int
    /// Whether something begins or ends there; nil where that is not said.
    var isStart: Bool?
    var tokens: Range<Int>

    /// Whether a text that says this is borne out by one that says the other: the same range, or an end of it.
    func agrees(with other: TermValue) -> Bool {
        if lower == other.lower, upper == other.upper { return true }
        // `две-три недели` are 12–20 days.
        let areRanges = lower < upper && other.lower < other.upper
        if kind == "days", areRanges, lower % 70 == 0, upper % 70 == 0 {
            return abs(lower - other.lower) <= 30 && abs(upper - other.upper) <= 30
        }
        return lower == upper && (lower == other.lower || lower == other.upper)
    }

    /// The tokens that state a value and nothing of what it is about: its numbers and its unit.
    var bareTokens: Range<Int> { kind == "weekday" || kind == "clock" || isFree ? 0..<0 : tokens }

    /// Whether it says that nothing is paid.
    var isFree: Bool { kind == "money" && lower == 0 }

    /// `40 000 теңгеден бастап`, `40,000 or more`: that a sum is the least one is said behind it.
    private static func isLeast(_ tokens: Range<Int>, _ reading: DraftReading) -> Bool {
        let end = min(reading.clause(of: tokens.lowerBound).upperBound, tokens.upperBound + 3)
        let behind = reading.words[tokens.upperBound..<max(tokens.upperBound, end)]
        return Self.least.contains { behind.contains($0) }
            && !behind.contains { ["than", "чем"].contains($0) }
    }

    /// `free if you spend 60,000`, `бесплатно при чеке 40 000 ₸`: the sum that makes something free.
    private static func isSpent(_ tokens: Range<Int>, _ reading: DraftReading) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        let before = reading.words[max(sentence.lowerBound, tokens.lowerBound - 2)..<tokens.lowerBound]
        return !["это", "is", "бұл"].contains(before.last)
            && before.contains {
                ["spend", "spending", "чеке", "сумме", "заказе", "покупке", "набрать", "наберите", "жинасаңыз"]
                    .contains($0)
            }
            && !Concepts.of(reading.tokens[sentence]).isDisjoint(with: ["#free", "#gift"])
    }

    private static let least = [
        "бастап", "басталады", "жоғары", "асса", "асатын", "асқан", "above", "upwards", "over", "more", "больше",
        "выше",
    ]

    /// Round numbers with neither a currency nor a space, beside something of the terms that is paid: `до двери 2000`.
    private static func plainSums(in reading: DraftReading, besides taken: [Range<Int>]) -> [TermValue] {
        reading.tokens.indices.compactMap { token in
            guard reading.tokens[token].kind == .number, let sum = Int(reading.words[token]), sum >= 1000,
                sum < 100_000, sum % 100 == 0, !taken.contains(where: { $0.contains(token) }),
                !reading.gap(after: token).contains("/"), token == 0 || !reading.gap(after: token - 1).contains("/"),
                token + 1 >= reading.words.count
                    || !["год", "г", "шт", "лет", "раз", "мл", "гр", "km", "year"].contains(
                        where: reading.words[token + 1].hasPrefix),
                !Concepts.of(reading.tokens[reading.clause(of: token)]).isDisjoint(with: paid)
            else { return nil }
            return TermValue(kind: "money", lower: sum, upper: sum, isStart: nil, tokens: token..<token + 1)
        }
    }

    private static let paid: Set<String> = [
        "#door", "#branch", "#courier", "#delivery", "#prepayment", "#hold", "#wrap", "#taxi", "#stretch", "#repair",
    ]

    /// The values of a text, left to right.
    static func values(in reading: DraftReading) -> [TermValue] {
        var found: [TermValue] = []
        let money = reading.money
        for amount in money where amount.currency == nil || amount.currency == "KZT" {
            let isFrom: Bool? =
                amount.bound == .from || isLeast(amount.tokens, reading) || isSpent(amount.tokens, reading) ? true : nil
            found.append(
                TermValue(
                    kind: "money", lower: Int(amount.minorUnits / 100), upper: Int(amount.minorUnits / 100),
                    isStart: isFrom,
                    tokens: amount.tokens))
        }
        found += plainSums(in: reading, besides: money.map(\.tokens))
        var scan = TermScan(reading: reading, taken: found.map(\.tokens))
        found += scan.run()
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
