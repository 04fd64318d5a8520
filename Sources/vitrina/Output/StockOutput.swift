import KnowledgeModel
import RAGService

/// A stock answer as JSON.
struct StockOutput: Encodable {
    var generation: Int
    var verdict: StockAnswer.Verdict
    var products: [String]
    var colors: [String]
    var sizes: [String]
    var variants: [Variant]
    var alternatives: [Variant]

    struct Variant: Encodable {
        var product: String
        var size: String?
        var color: String?
        /// Nil where the sheet says nothing readable.
        var quantity: Int?
        var price: Money?
        var inStock: Bool
        var citation: String
        var cells: [String: String]
    }

    init(_ answer: StockAnswer, generation: Int, language: Phrase.Language) {
        self.generation = generation
        verdict = answer.verdict
        products = answer.products
        colors = answer.colors
        sizes = answer.sizes.map(\.description)
        variants = answer.variants.map { Self.variant($0, language) }
        alternatives = answer.alternatives.map { Self.variant($0, language) }
    }

    private static func variant(_ item: StockItem, _ language: Phrase.Language) -> Variant {
        let quantity: Int? = if case .pieces(let count) = item.quantity { count } else { nil }
        return Variant(
            product: item.product, size: item.size?.description, color: item.color, quantity: quantity,
            price: item.price, inStock: item.isInStock,
            citation: Citation(location: item.location, path: []).text(in: language),
            cells: Dictionary(uniqueKeysWithValues: item.cells.map { ($0.key.rawValue, $0.value) }))
    }
}

extension Console {
    /// Tells a stock answer in words.
    func tell(_ answer: StockAnswer) {
        switch answer.verdict {
        case .exact: tellVariants(of: answer)
        case .ambiguous:
            print(ru: "Подходят несколько товаров, уточните:", en: "Several products answer to this, name one:")
            for product in answer.products { print("  \(product)") }
        case .similar:
            print(ru: "Именно такого нет в таблице. Похожее:", en: "The sheet holds no such product. Similar:")
            for product in answer.products { print("  \(product)") }
        case .notCarried:
            print(ru: "Такого товара нет в таблице остатков.", en: "The stock sheet holds no such product.")
        case .unknown:
            print(
                ru: "Не названо ни одного товара: назовите марку или модель.",
                en: "No product is named: name a brand or model.")
        }
    }

    private func tellVariants(of answer: StockAnswer) {
        if answer.variants.isEmpty {
            print(
                ru: "\(answer.products.joined(separator: ", ")): такого размера или цвета нет в таблице.",
                en: "\(answer.products.joined(separator: ", ")): no such size or colour in the sheet.")
        }
        for item in answer.variants { print(line(for: item)) }
        guard !answer.variants.contains(where: \.isInStock), !answer.alternatives.isEmpty else { return }
        print(ru: "Есть в другом размере или цвете:", en: "In stock in another size or colour:")
        for item in answer.alternatives { print(line(for: item)) }
    }

    private func line(for item: StockItem) -> String {
        let quantity: Phrase =
            switch item.quantity {
            case .pieces(let count): Phrase(ru: "\(count) шт.", en: "\(count) pcs")
            case .unknown: Phrase(ru: "количество не указано", en: "quantity not stated")
            case .onRequest: Phrase(ru: "под заказ", en: "on request")
            }
        let size = item.size.map { language == .ru ? "размер \($0)" : "size \($0)" }
        let price = item.price?.description ?? (language == .ru ? "цена не указана" : "price not stated")
        let parts = [item.product, size, item.color, quantity[language], price].compactMap { $0 }
        return parts.joined(separator: ", ") + " — " + Citation(location: item.location, path: []).text(in: language)
    }
}
