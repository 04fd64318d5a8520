import KnowledgeModel
import Parsers

extension Inspector {
    /// Writes a workbook as JSON, reading it row by row.
    func write(_ reader: SpreadsheetReader, _ sheets: [SheetInfo], named file: String, to json: JSONLine) throws {
        try json.object {
            json.field("file", file)
            json.field("kind", FileKind.workbook.rawValue)
            var problems = reader.problems
            try json.array("sheets") {
                for sheet in sheets { problems += try write(sheet, of: reader, to: json) }
            }
            json.problems(problems, in: language)
        }
    }

    private func write(_ sheet: SheetInfo, of reader: SpreadsheetReader, to json: JSONLine) throws -> [Problem] {
        try json.object {
            json.field("name", sheet.name)
            json.field("state", sheet.state.rawValue)
            json.field("sheetKind", sheet.kind.rawValue)
            var left = options.limit ?? Int.max
            var omitted = 0
            let result = try json.array("cells") {
                try reader.readRows(of: sheet) { row in
                    left -= 1
                    guard left >= 0 else {
                        omitted += 1
                        return
                    }
                    for index in 0..<row.count { write(row, index, to: json) }
                    try json.drain()
                }
            }
            if omitted > 0 { json.field("omittedRows", omitted) }
            json.field("merged", result.summary.mergedRanges.lazy.map(\.description))
            return result.problems
        }
    }

    private func write(_ row: SheetRow, _ index: Int, to json: JSONLine) {
        let value = row.value(at: index)
        let text = value.text
        json.object {
            json.field("ref", CellReference.letters(ofColumn: row.column(at: index)) + String(row.number))
            switch value {
            case .number:
                json.field("type", "number")
                json.field("value", decimal: text)
            case .text:
                json.field("type", "text")
                json.field("value", text)
            case .bool(let flag):
                json.field("type", "bool")
                json.field("value", flag)
            case .date, .time:
                json.field("type", "date")
                json.field("value", row.isoText(at: index))
            case .error:
                json.field("type", "error")
                json.field("value", text)
            case .formulaWithoutValue:
                json.field("type", "formula")
                json.null("value")
            }
            json.field("text", text)
            if let serial = row.serial(at: index) { json.field("serial", decimal: CellValue.number(serial).text) }
        }
    }
}
