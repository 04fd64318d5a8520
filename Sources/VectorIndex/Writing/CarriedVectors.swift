import Foundation
import GRDB

/// Goes through the vectors of an attached index in order and hands on those that are taken over, block by block.
struct CarriedVectors {
    private let base: CarriedIndex
    private let rows: RowCursor
    private let decode: (Row) throws -> Block
    private var block = Block(parts: [], count: 0)
    /// Place of the block's first row.
    private var first = 0

    /// A block of rows; each part has the same number of bytes a row.
    struct Block {
        var parts: [Data]
        var count: Int
    }

    /// The Float32 rows, each held against its sum; parts: rows, sums.
    static func rows(of base: CarriedIndex, dimension: Int, in database: Database) throws -> CarriedVectors {
        let size = 4 * dimension
        return try CarriedVectors(base, "SELECT first, rows, sums FROM \(CarriedIndex.name).vector_block", database) {
            row in
            let parts = [try row.decode(Data.self, atIndex: 1), try row.decode(Data.self, atIndex: 2)]
            let count = parts[0].count / size
            guard parts[0].count == count * size, parts[1].count == count * IndexFormat.sumBytes,
                (0..<count).allSatisfy({ StoredRows.isWhole($0, of: parts[0], sums: parts[1], dimension: dimension) })
            else { throw base.loader.damaged("the checksum of a vector is wrong") }
            return Block(parts: parts, count: count)
        }
    }

    /// The codes, each block held against its sum; parts: scales, errors, codes.
    static func codes(of base: CarriedIndex, dimension: Int, in database: Database) throws -> CarriedVectors {
        try CarriedVectors(
            base, "SELECT first, scales, errors, codes, sum FROM \(CarriedIndex.name).vector_code", database
        ) { row in
            let parts = try (1...3).map { try row.decode(Data.self, atIndex: $0) }
            var sum = Checksum()
            for part in parts { part.withUnsafeBytes { sum.add($0) } }
            let count = parts[0].count / 4
            guard try row.decode(Int64.self, atIndex: 4) == sum.stored, parts[0].count == count * 4,
                parts[1].count == count * 4, parts[2].count == count * dimension
            else { throw base.loader.damaged("the checksum of a block of codes is wrong") }
            return Block(parts: parts, count: count)
        }
    }

    private init(
        _ base: CarriedIndex, _ sql: String, _ database: Database, decode: @escaping (Row) throws -> Block
    ) throws {
        self.base = base
        self.decode = decode
        rows = try Row.fetchCursor(database, sql: sql + " ORDER BY first")
    }

    /// Hands on the parts of the rows of a piece, in one or more runs; pieces come in ascending order.
    mutating func forEachRun(of piece: ChunkLayout.Piece, _ body: ([Data], _ count: Int) throws -> Void) throws {
        var place = piece.origin.lowerBound
        while place < piece.origin.upperBound {
            while place >= first + block.count {
                first += block.count
                guard let row = try rows.next(), try row.decode(Int.self, atIndex: 0) == first + 1 else {
                    throw base.loader.damaged("vectors from \(first + 1) on are missing")
                }
                block = try decode(row)
                guard block.count > 0 else { throw base.loader.damaged("a block of vectors is empty") }
            }
            let run = place - first..<min(piece.origin.upperBound - first, block.count)
            let parts = block.parts.map { part in
                let size = part.count / block.count
                return part[part.startIndex + run.lowerBound * size..<part.startIndex + run.upperBound * size]
            }
            try body(parts, run.count)
            place = first + run.upperBound
        }
    }
}
