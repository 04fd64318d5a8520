import KnowledgeModel

/// A table as read: rows of cells with their spans.
struct WordTable {
    /// Its number in the document.
    var number: Int
    var rows: [Row] = []

    struct Row {
        /// Its number in the table.
        var number: Int
        var cells: [Cell] = []
        var skippedBefore = 0
        var skippedAfter = 0
        var isHeader = false
        var isDeleted = false
        /// Tables inside its cells, and notes its cells refer to.
        var following: [WordBlock] = []
    }

    struct Cell {
        var text = ""
        var span = 1
        var merge = Merge.none
        var continuesLeft = false
        var isBold = false
        var isDeleted = false
        var links: [Paragraph.Link] = []
        var images: [String] = []
    }

    /// A cell's part in a vertical merge.
    enum Merge {
        case none, begins, continues
    }

    /// Columns a single cell may claim; Word itself stops at 63.
    static let longestSpan = 1024

    /// A row with one text for every column.
    private struct Line {
        var texts: [String] = []
        /// For every column whether the text comes from the row above.
        var isFromAbove: [Bool] = []
        var isBold = true
        /// Cells that hold text of their own.
        var own = 0
    }

    /// The rows as values, with nested tables and notes after the row they belong to.
    ///
    /// - Parameters:
    ///   - caption: the paragraph directly above the table.
    ///   - budget: cells that may still be made; shortened by those of this table.
    /// - Throws: whatever `exceeded` makes when the budget is spent.
    func blocks(
        caption: String?, budget: inout Int, exceeded: () -> any Error
    ) throws -> [Section.Block] {
        let rows = rows.filter { !$0.isDeleted }
        var above: [Int: String] = [:]
        var lines: [Line] = []
        let width = rows.map(Self.width).max() ?? 0
        for row in rows {
            budget -= width
            guard budget >= 0 else { throw exceeded() }
            let made = line(row, width: width, above: &above)
            // A text that many cells share takes room wherever the rows go: 64 bytes of it count as a cell.
            budget -= made.texts.reduce(0) { $0 + $1.utf8.count } / 64
            guard budget >= 0 else { throw exceeded() }
            lines.append(made)
        }
        let header = headerRows(rows, lines, width: width)
        let texts = header.isEmpty ? [] : joined(lines[header])
        var result: [Section.Block] = []
        for (index, row) in rows.enumerated() {
            let isHeader = header.contains(index)
            let shown = row.cells.filter { !$0.isDeleted }
            let images = shown.flatMap(\.images)
            if !images.isEmpty || !lines[index].texts.allSatisfy(\.isEmpty) {
                result.append(
                    .row(
                        TableRow(
                            cells: lines[index].texts, header: index >= header.upperBound ? texts : [],
                            isHeader: isHeader, caption: caption, links: shown.flatMap(\.links), images: images,
                            place: .tableRow(table: number, row: row.number))))
            }
            for block in row.following {
                switch block {
                case .table(let table):
                    result += try table.blocks(caption: nil, budget: &budget, exceeded: exceeded)
                case .note(let note): result.append(.note(note))
                case .paragraph: break
                }
            }
        }
        return result
    }

    private static func width(_ row: Row) -> Int {
        row.cells.reduce(row.skippedBefore + row.skippedAfter) { $0 + $1.span }
    }

    private func line(_ row: Row, width: Int, above: inout [Int: String]) -> Line {
        var line = Line()
        line.texts = Array(repeating: "", count: row.skippedBefore)
        line.isFromAbove = Array(repeating: false, count: row.skippedBefore)
        var merged: [Int: String] = [:]
        var left: String?
        for cell in row.cells {
            let column = line.texts.count
            var text = cell.isDeleted ? "" : cell.text
            var isFromAbove = false
            var covering: String?
            if cell.merge == .continues, let upper = above[column] {
                isFromAbove = true
                covering = upper
                text = Self.joined(upper, text)
            } else if cell.continuesLeft, let left {
                covering = left
                text = Self.joined(left, text)
            } else if !text.isEmpty {
                line.own += 1
                if !cell.isBold { line.isBold = false }
            }
            left = covering ?? text
            if cell.merge != .none { merged[column] = left }
            for _ in 0..<cell.span {
                line.texts.append(text)
                line.isFromAbove.append(isFromAbove)
            }
        }
        above = merged
        let missing = width - line.texts.count
        if missing > 0 {
            line.texts += Array(repeating: "", count: missing)
            line.isFromAbove += Array(repeating: false, count: missing)
        }
        if line.own == 0 { line.isBold = false }
        return line
    }

    /// The text of a covered cell: that of the cell that covers it. Word shows nothing of the covered cell's own, and there
    /// hardly ever is any; what there is, is kept.
    private static func joined(_ covering: String, _ own: String) -> String {
        if own.isEmpty || own == covering { return covering }
        // Repeating a long text for thousands of rows would fill the memory.
        return covering.utf8.count > 256 ? own : covering + "\n" + own
    }

    /// The header's rows: those the author marked, else the first when it looks like one.
    private func headerRows(_ rows: [Row], _ lines: [Line], width: Int) -> Range<Int> {
        let marked = rows.prefix(while: \.isHeader).count
        if marked > 0 { return marked < rows.count ? 0..<marked : 0..<min(marked, 1) }
        guard width > 1 else { return 0..<0 }
        // A title over the whole width may stand above the header.
        let first = lines.firstIndex { line in line.texts.contains { $0 != line.texts[0] } } ?? lines.count
        guard first + 1 < lines.count else { return 0..<0 }
        guard
            TableHeader.isHeader(
                lines[first].texts, isBold: lines[first].isBold, nextIsBold: lines[first + 1].isBold,
                below: lines[(first + 1)...].lazy.map(\.texts))
        else { return 0..<0 }
        // A cell that reaches down from the first row into the next ones takes them into the header.
        var last = first
        while last + 2 < lines.count, last - first < 3, lines[last + 1].isFromAbove.contains(true),
            lines[last + 1].isFromAbove.contains(false), !lines[last + 1].texts.contains(where: TableHeader.isFigure)
        {
            last += 1
        }
        return first..<last + 1
    }

    /// The different texts of each column, from top to bottom.
    private func joined(_ lines: ArraySlice<Line>) -> [String] {
        guard let first = lines.first else { return [] }
        return first.texts.indices.map { column in
            var parts: [String] = []
            for line in lines where !line.texts[column].isEmpty && parts.last != line.texts[column] {
                parts.append(line.texts[column])
            }
            return parts.joined(separator: " ")
        }
    }
}
