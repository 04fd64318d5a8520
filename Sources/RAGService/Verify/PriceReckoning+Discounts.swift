import Products
import KnowledgeModel
import Language

/// What prices come to with a share taken off them.
extension PriceReckoning {
    func discounted(_ amount: MoneyInText, _ things: [Thing]) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let said = percents(in: sentence)
        let bases = totals(things).union(things.flatMap(\.prices))
        guard !bases.isEmpty else { return nil }
        if let own = discountedSecond(amount, things, said) ?? discountedSum(amount, things, said) { return own }
        let rates = said.isEmpty ? knownPercents(Concepts.of(reading.tokens[sentence])) : said
        for base in bases {
            if base == amount.minorUnits { return Judgement(isSo: true) }
            for part in bases.union([base]) where part <= base {
                for rate in rates {
                    let off = part * Int64(rate) / 1000
                    if [base - off, base + off, off].contains(where: { abs($0 - amount.minorUnits) <= 100 }) {
                        return Judgement(isSo: true)
                    }
                }
            }
        }
        guard isSure(things), things.count == 1, rates.count == 1,
            amounts.filter({ sentence.contains($0.tokens.lowerBound) && !bases.contains($0.minorUnits) }).count == 1,
            let base = bases.first, let rate = rates.first
        else { return nil }
        return Judgement(isSo: false, instead: GoodsCheck.told([base - base * Int64(rate) / 1000]))
    }

    /// `на вторую минус 7 %, скидка 2 590`: where the terms reckon it from the lower of two prices.
    private func discountedSecond(_ amount: MoneyInText, _ things: [Thing], _ said: [Int]) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let prices = things.compactMap(\.prices.first)
        // `со скидкой на вторую вещь выйдет 95 245`: the share is not told.
        let isSecond = Concepts.of(reading.tokens[sentence]).contains("#second")
        let said = said.isEmpty && isSecond ? knownPercents(["#second"]) : said
        guard said.count == 1, let rate = said.first, things.count == 2, isSure(things),
            things.allSatisfy({ $0.count == 1 }),
            let lower = prices.min(), let higher = prices.max(), lower < higher, !prices.contains(amount.minorUnits),
            isSecond || knownPercents(["#second"]) == [rate],
            check.terms.clauses.contains(where: { clause in
                clause.sentence.contains("#second") && ReckoningWords.ofLower.isSaid(in: clause.words)
            })
        else { return nil }
        let off = lower * Int64(rate) / 1000
        let right = [off, lower - off, lower + higher - off, lower + higher]
        let isSo = right.contains { abs($0 - amount.minorUnits) <= 100 }
        return Judgement(isSo: isSo, instead: GoodsCheck.told([off]))
    }

    /// `40 500 и 20 500, на ремень минус 7 %, вместе 59 565`: the sum of two with a share off one of them, or off both.
    private func discountedSum(_ amount: MoneyInText, _ things: [Thing], _ said: [Int]) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let near = Array(reading.words[reading.clause(of: amount.tokens.lowerBound)])
        var named: Set<[Int]> = []
        let things = things.filter { named.insert($0.mention.products).inserted }
        guard said.count == 1, let rate = said.first, things.count == 2, isSure(things),
            things.allSatisfy({ $0.count == 1 }), ReckoningWords.sum.isSaid(in: near),
            !ReckoningWords.isUndiscounted(near)
        else { return nil }
        let prices = things.compactMap(\.prices.first)
        let sum = prices.reduce(0, +)
        let reduced = (prices + [sum]).map { sum - $0 * Int64(rate) / 1000 }
        let added = ReckoningWords.addition.isSaid(in: near) ? [0] + deliveryPrices() : [0]
        let isSo = (reduced + [sum]).contains { base in
            added.contains { abs(base + $0 - amount.minorUnits) <= 100 }
        }
        let isAmongTold = amounts.contains {
            sentence.contains($0.tokens.lowerBound) && $0.tokens != amount.tokens && $0.minorUnits == amount.minorUnits
        }
        return isAmongTold ? nil : Judgement(isSo: isSo, instead: GoodsCheck.told(reduced))
    }
}
