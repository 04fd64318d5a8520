import Products
public import KnowledgeModel
import Language

extension KnowledgeState {
    /// Tells what the shop carries, and its words for it.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func assortment() throws -> KnowledgeAPI.Assortment {
        let goods = try carried().resolver.assortment
        return KnowledgeAPI.Assortment(
            generation: base.generation, vocabulary: KnowledgeAPI.ShopVocabulary(goods.vocabulary.vocabulary),
            products: goods.products.map { KnowledgeAPI.CarriedProduct($0, of: goods) })
    }
}

extension KnowledgeAPI.ShopVocabulary {
    fileprivate init(_ vocabulary: Vocabulary) {
        self.init(
            brands: vocabulary.brands,
            categories: vocabulary.categories.mapValues { .init(words: $0.words, related: $0.related) },
            colors: vocabulary.colors, synonyms: vocabulary.synonyms)
    }
}

extension KnowledgeAPI.CarriedProduct {
    fileprivate init(_ product: Product, of goods: Assortment) {
        let ofSheet = Set(product.rows.compactMap { goods.stock[$0].size })
        let sizes = ofSheet.union(product.listing?.sizes ?? [])
        let colors = Set(product.rows.flatMap { goods.rowColors[$0]?.groups ?? [] })
            .union(product.listing?.colors ?? [])
        self.init(
            name: product.name, brand: product.brand, category: product.category, colors: colors.sorted(),
            sizes: sizes.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }.map(\.description),
            // The sheet decides where it has rows: a catalogue may give the measures of a bag.
            hasSizes: product.rows.isEmpty ? !sizes.isEmpty : !ofSheet.isEmpty)
    }
}
