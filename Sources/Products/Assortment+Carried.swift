package import KnowledgeModel
package import Language

extension Assortment {
    /// Puts together what a knowledge base tells of its products: enough to read names, not to tell what is in stock.
    package init(_ carried: KnowledgeAPI.Assortment, stemmer: Stemmer) {
        let words = carried.vocabulary
        let vocabulary = Vocabulary(
            brands: words.brands,
            categories: words.categories.mapValues { .init(words: $0.words, related: $0.related) },
            colors: words.colors, synonyms: words.synonyms)
        // A row for every product tells the reader its name, its kind and whether it comes in sizes.
        let rows = carried.products.enumerated().map { row, product in
            StockItem(
                product: product.name, size: product.hasSizes ? Size(tenths: 380) : nil, color: nil,
                category: product.category, quantity: .unknown, price: nil,
                location: SourceLocation(file: "", place: .sheetRow(sheet: "", row: row + 1)))
        }
        self.init(stock: rows, vocabulary: VocabularyIndex(vocabulary, stemmer: stemmer), stemmer: stemmer)
    }
}
