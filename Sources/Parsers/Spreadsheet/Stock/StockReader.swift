public import Foundation
public import KnowledgeModel
import Language

/// Reads stock from workbooks: each variant of a product with its quantity and price, and everything that is not certain as a
/// problem with the cell's address.
///
/// Two layouts are told apart by the header: long, a row for a variant (`product_name | size | color | quantity | price`), and wide,
/// a column for each size. The header is looked for among the first 40 filled rows of each visible sheet; it may be two rows high and
/// its names Russian, Kazakh, Ukrainian or English. Groups, subtotals and totals of accounting programs are told from products; a
/// group's name becomes the category where there is no column for it.
///
/// Nothing is guessed: a price that is a range or a limit, a quantity in words or boxes, and facts that contradict each other are left
/// open (``StockItem/price`` nil, ``StockItem/Quantity/unknown``) and reported.
public struct StockReader: Sendable {
    /// The currency of prices that name none, by cell or header.
    public var currency: Money.Currency
    /// What a workbook may ask of the machine.
    public var limits: SpreadsheetLimits

    /// Creates a reader.
    public init(currency: Money.Currency, limits: SpreadsheetLimits = SpreadsheetLimits()) {
        self.currency = currency
        self.limits = limits
    }

    /// What a workbook says is in stock.
    public struct Stock: Sendable {
        /// The variants in the order of the sheets and rows, each once.
        public var items: [StockItem]
        /// What could not be read for certain.
        public var problems: [Problem]
    }

    /// Reads a workbook on disk.
    /// - Parameter file: the path to name it by, relative to the shop's folder.
    /// - Throws: ``ParserError``.
    public func read(url: URL, file: String) throws -> Stock {
        try read(SpreadsheetReader(url: url, file: file, limits: limits), file: file)
    }

    /// Reads a workbook in memory.
    /// - Throws: ``ParserError``.
    public func read(bytes: [UInt8], file: String) throws -> Stock {
        try read(SpreadsheetReader(bytes: bytes, file: file, limits: limits), file: file)
    }

    private func read(_ reader: SpreadsheetReader, file: String) throws -> Stock {
        var cellProblems: [Problem] = []
        var problems = StockProblems(file: file)
        var items: [StockItem] = []
        var hasStock = false
        for sheet in reader.sheets where sheet.kind.hasCells {
            let table = try read(sheet, of: reader, file: file, cellProblems: &cellProblems)
            switch table {
            case .empty: break
            case .other: problems.noteOtherSheet(sheet)
            case .stock(let read):
                hasStock = true
                items += read.items
                problems.merge(read.problems)
            }
        }
        if !hasStock { problems.noteNoHeader() }
        var variants = StockVariants(problems: problems)
        items = variants.merge(items)
        return Stock(items: items, problems: reader.problems + cellProblems + variants.problems.all)
    }

    /// What a sheet turned out to be.
    private enum Outcome {
        case empty
        case other
        case stock(StockTable.Result)
    }

    /// Ends the reading of a sheet that holds no stock.
    private struct NoHeader: Error {}

    private func read(
        _ sheet: SheetInfo, of reader: SpreadsheetReader, file: String, cellProblems: inout [Problem]
    ) throws -> Outcome {
        var merged: [CellRange] = []
        // Merged ranges stand behind the rows: where they matter, the rows are read once more.
        for _ in 0..<2 {
            var table = StockTable(sheet: sheet.name, file: file, currency: currency, merged: merged)
            let isHidden = sheet.state != .visible
            do {
                let (summary, problems) = try reader.readRows(of: sheet) { row in
                    try table.add(row)
                    if isHidden || table.hasGivenUp { throw NoHeader() }
                }
                table.close(hasSummariesBelow: summary.hasSummariesBelow)
                if merged.isEmpty, table.isTouched(by: summary.mergedRanges) {
                    merged = summary.mergedRanges
                    continue
                }
                cellProblems += problems
            } catch is NoHeader {
                return .other
            }
            if let result = table.result { return .stock(result) }
            return table.isEmpty ? .empty : .other
        }
        return .empty
    }

    /// Reads the rows of one sheet that come from elsewhere, merged ranges included.
    func read(rows: [SheetRow], sheet: String, file: String, merged: [CellRange] = []) -> Stock {
        var table = StockTable(sheet: sheet, file: file, currency: currency, merged: merged)
        for row in rows {
            do { try table.add(row) } catch { break }
        }
        table.close(hasSummariesBelow: true)
        guard let result = table.result else {
            var problems = StockProblems(file: file)
            problems.noteNoHeader()
            return Stock(items: [], problems: problems.all)
        }
        var variants = StockVariants(problems: result.problems)
        let items = variants.merge(result.items)
        return Stock(items: items, problems: variants.problems.all)
    }
}

extension StockProblems {
    mutating func noteOtherSheet(_ sheet: SheetInfo) {
        let isHidden = sheet.state != .visible
        add(
            .note, isHidden ? "hiddenSheet" : "sheetWithoutHeader", .sheetRow(sheet: sheet.name, row: 1),
            isHidden
                ? Phrase(
                    ru: "Лист «\(sheet.name)» скрыт и не прочитан.",
                    en: "The sheet “\(sheet.name)” is hidden and not read.")
                : Phrase(
                    ru: "На листе «\(sheet.name)» нет заголовка таблицы остатков; лист не прочитан.",
                    en: "The sheet “\(sheet.name)” has no header of a stock list; it is not read."),
            isHidden
                ? Phrase(
                    ru: "Если остатки на нём, сделайте лист видимым.", en: "Make it visible if the stock is on it.")
                : Phrase(
                    ru: "Если остатки на нём, назовите столбцы: товар, размер, цвет, количество, цена.",
                    en: "If the stock is on it, name its columns: product, size, color, quantity, price."))
    }

    mutating func noteNoHeader() {
        add(
            .error, "noHeader", .file,
            Phrase(
                ru:
                    "Не найдена строка с названиями столбцов остатков: ни на одном листе нет товара вместе с ценой, количеством или размером.",
                en:
                    "No row names the columns of a stock list: no sheet has a product beside a price, a quantity or a size."
            ),
            Phrase(
                ru: "Назовите столбцы в первой строке: товар, размер, цвет, количество, цена.",
                en: "Name the columns in the first row: product, size, color, quantity, price."))
    }
}
