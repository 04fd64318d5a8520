import Products
import KnowledgeModel
import Language

/// What one thing costs more than another.
extension PriceReckoning {
    /// `Super Star 47 000, Ball Star 45 500, вторые дешевле на 2 500`, `выгоднее на 3 000 ₸: 52 000 против 54 000`: the difference
    /// of the two prices that its sentence tells.
    private func differenceTold(_ amount: MoneyInText) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let told = amounts.filter { sentence.contains($0.tokens.lowerBound) && $0.tokens != amount.tokens }
        guard told.count == 2,
            told.allSatisfy({ $0.bound == .exact && check.assortment.prices.contains($0.minorUnits) }),
            told[0].minorUnits != told[1].minorUnits
        else { return nil }
        let difference = abs(told[0].minorUnits - told[1].minorUnits)
        return Judgement(isSo: difference == amount.minorUnits, instead: GoodsCheck.told([difference]))
    }

    /// A difference against the prices that the sentence tells, else those of the two things it is of.
    func difference(_ amount: MoneyInText) -> Judgement? {
        if let told = differenceTold(amount) { return told }
        let things = compared(amount)
        guard things.count > 1 else { return nil }
        let prices = things.map(\.prices)
        for left in prices.indices {
            for right in prices.indices where right > left {
                if prices[left].contains(where: { one in prices[right].contains { abs(one - $0) == amount.minorUnits } }
                ) {
                    return Judgement(isSo: true)
                }
            }
        }
        guard things.count == 2, let left = prices[0].first, let right = prices[1].first,
            prices.allSatisfy({ $0.count == 1 })
        else { return nil }
        return Judgement(isSo: false, instead: GoodsCheck.told([abs(left - right)]))
    }

    /// The things that a difference may be of: those of its sentence, of the one before where it names none, and the last before
    /// where it names but one.
    private func compared(_ amount: MoneyInText) -> [Thing] {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
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
        if named.count == 1, let base = plain(of: named[0], sentence) { return [thing(named[0], among: named), base] }
        if named.count < 2, let first = named.first,
            let last = check.mentions.last(where: {
                $0.tokens.upperBound <= first.tokens.lowerBound && $0.products != first.products
            })
        {
            named.insert(last, at: 0)
        }
        return named.map { thing($0, among: named) }
    }

    /// `Hangisi 70 на 4 000 дешевле обычных`: the model of the line whose name has nothing more.
    private func plain(of named: Mention, _ sentence: Range<Int>) -> Thing? {
        let all = check.assortment.products
        guard named.products.count == 1, Self.ordinary.isSaid(in: Array(reading.words[sentence])) else { return nil }
        let own = all[named.products[0]]
        let bases = all.indices.filter {
            all[$0].category == own.category && all[$0].brandStems == own.brandStems
                && own.stems.isStrictSuperset(of: all[$0].stems)
        }
        guard bases.count == 1 else { return nil }
        var base = named
        base.products = bases
        return Thing(
            prices: check.statedPrices(bases, at: named.tokens.lowerBound).sorted(), count: 1, mention: base)
    }

    private static let ordinary = Phrases("обычн|простых|простой|классическ|regular|original|plain|кәдімгі")
}
