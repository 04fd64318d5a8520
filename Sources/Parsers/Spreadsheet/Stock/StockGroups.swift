import KnowledgeModel

/// Tells groups and their subtotals from products, by the sheet's outline and by sums, and names the products' groups.
struct StockGroups {
    /// A row of a product as it looked when it was read.
    private struct Line {
        var items: Range<Int>
        var row: Int
        var level: Int
        /// Whether it could be a group with its subtotal: a name and a quantity, nothing else.
        var mayBeGroup: Bool
        var pieces: Int
        var group: Int
        /// Whether a total stands before the next line.
        var isEndOfGroup = false
    }

    private var lines: [Line] = []
    /// The names of headings; 0 is none.
    private var names = [""]
    private var pending: (name: String, row: Int)?

    /// Takes a heading: a row with a name only.
    mutating func open(
        _ name: String, row: Int, level: Int, fields: StockFields, problems: inout StockProblems
    ) {
        reportPending(fields, &problems)
        pending = (name, row)
        names.append(name)
    }

    /// A total or a row left out stands there.
    mutating func passSummary(level: Int) {
        if let last = lines.indices.last { lines[last].isEndOfGroup = true }
    }

    /// Takes the items of a row.
    mutating func add(_ range: Range<Int>, row: Int, level: Int, items: inout [StockItem], fields: StockFields) {
        pending = nil
        var mayBeGroup = false
        var pieces = 0
        for index in range {
            if case .pieces(let count) = items[index].quantity { pieces += count }
        }
        if range.count == 1, let item = items[range].first {
            mayBeGroup = item.size == nil && item.color == nil && item.cells[.price] == nil && pieces > 0
        }
        lines.append(
            Line(
                items: range, row: row, level: level, mayBeGroup: mayBeGroup, pieces: pieces, group: names.count - 1))
    }

    /// A name without anything below it may be a product whose facts are missing.
    private mutating func reportPending(_ fields: StockFields, _ problems: inout StockProblems) {
        guard let heading = pending else { return }
        pending = nil
        problems.add(
            .note, "nameOnly", fields.place(.product, row: heading.row),
            Phrase(
                ru: "«\(heading.name)»: в строке есть только название; она считается заголовком группы.",
                en: "“\(heading.name)”: the row holds only a name; it is taken as the heading of a group."),
            Phrase(
                ru: "Если это товар, впишите количество или цену.",
                en: "If it is a product, write its quantity or price."))
    }

    /// Decides which lines were groups, removes them and names the groups of the others.
    mutating func close(
        _ items: inout [StockItem], fields: StockFields, hasSummariesBelow: Bool, problems: inout StockProblems
    ) {
        if !lines.isEmpty { reportPending(fields, &problems) }
        var isGroup = outlined(hasSummariesBelow: hasSummariesBelow)
        if fields.columns[.price] != nil { addSums(&isGroup) }
        let hasCategories = fields.columns[.category] != nil
        guard isGroup.contains(true) || names.count > 1 else { return }
        var kept: [StockItem] = []
        kept.reserveCapacity(items.count)
        var current: String?
        var heading = 0
        for (index, line) in lines.enumerated() {
            if line.group != heading {
                heading = line.group
                current = names[heading]
            }
            if isGroup[index] {
                current = items[line.items].first?.product
                continue
            }
            for var item in items[line.items] {
                if !hasCategories { item.category = current }
                kept.append(item)
            }
        }
        items = kept
    }

    /// Groups by the outline: a line above deeper ones or, where totals stand below, under them.
    private func outlined(hasSummariesBelow: Bool) -> [Bool] {
        lines.indices.map { index in
            let line = lines[index]
            guard line.mayBeGroup else { return false }
            let isAbove = index + 1 < lines.count && lines[index + 1].level > line.level
            let isBelow = hasSummariesBelow && index > 0 && lines[index - 1].level > line.level
            return isAbove || isBelow
        }
    }

    /// Groups by sums: the quantity is that of all lines below up to the next group or the end. From the end upwards, so that
    /// inner groups are known before outer ones.
    /// - Complexity: linear for flat groups; at most 4,000,000 steps.
    private func addSums(_ isGroup: inout [Bool]) {
        var steps = 0
        for index in lines.indices.reversed() where lines[index].mayBeGroup && !isGroup[index] {
            var sum = 0
            var next = index + 1
            var members = 0
            while next < lines.count, sum <= lines[index].pieces, steps < 4_000_000 {
                steps += 1
                if lines[next].mayBeGroup, !isGroup[next] { break }
                if !isGroup[next] {
                    sum += lines[next].pieces
                    members += 1
                }
                next += 1
                let isBoundary =
                    next == lines.count || isGroup[next] || lines[next].mayBeGroup || lines[next - 1].isEndOfGroup
                if isBoundary, members > 0, sum == lines[index].pieces {
                    isGroup[index] = true
                    break
                }
            }
        }
    }
}
