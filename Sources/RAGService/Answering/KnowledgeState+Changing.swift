import KnowledgeModel
import Products

extension KnowledgeState {
    /// The same shop with other quantities of some variants: the rows that an order of the variant is filled from.
    ///
    /// A variant without a row gets one.
    /// - Throws: ``IndexError`` when the generation can't be read.
    public func changing(
        _ changes: [(product: String, size: String?, color: String?, quantity: Int)]
    ) throws -> KnowledgeState {
        guard !changes.isEmpty else { return self }
        let goods = try carried()
        var items = goods.resolver.assortment.stock
        for change in changes {
            let rows = goods.stock.answer(product: change.product, size: change.size, color: change.color)
            let places = rows.verdict == .exact ? Set(rows.variants.map(\.location)) : []
            if places.isEmpty {
                guard let like = items.first(where: { $0.product == change.product }) else { continue }
                var added = like
                added.size = change.size.flatMap { Double($0) }.map { Size(tenths: Int(($0 * 10).rounded())) }
                added.color = change.color
                added.quantity = .pieces(change.quantity)
                items.append(added)
            }
            for index in items.indices where places.contains(items[index].location) {
                items[index].quantity = .pieces(change.quantity)
            }
        }
        return KnowledgeState(base, of: shop, stock: .init(items: items))
    }
}
