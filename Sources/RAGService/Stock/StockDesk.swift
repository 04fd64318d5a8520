public import Products
import KnowledgeModel
import Language

/// Answers whether something is in stock, to the exact variant.
public struct StockDesk: Sendable {
    /// Tells products apart.
    public let resolver: ProductResolver

    var assortment: Assortment { resolver.assortment }

    /// Creates a desk.
    public init(_ resolver: ProductResolver) {
        self.resolver = resolver
    }

    /// What is in stock of what a text asks for.
    /// - Complexity: O(words × products that share one + rows of the products meant).
    public func answer(_ question: String) -> StockAnswer {
        let wish = resolver.read(question)
        if let several = several(resolver.parts(of: wish)) { return several }
        let resolution = resolver.resolve(wish)
        guard resolution.verdict == .unknown, let browsing = browsing(resolution) else { return answer(resolution) }
        return browsing
    }

    /// `Что есть на 40 размер?`, `зелёное что-нибудь есть?`: everything of a colour or size, to choose from.
    private func browsing(_ resolution: Resolution) -> StockAnswer? {
        let wish = resolution.wish
        guard wish.foreign.isEmpty, !wish.colors.isEmpty || !wish.sizes.isEmpty,
            wish.tokens.contains(where: { Self.browsingWords.contains($0.text) })
        else { return nil }
        var all = resolution
        all.indices = Array(assortment.products.indices)
        all.products = assortment.products
        all.verdict = .ambiguous
        let answer = answer(all)
        return answer.verdict == .ambiguous ? answer : nil
    }

    private static let browsingWords: Set<String> = Set(
        "что чтонибудь нибудь либо какие какая какое anything something what which не нелер қандай бірдеңе бірдеме"
            .split(
                separator: " "
            ).map { Folding.fold($0) })

    /// What is in stock of what an order's fields name. A field that is nil or blank was not said.
    public func answer(product: String?, size: String?, color: String?) -> StockAnswer {
        var wish = resolver.read(product ?? "")
        if let size {
            let read = resolver.read("размер " + size)
            wish.sizes = read.sizes.isEmpty ? resolver.read(size).sizes : read.sizes
        }
        if let color {
            let colors = assortment.colors.colors(of: color)
            let read = colors.isEmpty ? resolver.read(color).colors.map(\.color) : colors
            let said =
                read.isEmpty
                ? [SaidColor(groups: [Folding.foldLine(color)], shade: assortment.stemmer.terms(of: color))] : read
            if !Folding.foldLine(color).isEmpty { wish.colors = said.map { ($0, 0..<0) } }
        }
        return answer(resolver.resolve(wish))
    }

    /// What is in stock of the products a text was resolved to.
    public func answer(_ resolution: Resolution) -> StockAnswer {
        var answer = StockAnswer(
            verdict: .unknown, products: resolution.products.map(\.name), colors: resolution.colors,
            sizes: resolution.sizes,
            differing: resolution.differing, variants: [], candidates: [], nearest: [], alternatives: [],
            canPreorder: false,
            listings: resolution.products.prefix(3).compactMap { $0.listing?.citation },
            language: resolution.wish.language,
            warnings: [], trace: resolution.trace)
        switch resolution.verdict {
        case .unknown: break
        case .notCarried, .similar:
            answer.verdict = resolution.verdict == .similar ? .similar : .notCarried
            answer.isInStock = false
            let rows = resolution.indices.flatMap { assortment.products[$0].rows }
            answer.alternatives = Array(
                rows.lazy.map { assortment.stock[$0] }.filter(\.isInStock).prefix(Self.alternativeLimit))
        case .exact, .ambiguous: settle(resolution, &answer)
        }
        return answer
    }

    /// Most alternatives of an answer.
    static let alternativeLimit = 6
}

// MARK: - Variants

extension StockDesk {
    private func settle(_ resolution: Resolution, _ answer: inout StockAnswer) {
        let rows = resolution.indices.flatMap { assortment.products[$0].rows }
        let fitting = narrowed(rows, resolution)
        guard !fitting.isEmpty else { return withoutRow(resolution, rows, &answer) }
        let variants = Dictionary(grouping: fitting, by: { key(ofRow: $0) })
        let products = Set(fitting.map { productName(ofRow: $0) })
        answer.products = answer.products.filter(products.contains)
        if variants.count == 1, !resolution.differing.isEmpty {
            // Some of what was said is of another product: this one is near at most.
            answer.verdict = .similar
            answer.nearest = fitting.map { .init(item: assortment.stock[$0], differs: [.model]) }
            answer.isInStock = false
        } else if variants.count == 1 {
            answer.verdict = .exact
            answer.variants = fitting.map { assortment.stock[$0] }
            sum(&answer)
            if answer.isInStock != true {
                answer.canPreorder = true
                answer.alternatives = alternatives(to: resolution, besides: Set(fitting))
            }
        } else {
            answer.verdict = .ambiguous
            answer.candidates = fitting.sorted().map { assortment.stock[$0] }
            answer.question = SettlingQuestion(among: variants.values.compactMap { $0.first.map(attributes(ofRow:)) })
            answer.trace += [
                Phrase(
                    ru:
                        "подходят варианты: \(variants.count), спрашиваю: \(answer.question?.attribute.rawValue ?? "—")",
                    en:
                        "\(variants.count) variants answer to it, asking for: \(answer.question?.attribute.rawValue ?? "—")"
                )
            ]
        }
    }

    func productName(ofRow row: Int) -> String {
        assortment.productOfRow[row].map { assortment.products[$0].name } ?? assortment.stock[row].product
    }

    func key(ofRow row: Int) -> String {
        let item = assortment.stock[row]
        return [productName(ofRow: row), assortment.colorName(ofRow: row) ?? "", item.size?.description ?? ""]
            .joined(separator: "\u{1F}")
    }

    func attributes(ofRow row: Int) -> [SettlingQuestion.Attribute: String] {
        let item = assortment.stock[row]
        var attributes: [SettlingQuestion.Attribute: String] = [:]
        if let place = assortment.productOfRow[row] {
            let product = assortment.products[place]
            attributes[.model] = product.name
            attributes[.category] = product.category
            attributes[.brand] = product.brand
        }
        attributes[.color] = assortment.colorName(ofRow: row)
        attributes[.size] = item.size?.description
        return attributes
    }

    func sum(_ answer: inout StockAnswer) {
        var total: Int?
        for item in answer.variants { if case .pieces(let count) = item.quantity { total = (total ?? 0) + count } }
        answer.quantity = total
        answer.isInStock = total.map { $0 > 0 }
    }
}
