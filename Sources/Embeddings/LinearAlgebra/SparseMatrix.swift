import CBLAS

/// A sparse matrix by rows (CSR), Float32.
struct SparseMatrix {
    /// Number of columns.
    let columns: Int
    /// Where each row starts in `indices` and `values`; one more than there are rows.
    private(set) var starts: [Int] = [0]
    private(set) var indices: [Int32] = []
    private(set) var values: [Float] = []

    var rows: Int { starts.count - 1 }

    init(columns: Int) {
        self.columns = columns
    }

    /// Appends a row.
    /// - Precondition: every column is in `0..<columns`.
    mutating func append(_ row: [(column: Int32, value: Float)]) {
        for (column, value) in row {
            precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
            indices.append(column)
            values.append(value)
        }
        starts.append(indices.count)
    }

    /// `self × dense`, with `dense` of `columns × width` and the result of `rows × width`, both row-major.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    /// - Complexity: O(stored values × width).
    func multiply(_ dense: [Float], width: Int) throws(EmbeddingError) -> [Float] {
        precondition(dense.count == columns * width, "shape")
        var product = [Float](repeating: 0, count: rows * width)
        try scatter(width: width, from: dense, into: &product) { row, column in (from: column, into: row) }
        return product
    }

    /// The transpose of `self` times `dense`, with `dense` of `rows × width` and the result of `columns × width`.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    /// - Complexity: O(stored values × width).
    func multiplyTransposed(_ dense: [Float], width: Int) throws(EmbeddingError) -> [Float] {
        precondition(dense.count == rows * width, "shape")
        var product = [Float](repeating: 0, count: columns * width)
        try scatter(width: width, from: dense, into: &product) { row, column in (from: row, into: column) }
        return product
    }

    /// Adds each stored value times a row of `source` onto a row of `target`.
    private func scatter(
        width: Int, from source: [Float], into target: inout [Float], _ rowsOf: (Int, Int) -> (from: Int, into: Int)
    ) throws(EmbeddingError) {
        try source.withUnsafeBufferPointer { source throws(EmbeddingError) in
            try target.withUnsafeMutableBufferPointer { target throws(EmbeddingError) in
                guard let from = source.baseAddress, let into = target.baseAddress else { return }
                for row in 0..<rows {
                    try TextRanges.stopIfCancelled()
                    for position in starts[row]..<starts[row + 1] {
                        let pair = rowsOf(row, Int(indices[position]))
                        cblas_saxpy(
                            Int32(width), values[position], from + pair.from * width, 1, into + pair.into * width, 1)
                    }
                }
            }
        }
    }
}
