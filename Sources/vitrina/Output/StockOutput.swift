import KnowledgeModel
import RAGService

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
