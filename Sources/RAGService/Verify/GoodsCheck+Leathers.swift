import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `телячья кожа`, `lambskin` of what the catalogue says is another animal's.
    func leathers() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard let animal = Hide.named(by: reading.words[place]) else { return nil }
            let products = products(at: place)
            let clause = reading.clause(of: place)
            let words = Array(reading.words[clause])
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                words.contains(where: Hide.isLeather) || Hide.isHide(after: place, reading.words), !Phrases.deny(words),
                !reading.isRemark(place),
                !reading.asks.contains(reading.clauseIndex(of: place)),
                !(place > 0 && ["как", "чем", "like", "than"].contains(reading.words[place - 1]))
            else { return nil }
            let stated = Set(
                listing.text.split { ".;\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
                    .filter { $0.contains(where: Hide.isLeather) }.joined().compactMap(Hide.named))
            guard !stated.isEmpty else { return nil }
            let isSo = stated.contains(animal)
            return finding(
                place..<place + 1, .material, isSo ? .supported : .contradicted,
                claim: "\(name(products)): \(reading.words[place])", place: listing.citation)
        }
    }

    /// Whose hide a leather is.
    enum Hide {
        case calf, goat, lamb

        /// What folded words for each begin with.
        private static let beginnings: [(hide: Hide, words: [String])] = [
            (.calf, ["теляч", "теленк", "calf", "бұзау"]),
            (.goat, ["козья", "козьей", "козью", "козлин", "козлен", "goat", "ешкі"]),
            (.lamb, ["ягнят", "ягнен", "ягняч", "lamb", "қозы"]),
        ].map { ($0, $1.map { Folding.fold($0) }) }
        private static let leather = ["кож", "leather", "skin", "былғары", "hide"].map { Folding.fold($0) }

        static func named(by word: String) -> Hide? {
            beginnings.first { $0.words.contains(where: word.hasPrefix) }?.hide
        }

        /// `бұзау терісінен`: the skin is named right behind the animal.
        static func isHide(after place: Int, _ words: [String]) -> Bool {
            place + 1 < words.count && words[place + 1].hasPrefix("тері")
        }

        static func isLeather(_ word: String) -> Bool {
            leather.contains(where: word.hasPrefix) || word.hasSuffix("skin")
        }
    }
}
