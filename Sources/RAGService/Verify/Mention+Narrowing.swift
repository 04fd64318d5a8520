import KnowledgeModel
import Language
import Products

// Which of several products a draft means where the name alone doesn't tell.
extension Mention {
    /// The mentions of a draft, each of several products narrowed to the one that alone has the colours or the price told of it:
    /// `Балетки Chanel чёрные` where of two ballerinas one is made in black.
    static func narrowed(_ mentions: [Mention], in reading: DraftReading, _ assortment: Assortment) -> [Mention] {
        mentions.indices.map { place in
            var mention = mentions[place]
            guard !mention.isWrong, (2...Self.few).contains(mention.products.count) else { return mention }
            let sentence = reading.sentence(of: mention.tokens.lowerBound)
            let next = mentions[(place + 1)...].first?.tokens.lowerBound ?? sentence.upperBound
            let previous = place > 0 ? mentions[place - 1].tokens.upperBound : sentence.lowerBound
            let span =
                max(sentence.lowerBound, previous)..<max(mention.tokens.upperBound, min(sentence.upperBound, next))
            mention.products = narrowed(mention.products, by: span, of: reading, assortment)
            return mention
        }
    }

    /// The products that have all the colours told in a stretch of a draft, or one of its prices, where that leaves but one; else all.
    static func narrowed(_ products: [Int], by span: Range<Int>, of reading: DraftReading, _ assortment: Assortment)
        -> [Int]
    {
        let colors = reading.wish.colors.filter { span.contains($0.tokens.lowerBound) }.map(\.color)
        if !colors.isEmpty {
            let fitting = products.filter { index in
                let product = assortment.products[index]
                let made = Set(product.listing?.colors ?? []).union(
                    product.rows.compactMap { assortment.colorName(ofRow: $0) })
                return colors.allSatisfy { !$0.groups.isDisjoint(with: made) }
            }
            if fitting.count == 1 { return fitting }
        }
        let prices = Set(reading.money.filter { span.contains($0.tokens.lowerBound) }.map(\.minorUnits))
        let fitting = products.filter { index in
            let product = assortment.products[index]
            let own = (product.listing?.prices ?? []) + product.rows.compactMap { assortment.stock[$0].price }
            return own.contains { prices.contains($0.minorUnits) }
        }
        return fitting.count == 1 ? fitting : products
    }

    /// More products than these are a brand's or a kind's.
    static let few = 4
}
