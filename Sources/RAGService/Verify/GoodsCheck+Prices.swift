import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    func names() -> [DraftFinding] {
        mentions.compactMap { mention in
            // `Kelly 28 не возим`: that there is no such thing is so.
            if mention.isWrong, !isOfOtherBrand(mention),
                Phrases.deny(Array(reading.words[reading.clause(of: mention.tokens.lowerBound)]))
            {
                return nil
            }
            let place =
                listing(mention.products) ?? place(rows(mention.products, [], []), .product, or: mention.products)
            return finding(
                mention.tokens, .product, mention.isWrong ? .contradicted : .supported, claim: name(mention.products),
                place: place,
                instead: mention.products.isEmpty ? nil : name(mention.products))
        }
    }

    /// `Prada Jodie`: a model that there is, under the name of another brand.
    private func isOfOtherBrand(_ mention: Mention) -> Bool {
        let stems = reading.tokens[mention.tokens].map(Stems.of)
        return assortment.products.contains { product in
            stems.contains { stem in product.modelStems.contains(stem) && !stem.allSatisfy(\.isNumber) }
                && !stems.contains(where: product.brandStems.contains)
        } && stems.contains { stem in assortment.products.contains { $0.brandStems.contains(stem) } }
    }

    func prices() -> [DraftFinding] {
        let amounts = reading.money
        let reckoning = PriceReckoning(check: self, amounts: amounts)
        // The products of which a price was told already, by the start of their mention.
        var told: Set<Int> = []
        return amounts.compactMap { amount -> DraftFinding? in
            let token = amount.tokens.lowerBound
            let products = products(at: token)
            guard !products.isEmpty else {
                // `вторые дешевле на 2 500`.
                guard reckoning.kind(of: amount) == .difference, let told = reckoning.difference(amount) else {
                    return nil
                }
                return finding(
                    utf8: amount.utf8Range, .price, told.isSo ? .supported : .contradicted,
                    claim: reading.string(amount.utf8Range), place: mentions.last.flatMap { listing($0.products) },
                    instead: told.instead)
            }
            let claim = "\(name(products)): \(reading.string(amount.utf8Range))"
            guard amount.currency == nil || amount.currency == "KZT" else {
                return finding(utf8: amount.utf8Range, .price, .unknown, claim: claim, place: nil)
            }
            if let own = respective(amount, amounts) {
                let isSo = own.flatMap { statedPrices($0.products, at: $0.tokens.lowerBound) }.contains(
                    amount.minorUnits)
                let all = own.flatMap { statedPrices($0.products, at: $0.tokens.lowerBound) }
                if isSo || !all.isEmpty, reckoning.kind(of: amount) == nil || isSo {
                    return finding(
                        utf8: amount.utf8Range, .price, isSo ? .supported : .contradicted, claim: claim,
                        place: listing(products), instead: Self.told(all))
                }
            }
            let prices = statedPrices(products, at: token)
            if let odd = each(amount), reckoning.kind(of: amount) == nil {
                return finding(
                    utf8: amount.utf8Range, .price, .contradicted, claim: claim, place: listing(odd.products),
                    instead: Self.told(statedPrices(odd.products, at: odd.tokens.lowerBound)))
            }
            if let bound = bound(amount), products.count == 1, reckoning.kind(of: amount) != .share,
                let only = prices.first, prices.count == 1,
                !isOfTerms(token)
            {
                let isSo = bound == .upTo ? only < amount.minorUnits : only > amount.minorUnits
                return finding(
                    utf8: amount.utf8Range, .price, isSo ? .supported : .contradicted, claim: claim,
                    place: listing(products), instead: Self.told(prices))
            }
            let source =
                listing(products) ?? place(rows(products, colors(at: token), sizes(at: token)), .price, or: products)
            let mention = mentions.last { $0.tokens.lowerBound <= token }?.tokens.lowerBound ?? -1
            let isAlone = !mentions.contains { reading.sentence(of: token).contains($0.tokens.lowerBound) }
            if prices.contains(amount.minorUnits), reckoning.kind(of: amount) != .sum || isAlone {
                told.insert(mention)
                return finding(utf8: amount.utf8Range, .price, .supported, claim: claim, place: source)
            }
            let isToldAlready = told.contains(mention)
            if let reckoned = reckoning.judge(amount) {
                return finding(
                    utf8: amount.utf8Range, .price, reckoned.isSo ? .supported : .contradicted, claim: claim,
                    place: source, instead: reckoned.instead)
            }
            if prices.contains(amount.minorUnits) {
                return finding(utf8: amount.utf8Range, .price, .supported, claim: claim, place: source)
            }
            if isOfSubject(amount) || isOfAlternative(amount) {
                return finding(utf8: amount.utf8Range, .price, .unknown, claim: claim, place: nil)
            }
            // A second price of a product is of something that was not understood.
            // `Слайды золотые, 53 000`: a kind alone names none of those that it stands for.
            let isOfKind = products.count > 1 && mentions(at: token).allSatisfy(isKindAlone)
            guard !prices.isEmpty, amount.bound == .exact, !isOfKind, !MoneyInText.isBound(reading, before: token),
                !isOfSeveral(token), reckoning.kind(of: amount) == nil, !isToldAlready,
                !isOfTerms(token), !isOtherSum(amount, amounts, prices), !isFee(amount, prices),
                !isWithSurcharge(amount, prices)
            else {
                return finding(utf8: amount.utf8Range, .price, .unknown, claim: claim, place: nil)
            }
            told.insert(mention)
            return finding(
                utf8: amount.utf8Range, .price, .contradicted, claim: claim, place: source,
                instead: Self.told(prices))
        } + reckoning.comparisons()
    }

    /// Whether an amount is no price of the thing: the price is told beside it, `раньше 43 000, сейчас 45 000`, or the words are of
    /// a budget, of what is paid or left to pay, of what is refused: `за 40 000 не отдам`.
    private func isOtherSum(_ amount: MoneyInText, _ amounts: [MoneyInText], _ prices: Set<Int64>) -> Bool {
        let clause = reading.clause(of: amount.tokens.lowerBound)
        let words = Array(reading.words[clause])
        let around = Array(reading.words[reading.sentence(of: amount.tokens.lowerBound)])
        return amounts.contains { $0.tokens != amount.tokens && prices.contains($0.minorUnits) }
            || isHeldAgainst(amount, clause) || Self.paid.isSaid(in: around) || Phrases.deny(words)
            || Self.wrapped.isSaid(in: around) && isWithWrapping(amount, prices)
    }

    /// A fee, or a price with the one that the terms have: what goods with wrapping may come to.
    private func isWithWrapping(_ amount: MoneyInText, _ prices: Set<Int64>) -> Bool {
        let fees = terms.entries.filter { $0.value.kind == "money" && $0.clause.contains("#wrap") }.map {
            Int64($0.value.lower) * 100
        }
        return prices.contains { amount.minorUnits * 4 < $0 || fees.contains(amount.minorUnits - $0) }
    }

    /// `Курьер приедет сегодня. Стоит это 1 500 ₸, но ваша Jumbo …`: a small sum that the terms state, behind words of what it is for.
    private func isFee(_ amount: MoneyInText, _ prices: Set<Int64>) -> Bool {
        guard let least = prices.min(), amount.minorUnits * 4 < least else { return false }
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let start = sentence.lowerBound > 0 ? reading.sentence(of: sentence.lowerBound - 1).lowerBound : 0
        return !Concepts.of(reading.tokens[start..<sentence.upperBound]).isDisjoint(with: [
            "#delivery", "#courier", "#taxi", "#wrap", "#door", "#branch", "#hold", "#repair",
        ])
    }

    /// `on 12 months comes to 48 600`: instalments may cost more than the price.
    private func isWithSurcharge(_ amount: MoneyInText, _ prices: Set<Int64>) -> Bool {
        guard let most = prices.max(), amount.minorUnits > most, amount.minorUnits <= most / 5 * 6 else { return false }
        let sentence = Array(reading.words[reading.sentence(of: amount.tokens.lowerBound)])
        return ReckoningWords.instalments.isSaid(in: sentence) || Self.months.isSaid(in: sentence)
    }

    private static let months = Phrases("month|месяц|айға.|ай.")

    /// `Они на 1 500 дешевле, чем Super Star, — 45 500`: the price of what was spoken of before the name that is only compared with.
    private func isOfSubject(_ amount: MoneyInText) -> Bool {
        let token = amount.tokens.lowerBound
        guard let compared = mentions.last(where: { $0.tokens.upperBound <= token }), compared.tokens.lowerBound > 0,
            ["чем", "than"].contains(reading.words[compared.tokens.lowerBound - 1]),
            let subject = mentions.last(where: {
                $0.tokens.upperBound < compared.tokens.lowerBound && $0.products != compared.products
            })
        else { return false }
        return statedPrices(subject.products, at: subject.tokens.lowerBound).contains(amount.minorUnits)
    }

    /// `Твидовые разобрали. Могу показать гладкие — 38 000`: of a sentence that names nothing, behind one that tells what there is
    /// none of, the price of another of the brand's things of that kind.
    private func isOfAlternative(_ amount: MoneyInText) -> Bool {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        guard sentence.lowerBound > 0, !mentions.contains(where: { sentence.contains($0.tokens.lowerBound) }),
            Self.offers.isSaid(in: Array(reading.words[sentence])),
            AvailabilityWords.find(Array(reading.words[reading.sentence(of: sentence.lowerBound - 1)]))?.isThere
                == false
        else { return false }
        let lines = Set(
            products(at: amount.tokens.lowerBound).map { named in
                Line(brand: assortment.products[named].brandStems, category: assortment.products[named].category)
            })
        return assortment.products.contains { product in
            product.listing?.prices.contains { $0.minorUnits == amount.minorUnits } == true
                && lines.contains(Line(brand: product.brandStems, category: product.category))
        }
    }

    /// The things of one brand and kind.
    private struct Line: Hashable {
        var brand: Set<String>
        var category: String?
    }

    private static let offers = Phrases(
        "показать|покажу|предлож|вместо|взамен|посмотрите|присмотр|зато|instead|offer|suggest|show you|look at|ұсын|орнына|көрсет"
    )

    /// `at 41,000 it's three thousand under the Jodie`: the name behind is only compared with.
    private func isHeldAgainst(_ amount: MoneyInText, _ clause: Range<Int>) -> Bool {
        guard
            let next = mentions.first(where: {
                $0.tokens.lowerBound >= amount.tokens.upperBound && clause.contains($0.tokens.lowerBound)
            })
        else { return false }
        let between = Array(reading.words[amount.tokens.upperBound..<next.tokens.lowerBound])
        return Phrases("under.|below.|over.|above.|than.|чем.|дешевле|дороже|cheaper|арзан").isSaid(in: between)
    }

    private static let paid = Phrases(
        "бюджет|внес|вносит|перевед|перевел|задат|аванс|залог|доплат|сдач|остается|останется|осталось доплатить|budget|paid.|deposit",
        "within|left to pay|төледі|алдын ала|бюджет|қалғаны")
    private static let wrapped = Phrases("упаку|упаков|лент|бант|открытк|wrap|ribbon|орау|орап|таспа")

    /// `обе по 68 000 ₸`, `both are 45,000`: of several things named before, one that has another price than all are said to have;
    /// nil where each has it, or an amount is not said of each.
    private func each(_ amount: MoneyInText) -> Mention? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        let named = mentions.filter {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= amount.tokens.lowerBound
        }
        guard named.count > 1, named.allSatisfy({ !$0.isWrong && isCertain($0.products) }), amount.bound == .exact,
            reading.money.count(where: { sentence.contains($0.tokens.lowerBound) }) == 1,
            Self.ofAll.isSaid(in: Array(reading.words[sentence])),
            !Self.together.isSaid(in: Array(reading.words[sentence])), !isOfTerms(amount.tokens.lowerBound)
        else { return nil }
        return named.first { mention in
            let prices = statedPrices(mention.products, at: mention.tokens.lowerBound)
            return prices.count == 1 && !prices.contains(amount.minorUnits)
        }
    }

    private static let ofAll = Phrases("обе.|оба.|both|одинаков|каждая|каждый|each|бірдей|екеуі де|same price")
    private static let together = Phrases(
        "вместе|итого|всего|сумм|за обе|за оба|together|total|altogether|for both|бірге")

    /// `Tasman и Classic Short: 31 000 и 42 500 ₸`, `22 500 против 24 000`: as many prices behind as many names, each of one of them.
    private func respective(_ amount: MoneyInText, _ amounts: [MoneyInText]) -> [Mention]? {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        var named = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        if named.isEmpty, sentence.lowerBound > 0 {
            let before = reading.sentence(of: sentence.lowerBound - 1)
            named = mentions.filter { before.contains($0.tokens.lowerBound) }
        }
        let told = amounts.filter { sentence.contains($0.tokens.lowerBound) && $0.bound == .exact }
        guard named.count > 1, named.count == told.count, named.allSatisfy({ !$0.isWrong && $0.products.count == 1 }),
            let last = named.last, let first = told.first, last.tokens.upperBound <= first.tokens.lowerBound
        else { return nil }
        let joined = zip(told, told.dropFirst()).allSatisfy { left, right in
            let between = reading.words[left.tokens.upperBound..<right.tokens.lowerBound]
            return between.isEmpty
                || between.count == 1
                    && ["и", "против", "а", "and", "vs", "against", "versus", "және"].contains(between.first ?? "")
        }
        return joined ? named : nil
    }

    /// `дешевле тридцати тысяч`, `cheaper than 30,000`: what a price is said to be below or above; nil where it is no bound.
    private func bound(_ amount: MoneyInText) -> Amount.Bound? {
        var place = amount.tokens.lowerBound - 1
        guard place >= 0, reading.gap(after: place).allSatisfy({ $0 == " " || $0 == "\u{A0}" }) else { return nil }
        if reading.words[place] == "than", place > 0 { place -= 1 }
        let isDenied = place > 0 && ["не", "not", "no"].contains(reading.words[place - 1])
        guard !isDenied else { return nil }
        switch reading.words[place] {
        case "дешевле", "cheaper", "less", "меньше", "under", "below": return .upTo
        case "дороже", "dearer", "больше", "свыше", "over", "above", "more": return .from
        default: return nil
        }
    }

    /// Whether a sentence names nothing and the one before it names several things: of which of them it speaks is open.
    func isOfSeveral(_ token: Int) -> Bool {
        let sentence = reading.sentence(of: token)
        guard sentence.lowerBound > 0, !mentions.contains(where: { sentence.contains($0.tokens.lowerBound) }) else {
            return false
        }
        let before = reading.sentence(of: sentence.lowerBound - 1)
        return Set(mentions.filter { before.contains($0.tokens.lowerBound) }.flatMap(\.products)).count > 1
    }

    /// The amounts that are reckoned from prices of products: no terms state them.
    func reckonedAmounts() -> [Range<Int>] {
        let amounts = reading.money
        let reckoning = PriceReckoning(check: self, amounts: amounts)
        let stated = Set(mentions.flatMap { statedPrices($0.products, at: $0.tokens.lowerBound) })
        let added = Set(reckoning.deliveryPrices())
        // `вперёд 21 500`: a share that the terms know of a price.
        let shares = reckoning.knownPercents().map(Int64.init)
        // `под заказ: 41 000, вперёд половина, 20 500`: of a price that the draft itself tells, too.
        let told = amounts.filter { $0.bound == .exact && $0.minorUnits >= 1_000_000 }
        let parts = Set(stated.flatMap { price in shares.map { price * $0 / 1000 } })
        return amounts.filter { amount in
            stated.contains(amount.minorUnits) || reckoning.isTotal(amount)
                || stated.contains { added.contains(amount.minorUnits - $0) } || parts.contains(amount.minorUnits)
                || isHalf(amount, of: told)
                || amount.minorUnits >= 1_000_000 && !isOfTerms(amount.tokens.lowerBound)
                    && isOtherSum(amount, amounts, stated)
                    && mentions.contains {
                        reading.sentence(of: amount.tokens.lowerBound).contains($0.tokens.lowerBound)
                    }
                || reckoning.kind(of: amount) != nil && !products(at: amount.tokens.lowerBound).isEmpty
        }.map(\.tokens)
    }

    /// Whether an amount is the half of one told before it in its sentence, where halves are spoken of.
    private func isHalf(_ amount: MoneyInText, of told: [MoneyInText]) -> Bool {
        let sentence = reading.sentence(of: amount.tokens.lowerBound)
        return Self.halves.isSaid(in: Array(reading.words[sentence]))
            && told.contains {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= amount.tokens.lowerBound
                    && $0.minorUnits == amount.minorUnits * 2
            }
    }

    private static let halves = Phrases("половин|вперед|предоплат|half|upfront|in advance|жартысы|алдын ала")

    /// The prices of products by catalogue and sheet, of the colours and sizes that a token speaks of.
    func statedPrices(_ products: [Int], at token: Int) -> Set<Int64> {
        let rows = rows(products, colors(at: token), sizes(at: token))
        return Set(
            products.flatMap { assortment.products[$0].listing?.prices ?? [] }.map(\.minorUnits)
                + (rows.isEmpty ? self.rows(products, [], []) : rows).compactMap {
                    assortment.stock[$0].price?.minorUnits
                })
    }

    static func told(_ prices: some Sequence<Int64>) -> String {
        prices.sorted().map { Money(minorUnits: $0, currency: .KZT).description }.joined(separator: ", ")
    }

    /// Whether a clause speaks of the shop's terms rather than of a product.
    func isOfTerms(_ token: Int) -> Bool {
        // The `Check` of a name is no receipt.
        let clause = Concepts.of(
            reading.clause(of: token).filter { place in !mentions.contains { $0.tokens.contains(place) } }.map {
                reading.tokens[$0]
            })
        let topics: Set<String> = [
            "#delivery", "#courier", "#free", "#taxi", "#prepayment", "#wrap", "#gift", "#receipt", "#certificate",
            "#hold",
            "#installments", "#repair", "#branch", "#door", "#tryon", "#discount", "#return", "#refund", "#warranty",
            "#preorder",
        ]
        return !clause.isDisjoint(with: topics)
    }
}
