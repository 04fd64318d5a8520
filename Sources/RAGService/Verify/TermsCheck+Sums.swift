import KnowledgeModel
import Language
import Products

/// Sums from which on something is free.
extension TermsCheck {
    /// `Бесплатно пакуем от 40 000` where the terms do it from another sum; nil where a sentence is of several matters, or of none.
    func ofThreshold(_ value: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        let words = Array(reading.words[sentence])
        guard value.kind == "money", value.isStart == true, value.lower >= 10_000,
            let matter = matter(of: sentence), Self.given.isSaid(in: words),
            !reading.isRemark(token), !reading.asks.contains(reading.clauseIndex(of: token)),
            !Phrases.deny(Array(reading.words[reading.clause(of: token)]))
        else { return nil }
        let stated = terms.thresholds(of: matter)
        guard let first = stated.first else { return nil }
        let isSo = stated.first { value.lower == $0.value.lower }
        return finding(
            value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
            instead: isSo == nil ? first.words : nil)
    }

    /// `У вас на 35 000 вышло, за курьера платить не надо`: a sum of the customer's that doesn't come to what makes it free.
    func shortSums() -> [DraftFinding] {
        reading.sentences.compactMap { sentence in
            let words = Array(reading.words[sentence])
            let sums = values.filter { sentence.contains($0.tokens.lowerBound) && $0.kind == "money" && !$0.isFree }
            guard sums.count == 1, let sum = sums.first, sum.isStart == nil, sum.lower >= 5_000,
                Self.yourSum.isSaid(in: words), let matter = matter(of: sentence),
                let said = Self.unpaid.range(in: words), !Phrases.conditions.isSaid(in: words),
                !reading.isRemark(sentence.lowerBound), !Self.lacking.isSaid(in: words),
                let least = terms.thresholds(of: matter).min(by: { $0.value.lower < $1.value.lower }),
                sum.lower < least.value.lower
            else { return nil }
            return finding(
                sentence.lowerBound + said.lowerBound..<sentence.lowerBound + said.upperBound, truth: .contradicted,
                citation: least.citation, instead: least.words)
        }
    }

    /// `Ваш чек 42 500, до бесплатной доставки не хватает`, `у вас на 61 000, упаковка 1 000`: a sum of the customer's that comes to
    /// what makes it free.
    func reachedSums() -> [DraftFinding] {
        reading.sentences.flatMap { sentence -> [DraftFinding] in
            let words = Array(reading.words[sentence])
            let sums = values.filter { sentence.contains($0.tokens.lowerBound) && $0.kind == "money" && !$0.isFree }
            guard let sum = sums.first(where: { $0.lower >= 10_000 && $0.isStart == nil && isYours($0) }),
                let matter = matter(of: sentence), !Phrases.conditions.isSaid(in: words),
                !reading.isRemark(sentence.lowerBound), !Self.withoutCharge.isSaid(in: words),
                reading.clauses.indices.allSatisfy({
                    !reading.asks.contains($0) || !sentence.contains(reading.clauses[$0].lowerBound)
                }),
                let least = terms.thresholds(of: matter).min(by: { $0.value.lower < $1.value.lower }),
                sum.lower >= least.value.lower
            else { return [] }
            let charged = sums.filter { other in
                other != sum
                    && terms.entries.contains {
                        $0.value.kind == "money" && $0.value.isStart != true && $0.value.agrees(with: other)
                            && !$0.clause.isDisjoint(with: matter)
                    }
            }.map(\.tokens)
            let lacking = Self.unreached.range(in: words).map {
                sentence.lowerBound + $0.lowerBound..<sentence.lowerBound + $0.upperBound
            }
            return (charged + (lacking.map { [$0] } ?? [])).map {
                finding($0, truth: .contradicted, citation: least.citation, instead: least.words)
            }
        }
    }

    /// Whether a clause tells a sum of the customer's, and not up to which one something is lacking.
    private func isYours(_ sum: TermValue) -> Bool {
        let token = sum.tokens.lowerBound
        let clause = reading.clause(of: token)
        return Self.yourSum.isSaid(in: Array(reading.words[clause]))
            && (token == clause.lowerBound || !["до", "to", "under", "until"].contains(reading.words[token - 1]))
    }

    private static let unreached = Phrases(
        "не хвата|не хватило|не дотяг|не дотян|не набра|не доход|недоста|isnt enough|not enough|doesnt reach|doesnt qualify|short of|жетпейді|жетпей|толмай"
    )
    private static let withoutCharge = Phrases(
        "бесплатно.|бесплатная.|в подарок|0 тг|0 тен|0 теңге|ноль|zero|nothing|на бесплатн|уже бесплатн|free of charge|is free|for free|on us|тегін болады|сыйға"
    )

    /// Which of the two matters that are free from a sum on a sentence speaks of.
    private func matter(of sentence: Range<Int>) -> Set<String>? {
        let about = concepts(sentence)
        guard about.isDisjoint(with: ["#abroad", "#taxi", "#certificate", "#branch"]),
            Towns.said(in: about).isSubset(of: home)
        else { return nil }
        let matters = Self.matters.filter { !$0.isDisjoint(with: about) }
        return matters.count == 1 ? matters.first : nil
    }

    /// The town where the shop is.
    private var home: Set<String> {
        terms.clauses.filter { $0.sentence.contains("#address") }.reduce(into: Set<String>()) {
            $0.formUnion(Towns.said(in: $1.concepts))
        }
    }

    private static let matters: [Set<String>] = [["#delivery", "#courier"], ["#wrap"]]
    private static let given = Phrases("бесплат|в подарок|даром.|free.|complimentary|on us.|on the house|тегін|сыйға")
    private static let unpaid = Phrases(
        "платить не|не плат|ничего не плат|бесплатн|в подарок|free.|pay nothing|no charge|тегін|төлемей")
    private static let yourSum = Phrases(
        "у вас.|ваш чек|ваш заказ|ваша сумма|вы набрали|вышло|your total|your order|you have|you ve spent|сізде|сіздің чег|сіздің тапсыр"
    )
    private static let lacking = Phrases("хват|добав|добер|докуп|еще.|short|missing|add.|another|жетпе|қоссаңыз|до.")
}
