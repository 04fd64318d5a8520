import KnowledgeModel
import Language
import Products

/// Heights of heels that are told without a unit.
extension GoodsCheck {
    /// `Каблук 8,5.`: a heel whose height stands without a unit at the end of its clause.
    func bareHeels() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard place > 0, reading.tokens[place].kind == .number,
                place + 1 == reading.clause(of: place).upperBound,
                Measures.Part.heel.beginnings.contains(where: reading.words[place - 1].hasPrefix),
                reading.clause(of: place).contains(place - 1), let tenths = WishReader.tenths(of: reading.words[place]),
                (10...150).contains(tenths)
            else { return nil }
            let products = products(at: place)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                let stated = HeelForm.stated(in: listing.text), !isOfOther([tenths], place..<place + 1, .heel)
            else { return nil }
            return finding(
                place..<place + 1, .measure, stated == tenths ? .supported : .contradicted,
                claim: "\(name(products)): \(reading.words[place])", place: listing.citation,
                instead: Size(tenths: stated).description)
        }
    }
}
