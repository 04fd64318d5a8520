public import KnowledgeModel

/// What a cell holds.
public enum CellValue: Hashable, Sendable {
    /// A number, as stored; never infinite or NaN.
    case number(Double)
    /// Text, without phonetic hints; may be empty where a formula gave an empty text.
    case text(String)
    /// Yes or no.
    case bool(Bool)
    /// A number that its format shows as a date, rounded to seconds.
    case date(LocalDateTime)
    /// A time of day or a length of time, in seconds: a number below 1 shown as a time, or one shown as hours in all (`[h]:mm`).
    case time(seconds: Int)
    /// An error such as `#N/A`.
    case error(String)
    /// A formula whose result is not stored in the file.
    case formulaWithoutValue

    /// The value as plain text: numbers by their shortest exact decimal form without a needless `.0`, dates as `2025-03-01` or
    /// `2025-03-01T13:31:00`, times as `13:31:00`, booleans as `TRUE` and `FALSE`.
    public var text: String {
        switch self {
        case .number(let number): Self.text(of: number)
        case .text(let text): text
        case .bool(let flag): flag ? "TRUE" : "FALSE"
        case .date(let date):
            date.hour == 0 && date.minute == 0 && date.second == 0
                ? String(date.description.prefix(10)) : date.description
        case .time(let seconds): Self.text(ofSeconds: seconds)
        case .error(let code): code
        case .formulaWithoutValue: ""
        }
    }

    /// The shortest decimal that reads back as the same number: `4.35` for 4.3499999999999996, `3712` for 3712.0.
    static func text(of number: Double) -> String {
        if let whole = Int64(exactly: number), whole.magnitude < 1_000_000_000_000_000 { return String(whole) }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func text(ofSeconds seconds: Int) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let whole = abs(seconds)
        return (seconds < 0 ? "-" : "") + "\(padded(whole / 3600)):\(padded(whole / 60 % 60)):\(padded(whole % 60))"
    }
}

/// A cell with its address.
public struct Cell: Hashable, Sendable {
    /// Where it is.
    public var reference: CellReference
    /// What it holds.
    public var value: CellValue

    /// Creates a cell.
    public init(reference: CellReference, value: CellValue) {
        self.reference = reference
        self.value = value
    }

    /// The value as plain text, see ``CellValue/text``.
    public var text: String { value.text }
}
