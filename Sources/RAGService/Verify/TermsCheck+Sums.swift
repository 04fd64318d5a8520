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
