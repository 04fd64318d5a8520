/// A sheet of a workbook.
public struct SheetInfo: Hashable, Sendable {
    /// Its name on the tab.
    public var name: String
    /// Whether people see it.
    public var state: State
    /// What it holds.
    public var kind: Kind
    /// The name of its part in the archive; nil when the workbook names a part that is not there.
    public var part: String?

    /// Creates a description of a sheet.
    public init(name: String, state: State = .visible, kind: Kind = .worksheet, part: String?) {
        self.name = name
        self.state = state
        self.kind = kind
        self.part = part
    }

    /// Whether people see a sheet.
    public enum State: String, Hashable, Sendable, Codable {
        /// On a tab.
        case visible
        /// Hidden; the program's menu shows it again.
        case hidden
        /// Hidden so that only a macro shows it.
        case veryHidden
    }

    /// What a sheet holds.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Cells.
        case worksheet
        /// One chart, no cells.
        case chart
        /// A dialog of Excel 5, no cells.
        case dialog
        /// Cells with macros of Excel 4.
        case macro

        /// Whether it has cells.
        public var hasCells: Bool { self == .worksheet || self == .macro }
    }
}

/// What is known of a sheet once its rows have been read.
public struct SheetSummary: Hashable, Sendable {
    /// The merged ranges; a range's value stands in its upper left cell only.
    public var mergedRanges: [CellRange] = []
    /// Whether the totals of outlined rows stand below them, as Excel supposes unless the sheet says otherwise.
    public var hasSummariesBelow = true
    /// The number of cells with a value.
    public var cellCount = 0
}

/// How much a workbook may ask of the machine.
public struct SpreadsheetLimits: Hashable, Sendable {
    /// Limits of the archive.
    public var archive = ArchiveLimits()
    /// Bytes of all shared texts.
    public var sharedTextBytes = 64 << 20
    /// Bytes of text in one row's own cells. Excel holds 32,767 characters in a cell.
    public var rowTextBytes = 16 << 20
    /// XML elements of one part: three to four a cell.
    public var elements = 20_000_000
    /// Merged ranges of one sheet.
    public var mergedRanges = 500_000
    /// Problems listed one by one for one sheet; more are counted.
    public var listedProblems = 100

    /// Creates the limits that suit stock sheets of a shop: a million rows of four cells.
    public init() {}
}
