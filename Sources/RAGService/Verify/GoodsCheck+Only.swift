import KnowledgeModel
import Language
import Products

/// What is left out: `только в чёрном`.
extension GoodsCheck {
    /// `Осталась только в чёрном`, `только 37 и 39 есть`: others that there are.
    func onlyThese() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index -> DraftFinding? in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard !reading.asks.contains(index), let only = words.firstIndex(where: Self.only.contains),
                only == 0 || !["не", "not"].contains(words[only - 1]), Self.left.isSaid(in: words), !Phrases.deny(words)
            else { return nil }
            let token = clause.lowerBound + only
            let products = products(at: token)
            guard isCertain(products), mentions(at: token).count == 1 else { return nil }
            let colors = reading.wish.colors.filter { clause.contains($0.tokens.lowerBound) }
            let sizes = reading.wish.sizes.filter { clause.contains($0.tokens.lowerBound) }
            let there = rows(products, sizes.isEmpty ? [] : self.colors(at: token), []).filter {
                assortment.stock[$0].isInStock
            }
            // `в 39 золотых нет, остались только чёрные`: of the size that was just spoken of.
            let sentence = reading.sentence(of: token)
            let ahead = reading.wish.sizes.filter {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= clause.lowerBound
            }
            if sizes.isEmpty, !ahead.isEmpty { return nil }
            if sizes.contains(where: { $0.size.lower % 10 == 5 }) { return nil }
            let said: [Range<Int>]
            let others: [Int]
            if sizes.isEmpty, !colors.isEmpty,
                colors.allSatisfy({ $0.tokens.lowerBound > token || only == words.count - 1 })
            {
                said = colors.map(\.tokens)
                others = there.filter { row in colors.allSatisfy { desk.colorFit(row, [$0.color]) == .none } }
            } else if !sizes.isEmpty, sizes.allSatisfy({ $0.tokens.lowerBound > token }),
                !self.colors(at: token).isEmpty
            {
                said = sizes.map(\.tokens)
                others = there.filter { row in sizes.allSatisfy { desk.sizeFit(row, [$0.size]) == .none } }
            } else {
                return nil
            }
            guard let first = others.first, let last = said.last, let start = said.first?.lowerBound else { return nil }
            // `only two left in white` says how many, not which.
            let between = start > token ? token + 1..<start : last.upperBound..<max(last.upperBound, token)
            guard between.count < 3, !between.contains(where: { ReckoningWords.count(reading.words, at: $0) != nil })
            else { return nil }
            return finding(
                token..<max(last.upperBound, token + 1), .availability, .contradicted, claim: name(products),
                place: assortment.stock[first].citation(.quantity),
                instead: [assortment.stock[first].color, assortment.stock[first].size?.description].compactMap { $0 }
                    .joined(separator: " "))
        }
    }

    private static let only: Set<String> = ["только", "лишь", "only", "тек", "ғана"]
    private static let left = Phrases("остал|есть.|налич|left|in stock|available|here|бар.|қалды|have.|has.")
}
