import KnowledgeModel
import Language
import Products

extension GoodsCheck {
    /// `the tallest UGG we have` of one that another of the brand and kind is taller than.
    func superlatives() -> [DraftFinding] {
        Superlative.all(in: reading.words).compactMap { said in
            let token = said.words.lowerBound
            let clause = Array(reading.words[reading.clause(of: token)])
            let own = products(at: token)
            let named = mentions.last { $0.tokens.lowerBound < token && isCertain($0.products) }?.products ?? asked
            let products = isCertain(own) ? own : named
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                !reading.asks.contains(reading.clauseIndex(of: token)), !reading.isRemark(token),
                !reading.isConditional(token), !Phrases.deny(clause), !Self.ofOtherThings.isSaid(in: clause),
                !Superlative.all(in: Tokenizer.tokens(of: listing.text).map(\.text)).contains(where: {
                    $0.dimension == said.dimension && $0.isMore == said.isMore
                }),
                let value = said.dimension.value(in: listing.text)
            else { return nil }
            let product = assortment.products[only]
            // `самая маленькая` of what the catalogue calls the roomiest.
            let isContrary = Superlative.all(in: Tokenizer.tokens(of: listing.text).map(\.text)).contains {
                $0.dimension == said.dimension && $0.isMore != said.isMore
            }
            let better = assortment.products.first { other in
                guard other.brandStems == product.brandStems, other.category == product.category,
                    let text = other.listing?.text, let otherValue = said.dimension.value(in: text)
                else { return false }
                return said.isMore ? otherValue > value : otherValue < value
            }
            guard better != nil || isContrary else { return nil }
            return finding(
                said.words, .measure, .contradicted, claim: product.name, place: listing.citation, instead: better?.name
            )
        }
    }

    private static let ofOtherThings = Phrases(
        "размер|size|өлшем|скидк|discount|спрос|выбор|choice|цен|price|баға|один из|одна из|одни из|one of|among the")
}
