import KnowledgeModel
import Language
import Products

/// Where on a thing its details are.
extension GoodsCheck {
    /// `буква V сбоку` of what bears it on the toe.
    func misplaced(_ clause: Range<Int>, _ listed: ListedText) -> [Range<Int>] {
        let words = Array(reading.words[clause])
        let said = Placed.all(in: words) { word in mentions.contains { $0.tokens.contains(clause.lowerBound + word) } }
        // `сзади карманов нет` puts nothing anywhere.
        guard !said.isEmpty, !Self.absent.isSaid(in: words) else { return [] }
        let stated = listed.own.flatMap { Placed.all(in: $0) { _ in false } }
        return said.compactMap { placed in
            let same = stated.filter { !$0.details.isDisjoint(with: placed.details) }
            // `сзади у щиколотки`: any of the places that are told of the detail may be the one.
            let all = said.filter { !$0.details.isDisjoint(with: placed.details) }
            let isSo = same.contains { stated in all.contains { $0.spot.isNear(stated.spot) } }
            guard !same.isEmpty, !isSo else { return nil }
            return clause.lowerBound + placed.words.lowerBound..<clause.lowerBound + placed.words.upperBound
        }
    }

    /// Whether words tell of another spot than the catalogue gives a detail: `сзади карманов нет` of pockets in front.
    func isElsewhere(_ words: [String], _ listed: ListedText) -> Bool {
        let stated = listed.own.flatMap { Placed.all(in: $0) { _ in false } }
        return Placed.all(in: words) { _ in false }.contains { said in
            let same = stated.filter { !$0.details.isDisjoint(with: said.details) }
            return !same.isEmpty && !same.contains { $0.spot.isNear(said.spot) }
        }
    }

    private static let absent = Phrases("нет.|нету|без.|отсутств|no.|without|isnt.|arent.|жоқ.")
}
