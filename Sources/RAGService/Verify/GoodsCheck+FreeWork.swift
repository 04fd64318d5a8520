import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `дырочку пробьём за 1 000 ₸` of what the catalogue says is done free of charge.
    func paidWork() -> [DraftFinding] {
        let charged = reading.clauses.compactMap { clause in
            Self.charged.range(in: Array(reading.words[clause])).map {
                clause.lowerBound + $0.lowerBound..<clause.lowerBound + $0.upperBound
            }
        }
        return (reading.money.map(\.tokens) + charged).compactMap { tokens -> DraftFinding? in
            let token = tokens.lowerBound
            let clause = reading.clause(of: token)
            let words = Array(reading.words[clause])
            guard !Self.gratis.isSaid(in: words), !Phrases.deny(words),
                !reading.asks.contains(reading.clauseIndex(of: token)),
                !reading.isRemark(token), !reading.isConditional(token)
            else { return nil }
            let details = words.reduce(into: Set<String>()) { $0.formUnion(ThingParts.details(of: $1)) }
            guard !details.isEmpty, let listing = listing(at: token) else { return nil }
            let isFree = ListedText(listing.text).own.contains { line in
                Self.gratis.isSaid(in: line)
                    && line.contains { !ThingParts.details(of: $0).isDisjoint(with: details) }
            }
            guard isFree, Self.work.isSaid(in: words) else { return nil }
            return finding(
                tokens, .price, .contradicted, claim: "\(listing.name): \(words.joined(separator: " "))",
                place: listing.citation, instead: "0")
        }
    }

    private static let charged = Phrases(
        "платно|за деньги|за доплат|за отдельную плат|за плату|we charge|is charged|paid.|at extra cost|extra charge|for a fee|ақылы|қосымша ақы"
    )
    private static let gratis = Phrases("бесплатн|даром|free.|тегін|ақысыз|за наш счет")
    private static let work = Phrases(
        "пробива|пробьем|пробить|проколоть|сделаем|делаем|добав|punch|make|add.|adding|extra|тесе|тесіп|тесу|жасай|қосымша"
    )
}
