import CKernels
import Foundation
import GRDB

/// The Float32 rows of an index, which stay in its file.
struct StoredRows: Sendable {
    let connections: ReadingConnections
    let dimension: Int
    let count: Int
    /// Rows in every block but the last.
    let blockRows: Int

    /// Products of some rows in Float64.
    /// - Parameter rows: ascending.
    /// - Complexity: O(rows × dimension), and one look-up a block that holds any of them.
    func exactProducts(of rows: [Int32], with vector: [Float]) throws(IndexError) -> [Double] {
        guard !rows.isEmpty else { return [] }
        return try connections.read { database in
            let statement = try database.cachedStatement(sql: "SELECT rows, sums FROM vector_block WHERE first = ?")
            var products: [Double] = []
            products.reserveCapacity(rows.count)
            while products.count < rows.count {
                let block = Int(rows[products.count]) / blockRows
                let last = min((block + 1) * blockRows, count)
                let found = try Row.fetchCursor(statement, arguments: [block * blockRows + 1])
                guard let row = try found.next() else {
                    throw damaged("vectors \(block * blockRows + 1) to \(last) are missing")
                }
                // Where SQLite keeps them: a copy would cost as much as the product.
                try row.withUnsafeData(atIndex: 0) { bytes in
                    try row.withUnsafeData(atIndex: 1) { sums in
                        let held = last - block * blockRows
                        guard let bytes, let sums, bytes.count == held * dimension * 4,
                            sums.count == held * IndexFormat.sumBytes
                        else { throw damaged("a block of vectors is not in the expected form") }
                        while products.count < rows.count, Int(rows[products.count]) < last {
                            let place = Int(rows[products.count]) - block * blockRows
                            guard Self.isWhole(place, of: bytes, sums: sums, dimension: dimension) else {
                                throw damaged("the checksum of vector \(Int(rows[products.count]) + 1) is wrong")
                            }
                            products.append(product(ofRow: place, in: bytes, with: vector))
                        }
                    }
                }
            }
            return products
        }
    }

    /// Holds every row against its sum.
    func verify() throws(IndexError) {
        try connections.read { database in
            var verified = 0
            let blocks = try Row.fetchCursor(
                database, sql: "SELECT first, rows, sums FROM vector_block ORDER BY first")
            while let block = try blocks.next() {
                let (rows, sums) = (try block.decode(Data.self, atIndex: 1), try block.decode(Data.self, atIndex: 2))
                let held = min(blockRows, count - verified)
                guard try block.decode(Int.self, atIndex: 0) == verified + 1, held > 0,
                    rows.count == held * dimension * 4, sums.count == held * IndexFormat.sumBytes
                else { throw damaged("a block of vectors is not in the expected form") }
                for row in 0..<held where !Self.isWhole(row, of: rows, sums: sums, dimension: dimension) {
                    throw damaged("the checksum of vector \(verified + row + 1) is wrong")
                }
                verified += held
            }
            guard verified == count else { throw damaged("\(verified) vectors for \(count) chunks") }
        }
    }

    private func product(ofRow place: Int, in bytes: Data, with vector: [Float]) -> Double {
        bytes.withUnsafeBytes { bytes in
            var product = 0.0
            guard let start = bytes.baseAddress else { return product }
            vk_products(start + place * dimension * 4, 1, Int64(dimension), vector, &product)
            return product
        }
    }

    /// Whether a row of a block is what was written.
    static func isWhole(_ place: Int, of rows: Data, sums: Data, dimension: Int) -> Bool {
        let size = dimension * 4
        let sum = rows.withUnsafeBytes {
            Checksum.of(UnsafeRawBufferPointer(rebasing: $0[place * size..<(place + 1) * size]))
        }
        return sums.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place * IndexFormat.sumBytes, as: UInt64.self))
        } == sum
    }

    func damaged(_ detail: String) -> IndexError { .damaged(path: connections.path, detail: detail) }
}
