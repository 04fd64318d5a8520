import KnowledgeModel
@testable import Parsers

/// Parts of a workbook, divided by ``StoredArchive/separator``: sheet, shared texts, styles, list of sheets, relationships.
@_cdecl("LLVMFuzzerTestOneInput")
public func testSpreadsheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let archive = WorkbookArchive.bytes(StoredArchive.parts(of: input(start, count)))
    guard let workbook = try? Workbook(bytes: archive, file: "a.xlsx") else { return 0 }
    let again = try? Workbook(bytes: archive, file: "a.xlsx")
    require(again?.problems == workbook.problems, "other problems the second time")
    for (index, sheet) in workbook.sheets.enumerated() {
        require(again?.sheets[index].cells == sheet.cells, "other cells the second time")
        for cell in sheet.cells {
            require(CellReference("\(cell.reference)") == cell.reference, "an address that does not read back")
            if case .number(let number) = cell.value {
                require(number.isFinite, "a number that is none")
                require(Double(cell.text) == number, "a number that does not read back")
            }
        }
    }
    return 0
}
