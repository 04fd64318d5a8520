import KnowledgeModel

extension WordBody {
    func startTablePart(_ token: WordToken) {
        switch token {
        case .table:
            flushCarried()
            tableCount += 1
            tables.append(WordTable(number: tableCount))
        case .row:
            guard let table = tables.indices.last else { return }
            tables[table].rows.append(WordTable.Row(number: tables[table].rows.count + 1))
        case .cell:
            guard let table = tables.indices.last else { return }
            // A cell outside any row is a mistake of its writer; its text still counts.
            if tables[table].rows.isEmpty { tables[table].rows.append(WordTable.Row(number: 1)) }
            if cells.count == tables.count { endCell() }
            cells.append(WordTable.Cell())
            lists.append([])
            textBoxes.append(paragraphs.count)
        case .tableProperties: property = .table
        case .rowProperties: property = .row
        case .cellProperties: property = .cell
        case .sectionProperties: property = .section
        default: break
        }
    }

    func endCell() {
        guard cells.count == tables.count, let hosts = textBoxes.popLast() else { return }
        textBoxes.append(hosts)
        flushCarried()
        while paragraphs.count > hosts { endParagraph() }
        textBoxes.removeLast()
        guard lists.count > 1, let content = lists.popLast(), var cell = cells.popLast(),
            let table = tables.indices.last, let row = tables[table].rows.indices.last
        else { return }
        var texts: [String] = []
        var isBold = false
        var isPlain = false
        for block in content {
            switch block {
            case .paragraph(let paragraph):
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
        if !tables.isEmpty, cells.count == tables.count { endCell() }
        guard let table = tables.popLast() else { return }
        lists[lists.count - 1].append(.table(table))
    }
}
