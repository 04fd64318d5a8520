import Products
import KnowledgeModel
import Language

/// How many there are at least or at most.
extension GoodsCheck {
    /// `больше пяти`, `at least three`: how many there are at least or at most.
    func leastQuantities() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard place > 0, let value = ReckoningWords.count(reading.words, at: place), value < 20,
                let bound = bound(before: place)
            else { return nil }
            let products = products(at: place)
            let next = place + 1 < reading.words.count ? reading.words[place + 1] : ""
            let clause = reading.clause(of: place)
            let ends = place + 1 == clause.upperBound || Self.pieces.isSaid(in: [next])
            guard isCertain(products), ends, !isOfTerms(place), !reading.asks.contains(reading.clauseIndex(of: place)),
                !colors(at: place).isEmpty || !sizes(at: place).isEmpty
                    || Self.ofStock.isSaid(in: Array(reading.words[clause])),
                !reading.money.contains(where: { $0.tokens.contains(place) }),
                !Measures.all(in: reading.text).contains(where: { reading.tokens(in: $0.utf8Range).contains(place) })
            else { return nil }
            let rows = rows(products, colors(at: place), sizes(at: place))
            guard let count = count(rows) else { return nil }
            let isSo = bound(count, Int(value))
            return finding(
                place..<place + 1, .quantity, isSo ? .supported : .contradicted, claim: "\(name(products)): \(value)",
                place: self.place(rows, .quantity, or: products), instead: "\(count)")
        }
    }

    private static let pieces = Phrases("пар|шт|дана|жұп|pair|piece|left|of")

    /// What a word before a number makes of it; nil for a number as it is.
    private func bound(before place: Int) -> ((Int, Int) -> Bool)? {
        let word = reading.words[place - 1]
        let before = place > 1 ? reading.words[place - 2] : ""
        let isDenied = ["не", "not", "no"].contains(before)
        switch word {
        case "больше", "более", "свыше", "over": return isDenied ? { $0 <= $1 } : { $0 > $1 }
        case "меньше", "менее", "under": return isDenied ? { $0 >= $1 } : { $0 < $1 }
        case "least" where before == "at", "минимум": return { $0 >= $1 }
        case "than": return before == "more" ? { $0 > $1 } : ["less", "fewer"].contains(before) ? { $0 < $1 } : nil
        default: return nil
        }
    }
}
