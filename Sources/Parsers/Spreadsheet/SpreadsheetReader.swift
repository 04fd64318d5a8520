public import Foundation
public import KnowledgeModel

/// Reads .xlsx workbooks sheet by sheet and row by row; memory does not grow with the number of rows.
///
/// Values are the ones stored in the file: formulas are not computed. Lost: formulas themselves, comments, pictures, charts,
/// links, conditional formats and all formatting but what makes a number a date.
public final class SpreadsheetReader {
    /// The sheets in the order of their tabs.
    public let sheets: [SheetInfo]
    /// What was wrong with the workbook as a whole.
    public private(set) var problems: [Problem] = []

    private let package: OPCPackage
    private let strings: SharedStrings
    private let styles: [NumberFormat.Style]
    private let dates: SerialDate
    private let limits: SpreadsheetLimits
    private let file: String

    /// Opens a workbook on disk and reads its shared texts.
    /// - Parameter file: the path to name it by, relative to the shop's folder.
    /// - Throws: ``ParserError``.
    public convenience init(url: URL, file: String, limits: SpreadsheetLimits = SpreadsheetLimits()) throws {
        try self.init(
            OPCPackage(url: url, file: file, expected: .xlsx, limits: limits.archive), file: file, limits: limits)
    }

    /// Opens a workbook in memory.
    /// - Throws: ``ParserError``.
    public convenience init(bytes: [UInt8], file: String, limits: SpreadsheetLimits = SpreadsheetLimits()) throws {
        try self.init(
            OPCPackage(bytes: bytes, file: file, expected: .xlsx, limits: limits.archive), file: file, limits: limits)
    }

    private init(_ package: OPCPackage, file: String, limits: SpreadsheetLimits) throws {
        self.package = package
        self.file = file
        self.limits = limits
        var faults: [ParserError] = []
        let workbook = WorkbookPart()
        try Self.read(
            package.mainPart, of: package, WorkbookPart.vocabulary, workbook, limits: limits, faults: &faults)
        let relationships = try package.relationships(of: package.mainPart.name)
        dates = SerialDate(is1904: workbook.is1904)
        sheets = workbook.entries.map { Self.sheet($0, relationships, package) }

        let texts = Self.part("sharedStrings", relationships, package)
        let textsPart = SharedStringsPart(
            limit: limits.sharedTextBytes, file: file, part: texts?.name ?? "xl/sharedStrings.xml")
        if let texts {
            try Self.read(texts, of: package, SharedStringsPart.vocabulary, textsPart, limits: limits, faults: &faults)
        }
        strings = textsPart.strings
        let stylesPart = StylesPart()
        if let entry = Self.part("styles", relationships, package) {
            try Self.read(entry, of: package, StylesPart.vocabulary, stylesPart, limits: limits, faults: &faults)
        }
        styles = stylesPart.styles
        problems = faults.map { $0.problem(file: file, severity: .warning) }
        if sheets.isEmpty { problems.append(SpreadsheetProblem.noSheets(file)) }
    }

    /// Reads a sheet's rows that hold something, from top to bottom as the file has them.
    ///
    /// - Returns: what stands outside the rows, and problems of the sheet's cells.
    /// - Throws: ``ParserError`` and whatever `body` throws, which ends the reading.
    /// - Complexity: O(bytes of the sheet's part).
    public func readRows(
        of sheet: SheetInfo, _ body: (SheetRow) throws -> Void
    ) throws -> (summary: SheetSummary, problems: [Problem]) {
        guard sheet.kind.hasCells else { return (SheetSummary(), []) }
        guard let part = sheet.part, let entry = package.archive.entry(named: part) else {
            return (SheetSummary(), [SpreadsheetProblem.missingSheet(file, sheet.name)])
        }
        let faults = SheetFaults(file: file, sheet: sheet.name, limit: limits.listedProblems)
        let context = SheetScan.Context(
            strings: strings, styles: styles, dates: dates, limits: limits, file: file, part: entry.name)
        return try withoutActuallyEscaping(body) { body in
            var damage: [ParserError] = []
            let handler = SheetPart(context, faults: faults, body: body)
            try Self.read(entry, of: package, SheetScan.vocabulary, handler, limits: limits, faults: &damage)
            return (handler.summary, faults.problems + damage.map { $0.problem(file: file, severity: .warning) })
        }
    }

    private static func read(
        _ entry: ZipArchive.Entry, of package: OPCPackage, _ vocabulary: XMLVocabulary, _ handler: any XMLHandler,
        limits: SpreadsheetLimits, faults: inout [ParserError]
    ) throws {
        var xmlLimits = XMLLimits()
        xmlLimits.elements = limits.elements
        let file = package.archive.file
        let reader = try XMLReader(
            part: entry.name, of: file, vocabulary: vocabulary, handler: handler, limits: xmlLimits)
        let damage = try package.archive.stream(entry) { try reader.feed($0) }
        if let fault = try reader.finish() { faults.append(fault) }
        if let damage { faults.append(damage) }
    }

    private static func part(
        _ type: String, _ relationships: [OPCPackage.Relationship], _ package: OPCPackage
    ) -> ZipArchive.Entry? {
        relationships.first { $0.type == type && !$0.isExternal }.flatMap(package.part)
            ?? package.archive.entry(named: "xl/\(type).xml")
    }

    private static func sheet(
        _ entry: WorkbookPart.Entry, _ relationships: [OPCPackage.Relationship], _ package: OPCPackage
    ) -> SheetInfo {
        let relationship = relationships.first { $0.id == entry.relationship }
        let kind: SheetInfo.Kind =
            switch relationship?.type {
            case "chartsheet": .chart
            case "dialogsheet": .dialog
            case "xlMacrosheet", "xlIntlMacrosheet": .macro
            default: .worksheet
            }
        return SheetInfo(
            name: entry.name, state: entry.state, kind: kind, part: relationship.flatMap(package.part)?.name)
    }
}

/// Problems of a workbook as a whole.
enum SpreadsheetProblem {
    static func noSheets(_ file: String) -> Problem {
        Problem(
            severity: .error, code: "xlsx.noSheets", location: SourceLocation(file: file, place: .file),
            message: Phrase(ru: "В книге нет ни одного листа.", en: "The workbook has no sheet."),
            remedy: Phrase(
                ru: "Откройте файл в Excel и сохраните заново.", en: "Open the file in Excel and save it anew."))
    }

    static func missingSheet(_ file: String, _ sheet: String) -> Problem {
        Problem(
            severity: .error, code: "xlsx.missingSheet", location: SourceLocation(file: file, place: .file),
            message: Phrase(
                ru: "Листа «\(sheet)» нет в файле, хотя книга его называет.",
                en: "The sheet “\(sheet)” is not in the file although the workbook names it."),
            remedy: Phrase(
                ru: "Откройте файл в Excel, дайте ему исправить содержимое и сохраните.",
                en: "Open the file in Excel, let it repair the content and save it."))
    }
}
