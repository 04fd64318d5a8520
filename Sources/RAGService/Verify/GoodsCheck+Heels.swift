import KnowledgeModel
import Language
import Products

/// Heights of heels, soles and shafts that are told without a unit.
extension GoodsCheck {
    /// `Каблук 8,5.`, `платформа 4`: a part whose height stands without a unit at the end of its clause.
    func bareHeels() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard place > 0, reading.tokens[place].kind == .number,
                // `Mini Platform 14`.
                !mentions.contains(where: { $0.tokens.contains(place - 1) }),
                place + 1 == reading.clause(of: place).upperBound,
                let part = [Measures.Part.heel, .sole, .shaft].first(where: {
                    $0.beginnings.contains(where: reading.words[place - 1].hasPrefix)
                }),
                reading.clause(of: place).contains(place - 1), let tenths = WishReader.tenths(of: reading.words[place]),
                (10...600).contains(tenths), part == .shaft || tenths <= 150
            else { return nil }
            let products = products(at: place)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                let stated = part == .heel
                    ? HeelForm.stated(in: listing.text)
                    : Measures.lengths(in: listing.text).first(where: { $0.part == part })?.tenths.first,
                !isOfOther([tenths], place..<place + 1, part)
            else { return nil }
            return finding(
                place..<place + 1, .measure, stated == tenths ? .supported : .contradicted,
                claim: "\(name(products)): \(reading.words[place])", place: listing.citation,
                instead: Size(tenths: stated).description)
        }
    }
}
