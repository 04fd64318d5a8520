import KnowledgeModel
import Language

/// Compares the variants of two stock sheets.
enum StockComparison {
    /// A variant's name in any spelling of letters and spaces.
    private struct Key: Hashable {
        var product: String
        var size: Size?
        var color: String?

        init(_ item: StockItem) {
            product = Folding.foldLine(item.product)
            size = item.size
            color = item.color.map { Folding.foldLine($0) }
        }
    }

    static func changes(from before: [StockItem], to after: [StockItem]) -> [StockChange] {
        guard before != after else { return [] }
        var old = Dictionary(grouping: before, by: Key.init)
        var changes: [StockChange] = []
        for item in after {
            guard var rows = old[Key(item)], !rows.isEmpty else {
                changes.append(change(item, .new(item.quantity, item.price)))
                continue
            }
            // Two rows of one variant pair in the order of the sheet.
            let former = rows.removeFirst()
            old[Key(item)] = rows
            if former.price != item.price { changes.append(change(item, .price(from: former.price, to: item.price))) }
            if former.quantity != item.quantity {
                changes.append(change(item, .quantity(from: former.quantity, to: item.quantity)))
            }
        }
        for item in before {
            guard let rows = old[Key(item)], rows.contains(item) else { continue }
            old[Key(item)] = rows.filter { $0 != item }
            changes.append(change(item, .gone))
        }
        return changes
    }

    private static func change(_ item: StockItem, _ change: StockChange.Change) -> StockChange {
        StockChange(
            product: item.product, size: item.size, color: item.color, location: item.location, change: change)
    }
}
