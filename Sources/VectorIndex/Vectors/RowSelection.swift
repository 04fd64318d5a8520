/// Which rows may be found.
enum RowSelection: Sendable {
    case all
    /// By row.
    case only([Bool], count: Int)

    init(_ mask: [Bool]?) {
        self = mask.map { .only($0, count: $0.count { $0 }) } ?? .all
    }

    /// How many rows may be found, of some.
    func count(of rows: Int) -> Int {
        switch self {
        case .all: rows
        case .only(_, let count): count
        }
    }

    func admits(_ row: Int) -> Bool {
        switch self {
        case .all: true
        case .only(let mask, _): mask[row]
        }
    }

    /// Whether any row of a range may be found.
    func admitsAny(of rows: Range<Int>) -> Bool {
        switch self {
        case .all: true
        case .only(let mask, _): mask[rows].contains(true)
        }
    }

    /// The rows that may be found, ascending, of some.
    func rows(of count: Int) -> [Int32] {
        switch self {
        case .all: Array(0..<Int32(count))
        case .only(let mask, _): mask.indices.compactMap { mask[$0] ? Int32($0) : nil }
        }
    }
}
