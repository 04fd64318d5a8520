import KnowledgeModel
@testable import Parsers

/// A sheet as lines of cells: lines divided by LF, cells by tabs. What reads as a number is stored as one, `=` in front makes
/// a formula without a value, `#` an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func testStock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let lines = input(start, count).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count <= 500 else { return 0 }
    let rows = lines.enumerated().map { line in
        let cells = line.element.split(separator: 0x09, omittingEmptySubsequences: false).prefix(200)
        return SheetRow(
            number: line.offset + 1,
            values: cells.enumerated().compactMap { cell in value(cell.element).map { (cell.offset + 1, $0) } })
    }
    let reader = StockReader(currency: .KZT)
    let stock = reader.read(rows: rows, sheet: "A", file: "a.xlsx")
    let again = reader.read(rows: rows, sheet: "A", file: "a.xlsx")
    require(stock.items == again.items && stock.problems == again.problems, "reads differently the second time")
    var seen: Set<[String]> = []
    for item in stock.items {
        require(!item.product.isEmpty, "a product without a name")
        if case .pieces(let count) = item.quantity { require(count >= 0, "a quantity below zero") }
        if let price = item.price { require(price.minorUnits > 0, "a price that is none") }
        if let size = item.size { require(size.lower > 0 && size.lower <= size.upper, "a size that is none") }
        guard case .sheetRow(_, let row) = item.location.place else { fatalError("a variant without its row") }
        require((1...rows.count).contains(row), "a row outside the sheet")
        for reference in item.cells.values {
            guard let cell = CellReference(reference) else { fatalError("a cell without address") }
            require(cell.row <= rows.count, "a cell outside the sheet")
        }
        let key = [item.product, "\(item.size?.lower ?? 0)-\(item.size?.upper ?? 0)", item.color ?? ""]
        require(seen.insert(key).inserted || item.category != nil, "a variant twice")
    }
    return 0
}

private func value(_ cell: ArraySlice<UInt8>) -> CellValue? {
    guard let first = cell.first else { return nil }
    if first == 0x3D { return .formulaWithoutValue }
    if first == 0x23 { return .error(String(decoding: cell, as: UTF8.self)) }
    if let number = Array(cell).withUnsafeBufferPointer(DecimalBytes.number) { return .number(number) }
    return .text(String(decoding: cell, as: UTF8.self))
}
