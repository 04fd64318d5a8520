import Language

// Models of the world that the shop does not have.
extension WishReader {
    /// `jimmy choo love 85`, `open walk`, `гуччи хорсбит`: what is named is another model, though a word of it may stand in a name here.
    func readForeignModels(_ reading: inout Reading) {
        var place = 0
        while place < reading.wish.tokens.count {
            let length = (1...KnownModels.longest).reversed().first { isForeignModel(at: place, length: $0, reading) }
            guard let length else {
                place += 1
                continue
            }
            let tokens = place..<place + length
            reading.wish.names.removeAll { tokens.contains($0.tokens.lowerBound) }
            reading.wish.foreign.removeAll { tokens.contains($0.token) }
            reading.wish.foreign.append(
                .init(
                    text: reading.wish.tokens[tokens].map(\.text).joined(separator: " "), token: place,
                    isSurelyName: true, isBrand: false, isModel: true))
            reading.cover(tokens)
            place += length
        }
    }

    private func isForeignModel(at place: Int, length: Int, _ reading: Reading) -> Bool {
        let wish = reading.wish
        guard place + length <= wish.tokens.count, !isWith(place, reading) else { return false }
        let tokens = place..<place + length
        let models = KnownModels.named(
            wish.tokens[tokens].map(\.text), wish.tokens[place].kind, bySound: length == 1 && !reading.covered[place])
        guard !models.isEmpty, !tokens.dropLast().contains(where: { Self.breaks(in: wish)[$0] }) else { return false }
        // A brand is no model of another.
        let isBrand = wish.names.contains { name in
            name.tokens.overlaps(tokens) && name.readings.contains { $0.allSatisfy(isBrandStem) }
        }
        guard !isBrand else { return false }
        // `bottega hop`, `bottega bag hop`.
        let isBehindName = (wish.names.map(\.tokens) + wish.categories.map(\.tokens)).contains {
            $0.upperBound == place
        }
        let isNothingSaid = wish.names.isEmpty && wish.categories.isEmpty
        // `багет` is no `Ballet` for sounding like it.
        let others = wish.names.filter { !$0.tokens.overlaps(tokens) }
        let brands = brandsSaid(in: others)
        return models.contains { model in
            if model.brand.isEmpty { return !isOurs(model) }
            guard brands.isEmpty ? others.isEmpty && !model.isEveryday : brands.contains(model.brand) else {
                return false
            }
            // A word alone may be any other.
            guard !isNothingSaid || model.words.count > 1 else { return false }
            return (!model.isEveryday || isBehindName) && !isOurs(model)
        }
    }

    /// The brands of what is named, each as one word.
    private func brandsSaid(in names: [ProductWish.NameWord]) -> Set<String> {
        Set(
            names.flatMap(\.readings).flatMap { stems in
                (assortment.byStem[stems.first ?? ""] ?? []).prefix(64).compactMap { index in
                    let product = assortment.products[index]
                    guard product.stems.isSuperset(of: stems) else { return nil }
                    return product.brand.map { Folding.foldLine($0).filter { $0 != " " } }
                }
            })
    }

    /// Whether a name of the shop has the words of a model.
    private func isOurs(_ model: KnownModels.Model) -> Bool {
        let stems = model.words.flatMap(assortment.stemmer.terms)
        return (assortment.byStem[stems.first ?? ""] ?? []).contains {
            assortment.products[$0].stems.isSuperset(of: stems)
        }
    }
}
