import Foundation

/// Cuts a stream of rows into blocks of some number of rows each. A row has several parts, which blocks hold one after the other.
struct BlockFiller {
    private let rows: Int
    private var parts: [Data]
    private var held = 0
    /// Number of the next block's first row, from 1.
    private var first = 1
    private let write: (_ first: Int, [Data]) throws -> Void

    /// - Parameter write: takes each block with the number of its first row.
    init(parts: Int, rows: Int, write: @escaping (_ first: Int, [Data]) throws -> Void) {
        self.rows = rows
        self.parts = Array(repeating: Data(), count: parts)
        self.write = write
    }

    /// Adds rows, given by their parts.
    mutating func append(_ more: [Data], count: Int) throws {
        var taken = 0
        while taken < count {
            let run = taken..<min(count, taken + rows - held)
            for (index, part) in more.enumerated() {
                let size = part.count / count
                parts[index] +=
                    part[
                        part.startIndex + run.lowerBound * size..<part.startIndex + run.upperBound * size]
            }
            held += run.count
            taken = run.upperBound
            if held == rows { try flush() }
        }
    }

    /// Writes the last block, which may be shorter than the others.
    mutating func finish() throws {
        if held > 0 { try flush() }
    }

    private mutating func flush() throws {
        try write(first, parts)
        first += held
        held = 0
        for index in parts.indices { parts[index].removeAll(keepingCapacity: true) }
    }
}
