import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `защиты от ультрафиолета нет`, `запасных завязок не дают`: what the catalogue says there is.
    func lacking() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.compactMap { index -> DraftFinding? in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard clause.count < 9, let denied = Self.denials.range(in: words), let token = clause.last,
                !reading.isRemark(token), !reading.isConditional(token),
                !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) }),
                !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) })
            else { return nil }
            let products = products(at: token)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                let place = words.indices.first(where: { !ThingParts.named(by: words[$0]).isDisjoint(with: Self.lying) }
                ),
                !mentions.contains(where: { $0.tokens.contains(clause.lowerBound + place) })
            else { return nil }
            let parts = ThingParts.named(by: words[place]).intersection(Self.lying)
            let stated = ListedText(listing.text).clauses.filter { line in
                line.contains { !ThingParts.named(by: $0).isDisjoint(with: parts) }
            }
            guard !stated.isEmpty, !stated.contains(where: Phrases.deny) else { return nil }
            let start = min(place, denied.lowerBound)
            let end = max(place + 1, denied.upperBound)
            return finding(
                clause.lowerBound + start..<clause.lowerBound + end, .measure, .contradicted,
                claim: "\(name(products)): \(words[start..<end].joined(separator: " "))", place: listing.citation,
                instead: stated.first?.joined(separator: " "))
        }
    }

    private static let denials = Phrases(
        "нет.|нету|не дают|не даем|не кладем|не кладут|не прилага|не идет|не входит|без.|no.|without|not included|does not come|doesnt come|dont come|жоқ.|берілмейді|кірмейді|салынбайды"
    )
    /// What a thing has or comes with, and nobody asks for by itself.
    static let lying: Set<String> = [
        "mirror", "cosmetics", "cloth", "case", "spare", "ultraviolet", "support", "charm", "key",
    ]
}
