import KnowledgeModel
import Products

// What there is instead.
extension StockDesk {
    /// The sheet has no such row: the catalogue alone may carry the product, else the nearest rows are told.
    func withoutRow(_ resolution: Resolution, _ rows: [Int], _ answer: inout StockAnswer) {
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
    func alternatives(to resolution: Resolution, besides taken: Set<Int>) -> [StockItem] {
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
