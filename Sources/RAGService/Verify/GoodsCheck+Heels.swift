import KnowledgeModel
import Language
import Products

/// Heights of heels, soles and shafts that are told without a unit.
extension GoodsCheck {
    /// `Каблук 8,5.`, `каблук восемь с половиной`, `платформа 4`: a part whose height stands without a unit at the end of its clause.
    func bareHeels() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard place > 0, let height = height(at: place),
                // `Mini Platform 14`.
                !mentions.contains(where: { $0.tokens.contains(place - 1) }),
                height.tokens.upperBound == reading.clause(of: place).upperBound,
                let part = [Measures.Part.heel, .sole, .shaft].first(where: {
                    $0.beginnings.contains(where: reading.words[place - 1].hasPrefix)
                }),
                reading.clause(of: place).contains(place - 1),
                (10...600).contains(height.tenths), part == .shaft || height.tenths <= 150
            else { return nil }
            let tenths = height.tenths
            let products = products(at: place)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                let stated = part == .heel
                    ? HeelForm.stated(in: listing.text)
                    : Measures.lengths(in: listing.text).first(where: { $0.part == part })?.tenths.first,
                !isOfOther([tenths], height.tokens, part)
            else { return nil }
            return finding(
                height.tokens, .measure, stated == tenths ? .supported : .contradicted,
                claim: "\(name(products)): \(Size(tenths: tenths))", place: listing.citation,
                instead: Size(tenths: stated).description)
        }
    }

    /// `8,5`, `восемь с половиной`: a number that tells a height, in tenths.
    private func height(at place: Int) -> (tenths: Int, tokens: Range<Int>)? {
        if reading.tokens[place].kind == .number {
            return WishReader.tenths(of: reading.words[place]).map { ($0, place..<place + 1) }
        }
        guard let spoken = reading.spokenNumber(at: place), !spoken.isOrdinal, spoken.tenths >= 20 else { return nil }
        let end = place + spoken.length
        let words = reading.words[end...]
        for half in [["с", "половиной"], ["and", "a", "half"], ["жарым"]] where words.starts(with: half) {
            return (spoken.tenths + (spoken.tenths % 10 == 0 ? 5 : 0), place..<end + half.count)
        }
        return (spoken.tenths, place..<end)
    }
}
