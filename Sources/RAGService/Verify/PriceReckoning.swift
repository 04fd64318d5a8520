import Products
import KnowledgeModel
import Language

/// Prices of a draft that stand in no file and are reckoned from those that do: sums, several pairs, differences, discounts and
/// instalments.
///
/// A sum that agrees with any way of reckoning is so. It is otherwise only where the words leave one way: which products, how many
/// of each, how many months; all else is not known.
struct PriceReckoning {
    let check: GoodsCheck
    let amounts: [MoneyInText]

    /// What an amount is, by the words around it.
    enum Kind { case sum, share, difference, discount }

    /// Whether an amount is so, and what it would have to be.
    struct Judgement {
        var isSo: Bool
        var instead: String?
    }

    var reading: DraftReading { check.reading }

    /// What an amount is if it is no price by itself.
    func kind(of amount: MoneyInText) -> Kind? {
        let clause = reading.clause(of: amount.tokens.lowerBound)
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let near = words(around: clause)
        let all = Array(reading.words[sentence])
        // `в рассрочку на три месяца по 15 000`.
        let isEach = amount.tokens.lowerBound > 0 && ["по", "by"].contains(reading.words[amount.tokens.lowerBound - 1])
        if ReckoningWords.share.isSaid(in: near)
            || isEach && (ReckoningWords.instalments.isSaid(in: near) || !months(in: clause).isEmpty)
        {
            return .share
        }
        if isDifference(amount, clause) { return .difference }
        if isAddend(amount) || isAddedFee(amount) { return nil }
        if let parts = addends(of: amount), parts.count > 1 { return .sum }
        let isTakenOff =
            amount.tokens.lowerBound > 0 && ["минус", "minus"].contains(reading.words[amount.tokens.lowerBound - 1])
        if isTakenOff || isDiscounted(all) || hasPercent(sentence) || followsPercent(sentence, all) {
            return .discount
        }
        if ReckoningWords.sum.isSaid(in: near) && !isMerely(amount) || isEquated(amount) { return .sum }
        let things = things(before: amount)
        // `A costs 58,500, B costs 59,500`: each has its own.
        if things.last?.prices == [amount.minorUnits] { return nil }
        // `Zippy 22 500 и Marmont 18 000, без скидки 40 500`.
        let isWhole = ReckoningWords.outcome.isSaid(in: near) || ReckoningWords.isUndiscounted(near)
        return areSeveral(things) && isWhole ? .sum : nil
    }

    /// `плюс доставка 3 200, всего 43 700`: what something besides costs, told on the way to a sum behind it.
    private func isAddend(_ amount: MoneyInText) -> Bool {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let others = amounts.filter { sentence.contains($0.tokens.lowerBound) }
        guard let last = others.last, last.tokens.lowerBound > amount.tokens.lowerBound else { return false }
        let start = others.last { $0.tokens.upperBound <= amount.tokens.lowerBound }?.tokens.upperBound
        return ReckoningWords.addition.isSaid(
            in: Array(reading.words[(start ?? sentence.lowerBound)..<amount.tokens.lowerBound]))
    }

    /// `plus 1 500 ₸ for the courier`: what the terms take, told behind a price.
    private func isAddedFee(_ amount: MoneyInText) -> Bool {
        let before = amount.tokens.lowerBound - 1
        guard before >= 0, ["плюс", "plus", "қосымша"].contains(reading.words[before]) else { return false }
        let prices = things(before: amount).flatMap(\.prices)
        return deliveryPrices().contains(amount.minorUnits) && prices.allSatisfy { amount.minorUnits * 4 < $0 }
    }

    /// `всего 50 500 ₸` of one thing: that it is no more.
    private func isMerely(_ amount: MoneyInText) -> Bool {
        let token = amount.tokens.lowerBound
        let sentence = Array(reading.words[reading.sentence(of: token)])
        return token > 0 && reading.words[token - 1] == "всего" && !areSeveral(things(before: amount))
            && !ReckoningWords.addition.isSaid(in: sentence)
            && amounts.count(where: { reading.sentence(of: token).contains($0.tokens.lowerBound) }) == 1
    }

    private func isDiscounted(_ words: [String]) -> Bool {
        ReckoningWords.discount.isSaid(in: words) && !ReckoningWords.isUndiscounted(words)
    }

    /// `7 % скидка. Carre 90 тогда 17 670 ₸`.
    private func followsPercent(_ sentence: Range<Int>, _ words: [String]) -> Bool {
        sentence.lowerBound > 0 && words.contains { Self.then.contains($0) }
            && hasPercent(reading.sentence(of: sentence.lowerBound - 1))
    }

    private static let then: Set<String> = [
        "тогда", "значит", "сонда", "then", "выйдет", "получается", "выходит", "түседі", "шығады",
    ]

    /// Whether an amount is the sum of those told before it in its sentence: `22 500 и за курьера 1 500, выходит 24 000`.
    func isTotal(_ amount: MoneyInText) -> Bool {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let before = amounts.filter {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= amount.tokens.lowerBound
        }
        return before.count > 1 && before.reduce(0) { $0 + $1.minorUnits } == amount.minorUnits
    }

    /// The words of a clause, and those of the clause before where it only tells the value: `Dway с доставкой: 29 100 ₸`.
    private func words(around clause: Range<Int>) -> [String] {
        let isValue =
            clause.count < 4 && clause.lowerBound > 0 && reading.gap(after: clause.lowerBound - 1).contains(":")
        let start = isValue ? reading.clause(of: clause.lowerBound - 1).lowerBound : clause.lowerBound
        return Array(reading.words[start..<clause.upperBound])
    }

    /// `45 000 + 36 270 = 81 270`: the amounts that plus signs join right before an amount; nil where no equation stands there.
    private func addends(of amount: MoneyInText) -> [MoneyInText]? {
        var found: [MoneyInText] = []
        var end = amount.tokens.lowerBound
        while end > 0, let last = amounts.last(where: { $0.tokens.upperBound == end }),
            reading.gap(after: end - 1).contains(where: { (found.isEmpty ? "=" : "+").unicodeScalars.contains($0) })
        {
            found.append(last)
            end = last.tokens.lowerBound
        }
        return found.isEmpty ? nil : found
    }

    /// `28 000 + 1 500 = 29 500`.
    private func isEquated(_ amount: MoneyInText) -> Bool {
        amount.tokens.lowerBound > 0 && reading.gap(after: amount.tokens.lowerBound - 1).contains("=")
    }

    func judge(_ amount: MoneyInText) -> Judgement? {
        guard amount.bound == .exact else { return nil }
        if isTotal(amount) { return Judgement(isSo: true) }
        if let parts = addends(of: amount), parts.count > 1 {
            let sum = parts.reduce(0) { $0 + $1.minorUnits }
            return Judgement(isSo: sum == amount.minorUnits, instead: GoodsCheck.told([sum]))
        }
        let things = things(before: amount)
        if isShareAhead(amount, things) { return Judgement(isSo: true) }
        switch kind(of: amount) {
        case .share: return share(amount, things)
        case .difference: return difference(amount)
        case .discount: return discounted(amount, things)
        case .sum: return sum(amount, things)
        case nil:
            let pairs = totals(things).filter { $0 == amount.minorUnits }
            return areSeveral(things) && !pairs.isEmpty ? Judgement(isSo: true) : nil
        }
    }

    /// `Half upfront. For the Bing that's 29,500`: the share of a price that is paid before.
    private func isShareAhead(_ amount: MoneyInText, _ things: [Thing]) -> Bool {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let start = sentence.lowerBound > 0 ? reading.sentence(of: sentence.lowerBound - 1).lowerBound : 0
        let around = start..<sentence.upperBound
        guard !Concepts.of(reading.tokens[around]).isDisjoint(with: ["#prepayment", "#preorder"]) else { return false }
        let bases = totals(things).union(things.flatMap(\.prices))
        return percents(in: around).contains { share in
            bases.contains { abs($0 * Int64(share) / 1000 - amount.minorUnits) <= 100 }
        }
    }

    // MARK: Which things are reckoned with

    /// A thing of a sum: its possible prices and how many of it.
    struct Thing {
        var prices: [Int64]
        var count: Int64
        var mention: Mention
    }

    /// The things named before an amount in its sentence, else in the sentence before, else the customer's.
    func things(before amount: MoneyInText) -> [Thing] {
        let token = amount.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        var named = check.mentions.filter { sentence.contains($0.tokens.lowerBound) }
        let before = named.filter { $0.tokens.upperBound <= token }
        if !before.isEmpty { named = before }
        if named.isEmpty, let last = check.mentions.last(where: { $0.tokens.upperBound <= token }) {
            named = check.mentions.filter {
                reading.sentence(of: $0.tokens.lowerBound) == reading.sentence(of: last.tokens.lowerBound)
            }
            // A list of things, one a line, then `за обе`.
            if named.count == 1, ReckoningWords.ofSeveral.isSaid(in: Array(reading.words[sentence])),
                let other = check.mentions.last(where: {
                    $0.tokens.upperBound <= last.tokens.lowerBound && $0.products != last.products
                })
            {
                named.insert(other, at: 0)
            }
        }
        return named.map { thing($0, among: named) }
    }

    /// What is reckoned with of a mention: the price told behind it says which of several is meant.
    func thing(_ mention: Mention, among named: [Mention]) -> Thing {
        let prices = check.statedPrices(mention.products, at: mention.tokens.lowerBound)
        let told = toldPrice(behind: mention, among: named).flatMap { prices.contains($0) ? [$0] : nil }
        return Thing(prices: told ?? prices.sorted(), count: count(of: mention), mention: mention)
    }

    /// The amount told between a name and the next, which says which of several prices is meant.
    private func toldPrice(behind mention: Mention, among named: [Mention]) -> Int64? {
        let next = named.first { $0.tokens.lowerBound > mention.tokens.lowerBound }?.tokens.lowerBound
        let end = next ?? reading.sentence(of: mention.tokens.lowerBound).upperBound
        return amounts.first {
            $0.bound == .exact && $0.tokens.lowerBound >= mention.tokens.upperBound && $0.tokens.upperBound <= end
        }?.minorUnits
    }

    private func areSeveral(_ things: [Thing]) -> Bool { things.count > 1 || things.contains { $0.count > 1 } }

    /// `Две пары Oran`, `3 × Twilly`: how many of a thing.
    private func count(of mention: Mention) -> Int64 {
        for place in stride(from: mention.tokens.lowerBound - 1, through: max(0, mention.tokens.lowerBound - 4), by: -1)
        {
            guard place >= 0 else { break }
            let word = reading.words[place]
            if ["и", "and", "мен", "плюс", "plus"].contains(word) { break }
            guard reading.gap(after: place).allSatisfy({ " \u{A0}×".unicodeScalars.contains($0) }) else { break }
            let isUnit = ["пар", "жұп", "штук", "шт", "дана", "pair", "of", "x", "х"].contains(where: word.hasPrefix)
            // `Пара Twilly`: two of a thing that is no pair itself.
            let isCouple = ["пара", "пару"].contains(word) && !check.isSized(mention.products)
            if isCouple, place == 0 || ReckoningWords.count(reading.words, at: place - 1) == nil { return 2 }
            if isUnit { continue }
            if let value = ReckoningWords.count(reading.words, at: place), value > 1, value < 10 { return value }
            if reading.wish.colors.contains(where: { $0.tokens.contains(place) })
                || reading.wish.categories.contains(where: { $0.tokens.contains(place) })
            {
                continue
            }
            break
        }
        return 1
    }

    /// Every sum that the things may come to.
    func totals(_ things: [Thing]) -> Set<Int64> {
        var sums: Set<Int64> = things.isEmpty ? [] : [0]
        for thing in things.prefix(6) {
            sums = Set(sums.flatMap { sum in thing.prices.prefix(12).map { sum + $0 * thing.count } })
        }
        return sums
    }

    /// Whether each thing is one product of one price.
    func isSure(_ things: [Thing]) -> Bool {
        !things.isEmpty && things.allSatisfy { $0.prices.count == 1 && !$0.mention.isWrong }
    }

    // MARK: Ways of reckoning

    private func sum(_ amount: MoneyInText, _ things: [Thing]) -> Judgement? {
        let sums = totals(things)
        guard !sums.isEmpty else { return nil }
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let (added, areTold) = additions(to: sums, besides: amount, things)
        let totals = sums.union(sums.flatMap { sum in added.map { sum + $0 } })
        if totals.contains(amount.minorUnits) { return Judgement(isSo: true) }
        let all = Array(reading.words[sentence])
        let pieces = quantities(in: sentence)
        if sums.contains(where: { sum in pieces.contains { sum * $0 == amount.minorUnits } }) {
            return Judgement(isSo: true)
        }
        // `Скидка 7 % идёт на одну вещь. Zippy и Jackie выйдут …`.
        let isReduced = sentence.lowerBound > 0 && hasPercent(reading.sentence(of: sentence.lowerBound - 1))
        // A price of one of them, where another amount is the sum.
        let isPart =
            things.contains { $0.prices.contains(amount.minorUnits) && $0.count == 1 }
            && amounts.contains {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound > amount.tokens.lowerBound
            }
        guard isSure(things), !isDiscounted(all), !hasPercent(sentence), !isReduced, !isPart
        else {
            return nil
        }
        if areTold { return Judgement(isSo: false, instead: GoodsCheck.told(totals)) }
        // `Вместе с бежевыми две пары — 66 000`: several of one thing.
        if things.count == 1, things[0].count == 1, pieces.count == 1, !ReckoningWords.addition.isSaid(in: all),
            ReckoningWords.ofSeveral.isSaid(in: all)
        {
            return Judgement(isSo: false, instead: GoodsCheck.told(sums.map { $0 * pieces[0] }))
        }
        guard !ReckoningWords.addition.isSaid(in: all), things.count > 1 || things.contains(where: { $0.count > 1 })
        else { return nil }
        return Judgement(isSo: false, instead: GoodsCheck.told(sums))
    }

    /// What a sum may hold besides the things: what the sentence itself adds, else what the terms take for bringing them; of a town
    /// that is named, what they take there. Whether there is nothing else that it could hold.
    private func additions(to sums: Set<Int64>, besides amount: MoneyInText, _ things: [Thing]) -> (
        added: Set<Int64>, areTold: Bool
    ) {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let prices = Set(things.flatMap(\.prices)).union(sums)
        let told = amounts.filter {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= amount.tokens.lowerBound
                && $0.bound == .exact && !prices.contains($0.minorUnits)
        }.map(\.minorUnits)
        if !told.isEmpty {
            var added: Set<Int64> = []
            for part in told.prefix(4) { added.formUnion(added.map { $0 + part } + [part]) }
            return (added, true)
        }
        guard ReckoningWords.addition.isSaid(in: Array(reading.words[sentence])) else { return ([], false) }
        // `доставка бесплатно`: nothing is added.
        if TermValue.values(in: reading).contains(where: {
            $0.isFree && sentence.contains($0.tokens.lowerBound)
                && reading.clause(of: $0.tokens.lowerBound).allSatisfy {
                    !["до", "не", "not"].contains(reading.words[$0])
                }
        }) {
            return ([], true)
        }
        let said = Concepts.of(reading.tokens[sentence])
        let local = deliveryPrices(to: Towns.said(in: said), by: said.intersection(["#door", "#branch"]))
        return local.isEmpty ? (Set(deliveryPrices()), false) : (Set(local), true)
    }

    /// `по 15 000 ₸ в месяц`.
    private func share(_ amount: MoneyInText, _ things: [Thing]) -> Judgement? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let months = months(in: sentence)
        let bases = totals(things)
        guard !bases.isEmpty else { return nil }
        let said = percents(in: sentence)
        let counts = months.isEmpty ? [3, 6, 12, 24] : months
        // Where a surcharge is told it is reckoned in.
        let isSurcharged = !said.isEmpty && ReckoningWords.surcharge.isSaid(in: Array(reading.words[sentence]))
        for base in bases {
            for count in counts {
                for rate in (isSurcharged ? [] : [0]) + (said.isEmpty ? knownPercents() : said) {
                    let share = (base + base * Int64(rate) / 1000) / Int64(count)
                    if abs(share - amount.minorUnits) <= 100 { return Judgement(isSo: true) }
                }
            }
        }
        guard isSure(things), months.count == 1, let base = bases.first, let count = months.first else { return nil }
        let surcharge = said.first.map { base * Int64($0) / 1000 } ?? 0
        return Judgement(isSo: false, instead: GoodsCheck.told([(base + surcharge) / Int64(count) / 100 * 100]))
    }
}
