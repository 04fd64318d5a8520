import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    /// `Рюкзак Jackie`, `Клатч Bearn`: the kind that stands right before a name, against that of the product. Kinds that are related
    /// both ways, as slippers and sandals are, pass for one another.
    func kinds() -> [DraftFinding] {
        mentions.compactMap { mention in
            guard !mention.isWrong, isCertain(mention.products), let only = mention.products.first,
                let own = assortment.products[only].category, mention.tokens.lowerBound > 0,
                reading.sentence(of: mention.tokens.lowerBound).contains(mention.tokens.lowerBound - 1)
            else { return nil }
            let place = mention.tokens.lowerBound - 1
            let gap = reading.gap(after: place)
            guard gap == [" "] || gap == [",", " "] && reading.words[max(0, place - 1)] == "these" else { return nil }
            let said = reading.wish.categories.filter { $0.tokens.upperBound == mention.tokens.lowerBound }
            let claim = "\(name(mention.products)): \(reading.words[place])"
            let isColor = reading.wish.colors.contains { $0.tokens.contains(place) }
            if OtherGoods.contain(reading.words[place], stem: Stems.of(reading.tokens[place])), said.isEmpty, !isColor {
                return finding(
                    place..<place + 1, .product, .contradicted, claim: claim, place: listing(mention.products),
                    instead: own)
            }
            guard let first = said.first, !said.contains(where: { areAlike($0.group, own) }) else { return nil }
            return finding(
                first.tokens, .product, .contradicted, claim: claim, place: listing(mention.products), instead: own)
        }
    }

    private func areAlike(_ left: String, _ right: String) -> Bool {
        let groups = assortment.vocabulary.vocabulary.categories
        return left == right
            || groups[left]?.related.contains(right) == true && groups[right]?.related.contains(left) == true
    }

    /// `с белой подошвой` where the catalogue tells of a red one.
    func coloredParts() -> [DraftFinding] {
        let traits = Traits.each(of: reading.words)
        return reading.wish.colors.compactMap { color, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                color.groups.count == 1, let group = color.groups.first, traits.indices.contains(tokens.upperBound)
            else { return nil }
            let stated = Looks.coloredParts(in: listing.text, assortment)
            for part in traits[tokens.upperBound].intersection(Traits.parts).sorted() {
                let others = stated.filter { $0.hasSuffix(" " + part) }
                guard !others.isEmpty else { continue }
                let isSo = others.contains("\(group) \(part)")
                return finding(
                    tokens.lowerBound..<tokens.upperBound + 1, .color, isSo ? .supported : .contradicted,
                    claim: "\(name(products)): \(group) \(reading.words[tokens.upperBound])", place: listing.citation,
                    instead: others.sorted().joined(separator: ", "))
            }
            return nil
        }
    }
}
