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
                !Phrases.conditions.isSaid(in: Array(reading.words[reading.sentence(of: value.tokens.lowerBound)])),
                !Phrases.deny(Array(reading.words[reading.clause(of: value.tokens.lowerBound)])),
                !areMore, !said.contains(where: { $0.isStart == true && $0.kind == "money" })
            else { return nil }
            guard let least = threshold(of: matter), total < Int64(least.value.lower) * 100 else { return nil }
            return finding(
                value.tokens, .term, .contradicted, claim: reading.string(reading.utf8Range(of: value.tokens)),
                place: least.citation, instead: least.words)
        }
    }

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
        let least = named.compactMap { statedPrices($0.products, at: $0.tokens.lowerBound).min() }
        let said = TermValue.values(in: reading)
        guard let lowest = least.min(), least.count == named.count, named.count == mentions.count,
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
                !Phrases.conditions.isSaid(in: sentence), !Phrases.deny(words), !Self.elsewise.isSaid(in: sentence),
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
        "вместо|обычно|дешевле|меньше|мелк|instead|usually|normally|otherwise|below|under|cheaper|орнына|әдетте|арзан|дейін"
    )
    private static let buying = Phrases("возьм|берет|беру|закаж|купит|если|за обе|take|buy|order both|алсаңыз|алса")
    private static let several = Phrases("две.|два.|три.|two.|three.|екі|пару|штук|екеу")

    private static let given = Phrases("в подарок|on the house|complimentary|сыйға")
    private static let collected = Phrases("самовывоз|заберете|забрать|забирай|pick it up|pick up|collect|алып кет")
    private static let more = Phrases(
        "хват|добав|добрать|добер|докуп|втор|ещё|оба.|обе.|вместе|итого|short|missing|another|second|both|together|total|жетпе|екінші|бірге"
    )
}
