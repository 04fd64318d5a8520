/// Values of cells merged downwards: they stand in the first row only and hold for the rows below.
struct MergedColumns {
    private let ranges: [CellRange]
    private var next = 0
    /// The range that covers a column at the row last looked at.
    private var active: [Int: CellRange] = [:]

    /// Takes the ranges more than one row high.
    init(_ ranges: [CellRange]) {
        self.ranges = ranges.filter { $0.last.row > $0.first.row }.sorted { $0.first < $1.first }
    }

    /// Whether any range is more than one row high.
    var isEmpty: Bool { ranges.isEmpty }

    /// Moves down to a row. Rows must come in ascending order.
    mutating func advance(to row: Int) {
        for (column, range) in active where range.last.row < row { active[column] = nil }
        while next < ranges.count, ranges[next].first.row <= row {
            if ranges[next].last.row >= row { active[ranges[next].first.column] = ranges[next] }
            next += 1
        }
    }

    /// The range whose value stands above a column of the current row; nil where nothing is merged from above.
    func range(over column: Int, row: Int) -> CellRange? {
        guard let range = active[column], range.first.row < row else { return nil }
        return range
    }
}
