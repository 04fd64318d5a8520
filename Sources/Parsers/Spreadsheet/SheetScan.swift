import KnowledgeModel

/// The state of reading a sheet's part.
struct SheetScan: ~Copyable {
    private enum Token {
        static let row: UInt16 = 1
        static let cell: UInt16 = 2
        static let value: UInt16 = 3
        static let formula: UInt16 = 4
        static let inline: UInt16 = 5
        static let text: UInt16 = 6
        static let phonetic: UInt16 = 7
        static let merge: UInt16 = 8
        static let outline: UInt16 = 9
        static let data: UInt16 = 10
        static let reference: UInt16 = 11
        static let style: UInt16 = 12
        static let type: UInt16 = 13
        static let range: UInt16 = 14
        static let level: UInt16 = 15
        static let hidden: UInt16 = 16
        static let summaryBelow: UInt16 = 17
    }

    static let vocabulary = XMLVocabulary(
        [
            ("row", Token.row), ("c", Token.cell), ("v", Token.value), ("f", Token.formula), ("is", Token.inline),
            ("t", Token.text), ("rPh", Token.phonetic), ("mergeCell", Token.merge), ("outlinePr", Token.outline),
            ("sheetData", Token.data),
        ].flatMap { [(XMLNamespace.sheet, $0.0, $0.1), (XMLNamespace.none, $0.0, $0.1)] } + [
            (.none, "r", Token.reference), (.none, "s", Token.style), (.none, "t", Token.type),
            (.none, "ref", Token.range), (.none, "outlineLevel", Token.level), (.none, "hidden", Token.hidden),
            (.none, "summaryBelow", Token.summaryBelow),
        ])

    /// What a workbook tells all its sheets.
    struct Context {
        var strings: SharedStrings
        var styles: [NumberFormat.Style]
        var dates: SerialDate
        var limits: SpreadsheetLimits
        var file: String
        var part: String
    }

    /// Where text goes.
    private enum Target: UInt8 {
        case nowhere, value, inline
    }

    /// What `t` says of a cell.
    private enum CellType: UInt8 {
        case number, shared, string, inline, bool, error, date
    }

    private(set) var summary = SheetSummary()
    private(set) var faults: SheetFaults
    private let context: Context
    private let body: (SheetRow) throws -> Void
    private var row: SheetRow
    private var hasRow = false
    private var lastColumn = 0
    private var isSorted = true
    private var isInData = false
    private var isInCell = false
    private var phoneticDepth = 0
    private var target = Target.nowhere

    private var column = 0
    private var type = CellType.number
    private var style = NumberFormat.Style.number
    /// That of a cell which states none: the first one (ISO/IEC 29500-1, 18.3.1.4).
    private let defaultStyle: NumberFormat.Style
    private var hasFormula = false
    private var hasValue = false
    private var textStart = 0
    private var value = ByteBuffer()

    init(_ context: Context, faults: SheetFaults, body: @escaping (SheetRow) throws -> Void) {
        self.context = context
        self.faults = faults
        self.body = body
        defaultStyle = context.styles.first ?? .number
        row = SheetRow(number: 0, strings: SharedTexts(context.strings))
    }

    mutating func start(_ name: UInt16, _ attributes: XMLAttributes) throws {
        switch name {
        case Token.cell where isInData: try startCell(attributes)
        case Token.value where isInCell:
            hasValue = true
            target = .value
        case Token.row where isInData: try startRow(attributes)
        case Token.formula where isInCell: hasFormula = true
        case Token.inline where isInCell: hasValue = true
        case Token.text where isInCell: target = phoneticDepth == 0 ? .inline : .nowhere
        case Token.phonetic: phoneticDepth += 1
        case Token.data: isInData = true
        case Token.merge: try addMerge(attributes)
        case Token.outline:
            if let flag = attributes[Token.summaryBelow] {
                summary.hasSummariesBelow = !(flag.equals("0") || flag.equals("false"))
            }
        default: break
        }
    }

    mutating func end(_ name: UInt16) throws {
        switch name {
        case Token.cell: if isInCell { endCell() }
        case Token.value, Token.text: target = .nowhere
        case Token.row:
            leaveCell()
            try flush()
        case Token.phonetic: phoneticDepth -= 1
        case Token.data:
            leaveCell()
            try flush()
            isInData = false
        default: break
        }
    }

    mutating func text(_ bytes: XMLBytes) throws {
        switch target {
        case .nowhere: return
        case .value: value.append(bytes)
        case .inline: row.bytes.append(contentsOf: bytes)
        }
        let count = row.bytes.count + value.count
        guard count <= context.limits.rowTextBytes else {
            throw ParserError.limitExceeded(
                file: context.file, part: context.part, limit: .textBytes, found: count,
                allowed: context.limits.rowTextBytes)
        }
    }

    private mutating func startRow(_ attributes: XMLAttributes) throws {
        leaveCell()
        let next = row.number + 1
        try flush()
        var number: Int? = next
        for index in 0..<attributes.count {
            switch attributes.token(at: index) {
            case Token.reference:
                number = attributes.value(at: index).integer.flatMap {
                    (1...CellReference.lastRow).contains($0) ? $0 : nil
                }
                if number == nil { faults.note(.badRow, at: nil, row: next) }
            case Token.level: row.outlineLevel = min(max(attributes.value(at: index).integer ?? 0, 0), 8)
            case Token.hidden:
                row.isHidden = attributes.value(at: index).equals("1") || attributes.value(at: index).equals("true")
            default: break
            }
        }
        row.number = number ?? next
        hasRow = true
    }

    private mutating func startCell(_ attributes: XMLAttributes) throws {
        leaveCell()
        type = .number
        style = defaultStyle
        hasFormula = false
        hasValue = false
        column = lastColumn + 1
        isInCell = true
        for index in 0..<attributes.count {
            switch attributes.token(at: index) {
            case Token.reference: try place(attributes.value(at: index))
            case Token.type: type = Self.type(attributes.value(at: index))
            case Token.style:
                let number = attributes.value(at: index).integer ?? -1
                style = context.styles.indices.contains(number) ? context.styles[number] : .number
            default: break
            }
        }
        guard isInCell else { return }
        guard column <= CellReference.lastColumn, (1...CellReference.lastRow).contains(row.number) else {
            faults.note(.badReference, at: nil, row: row.number)
            isInCell = false
            return
        }
        if column <= lastColumn { isSorted = false }
        lastColumn = column
        textStart = row.bytes.count
    }

    /// Forgets a cell that does not end where it should; the XML is out of order there.
    private mutating func leaveCell() {
        isInCell = false
        target = .nowhere
        value.clear()
    }

    /// Takes a cell's own address; it counts where it disagrees with its row's.
    private mutating func place(_ bytes: XMLBytes) throws {
        guard let reference = CellReference(bytes: bytes) else {
            faults.note(.badReference, at: nil, row: row.number)
            isInCell = false
            return
        }
        if reference.row != row.number {
            let level = row.outlineLevel
            if row.cells.isEmpty { row.number = reference.row } else { try flush() }
            row.number = reference.row
            row.outlineLevel = level
        }
        column = reference.column
    }

    private static func type(_ bytes: XMLBytes) -> CellType {
        guard let first = bytes.first else { return .number }
        switch first {
        case 0x73: return bytes.count == 1 ? .shared : .string
        case 0x69: return .inline
        case 0x62: return .bool
        case 0x65: return .error
        case 0x64: return .date
        default: return .number
        }
    }

    private mutating func endCell() {
        defer { leaveCell() }
        guard hasValue || hasFormula else { return }
        // A text may be empty where a formula says so; nothing else may.
        let isEmpty = value.isEmpty && row.bytes.count == textStart
        if isEmpty, hasFormula, type != .string || !hasValue {
            faults.note(.formulaWithoutValue, at: column, row: row.number)
            row.cells.append(SheetRow.StoredCell(column: Int32(column), kind: .formulaWithoutValue))
            return
        }
        if isEmpty, type != .string, type != .inline { return }
        switch type {
        case .number: endNumber()
        case .shared: endShared()
        case .string, .inline: endText(.ownText)
        case .error: endText(.error)
        case .bool:
            let isTrue = value.bytes.first == 0x31 || value.bytes.first.map { $0 | 0x20 } == 0x74
            row.cells.append(SheetRow.StoredCell(column: Int32(column), kind: .bool, number: isTrue ? 1 : 0))
        case .date: endDate()
        }
    }

    private mutating func endNumber() {
        guard let number = DecimalBytes.number(value.bytes) else {
            faults.note(.badNumber, at: column, row: row.number)
            return endText(.ownText)
        }
        if style != .number, let shown = context.dates.value(of: number, style: style) {
            append(shown, serial: number)
        } else {
            row.cells.append(SheetRow.StoredCell(column: Int32(column), kind: .number, number: number))
        }
    }

    private mutating func endShared() {
        guard let index = value.bytes.integer, index >= 0, index < context.strings.count
        else {
            faults.note(.missingSharedText, at: column, row: row.number)
            return
        }
        row.cells.append(
            SheetRow.StoredCell(column: Int32(column), kind: .sharedText, start: UInt32(truncatingIfNeeded: index)))
    }

    private mutating func endText(_ kind: SheetRow.StoredCell.Kind) {
        if row.bytes.count == textStart { row.bytes.append(contentsOf: value.bytes) }
        EscapedText.unescape(&row.bytes, from: textStart)
        row.cells.append(
            SheetRow.StoredCell(
                column: Int32(column), kind: kind, start: UInt32(textStart),
                length: UInt32(row.bytes.count - textStart)))
    }

    private mutating func endDate() {
        guard let date = SerialDate.date(iso: value.bytes) else {
            faults.note(.badDate, at: column, row: row.number)
            return endText(.ownText)
        }
        append(date)
    }

    private mutating func append(_ shown: CellValue, serial: Double = .nan) {
        var cell = SheetRow.StoredCell(
            column: Int32(column), kind: .number, isElapsed: style == .elapsed, is1904: context.dates.is1904,
            serial: serial)
        switch shown {
        case .date(let date): (cell.kind, cell.number) = (.date, SerialDate.pack(date))
        case .time(let seconds): (cell.kind, cell.number) = (.time, Double(seconds))
        default: return
        }
        row.cells.append(cell)
    }

    private mutating func flush() throws {
        defer {
            row.cells.removeAll(keepingCapacity: true)
            row.bytes.removeAll(keepingCapacity: true)
            row.outlineLevel = 0
            row.isHidden = false
            lastColumn = 0
            isSorted = true
            hasRow = false
        }
        guard !row.cells.isEmpty else { return }
        if !isSorted { sortCells() }
        summary.cellCount += row.cells.count
        try body(row)
    }

    /// Puts the cells of a row in order; of two with one address the later counts, as in spreadsheet programs.
    private mutating func sortCells() {
        let ordered = row.cells.enumerated().sorted { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }
        var cells: [SheetRow.StoredCell] = []
        for (_, cell) in ordered {
            if cells.last?.column == cell.column {
                faults.note(.repeatedCell, at: Int(cell.column), row: row.number)
                cells.removeLast()
            }
            cells.append(cell)
        }
        row.cells = cells
    }

    private mutating func addMerge(_ attributes: XMLAttributes) throws {
        guard let bytes = attributes[Token.range] else { return }
        guard let range = CellRange(bytes: bytes) else {
            faults.note(.badMerge, at: nil, row: 0)
            return
        }
        guard summary.mergedRanges.count < context.limits.mergedRanges else {
            throw ParserError.limitExceeded(
                file: context.file, part: context.part, limit: .elements, found: summary.mergedRanges.count + 1,
                allowed: context.limits.mergedRanges)
        }
        summary.mergedRanges.append(range)
    }
}
