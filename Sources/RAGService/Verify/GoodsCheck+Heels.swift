import KnowledgeModel
import Language
import Products

/// Heights of heels that are told otherwise than as a length of a heel.
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

    /// `каблучок 1 см` of what the catalogue says has no heel.
    func heelsOfFlat() -> [DraftFinding] {
        Measures.all(in: reading.text).compactMap { measure -> DraftFinding? in
            guard measure.part == .heel, let height = measure.tenths.first, measure.tenths.count == 1, height > 0 else {
                return nil
            }
            let tokens = reading.tokens(in: measure.utf8Range)
            let products = products(at: tokens.lowerBound)
            let clause = reading.clause(of: tokens.lowerBound)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                HeelForm.stated(in: listing.text) == 0, !Phrases.deny(Array(reading.words[clause])),
                mentions.count(where: { reading.sentence(of: tokens.lowerBound).contains($0.tokens.lowerBound) }) < 2,
                !Measures.all(in: listing.text).contains(where: { $0.tenths.contains(height) })
            else { return nil }
            return finding(
                tokens, .measure, .contradicted, claim: "\(name(products)): \(reading.string(measure.utf8Range))",
                place: listing.citation)
        }
    }
}
