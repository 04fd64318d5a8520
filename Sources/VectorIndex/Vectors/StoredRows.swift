import CKernels
import Foundation
import GRDB

/// The Float32 rows of an index, which stay in its file.
struct StoredRows: Sendable {
    let connections: ReadingConnections
    let dimension: Int
    let numbers: ChunkNumbers
    /// Rows in every block but the last.
    let blockRows: Int

    /// Rows that lie together in the file, with their sums.
    struct Block {
        let rows: Data
        let sums: Data
        let dimension: Int
        /// How many there are.
        let count: Int

        /// - Returns: nil where these are no rows with a sum each.
        init?(rows: Data, sums: Data, dimension: Int) {
            (self.rows, self.sums, self.dimension) = (rows, sums, dimension)
            count = sums.count / IndexFormat.sumBytes
            guard count > 0, sums.count == count * IndexFormat.sumBytes, rows.count == count * dimension * 4 else {
                return nil
            }
        }

        /// Whether a row is what was written.
        func isWhole(_ row: Int) -> Bool {
            let size = dimension * 4
            let sum = rows.withUnsafeBytes {
                Checksum.of(UnsafeRawBufferPointer(rebasing: $0[row * size..<(row + 1) * size]))
            }
            return sums.withUnsafeBytes {
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: row * IndexFormat.sumBytes, as: UInt64.self))
            } == sum
        }

        /// A row's elements, little-endian.
        func bytes(of row: Int) -> Data {
            rows.dropFirst(row * dimension * 4).prefix(dimension * 4)
        }

        fileprivate func product(ofRow row: Int, with vector: [Float]) -> Double {
            rows.withUnsafeBytes { bytes in
                var product = 0.0
                guard let start = bytes.baseAddress else { return product }
                vk_products(start + row * dimension * 4, 1, Int64(dimension), vector, &product)
                return product
            }
        }
    }

    /// Products of some rows in Float64.
    /// - Parameter rows: places of chunks, ascending.
    /// - Complexity: O(rows × dimension), and one look-up a block that holds any of them.
    func exactProducts(of rows: [Int32], with vector: [Float]) throws(IndexError) -> [Double] {
        guard !rows.isEmpty else { return [] }
        return try connections.read { database in
            let statement = try database.cachedStatement(sql: "SELECT rows, sums FROM vector_block WHERE first = ?")
            var products: [Double] = []
            products.reserveCapacity(rows.count)
            while products.count < rows.count {
                let first = (numbers.number(ofPlace: Int(rows[products.count])) - 1) / blockRows * blockRows + 1
                let found = try Row.fetchCursor(statement, arguments: [first])
                guard let row = try found.next() else { throw damaged("vectors from \(first) on are missing") }
                // Where SQLite keeps them: a copy would cost as much as the product.
                try row.withUnsafeData(atIndex: 0) { bytes in
                    try row.withUnsafeData(atIndex: 1) { sums in
                        guard let bytes, let sums, let block = Block(rows: bytes, sums: sums, dimension: dimension)
                        else { throw damaged("a block of vectors is not in the expected form") }
                        while products.count < rows.count {
                            let number = numbers.number(ofPlace: Int(rows[products.count]))
                            guard first..<first + blockRows ~= number else { break }
                            guard number - first < block.count, block.isWhole(number - first) else {
                                throw damaged("the checksum of vector \(number) is wrong")
                            }
                            products.append(block.product(ofRow: number - first, with: vector))
                        }
                    }
                }
            }
            return products
        }
    }

    /// Holds every row against its sum.
    func verify() throws(IndexError) {
        try connections.read { try verify(in: $0) }
    }

    func verify(in database: Database) throws {
        var next = 1
        let blocks = try Row.fetchCursor(
            database, sql: "SELECT first, rows, sums FROM vector_block ORDER BY first")
        while let row = try blocks.next() {
            let first = try row.decode(Int.self, atIndex: 0)
            next += try row.withUnsafeData(atIndex: 1) { rows in
                try row.withUnsafeData(atIndex: 2) { sums in
                    guard let rows, let sums, let block = Block(rows: rows, sums: sums, dimension: dimension),
                        first == next, (next - 1).isMultiple(of: blockRows), block.count <= blockRows
                    else { throw damaged("a block of vectors is not in the expected form") }
                    for place in 0..<block.count where !block.isWhole(place) {
                        throw damaged("the checksum of vector \(next + place) is wrong")
                    }
                    return block.count
                }
            }
        }
        guard next > numbers.last else { throw damaged("\(next - 1) vectors for chunk \(numbers.last)") }
    }

    func damaged(_ detail: String) -> IndexError { .damaged(path: connections.path, detail: detail) }
}
