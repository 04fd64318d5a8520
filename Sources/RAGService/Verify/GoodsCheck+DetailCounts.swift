import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `две ручки` of what has one, `только в один ряд` of what is worn in one and in two.
    func detailCounts(_ clause: Range<Int>, _ listed: ListedText, _ kind: String?) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        let said = DetailCount.all(in: words) { isOfName(clause.lowerBound + $0, kind) }
        guard !said.isEmpty else { return [] }
        let names = kind.flatMap { assortment.vocabulary.vocabulary.categories[$0]?.words } ?? []
        let folded = Set(names.map { Folding.fold($0) })
        let stated = listed.clauses.flatMap { words in DetailCount.all(in: words) { folded.contains(words[$0]) } }
        let isOnly = Self.onlyOne.isSaid(in: words)
        return said.compactMap { detail in
            let counts = Set(stated.filter { !$0.details.isDisjoint(with: detail.details) }.map(\.count))
            let all = Set(said.filter { !$0.details.isDisjoint(with: detail.details) }.map(\.count))
            guard !counts.isEmpty, counts.isDisjoint(with: all) || isOnly && all.isStrictSubset(of: counts) else {
                return nil
            }
            return clause.lowerBound + detail.words.lowerBound..<clause.lowerBound + detail.words.upperBound
        }
    }

    private static let onlyOne = Phrases("только.|лишь.|only.|just.|тек.|ғана.")
}
