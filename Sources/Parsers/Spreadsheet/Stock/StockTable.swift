import KnowledgeModel
import Language

/// Reads the rows of one sheet into stock items, from the header on.
struct StockTable {
    /// What a sheet gave.
    struct Result {
        var items: [StockItem]
        var problems: StockProblems
    }

    /// Filled rows among which the header must begin.
    static let headerRows = 40

    private let sheet: String
    private let file: String
    private let currency: Money.Currency
    private var merged: MergedColumns
    private var waiting: [SheetRow] = []
    private var header: StockHeader?
    private var fields: StockFields
    private var groups = StockGroups()
    private var items: [StockItem] = []
    private var problems: StockProblems
    /// The text of the header's product column.
    private var headerText = ""
    private var lastRow = 0
    private var followsItem = true
    /// Whether no row has held anything.
    private(set) var isEmpty = true
    /// Whether the header was not among the rows it must be among.
    private(set) var hasGivenUp = false
    /// Values that merged cells hold for the rows below, by column.
    private var carried: [Int: SheetRow] = [:]

    init(sheet: String, file: String, currency: Money.Currency, merged ranges: [CellRange]) {
        self.sheet = sheet
        self.file = file
        self.currency = currency
        merged = MergedColumns(ranges)
        problems = StockProblems(file: file)
        fields = StockFields(sheet: sheet, currency: currency)
    }

    /// The items and problems; nil when no header was found.
    var result: Result? { header == nil ? nil : Result(items: items, problems: problems) }

    /// Takes the next row.
    mutating func add(_ row: SheetRow) throws {
        isEmpty = false
        guard header == nil else { return read(row) }
        guard !hasGivenUp else { return }
        waiting.append(row)
        // One more row than may begin a header: it may be the second row of one.
        if waiting.count > Self.headerRows { findHeader() }
    }

    /// Ends the sheet.
    mutating func close(hasSummariesBelow: Bool) {
        if header == nil, !hasGivenUp { findHeader() }
        groups.close(&items, fields: fields, hasSummariesBelow: hasSummariesBelow, problems: &problems)
    }

    /// Whether ranges merged downwards touch the columns of the list.
    func isTouched(by ranges: [CellRange]) -> Bool {
        guard let header else { return false }
        let columns = Set(header.columns.values).union(header.sizes.map(\.column))
        return ranges.contains { range in
            range.last.row > range.first.row && range.last.row > header.rows.upperBound
                && columns.contains(range.first.column)
        }
    }

    private mutating func findHeader() {
        let rows = waiting
        waiting = []
        guard let (found, next) = StockHeader.find(in: rows.map(StockHeader.Line.init)) else {
            hasGivenUp = true
            return
        }
        let names = rows[next - 1 - (found.rows.count - 1)]
        let product = found.columns[.product].flatMap(names.index(of:))
        adopt(found, text: product.map { StockCells(names, fields: fields).text(at: $0) } ?? "")
        for row in rows[next...] { read(row) }
    }

    private mutating func adopt(_ found: StockHeader, text: String) {
        header = found
        headerText = text
        lastRow = found.rows.upperBound
        followsItem = true
        fields.adopt(found, problems: &problems)
    }

    /// Reads a row below the header.
    private mutating func read(_ row: SheetRow) {
        merged.advance(to: row.number)
        let cells = merged.isEmpty ? StockCells(row, fields: fields) : filled(row)
        let row = cells.row
        if repeatsHeader(row, cells) { return }
        let kind = fields.kind(of: cells)
        if case .item = kind { followsItem = true } else { followsItem = false }
        switch kind {
        case .blank: break
        case .total: groups.passSummary(level: row.outlineLevel)
        case .heading(let name):
            groups.open(name, row: row.number, level: row.outlineLevel, fields: fields, problems: &problems)
        case .unnamed:
            groups.passSummary(level: row.outlineLevel)
            problems.add(
                .warning, "blankName", fields.place(.product, row: row.number),
                Phrase(
                    ru: "Нет названия товара; строка пропущена.", en: "The product has no name; the row is left out."),
                Phrase(ru: "Впишите название товара.", en: "Write the product's name."))
        case .unreadableName(let value):
            groups.passSummary(level: row.outlineLevel)
            problems.add(
                .warning, "unreadableName", fields.place(.product, row: row.number),
                Phrase(
                    ru: "Вместо названия товара — \(value); строка пропущена.",
                    en: "Instead of the product's name there is \(value); the row is left out."),
                StockRemedy.fixCell)
        case .item(let name):
            let first = items.count
            fields.read(cells, name: name, into: &items, problems: &problems)
            groups.add(first..<items.count, row: row.number, level: row.outlineLevel, items: &items, fields: fields)
        }
    }

    /// Whether the header stands there once more, as on every printed page; another header takes over.
    private mutating func repeatsHeader(_ row: SheetRow, _ cells: StockCells) -> Bool {
        defer { lastRow = row.number }
        guard let index = cells[.product] else { return false }
        let text = cells.text(at: index)
        // Looking a name up is dear: it is worth it for the header's own text and after a gap or a heading.
        guard text == headerText || !followsItem || row.number > lastRow + 1, ColumnName(text)?.field == .product,
            let (again, _) = StockHeader.find(in: [StockHeader.Line(row)])
        else { return false }
        if again.columns != header?.columns || again.sizes.map(\.column) != header?.sizes.map(\.column) {
            adopt(again, text: text)
        }
        return true
    }

    /// The row with the values that cells merged from above hold for it.
    private mutating func filled(_ row: SheetRow) -> StockCells {
        var values: [(column: Int, value: CellValue)] = []
        var origins: [Int: Int] = [:]
        var present: Set<Int> = []
        for index in 0..<row.count {
            present.insert(row.column(at: index))
            carried[row.column(at: index)] = row
        }
        for column in fields.mergeable where !present.contains(column) {
            guard let range = merged.range(over: column, row: row.number), let source = carried[column],
                source.number == range.first.row, let index = source.index(of: column)
            else { continue }
            values.append((column, source.value(at: index)))
            origins[column] = source.number
        }
        guard !values.isEmpty else { return StockCells(row, fields: fields) }
        for index in 0..<row.count { values.append((row.column(at: index), row.value(at: index))) }
        let whole = SheetRow(number: row.number, values: values, outlineLevel: row.outlineLevel)
        return StockCells(whole, fields: fields, origins: origins)
    }
}

extension SheetRow {
    /// The index of the cell of a column; nil when the row has none there.
    func index(of column: Int) -> Int? { cells.firstIndex { $0.column == Int32(clamping: column) } }
}
