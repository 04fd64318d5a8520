import KnowledgeModel
import Language
import Products

/// Where, with what and for what a thing is worn.
extension GoodsCheck {
    /// `под джинсы не годятся` of what the catalogue puts with jeans, `только на талию` of what sits on the hips as well.
    func uses(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        let said = Use.all(in: words, isStated: false)
        guard !said.isEmpty, !Self.notOnly.isSaid(in: words) else { return [] }
        let stated = Set(
            listed.own.filter { !Self.refusals.isSaid(in: $0) }.flatMap { Use.all(in: $0, isStated: true) }.map(\.use))
        guard !stated.isEmpty else { return [] }
        func tokens(_ place: Range<Int>, _ other: Range<Int>) -> Range<Int> {
            clause.lowerBound + min(place.lowerBound, other.lowerBound)..<clause.lowerBound
                + max(place.upperBound, other.upperBound)
        }
        let refused =
            Self.refusals.range(in: words) ?? words.indices.last { Self.refuses(words[$0]) }.map { $0..<$0 + 1 }
        if let refused, let denied = said.first(where: { stated.contains($0.use) }) {
            return [tokens(denied.place, refused)]
        }
        guard refused == nil else { return [] }
        for only in Self.only.ranges(in: words) {
            // `тек белге`, but `белге ғана`, `for the waist only`.
            let isBehind = words[only.lowerBound] == "ғана" || only.upperBound == words.count
            guard
                let use = said.first(where: { use in
                    isBehind
                        ? only.lowerBound - use.place.upperBound < 2 && use.place.upperBound <= only.lowerBound
                        : use.place.lowerBound - only.upperBound < 3 && use.place.lowerBound >= only.upperBound
                })
            else { continue }
            let others = stated.subtracting(said.map(\.use)).filter { $0.isOfKind(of: use.use) }
            if !others.isEmpty { return [tokens(use.place, only)] }
        }
        return []
    }

    private static func refuses(_ word: String) -> Bool {
        // `таптырмайды` is the very thing.
        !word.hasPrefix("таптырма") && KazakhDenial.isNegative(word)
    }

    private static let only = Phrases("только.|лишь.|исключительно|чисто.|only.|solely|strictly|purely|тек.|ғана.")
    private static let notOnly = Phrases("не только|not only|not just|ғана емес|тек емес|не хуже|хоть")
    private static let refusals = Phrases(
        "не на.|не годит|не годят|не подойд|не подход|не идет|не идут|не сяд|не сад|не нос|не наден|не надев|не повяж|не повес|не для|не под|нельзя|никак.|не сочета|не смотр|не берут|не рассчит|не предназн",
        "not for|not suit|doesnt|dont|wont|cant|cannot|isnt for|arent for|not with|never|not meant|no good|болмайды|емес|жарамайды"
    )
}
