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
        adopt(found)
        for row in rows[next...] { read(row) }
    }

    private mutating func adopt(_ found: StockHeader) {
        header = found
        fields.adopt(found, problems: &problems)
    }

    /// Reads a row below the header.
    private mutating func read(_ row: SheetRow) {
        merged.advance(to: row.number)
        let row = merged.isEmpty ? row : filled(row)
        let cells = StockCells(row, fields: fields)
        if repeatsHeader(row, cells) { return }
        switch fields.kind(of: cells) {
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
        guard let index = cells[.product], case .text(let text) = row.value(at: index),
            ColumnName(text)?.field == .product
        else { return false }
        guard let (again, _) = StockHeader.find(in: [StockHeader.Line(row)]) else { return false }
        if again.columns != header?.columns || again.sizes.map(\.column) != header?.sizes.map(\.column) { adopt(again) }
        return true
    }

    /// The row with the values that cells merged from above hold for it.
    private mutating func filled(_ row: SheetRow) -> SheetRow {
        var values: [(column: Int, value: CellValue)] = []
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
        }
        guard !values.isEmpty else { return row }
        for index in 0..<row.count { values.append((row.column(at: index), row.value(at: index))) }
        return SheetRow(number: row.number, values: values, outlineLevel: row.outlineLevel)
    }
}

extension SheetRow {
    /// The index of the cell of a column; nil when the row has none there.
    func index(of column: Int) -> Int? { cells.firstIndex { $0.column == Int32(clamping: column) } }
}
