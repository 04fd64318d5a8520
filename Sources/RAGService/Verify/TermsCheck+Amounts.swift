import KnowledgeModel
import Language
import Products

/// Amounts of one matter: what holding something takes, what mending costs, for which sums certificates are.
extension TermsCheck {
    /// `3 000 ₸ алдын ала төлесеңіз, бес күнге дейін сақтаймыз`: what is paid for holding a thing, where the terms take another sum.
    func ofDeposit(_ value: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let clause = Array(reading.words[reading.clause(of: token)])
        let sentence = Array(reading.words[reading.sentence(of: token)])
        guard value.kind == "money", !value.isFree, value.lower < 20_000, Self.holding.isSaid(in: sentence),
            Self.paying.isSaid(in: clause), !Self.ofOrders.isSaid(in: sentence), isTold(value)
        else { return nil }
        let stated = terms.entries.filter {
            $0.value.kind == "money" && !$0.value.isFree && $0.clause.contains("#prepayment")
                && $0.passage.contains("#hold")
        }
        return judged(value, stated) { $0.lower == value.lower }
    }

    /// `Набойки от 2 000` where the terms have them from a higher sum on.
    func ofRepair(_ value: TermValue) -> DraftFinding? {
        let sentence = Array(reading.words[reading.sentence(of: value.tokens.lowerBound)])
        guard value.kind == "money", !value.isFree, value.lower < 20_000, Self.repairing.isSaid(in: sentence),
            !Self.stretching.isSaid(in: Array(reading.words[reading.clause(of: value.tokens.lowerBound)])),
            isTold(value)
        else { return nil }
        let stated = terms.entries.filter {
            $0.value.kind == "money" && $0.value.isStart == true && $0.sentence.contains("#repair")
        }
        return judged(value, stated) { least in
            value.isStart == true ? value.lower == least.lower : value.lower >= least.lower
        }
    }

    /// `На 10, 25 и 75 тысяч` of certificates: one of a list of sums that is none of theirs, where the others are.
    func ofNominals(_ value: TermValue) -> DraftFinding? {
        let token = value.tokens.lowerBound
        let sentence = reading.sentence(of: token)
        guard value.kind == "money", value.lower >= 1000, value.isStart != true,
            concepts(sentence).contains("#certificate"), isTold(value),
            !Self.whichever.isSaid(in: Array(reading.words[sentence]))
        else { return nil }
        let stated = terms.entries.filter {
            $0.value.kind == "money" && $0.value.isStart != true && $0.clause.contains("#certificate")
        }
        let sums = Set(stated.map(\.value.lower))
        let others =
            sentence.filter { !value.tokens.contains($0) && reading.tokens[$0].kind == .number }
            .compactMap { Int(reading.words[$0]) }.map { $0 < 1000 ? $0 * 1000 : $0 }
            + values.filter { $0.kind == "money" && sentence.contains($0.tokens.lowerBound) && $0 != value }.map(
                \.lower)
        guard Set(others).intersection(sums).count > 1 else { return nil }
        return judged(value, stated) { $0.lower == value.lower }
    }

    private func judged(_ value: TermValue, _ stated: [TermsBook.Entry], _ agrees: (TermValue) -> Bool)
        -> DraftFinding?
    {
        guard let first = stated.first else { return nil }
        let isSo = stated.first { agrees($0.value) }
        return finding(
            value.tokens, truth: isSo == nil ? .contradicted : .supported, citation: (isSo ?? first).citation,
            instead: isSo == nil ? first.words : nil)
    }

    /// Whether a clause says its value outright.
    private func isTold(_ value: TermValue) -> Bool {
        let token = value.tokens.lowerBound
        return !reading.isRemark(token) && !reading.asks.contains(reading.clauseIndex(of: token))
            && !Phrases.deny(Array(reading.words[reading.clause(of: token)]))
    }

    static let holding = Phrases(
        "держим|держу|держать|придерж|отлож|забронир|бронь|брониру|we hold|ll hold|hold it|hold them|can hold|reserve|put it aside|set it aside|keep it for you|keep them for you|keep it aside|keep it until|алып қоя|бөлек қоя|сақтаймыз|сақтап|сақтай|ұстаймыз"
    )
    private static let paying = Phrases(
        "предоплат|аванс|задат|залог|внес|внос|депозит|deposit|prepay|put down|down.|upfront|алдын ала төле|төлесе|салса|аударса|кепілақы"
    )
    private static let ofOrders = Phrases(
        "под заказ|предзаказ|преордер|фабрик|достав|курьер|упаков|preorder|to order|factory|deliver|courier|wrap|тапсырыс|жеткіз"
    )
    private static let repairing = Phrases(
        "набойк|набоек|профилактик|heel tip|heel tips|heel tap|taps.|new tips|sole protect|protective sole|sole guard|табан қорғ|өкшелік|өкшесін"
    )
    private static let stretching = Phrases("растя|колодк|stretch|созу|созып|созам|каблук|высот")
    private static let whichever = Phrases("любую сумм|любая сумм|any amount|any sum|кез келген сома")
}
