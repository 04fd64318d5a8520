/// The address of a cell.
public struct CellReference: Hashable, Sendable {
    /// The row, 1...1,048,576.
    public var row: Int
    /// The column, 1...16,384.
    public var column: Int

    /// The last row a sheet can have.
    public static let lastRow = 1_048_576
    /// The last column a sheet can have, XFD.
    public static let lastColumn = 16_384

    /// Creates an address, or nil outside what a sheet can have.
    public init?(row: Int, column: Int) {
        guard (1...Self.lastRow).contains(row), (1...Self.lastColumn).contains(column) else { return nil }
        self.row = row
        self.column = column
    }

    /// Reads `B7` or `$B$7`; nil for anything else and outside what a sheet can have.
    public init?(_ text: some StringProtocol) {
        guard let reference = Array(text.utf8).withUnsafeBufferPointer({ CellReference(bytes: $0) }) else { return nil }
        self = reference
    }

    /// Reads an address from its bytes.
    @inline(__always)
    init?(bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var column = 0
        var row = 0
        let count = bytes.count
        if count > 0, bytes[0] == 0x24 { index = 1 }
        while index < count {
            let letter = bytes[index] & 0xDF
            guard bytes[index] >= 0x41, letter >= 0x41, letter <= 0x5A else { break }
            column = column * 26 + Int(letter - 0x40)
            guard column <= Self.lastColumn else { return nil }
            index += 1
        }
        if index < count, bytes[index] == 0x24 { index += 1 }
        let digits = index
        while index < count {
            let digit = bytes[index] &- 0x30
            guard digit <= 9 else { return nil }
            row = row * 10 + Int(digit)
            guard row <= Self.lastRow else { return nil }
            index += 1
        }
        guard column > 0, row > 0, index > digits else { return nil }
        self.row = row
        self.column = column
    }

    /// The letters of a column: `A` for 1, `AA` for 27.
    public static func letters(ofColumn column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(0x41 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

extension CellReference: CustomStringConvertible {
    /// The address as people write it, `B7`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}

extension CellReference: Comparable {
    /// By rows, then by columns.
    public static func < (left: Self, right: Self) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// A rectangle of cells: `A1:B2`.
public struct CellRange: Hashable, Sendable {
    /// The upper left cell.
    public var first: CellReference
    /// The lower right cell.
    public var last: CellReference

    /// Creates a rectangle; the corners may come in any order.
    public init(_ one: CellReference, _ other: CellReference) {
        first = one
        last = other
        (first.row, last.row) = (min(one.row, other.row), max(one.row, other.row))
        (first.column, last.column) = (min(one.column, other.column), max(one.column, other.column))
    }

    /// Reads `A1:B2` or `A1`; nil for anything else.
    init?(bytes: UnsafeBufferPointer<UInt8>) {
        guard let colon = bytes.firstIndex(of: 0x3A) else {
            guard let only = CellReference(bytes: bytes) else { return nil }
            self.init(only, only)
            return
        }
        guard let one = CellReference(bytes: UnsafeBufferPointer(rebasing: bytes[..<colon])),
            let other = CellReference(bytes: UnsafeBufferPointer(rebasing: bytes[(colon + 1)...]))
        else { return nil }
        self.init(one, other)
    }
}

extension CellRange: CustomStringConvertible {
    /// The rectangle as people write it, `A1:B2`.
    public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
