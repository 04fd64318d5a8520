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
            let statement = try database.cachedStatement(sql: "SELECT rows FROM vector_block WHERE first = ?")
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
                    guard let bytes, bytes.count == (last - block * blockRows) * dimension * 4 else {
                        throw damaged("a block of vectors is not in the expected form")
                    }
                    bytes.withUnsafeBytes { bytes in
                        guard let start = bytes.baseAddress else { return }
                        while products.count < rows.count, Int(rows[products.count]) < last {
                            let place = Int(rows[products.count]) - block * blockRows
                            var product = 0.0
                            vk_products(start + place * dimension * 4, 1, Int64(dimension), vector, &product)
                            products.append(product)
                        }
                    }
                }
            }
            return products
        }
    }

    func damaged(_ detail: String) -> IndexError { .damaged(path: connections.path, detail: detail) }
}
