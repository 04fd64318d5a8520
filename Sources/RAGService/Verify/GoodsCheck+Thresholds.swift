import KnowledgeModel
import Language
import Products

/// What costs nothing from a sum on.
extension GoodsCheck {
    /// `Jumbo mini 39 000, доставка бесплатная` where that is from a higher sum on: the goods of the draft don't come to it.
    func free() -> [DraftFinding] {
        let named = mentions.filter { !$0.isWrong }
        let total = named.reduce(Int64(0)) { sum, mention in
            sum + (statedPrices(mention.products, at: mention.tokens.lowerBound).max() ?? .max / 100)
        }
        guard !named.isEmpty, named.count < 5, total < .max / 100 else { return [] }
        let said = TermValue.values(in: reading)
        let all = Concepts.of(reading.tokens)
        // `упакуем в подарок`, `wrapped on the house`: as free as `бесплатно`.
        let given = Self.given.ranges(in: reading.words).filter { tokens in
            Concepts.of(reading.tokens[reading.clause(of: tokens.lowerBound)]).contains("#wrap")
        }.map { TermValue(kind: "money", lower: 0, upper: 0, isStart: nil, tokens: $0) }
        return (given.isEmpty ? said : said + given).filter(\.isFree).compactMap { value in
            let clause = Concepts.of(reading.tokens[reading.clause(of: value.tokens.lowerBound)])
            guard
                let matter = [Set(["#delivery", "#courier"]), Set(["#wrap"])].first(where: {
                    !$0.isDisjoint(with: clause)
                }),
                all.isDisjoint(with: ["#abroad", "#tryon"]), !Self.collected.isSaid(in: reading.words),
                !isConditional(value),
                !Phrases.deny(Array(reading.words[reading.clause(of: value.tokens.lowerBound)])),
                !areMore, !said.contains(where: { $0.isStart == true && $0.kind == "money" })
            else { return nil }
            guard let least = threshold(of: matter), total < Int64(least.value.lower) * 100 else { return nil }
            return finding(
                value.tokens, .term, .contradicted, claim: reading.string(reading.utf8Range(of: value.tokens)),
                place: least.citation, instead: least.words)
        }
    }

    /// Whether a value stands under a condition that sums may meet; until when one writes and whether it is a gift are none.
    private func isConditional(_ value: TermValue) -> Bool {
        let sentence = reading.sentence(of: value.tokens.lowerBound)
        return reading.clauses.contains { clause in
            let words = Array(reading.words[clause])
            return sentence.contains(clause.lowerBound) && Phrases.conditions.isSaid(in: words)
                && (!Self.ofTimeOrGift.isSaid(in: words) || Self.ofSums.isSaid(in: words))
        }
    }

    /// Whether it is said behind a price of wrapping that it costs nothing for these goods: `1 000, но у вас 61 000, значит в подарок`.
    private func isGiven(behind token: Int) -> Bool {
        Self.given.ranges(in: reading.words).contains { tokens in
            tokens.lowerBound >= token
                && !Phrases.conditions.isSaid(in: Array(reading.words[reading.clause(of: tokens.lowerBound)]))
        }
    }

    private static let nothing = Phrases("0 тг|0 тен|0 теңге|ноль|zero|ничего не плат|платить не")
    private static let ofTimeOrGift = Phrases(
        "напиш|напис|оформ|закаж|решит|успе|подтверд|до трех|подарок.|write|text.|message|order by|confirm|before 3|by 3|a gift|жаз|тапсырыс|шешсе|сыйлық"
    )
    private static let ofSums = Phrases(
        "сумм|чек|набер|наберёт|докуп|добав|больше|выше|total|spend|sum.|above|over|сома|асса|жоғары")

    /// `Neverfull 37 000 ₸, до бесплатной доставки не хватает 5 000`: what goods lack to the sum that makes something free.
    func shortfalls() -> [DraftFinding] {
        let named = mentions.filter { !$0.isWrong }
        let totals = Set(named.flatMap { statedPrices($0.products, at: $0.tokens.lowerBound) })
        guard let total = totals.first, totals.count == 1, Set(named.map(\.products)).count == 1 else { return [] }
        return TermValue.values(in: reading).compactMap { value in
            let token = value.tokens.lowerBound
            let sentence = reading.sentence(of: token)
            let words = Array(reading.words[reading.clause(of: token)])
            let about = Concepts.of(reading.tokens[sentence])
            guard value.kind == "money", value.lower > 0, value.isStart != true, Int64(value.lower) * 100 != total,
                Self.lacking.isSaid(in: words), !reading.isRemark(token), !Self.together.isSaid(in: reading.words),
                !reading.asks.contains(reading.clauseIndex(of: token)),
                about.isDisjoint(with: ["#abroad", "#taxi", "#certificate", "#branch"]),
                let matter = [Set(["#delivery", "#courier"]), Set(["#wrap"])].first(where: {
                    !$0.isDisjoint(with: about)
                }),
                let least = threshold(of: matter), value.lower < least.value.lower,
                Int64(least.value.lower) * 100 > total || Self.free.isSaid(in: words),
                // `add 1 500 for the courier`: what bringing takes.
                !terms.entries.contains(where: {
                    $0.value.kind == "money" && $0.value.isStart != true && $0.value.lower == value.lower
                        && !$0.clause.isDisjoint(with: matter)
                }) || Self.free.isSaid(in: words)
            else { return nil }
            let isSo = Int64(value.lower) * 100 == Int64(least.value.lower) * 100 - total
            return finding(
                value.tokens, .term, isSo ? .supported : .contradicted,
                claim: reading.string(reading.utf8Range(of: value.tokens)), place: least.citation,
                instead: isSo ? nil : String(max(0, least.value.lower - Int(total / 100))))
        }
    }

    private static let lacking = Phrases(
        "не хват|нехват|хватает.|дотяг|дотян|недоста|добавить|добавьте|доберите|добрать|докупите|докупить|осталось|short.|away|missing|add.|to go|жетпей|жетіспей|қоссаңыз"
    )
    private static let free = Phrases("бесплатн|подар|free.|тегін|сыйға")
    private static let together = Phrases("вместе|обе.|оба.|две пары|две штук|две сумк|together|both.|бірге|екеуі")

    /// The least sum from which on a matter is free by the terms.
    private func threshold(of matter: Set<String>) -> TermsBook.Entry? {
        terms.thresholds(of: matter).min { $0.value.lower < $1.value.lower }
    }

    /// Whether more than one of what is named may be bought: a number beside the goods tells how many there are.
    private var areMore: Bool {
        Self.more.isSaid(in: reading.words)
            || Self.buying.isSaid(in: reading.words) && Self.several.isSaid(in: reading.words)
    }

    /// `Jackie 40 500, курьер по Алматы 1 500` where bringing is free from a lower sum on.
    func charged() -> [DraftFinding] {
        let named = mentions.filter { !$0.isWrong }
        // Where the draft names nothing, what was asked for is brought.
        let least =
            mentions.isEmpty && !asked.isEmpty
            ? [statedPrices(asked, at: 0).min()].compactMap { $0 }
            : named.compactMap { statedPrices($0.products, at: $0.tokens.lowerBound).min() }
        let said = TermValue.values(in: reading)
        guard let lowest = least.min(), least.count == max(1, named.count), named.count == mentions.count,
            Concepts.of(reading.tokens).isDisjoint(with: ["#abroad", "#tryon", "#taxi", "#branch", "#door"]),
            !said.contains(where: { $0.isStart == true && $0.kind == "money" }),
            !said.contains(where: { $0.isFree })
        else { return [] }
        return said.compactMap { value in
            let clause = reading.clause(of: value.tokens.lowerBound)
            let words = Array(reading.words[clause])
            let about = Concepts.of(reading.tokens[clause]).union(
                Concepts.of(reading.tokens[reading.sentence(of: value.tokens.lowerBound)]))
            let sentence = Array(reading.words[reading.sentence(of: value.tokens.lowerBound)])
            guard value.kind == "money", value.lower > 0, value.isStart == nil,
                let matter = [Set(["#delivery", "#courier"]), Set(["#wrap"])].first(where: {
                    !$0.isDisjoint(with: about)
                }),
                let threshold = threshold(of: matter), lowest >= Int64(threshold.value.lower) * 100,
                matter.contains("#wrap") || isAtHome(about),
                terms.entries.contains(where: { entry in
                    entry.value.kind == "money" && entry.value.lower == value.lower && entry.value.isStart != true
                        && !entry.clause.isDisjoint(with: matter)
                        && terms.thresholds(of: matter).contains { $0.citation == entry.citation }
                }),
                !isConditional(value), !Phrases.deny(words), !Self.elsewise.isSaid(in: sentence),
                !sentence.contains("дейін")
                    || said.contains(where: { other in
                        other.kind == "clock"
                            && reading.sentence(of: value.tokens.lowerBound).contains(other.tokens.lowerBound)
                    }),
                !isGiven(behind: value.tokens.upperBound), !Self.nothing.isSaid(in: sentence),
                !reading.asks.contains(reading.clauseIndex(of: value.tokens.lowerBound)),
                !reading.isRemark(value.tokens.lowerBound)
            else { return nil }
            return finding(
                value.tokens, .term, .contradicted, claim: reading.string(reading.utf8Range(of: value.tokens)),
                place: threshold.citation, instead: threshold.words)
        }
    }

    /// Whether nothing but the town where the shop is was named.
    private func isAtHome(_ about: Set<String>) -> Bool {
        let home = terms.clauses.filter { $0.sentence.contains("#address") }.reduce(into: Set<String>()) {
            $0.formUnion(Towns.said(in: $1.concepts))
        }
        let towns = Towns.said(in: Concepts.of(reading.tokens))
        return towns.isSubset(of: home) && (!towns.isEmpty || about.contains("#city"))
            && !reading.words.contains { Countries.named(by: $0) != nil }
    }

    private static let elsewise = Phrases(
        "вместо|обычно|дешевле|меньше|мелк|instead|usually|normally|otherwise|below|under|cheaper|орнына|әдетте|арзан"
    )
    private static let buying = Phrases("возьм|берет|беру|закаж|купит|если|за обе|take|buy|order both|алсаңыз|алса")
    private static let several = Phrases("две.|два.|три.|two.|three.|екі|пару|штук|екеу")

    private static let given = Phrases("в подарок|on the house|complimentary|сыйға")
    private static let collected = Phrases("самовывоз|заберете|забрать|забирай|pick it up|pick up|collect|алып кет")
    private static let more = Phrases(
        "хват|добав|добрать|добер|докуп|втор|ещё|оба.|обе.|вместе|итого|short|missing|another|second|both|together|total|жетпе|екінші|бірге"
    )
}
