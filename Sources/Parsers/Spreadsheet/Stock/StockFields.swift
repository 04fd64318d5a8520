import KnowledgeModel
import Language

/// Reads the cells of a row by the columns of a header.
struct StockFields {
    let sheet: String
    let currency: Money.Currency
    private(set) var layout = StockCells.Layout(columns: [])
    private(set) var columns: [StockItem.Field: Int] = [:]
    private(set) var sizes: [(column: Int, size: Size)] = []
    private var headerRow = 0
    private(set) var priceCurrency: Money.Currency?
    private(set) var priceMultiplier: Int64 = 1
    private var quantityIsOfSizeless = false
    private var columnLetters: [String] = []
    var hasNotedMark = false

    init(sheet: String, currency: Money.Currency) {
        self.sheet = sheet
        self.currency = currency
    }

    /// Columns whose merged cells hold for the rows below; quantities belong to one row each and are never carried.
    var mergeable: [Int] {
        [StockItem.Field.product, .size, .color, .price, .category].compactMap { columns[$0] }
    }

    /// Takes a header over and reports what it leaves open.
    mutating func adopt(_ header: StockHeader, problems: inout StockProblems) {
        columns = header.columns
        sizes = header.sizes
        if !sizes.isEmpty { columns[.size] = nil }
        headerRow = header.rows.upperBound
        quantityIsOfSizeless = header.quantityIsOfSizeless
        priceMultiplier = header.priceUnit.multiplier
        let named = header.priceUnit.currencies.compactMap { Money.Currency(rawValue: $0.rawValue) }
        priceCurrency = named.count > 1 ? nil : named.first ?? currency
        // Contested columns make a row of a product out of a name, although none of them is read.
        let contested = header.contested.values.flatMap { $0 }.sorted()
        let all = StockItem.Field.bySlot.map { columns[$0] } + sizes.map { $0.column } + contested
        layout = StockCells.Layout(columns: all)
        columnLetters = all.map { $0.map(CellReference.letters) ?? "" }
        report(header, problems: &problems)
    }

    private func report(_ header: StockHeader, problems: inout StockProblems) {
        for (field, candidates) in header.contested.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let letters = candidates.map(CellReference.letters).joined(separator: ", ")
            let name = field == .price ? ("цены", "price") : ("количества", "quantity")
            problems.add(
                .warning, field == .price ? "severalPriceColumns" : "severalQuantityColumns",
                .sheetRow(sheet: sheet, row: header.rows.lowerBound),
                Phrase(
                    ru: "Несколько столбцов \(name.0): \(letters). Какой нужен, не ясно; ни один не прочитан.",
                    en: "Several columns of \(name.1): \(letters). Which one counts is not clear; none is read."),
                StockRemedy.nameColumn)
        }
        for column in header.dateColumns {
            let cell = CellReference.letters(ofColumn: column) + String(header.rows.upperBound)
            problems.add(
                .warning, "dateForSize", .cell(sheet: sheet, reference: cell),
                Phrase(
                    ru: "Вместо размера в названии столбца дата; столбец не прочитан.",
                    en: "The column's name is a date instead of a size; the column is not read."),
                Phrase(
                    ru: "Сделайте формат ячейки текстовым и впишите размер заново, например 38,5.",
                    en: "Make the cell's format text and write the size anew, 38.5 for example."))
        }
        if columns[.quantity] == nil, header.contested[.quantity] == nil, sizes.isEmpty {
            problems.add(
                .warning, "noQuantityColumn", .sheetRow(sheet: sheet, row: header.rows.lowerBound),
                Phrase(
                    ru: "В таблице нет столбца количества; наличие неизвестно.",
                    en: "The list has no column of quantities; what is in stock is unknown."),
                Phrase(ru: "Добавьте столбец «Количество».", en: "Add a column “Quantity”."))
        }
    }

    /// The place of a field's cell.
    func place(_ field: StockItem.Field, row: Int) -> Place { place(slot: field.slot, row: row) }

    func place(slot: Int, row: Int) -> Place {
        columnLetters[slot].isEmpty
            ? .sheetRow(sheet: sheet, row: row)
            : .cell(sheet: sheet, reference: columnLetters[slot] + String(row))
    }

    /// What a row is.
    enum Kind {
        case blank, total, unnamed
        case heading(String)
        case unreadableName(String)
        case item(String)
    }

    private static let totals: Set<String> = [
        "итого", "всего", "итог", "подытог", "барлығы", "жиыны", "жалпы", "total", "subtotal", "totals", "разом",
        "усього", "grand",
    ]

    /// Tells products from headings, totals and rows without a name.
    func kind(of cells: StockCells) -> Kind {
        let hasFacts = cells.hasAny(1..<cells.count)
        let lead = cells[.product] ?? (cells.stray >= 0 ? cells.stray : nil)
        guard let lead else { return hasFacts ? .unnamed : .blank }
        switch cells.row.cells[lead].kind {
        case .error, .bool, .formulaWithoutValue, .date, .time:
            return .unreadableName(cells.row.value(at: lead).text)
        default: break
        }
        guard !cells.isLong(lead) else {
            let isName = cells[.product] != nil
            return isName ? .unreadableName("…") : hasFacts ? .unnamed : .blank
        }
        let text = cells.text(at: lead)
        let isVariant = cells[.size] != nil || cells[.color] != nil
        if !isVariant, let word = PlainWords.split(text).first, Self.totals.contains(word),
            cells[.price] == nil || text.utf8.count < 24
        {
            return .total
        }
        guard cells[.product] != nil else { return hasFacts ? .unnamed : .heading(text) }
        return hasFacts ? .item(text) : .heading(text)
    }

    /// Reads the variants of a row of a product.
    mutating func read(
        _ cells: StockCells, name: String, into items: inout [StockItem], problems: inout StockProblems
    ) {
        let row = cells.row.number
        var item = StockItem(
            product: name, size: nil, color: label(.color, cells, &problems), quantity: .unknown,
            price: price(cells, &problems),
            location: SourceLocation(file: problems.file, place: .sheetRow(sheet: sheet, row: row)))
        item.category = label(.category, cells, &problems)
        item.cells.reserveCapacity(StockItem.Field.bySlot.count)
        for field in StockItem.Field.bySlot where cells[field] != nil {
            item.cells[field] = columnLetters[field.slot] + String(cells.origin(slot: field.slot))
        }
        if sizes.isEmpty {
            readLong(cells, item, into: &items, problems: &problems)
        } else {
            readWide(cells, item, into: &items, problems: &problems)
        }
    }

    private func readLong(
        _ cells: StockCells, _ item: StockItem, into items: inout [StockItem], problems: inout StockProblems
    ) {
        var item = item
        item.quantity = quantity(slot: StockItem.Field.quantity.slot, cells, &problems)
        guard let sizes = sizes(cells, &problems) else { return }
        if sizes.count > 1 {
            item.quantity = .unknown
            problems.add(
                .warning, "severalSizes", place(.size, row: cells.row.number),
                Phrase(
                    ru: "В ячейке несколько размеров; сколько есть каждого, неизвестно.",
                    en: "The cell names several sizes; how many there are of each is unknown."),
                StockRemedy.keepOne)
        }
        for size in sizes {
            item.size = size
            items.append(item)
        }
    }

    private func readWide(
        _ cells: StockCells, _ item: StockItem, into items: inout [StockItem], problems: inout StockProblems
    ) {
        let first = items.count
        var pieces = 0
        var isCounted = true
        for (index, column) in sizes.enumerated() {
            let slot = StockItem.Field.bySlot.count + index
            guard cells[slot: slot] != nil, !isDash(slot, cells) else { continue }
            var variant = item
            variant.size = column.size
            variant.quantity = quantity(slot: slot, cells, &problems)
            variant.cells[.quantity] = columnLetters[slot] + String(cells.row.number)
            variant.cells[.size] = columnLetters[slot] + String(headerRow)
            if case .pieces(let count) = variant.quantity { pieces += count } else { isCounted = false }
            items.append(variant)
        }
        readSizeless(cells, item, hasSizes: items.count > first, pieces: isCounted ? pieces : nil, &items, &problems)
    }

    /// Reads the quantity column beside columns of sizes: it counts bags, or it is the sum of the sizes.
    private func readSizeless(
        _ cells: StockCells, _ item: StockItem, hasSizes: Bool, pieces: Int?, _ items: inout [StockItem],
        _ problems: inout StockProblems
    ) {
        let slot = StockItem.Field.quantity.slot
        var item = item
        guard cells[slot: slot] != nil, !isDash(slot, cells) else {
            if !hasSizes { items.append(item) }
            return
        }
        item.quantity = quantity(slot: slot, cells, &problems)
        guard hasSizes else { return items.append(item) }
        guard case .pieces(let count) = item.quantity, count > 0 else { return }
        if quantityIsOfSizeless { return items.append(item) }
        if count == pieces { return }
        problems.add(
            .warning, "sumDiffers", place(slot: slot, row: cells.row.number),
            Phrase(
                ru: "Количество \(count) не равно сумме по размерам\(pieces.map { " (\($0))" } ?? ""); взяты размеры.",
                en: "The quantity \(count) is not the sum of the sizes\(pieces.map { " (\($0))" } ?? ""); "
                    + "the sizes are taken."),
            StockRemedy.fixCell)
    }

    private func isDash(_ slot: Int, _ cells: StockCells) -> Bool {
        guard let index = cells[slot: slot] else { return true }
        switch cells.row.cells[index].kind {
        case .sharedText, .ownText: return cells.row.withText(at: index) { QuantityReader.read(utf8: $0) } == .none
        default: return false
        }
    }

    /// A colour or category as written; nil for a blank and a dash.
    private func label(_ field: StockItem.Field, _ cells: StockCells, _ problems: inout StockProblems) -> String? {
        guard let index = cells[field] else { return nil }
        switch cells.row.cells[index].kind {
        case .error, .bool, .date, .time:
            reportUnreadable(field.slot, cells, index, &problems)
            return nil
        case .formulaWithoutValue: return nil
        case .number, .sharedText, .ownText: break
        }
        guard !cells.isLong(index) else {
            reportUnreadable(field.slot, cells, index, &problems)
            return nil
        }
        let text = cells.text(at: index)
        let isDash = text.utf8.count <= 3 && ["-", "–", "—"].contains(text)
        return isDash || text.isEmpty ? nil : text
    }
}
