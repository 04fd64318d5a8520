import Foundation
import KnowledgeModel

@testable import Parsers

/// Workbooks for tests: those of fixtures/parsers/spreadsheet and ones of raw XML made here.
enum WorkbookFixture {
    static func url(_ name: String) -> URL { parserFixture("spreadsheet/\(name)") }

    /// The cells of a sheet as `A1 number 4.35`.
    static func lines(_ sheet: Workbook.Sheet) -> [String] {
        sheet.cells.map { cell in
            let kind =
                switch cell.value {
                case .number: "number"
                case .text: "text"
                case .bool: "bool"
                case .date: "date"
                case .time: "time"
                case .error: "error"
                case .formulaWithoutValue: "formula"
                }
            return "\(cell.reference) \(kind) \(cell.text)"
        }
    }

    /// Problems as `xlsx.badNumber G1`.
    static func lines(_ problems: [Problem]) -> [String] {
        problems.map { "\($0.code) \(place($0.location.place))" }
    }

    static func place(_ place: Place) -> String {
        switch place {
        case .cell(_, let reference): reference
        case .sheetRow(let sheet, let row): "\(sheet):\(row)"
        default: "file"
        }
    }

    /// A workbook of one sheet from the XML inside its worksheet and, if given, inside its shared texts.
    static func archive(sheet: String, strings: String? = nil) -> [UInt8] {
        ZipWriter.archive(parts(sheet: sheet, strings: strings))
    }

    static func parts(sheet: String, strings: String? = nil) -> [(name: String, content: String)] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        var parts = [
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relations)/officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet name=\"Лист\" sheetId=\"1\" "
                    + "r:id=\"b\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"b\" Type=\"\(relations)/worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(main)\">\(sheet)</worksheet>"),
        ]
        if let strings { parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>")) }
        return parts.map { (name: $0.0, content: $0.1) }
    }
}
