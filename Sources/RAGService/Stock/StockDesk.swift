public import Products
import KnowledgeModel
import Language

/// Answers whether something is in stock, to the exact variant.
public struct StockDesk: Sendable {
    /// Tells products apart.
    public let resolver: ProductResolver

    private var assortment: Assortment { resolver.assortment }

    /// Creates a desk.
    public init(_ resolver: ProductResolver) {
        self.resolver = resolver
    }

    /// What is in stock of what a text asks for.
    /// - Complexity: O(words × products that share one + rows of the products meant).
    public func answer(_ question: String) -> StockAnswer {
        let resolution = resolver.resolve(question)
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
    /// How well a row fits what was asked for.
    enum Fit: Int, Comparable {
        case none, loose, exact
        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

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

    /// The rows of the colours and sizes asked for: those of the very shade and size, else of the group and a range that has the
    /// size.
    private func narrowed(_ rows: [Int], _ resolution: Resolution) -> [Int] {
        var rows = rows
        if !resolution.refusedColors.isEmpty {
            rows = rows.filter { resolution.refusedColors.isDisjoint(with: assortment.rowColors[$0]?.groups ?? []) }
        }
        if !resolution.saidColors.isEmpty { rows = best(rows) { colorFit($0, resolution.saidColors) } }
        if !resolution.sizes.isEmpty { rows = bestBySize(rows, resolution.sizes) }
        return rows
    }

    private func best(_ rows: [Int], _ fit: (Int) -> Fit) -> [Int] {
        let fits = rows.map { ($0, fit($0)) }
        let exact = fits.filter { $0.1 == .exact }
        return exact.isEmpty ? fits.filter { $0.1 == .loose }.map(\.0) : exact.map(\.0)
    }

    /// A row of the size itself goes before a range that has it, each product by itself.
    private func bestBySize(_ rows: [Int], _ sizes: [Size]) -> [Int] {
        let fits = rows.map { ($0, sizeFit($0, sizes)) }.filter { $0.1 != .none }
        let sure = Set(
            fits.filter { $0.1 == .exact }.map {
                productName(ofRow: $0.0) + "\u{1F}" + (assortment.colorName(ofRow: $0.0) ?? "")
            })
        return fits.filter { row, fit in
            fit == .exact
                || !sure.contains(productName(ofRow: row) + "\u{1F}" + (assortment.colorName(ofRow: row) ?? ""))
        }.map(\.0)
    }

    /// One group is the colour itself; `бежево-розовый` is only near to beige, and is meant where both are said.
    func colorFit(_ row: Int, _ wanted: [SaidColor]) -> Fit {
        guard let color = assortment.rowColors[row] else { return .none }
        var best = Fit.none
        for said in wanted {
            if color.groups == said.groups {
                best = .exact
            } else if color.groups.isSuperset(of: said.groups) {
                best = max(best, .loose)
            }
        }
        return best
    }

    func sizeFit(_ row: Int, _ wanted: [Size]) -> Fit {
        guard let size = assortment.stock[row].size else { return .none }
        var best = Fit.none
        for said in wanted {
            if size == said || said.lower < said.upper && size.lower == size.upper && said.contains(size) {
                best = .exact
            } else if size.contains(said) {
                best = max(best, .loose)
            }
        }
        return best
    }

    private func productName(ofRow row: Int) -> String {
        assortment.productOfRow[row].map { assortment.products[$0].name } ?? assortment.stock[row].product
    }

    private func key(ofRow row: Int) -> String {
        let item = assortment.stock[row]
        return [productName(ofRow: row), assortment.colorName(ofRow: row) ?? "", item.size?.description ?? ""]
            .joined(separator: "\u{1F}")
    }

    private func attributes(ofRow row: Int) -> [SettlingQuestion.Attribute: String] {
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

    private func sum(_ answer: inout StockAnswer) {
        var total: Int?
        for item in answer.variants { if case .pieces(let count) = item.quantity { total = (total ?? 0) + count } }
        answer.quantity = total
        answer.isInStock = total.map { $0 > 0 }
    }
}

// MARK: - What there is instead

extension StockDesk {
    /// The sheet has no such row: the catalogue alone may carry the product, else the nearest rows are told.
    private func withoutRow(_ resolution: Resolution, _ rows: [Int], _ answer: inout StockAnswer) {
        let listed = resolution.indices.filter { isListed(assortment.products[$0], resolution) }
        answer.isInStock = false
        if rows.isEmpty, listed.count == 1, let only = listed.first {
            answer.verdict = .exact
            answer.products = [assortment.products[only].name]
        } else if rows.isEmpty, listed.count > 1 {
            answer.verdict = .ambiguous
            answer.question = SettlingQuestion(
                among: listed.map { place in
                    let product = assortment.products[place]
                    return [.model: product.name, .category: product.category ?? "", .brand: product.brand ?? ""]
                })
            answer.isInStock = nil
        } else {
            answer.verdict = .similar
            answer.nearest = nearest(rows, resolution)
        }
        answer.canPreorder = !listed.isEmpty
        answer.alternatives = alternatives(to: resolution, besides: [])
    }

    /// Whether the catalogue has the product in a colour and size asked for.
    private func isListed(_ product: Product, _ resolution: Resolution) -> Bool {
        guard let listing = product.listing else { return product.rows.isEmpty && resolution.saidColors.isEmpty }
        let hasColor =
            resolution.saidColors.isEmpty
            || resolution.saidColors.contains { !$0.groups.isDisjoint(with: listing.colors) }
        let hasSize =
            resolution.sizes.isEmpty || listing.sizes.isEmpty
            || resolution.sizes.contains { size in listing.sizes.contains { $0.contains(size) } }
        return hasColor && hasSize
    }

    /// The rows with the fewest differences from what was asked for.
    private func nearest(_ rows: [Int], _ resolution: Resolution) -> [StockAnswer.Near] {
        let near = rows.map { row in
            var differs: [SettlingQuestion.Attribute] = []
            if !resolution.saidColors.isEmpty, colorFit(row, resolution.saidColors) == .none { differs.append(.color) }
            if !resolution.sizes.isEmpty, sizeFit(row, resolution.sizes) == .none { differs.append(.size) }
            return StockAnswer.Near(item: assortment.stock[row], differs: differs)
        }
        let fewest = near.map(\.differs.count).min() ?? 0
        return near.filter { $0.differs.count == fewest }
    }

    /// The same product in another size or colour, then the nearest others by category, brand and price; all in stock.
    private func alternatives(to resolution: Resolution, besides taken: Set<Int>) -> [StockItem] {
        let own = resolution.indices.flatMap { assortment.products[$0].rows }
        let wanted = resolution.sizes.first?.lower
        func distance(_ row: Int) -> Int {
            guard let wanted, let size = assortment.stock[row].size else { return 0 }
            return min(abs(size.lower - wanted), abs(size.upper - wanted))
        }
        let same = own.filter { !taken.contains($0) && assortment.stock[$0].isInStock }.sorted {
            (colorRank($0, resolution), distance($0), $0) < (colorRank($1, resolution), distance($1), $1)
        }
        var chosen = Array(same.prefix(Self.alternativeLimit))
        guard chosen.count < Self.alternativeLimit, resolution.indices.count == 1, let first = resolution.indices.first
        else {
            return chosen.map { assortment.stock[$0] }
        }
        let product = assortment.products[first]
        let price = product.listing?.prices.first ?? product.rows.lazy.compactMap { assortment.stock[$0].price }.first
        let others = (product.category.flatMap { assortment.byCategory[$0] } ?? []).filter { $0 != first }.compactMap {
            other -> (Int, Int, Int64)? in
            let candidate = assortment.products[other]
            let rows = candidate.rows.filter { assortment.stock[$0].isInStock }
            let fitting = narrowed(rows, resolution)
            guard let row = fitting.first else { return nil }
            let difference =
                price.flatMap { own in assortment.stock[row].price.map { abs($0.minorUnits - own.minorUnits) } }
                ?? Int64.max
            return (row, candidate.brand == product.brand ? 0 : 1, difference)
        }.sorted { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }
        chosen += others.prefix(Self.alternativeLimit - chosen.count).map(\.0)
        return chosen.map { assortment.stock[$0] }
    }

    private func colorRank(_ row: Int, _ resolution: Resolution) -> Int {
        resolution.saidColors.isEmpty || colorFit(row, resolution.saidColors) != .none ? 0 : 1
    }
}
