import KnowledgeModel
import Language

/// The header of a stock list: which column holds what.
struct StockHeader {
    /// The rows it takes, one or two.
    var rows: ClosedRange<Int>
    /// The columns by field; a field with several equal candidates is left out, see ``contested``.
    var columns: [StockItem.Field: Int] = [:]
    /// The columns whose names are sizes, from left to right.
    var sizes: [(column: Int, size: Size)] = []
    /// Prices or quantities in several columns of which none is the one to take.
    var contested: [StockItem.Field: [Int]] = [:]
    /// The unit of the price column.
    var priceUnit = AmountReader.HeaderUnit.plain
    /// Whether the quantity column counts what has no size.
    var quantityIsOfSizeless = false
    /// Columns among those of sizes whose name is a date: a spreadsheet program makes one of a typed `38.5`.
    var dateColumns: [Int] = []

    /// A row that may be part of a header: its filled cells.
    struct Line {
        var number: Int
        var texts: [Int: String] = [:]
        /// The columns that hold dates.
        var dates: [Int] = []

        init(_ row: SheetRow) {
            number = row.number
            // Names of columns are short and stand in the first columns; anything else is no header.
            for index in 0..<min(row.count, 500) where row.withText(at: index, { $0.count }) <= 160 {
                let text =
                    switch row.value(at: index) {
                    case .text: row.withText(at: index) { CellText.folded($0) }
                    case .number(let number): CellValue.text(of: number)
                    default: ""
                    }
                if !text.isEmpty { texts[row.column(at: index)] = text }
                if row.cells[index].kind == .date { dates.append(row.column(at: index)) }
            }
        }
    }

    /// The first header among lines, and the index of the line after it.
    static func find(in lines: [Line]) -> (header: StockHeader, next: Int)? {
        for index in lines.indices {
            let single = StockHeader([lines[index]])
            if index + 1 < lines.count, lines[index + 1].number == lines[index].number + 1 {
                let double = StockHeader([lines[index], lines[index + 1]])
                if double.isUsable, double.score > (single.isUsable ? single.score : 0),
                    continues(lines[index], lines[index + 1], double)
                {
                    return (double, index + 2)
                }
            }
            if single.isUsable { return (single, index + 1) }
        }
        return nil
    }

    /// Whether the fields are enough to read a stock list from.
    private var isUsable: Bool {
        columns[.product] != nil
            && (sizes.count > 1 || [.price, .quantity, .size].contains { columns[$0] != nil || contested[$0] != nil })
    }

    private var score: Int { columns.count + contested.count + sizes.count }

    /// Whether a second line belongs to the header: it names columns and no product.
    private static func continues(_ top: Line, _ bottom: Line, _ double: StockHeader) -> Bool {
        guard let product = double.columns[.product] else { return false }
        guard let name = top.texts[product] else { return completes(top, bottom, product: product, double) }
        guard ColumnName(name)?.field == .product else { return false }
        if let text = bottom.texts[product], ColumnName(text) == nil { return false }
        if !double.sizes.isEmpty {
            // One name stands above all columns of sizes; a row of data stands under names of its own.
            let named = double.sizes.count { top.texts[$0.column] != nil && bottom.texts[$0.column] != nil }
            if named > 1 { return false }
        }
        return bottom.texts.contains { column, text in
            ColumnName(text) != nil || double.sizes.contains { $0.column == column }
        }
    }

    /// Whether an upper line without the product's name tells what the names below it mean: «Остаток» over «Всего» and «Резерв»,
    /// «Цена» over «Розница» and «Опт». A title above a header that is complete in itself adds nothing.
    private static func completes(_ top: Line, _ bottom: Line, product: Int, _ double: StockHeader) -> Bool {
        guard let name = bottom.texts[product], ColumnName(name)?.field == .product else { return false }
        return top.texts.values.allSatisfy { ColumnName($0) != nil } && double.score > StockHeader([bottom]).score
    }

    /// Reads the names of one or two lines.
    private init(_ lines: [Line]) {
        rows = lines[0].number...lines[lines.count - 1].number
        var names: [(column: Int, text: String, name: ColumnName)] = []
        for (column, text) in Self.joined(lines) {
            if let size = Self.size(text.last) {
                sizes.append((column, size))
            } else {
                let whole = text.joined(separator: " ")
                if let name = ColumnName(whole) { names.append((column, whole, name)) }
            }
        }
        // One number alone is a value, not a name.
        if sizes.count < 2 || Set(sizes.map(\.size)).count < sizes.count { sizes = [] }
        if let first = sizes.first, let last = sizes.last {
            dateColumns = (lines.last?.dates ?? []).filter { (first.column - 1...last.column + 1).contains($0) }
        }
        for field in StockItem.Field.allCases { choose(field, among: names.filter { $0.name.field == field }) }
    }

    private mutating func choose(_ field: StockItem.Field, among all: [(column: Int, text: String, name: ColumnName)]) {
        guard let best = all.map(\.name.rank).min() else { return }
        let candidates = all.filter { $0.name.rank == best }
        guard let first = candidates.first else { return }
        if candidates.count > 1, field == .price || field == .quantity {
            contested[field] = candidates.map(\.column)
            return
        }
        columns[field] = first.column
        if field == .price { priceUnit = AmountReader.unit(inHeader: first.text) }
        if field == .quantity { quantityIsOfSizeless = first.name.isOfSizeless }
    }

    /// The texts of each column from top to bottom. A text of the upper line also stands over the blank cells to its right,
    /// where the lower line names columns: such headers are merged cells.
    private static func joined(_ lines: [Line]) -> [(column: Int, texts: [String])] {
        let columns = Set(lines.flatMap(\.texts.keys)).sorted()
        guard lines.count == 2 else { return columns.map { ($0, [lines[0].texts[$0] ?? ""]) } }
        var above = ""
        return columns.map { column in
            let lower = lines[1].texts[column]
            if let own = lines[0].texts[column] {
                above = own
                return (column, [own] + (lower.map { [$0] } ?? []))
            }
            return (column, [above, lower ?? ""].filter { !$0.isEmpty })
        }
    }

    /// The size that a column's name is: 15 to 60, as shoes and clothes are counted.
    private static func size(_ text: String?) -> Size? {
        guard let text, case .exact(let sizes) = SizeReader.read(text), sizes.count == 1, let size = sizes.first,
            (150...600).contains(size.lower), size.upper <= 600
        else { return nil }
        return Size(tenths: size.lower, upTo: size.upper)
    }
}

extension AmountReader.HeaderUnit {
    /// No currency, single units.
    static var plain: AmountReader.HeaderUnit { AmountReader.unit(inHeader: "") }
}
