import KnowledgeModel

/// A row of a sheet with the cells that hold something, from left to right.
///
/// Texts stay bytes until they are asked for. A row may be kept, which copies its cells once.
public struct SheetRow: Sendable {
    /// The row's number on the sheet.
    public internal(set) var number: Int
    /// How deep it lies in the sheet's outline, 0 outside.
    public internal(set) var outlineLevel = 0
    /// Whether the row is hidden.
    public internal(set) var isHidden = false

    var cells: [StoredCell] = []
    var bytes: [UInt8] = []
    let strings: SharedTexts

    init(number: Int, strings: SharedTexts = SharedTexts(SharedStrings())) {
        self.number = number
        self.strings = strings
    }

    /// The number of cells.
    public var count: Int { cells.count }

    /// The column of a cell.
    public func column(at index: Int) -> Int { Int(cells[index].column) }

    /// A cell with its address.
    public func cell(at index: Int) -> Cell? {
        CellReference(row: number, column: column(at: index)).map { Cell(reference: $0, value: value(at: index)) }
    }

    /// The value of a cell; a string is made for a text.
    public func value(at index: Int) -> CellValue {
        let cell = cells[index]
        switch cell.kind {
        case .number: return .number(cell.number)
        case .sharedText, .ownText: return .text(withText(at: index) { String(decoding: $0, as: UTF8.self) })
        case .bool: return .bool(cell.number != 0)
        case .date: return cell.date.map { .date($0) } ?? .number(cell.number)
        case .time: return .time(seconds: Int(cell.number))
        case .error: return .error(withText(at: index) { String(decoding: $0, as: UTF8.self) })
        case .formulaWithoutValue: return .formulaWithoutValue
        }
    }

    /// Lends the UTF-8 bytes of a text or error; none for other cells.
    @inline(__always)
    public func withText<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        let cell = cells[index]
        switch cell.kind {
        case .sharedText:
            let range = strings.strings.range(of: Int(cell.start))
            return try strings.strings.bytes.withUnsafeBufferPointer {
                try body(UnsafeBufferPointer(rebasing: $0[range]))
            }
        case .ownText, .error:
            return try bytes.withUnsafeBufferPointer {
                try body(UnsafeBufferPointer(rebasing: $0[Int(cell.start)..<Int(cell.start) + Int(cell.length)]))
            }
        default:
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
    }

    /// The number of a number cell; nil for other cells.
    public func number(at index: Int) -> Double? {
        cells[index].kind == .number ? cells[index].number : nil
    }

    /// The date or time of a cell in ISO 8601, to the millisecond where the sheet is so exact: `2025-03-01T00:00:00`,
    /// `13:31:00.250000`, a length of time as `PT26H30M0S`. Nil for other cells.
    public func isoText(at index: Int) -> String? {
        let cell = cells[index]
        guard cell.kind == .date || cell.kind == .time else { return nil }
        if let serial = cell.serial.finite {
            return SerialDate(is1904: cell.is1904).isoText(of: serial, isElapsed: cell.isElapsed)
        }
        switch value(at: index) {
        case .date(let date): return date.description
        case let other: return other.text
        }
    }

    /// The number behind a date or time: days since the sheet's epoch. Nil for other cells, and for dates that the file holds
    /// as text.
    public func serial(at index: Int) -> Double? { cells[index].serial.finite }

    /// A cell as it is kept: no references, so that a row is two flat buffers.
    struct StoredCell: Sendable {
        var column: Int32
        var kind: Kind
        /// Whether a time is a length of time.
        var isElapsed = false
        /// Whether the serial counts from 1904.
        var is1904 = false
        var start: UInt32 = 0
        var length: UInt32 = 0
        var number = 0.0
        /// The number behind a date or time; NaN where there is none.
        var serial = Double.nan
        var date: LocalDateTime? { SerialDate.unpack(number) }

        enum Kind: UInt8, Sendable {
            case number, sharedText, ownText, bool, date, time, error, formulaWithoutValue
        }
    }
}

/// Shared texts that rows refer to.
struct SharedTexts: @unchecked Sendable {
    // because the texts are only read once the part that holds them has been read to its end
    let strings: SharedStrings

    init(_ strings: SharedStrings) { self.strings = strings }
}

extension SheetRow {
    /// A row of given values, for readers of rows that come from elsewhere.
    /// - Parameter values: values by column.
    public init(number: Int, values: [(column: Int, value: CellValue)], outlineLevel: Int = 0) {
        self.init(number: number)
        self.outlineLevel = outlineLevel
        for (column, value) in values.sorted(by: { $0.column < $1.column }) { append(value, column: column) }
    }

    private mutating func append(_ value: CellValue, column: Int) {
        var cell = StoredCell(column: Int32(clamping: column), kind: .number)
        switch value {
        case .number(let number): cell.number = number
        case .bool(let flag): (cell.kind, cell.number) = (.bool, flag ? 1 : 0)
        case .date(let date): (cell.kind, cell.number) = (.date, SerialDate.pack(date))
        case .time(let seconds): (cell.kind, cell.number) = (.time, Double(seconds))
        case .formulaWithoutValue: cell.kind = .formulaWithoutValue
        case .text(let text), .error(let text):
            if case .error = value { cell.kind = .error } else { cell.kind = .ownText }
            cell.start = UInt32(clamping: bytes.count)
            bytes.append(contentsOf: text.utf8)
            cell.length = UInt32(clamping: bytes.count - Int(cell.start))
        }
        cells.append(cell)
    }
}

extension Double {
    /// The number, or nil for NaN and the infinities.
    fileprivate var finite: Double? { isFinite ? self : nil }
}

extension SerialDate {
    /// A date as one number: its fields as decimal places.
    static func pack(_ date: LocalDateTime) -> Double {
        let day = (date.year * 100 + date.month) * 100 + date.day
        return Double(((day * 100 + date.hour) * 100 + date.minute) * 100 + date.second)
    }

    static func unpack(_ packed: Double) -> LocalDateTime? {
        guard let number = Int(exactly: packed) else { return nil }
        let day = number / 1_000_000
        return LocalDateTime(
            year: day / 10_000, month: day / 100 % 100, day: day % 100, hour: number / 10_000 % 100,
            minute: number / 100 % 100, second: number % 100)
    }
}
