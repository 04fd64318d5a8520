import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `зимние` of what is for the summer.
    func seasons() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.compactMap { index -> DraftFinding? in
            let clause = reading.clauses[index]
            let words = Array(reading.words[clause])
            guard let (season, place) = Season.said(in: words), !Phrases.deny(words),
                !Self.ofOtherTimes.isSaid(in: words)
            else { return nil }
            let token = clause.lowerBound + place.lowerBound
            let products = products(at: token)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                !mentions.contains(where: { $0.tokens.contains(token) }), !reading.isRemark(token),
                !reading.isConditional(token), isOfGoods(clause.lowerBound + place.upperBound - 1)
            else { return nil }
            let stated = Season.stated(in: listing.text)
            guard !stated.isEmpty, !stated.contains(season) else { return nil }
            return finding(
                token..<clause.lowerBound + place.upperBound, .measure, .contradicted,
                claim: "\(name(products)): \(words[place].joined(separator: " "))", place: listing.citation)
        }
    }

    /// Whether a word behind which another thing stands is of that: `зимняя распродажа`.
    private func isOfGoods(_ token: Int) -> Bool {
        let next = token + 1
        guard reading.clause(of: token).contains(next), reading.gap(after: token) == [" "] else { return true }
        return !isStrange(next)
            || ["пара", "пары", "модель", "вариант", "обувь", "shoe", "shoes", "pair", "boots"].contains(
                reading.words[next])
    }

    private static let ofOtherTimes = Phrases(
        "скид|распрод|привез|привоз|поставк|коллекц|прошл|будущ|следующ|sale|delivery|next|last|жеткіз|к лету|к зиме|уже.|скоро"
    )

    /// A season that things are for.
    private enum Season: CaseIterable {
        case winter, spring, summer, autumn

        private var said: Phrases {
            switch self {
            case .winter: Self.phrases[0]
            case .spring: Self.phrases[1]
            case .summer: Self.phrases[2]
            case .autumn: Self.phrases[3]
            }
        }

        private static let phrases = [
            Phrases(
                "зимние.|зимняя.|зимний.|на зиму|сезон зима|зимой носят|winter shoe|winter boots|for winter|winter pair|қысқы|қысқа арналған"
            ),
            Phrases("весенние.|весенняя.|на весну|сезон весна|for spring|көктемгі"),
            Phrases(
                "летние.|летняя.|летний.|на лето|сезон лето|summer shoe|summer pair|for summer|жазғы|жазға арналған"),
            Phrases("осенние.|осенняя.|осенний.|на осень|сезон осень|for autumn|for fall|күзгі"),
        ]

        static func said(in words: [String]) -> (season: Season, place: Range<Int>)? {
            allCases.lazy.compactMap { season in season.said.range(in: words).map { (season, $0) } }.first
        }

        /// The seasons that the catalogue gives a thing, with those between the ends of a range: `весна-осень` is summer, too.
        static func stated(in text: String) -> Set<Season> {
            let lines = text.split { ".\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
            guard let line = lines.first(where: { $0.contains { $0.hasPrefix("сезон") } }),
                let start = line.firstIndex(where: { $0.hasPrefix("сезон") })
            else { return [] }
            if line[start].count > 7 { return Set(allCases) }
            let named = line[(start + 1)...].compactMap { word in
                allCases.firstIndex { roots[$0]?.contains(where: word.hasPrefix) ?? false }
            }
            if line.contains(where: { $0.hasPrefix("всесезон") }) { return Set(allCases) }
            guard let first = named.first else { return [] }
            guard named.count > 1, let last = named.last else { return [allCases[first]] }
            var found: Set<Season> = []
            var place = first
            while true {
                found.insert(allCases[place])
                if place == last { return found }
                place = (place + 1) % 4
            }
        }

        private static let roots: [Season: [String]] = [
            .winter: ["зим", "winter", "қыс"], .spring: ["весн", "весен", "spring", "көктем"],
            .summer: ["лет", "summer", "жаз"], .autumn: ["осен", "autumn", "fall", "күз"],
        ]
    }
}
