import KnowledgeModel
import Parsers

extension Inspector {
    /// Tells what stands in a workbook: sheet by sheet, a line a row, texts in quotes.
    func tell(_ reader: SpreadsheetReader, _ sheets: [SheetInfo], named file: String) throws {
        let count = reader.sheets.count
        console.print(
            ru: "\(file) — книга Excel: листов \(count)",
            en: "\(file) — Excel workbook: \(count) \(count == 1 ? "sheet" : "sheets")")
        var problems = reader.problems
        for sheet in sheets { problems += try tell(sheet, of: reader) }
        tellProblems(problems)
    }

    private func tell(_ sheet: SheetInfo, of reader: SpreadsheetReader) throws -> [Problem] {
        console.print()
        console.print(
            ru: "Лист «\(sheet.name)»\(sheet.remark.ru)", en: "Sheet “\(sheet.name)”\(sheet.remark.en)")
        var rows = 0
        let limit = options.limit ?? Int.max
        let (summary, problems) = try reader.readRows(of: sheet) { row in
            rows += 1
            if rows <= limit { console.print("  " + line(for: row)) }
        }
        tellOmitted(rows - limit, Phrase(ru: "строк", en: "rows"))
        guard sheet.kind.hasCells else { return problems }
        let merged = summary.mergedRanges.count
        console.print(
            ru: "  Всего: строк \(rows), ячеек \(summary.cellCount), объединённых областей \(merged)",
            en: "  In all: \(rows) rows, \(summary.cellCount) cells, \(merged) merged ranges")
        return problems
    }

    private func line(for row: SheetRow) -> String {
        (0..<row.count).map { index in
            let value = row.value(at: index)
            let text: String =
                switch value {
                case .text(let text): language == .ru ? "«\(short(text))»" : "“\(short(text))”"
                case .formulaWithoutValue: language == .ru ? "(формула без значения)" : "(formula without a value)"
                default: short(value.text)
                }
            return CellReference.letters(ofColumn: row.column(at: index)) + "\(row.number) \(text)"
        }.joined(separator: " │ ")
    }
}

extension SheetInfo {
    /// What is worth saying beside its name.
    fileprivate var remark: Phrase {
        let state: Phrase =
            switch self.state {
            case .visible: Phrase(ru: "", en: "")
            case .hidden: Phrase(ru: ", скрытый", en: ", hidden")
            case .veryHidden: Phrase(ru: ", скрытый для всех, кроме макросов", en: ", hidden from all but macros")
            }
        let kind: Phrase =
            switch self.kind {
            case .worksheet: Phrase(ru: "", en: "")
            case .chart: Phrase(ru: ", диаграмма без ячеек", en: ", a chart without cells")
            case .dialog: Phrase(ru: ", диалог без ячеек", en: ", a dialog without cells")
            case .macro: Phrase(ru: ", лист макросов", en: ", a macro sheet")
            }
        return Phrase(ru: state.ru + kind.ru, en: state.en + kind.en)
    }
}
