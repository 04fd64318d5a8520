import KnowledgeModel
import RAGService

/// A stock answer as JSON.
struct StockOutput: Encodable {
    var generation: Int
    var verdict: StockAnswer.Verdict
    var products: [String]
    var colors: [String]
    var sizes: [String]
    var differing: [String]
    var inStock: Bool?
    var quantity: Int?
    var variants: [Variant]
    var candidates: [Variant]
    var question: SettlingQuestion?
    var nearest: [Near]
    var alternatives: [Variant]
    var canPreorder: Bool
    var listings: [String]
    var warnings: [String]
    var trace: [String]?

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

        init(_ item: StockItem, _ language: Phrase.Language) {
            product = item.product
            size = item.size?.description
            color = item.color
            quantity = if case .pieces(let count) = item.quantity { count } else { nil }
            price = item.price
            inStock = item.isInStock
            citation = item.citation(.quantity).text(in: language)
            cells = Dictionary(uniqueKeysWithValues: item.cells.map { ($0.key.rawValue, $0.value) })
        }
    }

    struct Near: Encodable {
        var variant: Variant
        var differs: [SettlingQuestion.Attribute]
    }

    init(_ answer: StockAnswer, generation: Int, language: Phrase.Language, explain: Bool) {
        func shown(_ items: [StockItem]) -> [Variant] { items.map { Variant($0, language) } }
        self.generation = generation
        verdict = answer.verdict
        products = answer.products
        colors = answer.colors
        sizes = answer.sizes.map(\.description)
        differing = answer.differing
        inStock = answer.isInStock
        quantity = answer.quantity
        variants = shown(answer.variants)
        candidates = shown(answer.candidates)
        question = answer.question
        nearest = answer.nearest.map { Near(variant: Variant($0.item, language), differs: $0.differs) }
        alternatives = shown(answer.alternatives)
        canPreorder = answer.canPreorder
        listings = answer.listings.map { $0.text(in: language) }
        warnings = answer.warnings.map { $0[language] }
        trace = explain ? answer.trace.map { $0[language] } : nil
    }
}

extension Console {
    /// Tells a stock answer in words.
    func tell(_ answer: StockAnswer, explain: Bool) {
        for warning in answer.warnings { note(warning[language]) }
        if explain { for line in answer.trace { print("  \(line[language])") } }
        switch answer.verdict {
        case .exact: tellVariants(of: answer)
        case .ambiguous:
            print(ru: "Подходят несколько, уточните:", en: "Several answer to this, choose:")
            for product in answer.products.prefix(10) { print("  \(product)") }
            if let question = answer.question { print(question.text(in: answer.language)) }
        case .similar:
            print(ru: "Именно такого нет. Похожее:", en: "There is no such one. Near to it:")
            if answer.nearest.isEmpty { for product in answer.products { print("  \(product)") } }
            for near in answer.nearest { print("  " + line(for: near.item)) }
        case .notCarried: print(ru: "Такого в магазине нет.", en: "The shop does not carry it.")
        case .unknown:
            print(
                ru: "Не названо ни одного товара: назовите марку или модель.",
                en: "No product is named: name a brand or model.")
        }
        if !answer.alternatives.isEmpty {
            print(ru: "Есть в наличии:", en: "In stock:")
            for item in answer.alternatives { print("  " + line(for: item)) }
        }
        if answer.canPreorder { print(ru: "Можно привезти под заказ.", en: "It can be ordered.") }
    }

    private func tellVariants(of answer: StockAnswer) {
        if answer.variants.isEmpty {
            print(
                ru: "\(answer.products.joined(separator: ", ")): есть в каталоге, в таблице остатков нет.",
                en: "\(answer.products.joined(separator: ", ")): in the catalogue, not in the stock sheet.")
            for listing in answer.listings { print("  " + listing.text(in: language)) }
        }
        for item in answer.variants { print(line(for: item)) }
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
        return parts.joined(separator: ", ") + " — " + item.citation(.quantity).text(in: language)
    }
}
