import KnowledgeModel

extension WordBody {
    func startTablePart(_ token: WordToken) {
        switch token {
        case .table:
            closeParagraphs()
            tableCount += 1
            tables.append(WordTable(number: tableCount))
            scopes.append(Scope(kind: .table, paragraphs: paragraphs.count))
        case .row:
            guard let table = tables.indices.last else { return }
            if cells.count == tables.count { endCell() }
            tables[table].rows.append(WordTable.Row(number: tables[table].rows.count + 1))
            blockCount += 1
        case .cell:
            guard let table = tables.indices.last else { return }
            if cells.count == tables.count { endCell() }
            // A cell outside any row is a mistake of its writer; its text still counts.
            if tables[table].rows.isEmpty { tables[table].rows.append(WordTable.Row(number: 1)) }
            closeParagraphs()
            cells.append(WordTable.Cell())
            cellCount += 1
            lists.append([])
            scopes.append(Scope(kind: .cell, paragraphs: paragraphs.count))
        case .tableProperties: property = .table
        case .rowProperties: property = .row
        case .cellProperties: property = .cell
        case .sectionProperties: property = .section
        default: break
        }
    }

    func endCell() {
        guard scopes.last?.kind == .cell, var cell = cells.popLast(), let table = tables.indices.last,
            let row = tables[table].rows.indices.last
        else { return }
        closeParagraphs()
        scopes.removeLast()
        let content = lists.removeLast()
        var texts: [String] = []
        var isBold = false
        var isPlain = false
        for block in content {
            switch block {
            case .paragraph(let paragraph):
                cell.links += paragraph.extras?.links ?? []
                cell.images += paragraph.extras?.images ?? []
                let text = WordBody.labelled(paragraph)
                if text.isEmpty { continue }
                texts.append(text)
                if paragraph.look.isBold { isBold = true } else { isPlain = true }
            case .table, .note: tables[table].rows[row].following.append(block)
            }
        }
        cell.text = texts.joined(separator: "\n")
        cell.isBold = isBold && !isPlain
        tables[table].rows[row].cells.append(cell)
    }

    func endRow() {
        if cells.count == tables.count { endCell() }
    }

    func endTable() {
        endRow()
        guard scopes.last?.kind == .table, let table = tables.popLast() else { return }
        closeParagraphs()
        scopes.removeLast()
        lists[lists.count - 1].append(.table(table))
    }
}
