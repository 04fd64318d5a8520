import KnowledgeModel
import Language

/// Brings rows of the same variant together: repeated ones are dropped, contradicting facts left open; both are reported.
struct StockVariants {
    private(set) var problems: StockProblems
    private var kept: [StockItem] = []
    /// What the first row of each kept item said, before contradictions left it open.
    private var stated: [StockItem] = []
    private var indexes: [Key: Int] = [:]

    private struct Key: Hashable {
        var name: [UInt8]
        var size: Size?
    }

    init(problems: StockProblems) { self.problems = problems }

    /// The items, each variant once, in their order.
    mutating func merge(_ items: [StockItem]) -> [StockItem] {
        kept.reserveCapacity(items.count)
        stated.reserveCapacity(items.count)
        indexes.reserveCapacity(items.count)
        for item in items {
            var name = PlainWords.key(item.product)
            if let color = item.color { name += [0] + PlainWords.key(color) }
            let key = Key(name: name, size: item.size)
            if let index = indexes[key] {
                join(item, to: index)
            } else {
                indexes[key] = kept.count
                kept.append(item)
                stated.append(item)
            }
        }
        return kept
    }

    private mutating func join(_ item: StockItem, to index: Int) {
        let first = stated[index]
        var isContradicted = false
        if let one = first.quantity.stated, let other = item.quantity.stated {
            if one != other {
                isContradicted = true
                kept[index].quantity = .unknown
                report(.quantity, one, other, first, item)
            }
        } else if first.quantity.stated == nil, item.quantity.stated != nil {
            take(.quantity, of: item, at: index)
        }
        if let one = first.price, let other = item.price {
            if one != other {
                isContradicted = true
                kept[index].price = nil
                report(
                    .price, Phrase(ru: one.description, en: one.description),
                    Phrase(ru: other.description, en: other.description), first, item)
            }
        } else if first.price == nil, item.price != nil {
            take(.price, of: item, at: index)
        }
        if !isContradicted { reportRepeated(first, item) }
    }

    /// Takes a fact that the first row does not state.
    private mutating func take(_ field: StockItem.Field, of item: StockItem, at index: Int) {
        switch field {
        case .quantity:
            kept[index].quantity = item.quantity
            stated[index].quantity = item.quantity
        default:
            kept[index].price = item.price
            stated[index].price = item.price
        }
        kept[index].cells[field] = item.cells[field]
        stated[index].cells[field] = item.cells[field]
    }

    private mutating func report(
        _ field: StockItem.Field, _ one: Phrase, _ other: Phrase, _ first: StockItem, _ item: StockItem
    ) {
        let places = (Self.cell(field, of: first), Self.cell(field, of: item))
        let name = field == .quantity ? ("количество", "quantity") : ("цена", "price")
        problems.add(
            .warning, field == .quantity ? "conflictingQuantity" : "conflictingPrice", Self.place(field, of: item),
            Phrase(
                ru:
                    "\(Self.variant(item)): \(name.0) в \(places.0) — \(one.ru), а в \(places.1) — \(other.ru). Оставлено неизвестным.",
                en:
                    "\(Self.variant(item)): the \(name.1) in \(places.0) is \(one.en), in \(places.1) it is \(other.en). "
                    + "It is left open."),
            StockRemedy.keepOne)
    }

    private mutating func reportRepeated(_ first: StockItem, _ item: StockItem) {
        let places = (Self.cell(.product, of: first), Self.cell(.product, of: item))
        problems.add(
            .warning, "repeatedRow", Self.place(.product, of: item),
            Phrase(
                ru: "\(Self.variant(item)) записан дважды: в \(places.0) и в \(places.1). Учтён один раз.",
                en: "\(Self.variant(item)) is written twice, in \(places.0) and in \(places.1). It counts once."),
            StockRemedy.keepOne)
    }

    private static func variant(_ item: StockItem) -> String {
        (["«\(item.product)»"] + [item.size?.description, item.color].compactMap { $0 }).joined(separator: ", ")
    }

    private static func sheet(_ item: StockItem) -> (name: String, row: Int) {
        if case .sheetRow(let sheet, let row) = item.location.place { return (sheet, row) }
        return ("", 0)
    }

    private static func cell(_ field: StockItem.Field, of item: StockItem) -> String {
        let (sheet, row) = sheet(item)
        return "\(sheet)!" + (item.cells[field] ?? "\(row)")
    }

    private static func place(_ field: StockItem.Field, of item: StockItem) -> Place {
        let (sheet, row) = sheet(item)
        return item.cells[field].map { .cell(sheet: sheet, reference: $0) } ?? .sheetRow(sheet: sheet, row: row)
    }
}

extension StockItem.Quantity {
    /// The quantity in words; nil where nothing is stated.
    var stated: Phrase? {
        switch self {
        case .pieces(let count): Phrase(ru: String(count), en: String(count))
        case .onRequest: Phrase(ru: "по запросу", en: "on request")
        case .unknown: nil
        }
    }
}
