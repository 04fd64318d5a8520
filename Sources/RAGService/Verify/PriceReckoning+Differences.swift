import Products
import KnowledgeModel
import Language

/// What one thing costs more than another.
extension PriceReckoning {
    /// `Super Star 47 000, Ball Star 45 500, вторые дешевле на 2 500`: the difference of two prices told before it.
    func differenceTold(_ amount: MoneyInText) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let told = amounts.filter { sentence.contains($0.tokens.lowerBound) && $0.tokens != amount.tokens }
        let named = check.mentions.filter { sentence.contains($0.tokens.lowerBound) }
        let prices = named.map { check.statedPrices($0.products, at: $0.tokens.lowerBound) }
        guard told.count == 2,
            told.allSatisfy({ $0.bound == .exact && $0.tokens.upperBound <= amount.tokens.lowerBound }),
            told.allSatisfy({ one in prices.contains { $0.contains(one.minorUnits) } }), prices.count > 1
        else { return nil }
        let difference = abs(told[0].minorUnits - told[1].minorUnits)
        return difference > 0
            ? Judgement(isSo: difference == amount.minorUnits, instead: GoodsCheck.told([difference])) : nil
    }

    func difference(_ amount: MoneyInText) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        if let told = differenceTold(amount) { return told }
        var once: Set<[Int]> = []
        var named = check.mentions.filter {
            sentence.contains($0.tokens.lowerBound) && once.insert($0.products).inserted
        }
        // `A 51 000, B 46 500. Разница 5 500`: of the two of the sentence before.
        if named.isEmpty, let last = check.mentions.last(where: { $0.tokens.upperBound <= amount.tokens.lowerBound }) {
            let before = reading.sentence(of: last.tokens.lowerBound)
            named = check.mentions.filter {
                before.contains($0.tokens.lowerBound) && before.upperBound == sentence.lowerBound
                    && once.insert($0.products).inserted
            }
        }
        if named.count < 2, let first = named.first,
            let last = check.mentions.last(where: { $0.tokens.upperBound <= first.tokens.lowerBound })
        {
            named.insert(last, at: 0)
        }
        guard named.count > 1 else { return nil }
        let prices = named.map { check.statedPrices($0.products, at: $0.tokens.lowerBound) }
        for left in prices.indices {
            for right in prices.indices where right > left {
                let isSo = prices[left].contains { one in prices[right].contains { abs(one - $0) == amount.minorUnits }
                }
                if isSo { return Judgement(isSo: true) }
            }
        }
        guard named.count == 2, let left = prices[0].first, let right = prices[1].first,
            prices.allSatisfy({ $0.count == 1 })
        else { return nil }
        return Judgement(isSo: false, instead: GoodsCheck.told([abs(left - right)]))
    }
}
