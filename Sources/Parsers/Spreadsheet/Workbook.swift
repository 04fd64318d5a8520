public import Foundation
public import KnowledgeModel

/// All cells of a workbook, for looking at.
///
/// It holds everything in memory; readers of large sheets take ``SpreadsheetReader``.
public struct Workbook: Sendable {
    /// The sheets in the order of their tabs.
    public var sheets: [Sheet]
    /// What was wrong.
    public var problems: [Problem]

    /// A sheet with its cells.
    public struct Sheet: Sendable {
        /// Its name on the tab.
        public var name: String
        /// Whether people see it.
        public var state: SheetInfo.State
        /// What it holds.
        public var kind: SheetInfo.Kind
        /// The cells with a value, row by row, from left to right.
        public var cells: [Cell]
        /// The merged ranges.
        public var mergedRanges: [CellRange]
    }

    /// Reads a workbook on disk.
    /// - Throws: ``ParserError``.
    public init(url: URL, file: String, limits: SpreadsheetLimits = SpreadsheetLimits()) throws {
        try self.init(SpreadsheetReader(url: url, file: file, limits: limits))
    }

    /// Reads a workbook in memory.
    /// - Throws: ``ParserError``.
    public init(bytes: [UInt8], file: String, limits: SpreadsheetLimits = SpreadsheetLimits()) throws {
        try self.init(SpreadsheetReader(bytes: bytes, file: file, limits: limits))
    }

    private init(_ reader: SpreadsheetReader) throws {
        sheets = []
        problems = reader.problems
        // Cells with one shared text share its string, or a few bytes of a file could ask for gigabytes.
        var texts: [UInt32: String] = [:]
        for info in reader.sheets {
            var cells: [Cell] = []
            let (summary, found) = try reader.readRows(of: info) { row in
                for index in 0..<row.count {
                    guard let reference = CellReference(row: row.number, column: row.column(at: index)) else {
                        continue
                    }
                    let number = row.cells[index].start
                    if row.cells[index].kind == .sharedText {
                        let text = texts[number] ?? row.value(at: index).text
                        texts[number] = text
                        cells.append(Cell(reference: reference, value: .text(text)))
                    } else {
                        cells.append(Cell(reference: reference, value: row.value(at: index)))
                    }
                }
            }
            problems += found
            sheets.append(
                Sheet(
                    name: info.name, state: info.state, kind: info.kind, cells: cells,
                    mergedRanges: summary.mergedRanges))
        }
    }
}
