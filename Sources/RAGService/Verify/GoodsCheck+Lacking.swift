import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `узла нет`, `шашақсыз`, `not one stone`: a detail whose name stands right beside what denies it, and the catalogue tells of.
    func lackingDetails(_ clause: Range<Int>, _ listed: ListedText, _ kind: String?) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) })
        else { return [] }
        guard !isElsewhere(words, listed) else { return [] }
        return words.indices.compactMap { place -> Range<Int>? in
            let details = ThingParts.details(of: words[place])
                .subtracting(Self.isReplaced(place, words) ? ["cord"] : [])
            guard !details.isEmpty, !isOfName(clause.lowerBound + place, kind), let denial = denial(of: place, words)
            else { return nil }
            let stated = listed.own.filter { line in
                line.contains { !ThingParts.details(of: $0).isDisjoint(with: details) && !KazakhDenial.isPrivative($0) }
            }
            guard !stated.isEmpty, !stated.contains(where: Phrases.deny) else { return nil }
            return clause.lowerBound + min(place, denial)..<clause.lowerBound + max(place, denial) + 1
        }
    }

    /// `твида нет`, `былғарысыз`, `no suede`: a material that the catalogue says a thing is made of.
    func lackingMaterials(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        guard !reading.wish.sizes.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) }),
            !Self.partly.isSaid(in: words)
        else { return [] }
        return words.indices.compactMap { place -> Range<Int>? in
            let noun = KazakhDenial.isPrivative(words[place]) ? KazakhDenial.rest(of: words[place]) : words[place]
            guard let noun, Self.materialNouns.contains(noun), let denial = denial(of: place, words),
                // `лаковой кожи нет` of plain leather.
                place == 0 || denial == place - 1 || WordShape(words[place - 1]) != .verbOrAdjective,
                !mentions.contains(where: { $0.tokens.contains(clause.lowerBound + place) }),
                let root = Self.root(of: noun),
                listed.own.contains(where: { line in
                    !Phrases.deny(line) && line.contains { Self.root(of: $0) == root }
                })
            else { return nil }
            return clause.lowerBound + min(place, denial)..<clause.lowerBound + max(place, denial) + 1
        }
    }

    private static let partly = Phrases("внутри|снаружи|подклад|отделк|inside|outside|lining|trim|іші|сырты|астары")
    private static let materialNouns: Set<String> = Set(
        """
        кожи замши твида атласа шёлка кашемира овчины канвы нейлона трикотажа акрила ацетата рафии бархата хлопка жаккарда
        leather suede tweed satin silk cashmere canvas nylon wool velvet sheepskin былғары күдері жібек атлас твид
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })

    /// Where the word is that denies a detail: before it, with no more than what it is like between, or right behind.
    private func denial(of place: Int, _ words: [String]) -> Int? {
        if KazakhDenial.isPrivative(words[place]) { return place }
        for near in stride(from: place - 1, through: max(0, place - 3), by: -1) {
            if ["без", "нет", "нету", "ни", "no", "without", "not", "никаких", "никакой", "никакого"].contains(
                words[near])
            {
                // `not a bow but`, `not only`.
                guard words[near] != "not" || near + 1 < place && ["one", "single", "any"].contains(words[near + 1])
                else { return nil }
                return near
            }
            if Self.isReplaced(near + 1, words) { return near }
            guard
                WordShape(words[near]) == .verbOrAdjective
                    || ["one", "single", "a", "any", "одной", "одного", "единой"].contains(words[near])
            else { break }
        }
        let behind = words[(place + 1)...].prefix(3)
        for (offset, word) in behind.enumerated() {
            let isLast = place + 1 + offset + 1 == words.count
            if ["нет", "нету", "жоқ", "отсутствует", "отсутствуют"].contains(word) {
                return isLast || word != "нет" ? place + 1 + offset : nil
            }
            if word == "не", let next = words[(place + 1 + offset)...].dropFirst().first, next.hasPrefix("име") {
                return place + 1 + offset
            }
            if ["салынбаған", "қойылмаған", "тағылмаған", "орнына"].contains(word) { return place + 1 + offset }
            guard
                [
                    "у", "нее", "них", "него", "тут", "здесь", "там", "вообще", "совсем", "мүлдем", "к", "ней", "нему",
                    "ним", "at", "all", "на", "по", "сбоку", "сзади", "спереди", "внутри",
                ].contains(word) || Spot.named(in: words, at: place + 1 + offset) != nil
            else { break }
        }
        return nil
    }

    /// `молния вместо замка`, `a zip instead of the knot`: there is something else in its place.
    private static func isReplaced(_ place: Int, _ words: [String]) -> Bool {
        place > 0 && words[place - 1] == "вместо"
            || place > 1 && Array(words[(place - 2)..<place]) == ["instead", "of"]
    }

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
        "нет.|нету|не дают|не даем|не кладем|не кладут|не прилага|не положен|не идет|не входит|без.|no.|without|not included|does not come|doesnt come|dont come|жоқ.|берілмейді|кірмейді|салынбайды"
    )
    /// What a thing has or comes with, and nobody asks for by itself.
    static let lying: Set<String> = [
        "mirror", "cosmetics", "cloth", "case", "spare", "ultraviolet", "support", "charm", "key", "wedge", "wallet",
    ]
}
