import KnowledgeModel
import Language
import Products

/// What comes with a thing and what is paid for apart.
extension GoodsCheck {
    /// `широкий ремень входит в комплект` of what the catalogue says is sold apart, `зеркальце продаём отдельно` of what comes with it.
    func included() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.compactMap { index -> DraftFinding? in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard let said = Inclusion.said(in: words), !Phrases.deny(words), let token = clause.last,
                !reading.isRemark(token), !reading.isConditional(token)
            else { return nil }
            let products = products(at: token)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing
            else { return nil }
            let lines = listing.text.split { ".;\n".contains($0) }.map { Tokenizer.tokens(of: String($0)) }
            // The first thing of the clause that the catalogue tells of.
            for place in clause where isPart(place, said.place, clause) {
                let stem = Stems.of(reading.tokens[place])
                let parts = ThingParts.named(by: reading.words[place])
                guard
                    let line = lines.first(where: { line in
                        line.contains {
                            isOneThing(Stems.of($0), stem) || !parts.isDisjoint(with: ThingParts.named(by: $0.text))
                        }
                    })
                else { continue }
                let stated = Inclusion.said(in: line.map(\.text))
                guard stated != nil || said.isApart else { continue }
                guard said.isApart != (stated?.isApart ?? false) else { return nil }
                let tokens = clause.lowerBound + said.place.lowerBound..<clause.lowerBound + said.place.upperBound
                return finding(
                    tokens, .measure, .contradicted,
                    claim: "\(name(products)): \(reading.words[place])", place: listing.citation,
                    instead: line.map(\.text).joined(separator: " "))
            }
            return nil
        }
    }

    /// `в подарок идёт кошелёк` of what comes with a mirror, by the catalogue.
    func accompanied() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.compactMap { index -> DraftFinding? in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            // `Внутри карабин для ключей`: a part that the catalogue does not tell of may be there.
            guard let said = Inclusion.within.range(in: words), !Phrases.deny(words),
                !Inclusion.inside.isSaid(in: words),
                let place = clause.first(where: { place in
                    !ThingParts.named(by: reading.words[place]).isDisjoint(with: Self.extras)
                        && !mentions.contains { $0.tokens.contains(place) }
                }), !reading.isRemark(place), !reading.isConditional(place)
            else { return nil }
            // `сыйға әмиян беріледі`: the kind that is given is not what the clause speaks of.
            let products =
                isCertain(products(at: place)) ? products(at: place) : mentions(at: place).flatMap(\.products)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing
            else { return nil }
            let parts = ThingParts.named(by: reading.words[place])
            let lines = ListedText(listing.text).clauses
            let told = lines.joined().reduce(into: Set<String>()) { $0.formUnion(ThingParts.named(by: $1)) }
            guard told.isDisjoint(with: parts),
                let line = lines.first(where: { line in
                    Inclusion.within.isSaid(in: line)
                        && line.contains { !ThingParts.named(by: $0).isDisjoint(with: Self.given) }
                })
            else { return nil }
            let start = clause.lowerBound + said.lowerBound
            return finding(
                min(start, place)..<max(clause.lowerBound + said.upperBound, place + 1), .measure, .contradicted,
                claim: "\(name(products)): \(reading.words[place])", place: listing.citation,
                instead: line.joined(separator: " "))
        }
    }

    /// What shops lay beside their goods; no case, which may be the bag against dust.
    private static let extras: Set<String> = [
        "mirror", "wallet", "cosmetics", "cloth", "charm", "key", "insole", "chain",
    ]
    private static let given = extras.union(["case", "strap", "ribbon", "laces"])

    private func isPart(_ place: Int, _ said: Range<Int>, _ clause: Range<Int>) -> Bool {
        reading.words[place].count > 3 && reading.tokens[place].kind != .number
            && !said.contains(place - clause.lowerBound) && !mentions.contains { $0.tokens.contains(place) }
            && !reading.wish.colors.contains { $0.tokens.contains(place) } && !PlainTalk.contains(reading.words[place])
    }

    private func isOneThing(_ one: String, _ other: String) -> Bool {
        one == other || zip(one, other).prefix { $0 == $1 }.count >= max(5, min(one.count, other.count) - 1)
    }

    /// How a part goes with its thing.
    private enum Inclusion {
        private static let apart = Phrases(
            "отдельно|за доплат|докупа|sold separately|separately|sold apart|extra charge|бөлек сат|бөлек алын|бөлек төле"
        )
        private static let with = Phrases(
            "в комплект|в набор|прилага|пристегнут|вместе с|included|comes with|come with|in the set|attached|жинақта|жинаққа|бірге келе|бірге беріл"
        )

        /// Words of what lies in, on or beside a thing when it is sold.
        static let within = Phrases(
            "в комплект|в набор|прилага|пристегнут|вместе с|в подарок|подарком|дарим|в придачу|бонусом|в коробке|внутри|идет с|идут с|кладем|положим",
            "included|comes with|come with|in the set|attached|as a gift|free gift|gift.|thrown in|throw in|in the box|inside.|there is|theres",
            "жинақта|жинаққа|жиынтықта|бірге келе|бірге беріл|сыйға|сыйлыққа|қорапта|қорабында|ішінде")

        /// Those of what is a part of it rather than given with it.
        static let inside = Phrases("внутри|inside.|there is|theres|ішінде")

        static func said(in words: [String]) -> (isApart: Bool, place: Range<Int>)? {
            if let place = apart.range(in: words) { return (true, place) }
            return with.range(in: words).map { (false, $0) }
        }
    }
}
