import KnowledgeModel

extension WordBody {
    /// An element inside properties.
    func startProperty(_ token: WordToken, _ attributes: XMLAttributes) {
        switch token {
        case .propertiesChange: skipped = 1
        case .runProperties where property == .paragraph: property = .mark
        case .sectionProperties where property == .paragraph: property = .section
        default:
            switch property {
            case .run: setRun(token, attributes)
            case .paragraph: setParagraph(token, attributes)
            case .mark: setMark(token, attributes)
            case .row: setRow(token, attributes)
            case .cell: setCell(token, attributes)
            case .section:
                if token == .headerReference || token == .footerReference {
                    attributes[.relationID].map { addMargin($0.string) }
                }
            case .none, .table: break
            }
        }
    }

    /// The end of an element inside properties.
    func endProperty(_ token: WordToken) {
        switch (property, token) {
        case (.run, .runProperties):
            property = .none
            if let index = paragraphs.indices.last { applyRun(index) }
        case (.mark, .runProperties): property = .paragraph
        case (.section, .sectionProperties):
            property = isInParagraphProperties ? .paragraph : .none
        case (.paragraph, .paragraphProperties):
            property = .none
            isInParagraphProperties = false
            // Text outside runs, as in mathematics, takes the paragraph's look.
            if let index = paragraphs.indices.last { applyRun(index) }
        case (.table, .tableProperties), (.row, .rowProperties), (.cell, .cellProperties): property = .none
        default: break
        }
    }

    private func setRun(_ token: WordToken, _ attributes: XMLAttributes) {
        guard let index = paragraphs.indices.last else { return }
        switch token {
        case .bold: paragraphs[index].run.ownBold = attributes.isOn
        case .vanish: paragraphs[index].run.ownHidden = attributes.isOn
        case .size: paragraphs[index].run.ownSize = attributes[.value]?.integer
        case .runStyle:
            if let id = attributes[.value]?.string { paragraphs[index].run.style = surroundings.styles.run(id) }
        case .fonts:
            if let font = attributes[.asciiFont]?.string, SymbolFont.isKnown(font) {
                paragraphs[index].run.ownFont = font
            }
        default: break
        }
    }

    private func setParagraph(_ token: WordToken, _ attributes: XMLAttributes) {
        guard let index = paragraphs.indices.last else { return }
        switch token {
        case .paragraphStyle:
            guard let id = attributes[.value]?.string else { return }
            if style.id != id { style = (id, surroundings.styles.paragraph(id)) }
            paragraphs[index].styleID = id
            paragraphs[index].style = style.resolved
        case .outlineLevel: paragraphs[index].outlineLevel = attributes[.value]?.integer
        case .numberingID: paragraphs[index].numberingID = attributes[.value]?.integer
        case .level: paragraphs[index].level = attributes[.value]?.integer
        default: break
        }
    }

    private func setMark(_ token: WordToken, _ attributes: XMLAttributes) {
        guard let index = paragraphs.indices.last else { return }
        switch token {
        case .deleted, .movedFrom: paragraphs[index].isMarkDeleted = true
        case .vanish: paragraphs[index].isHidden = attributes.isOn
        default: break
        }
    }

    private func setRow(_ token: WordToken, _ attributes: XMLAttributes) {
        guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
        switch token {
        case .gridBefore: tables[table].rows[row].skippedBefore = span(attributes)
        case .gridAfter: tables[table].rows[row].skippedAfter = span(attributes)
        case .rowHeader: tables[table].rows[row].isHeader = attributes.isOn
        case .deleted, .movedFrom: tables[table].rows[row].isDeleted = true
        default: break
        }
    }

    private func setCell(_ token: WordToken, _ attributes: XMLAttributes) {
        guard let cell = cells.indices.last else { return }
        let begins = attributes[.value].map { $0.equals("restart") } ?? false
        switch token {
        case .gridSpan: cells[cell].span = max(1, span(attributes))
        case .verticalMerge: cells[cell].merge = begins ? .begins : .continues
        case .horizontalMerge: cells[cell].continuesLeft = !begins
        case .cellDeleted: cells[cell].isDeleted = true
        default: break
        }
    }

    private func span(_ attributes: XMLAttributes) -> Int {
        min(max(attributes[.value]?.integer ?? 0, 0), WordTable.longestSpan)
    }
}
