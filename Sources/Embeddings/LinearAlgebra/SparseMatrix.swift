import CKernels

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
    mutating func append(_ row: [WeightedFeature]) {
        for feature in row {
            precondition(feature.column >= 0 && feature.column < columns, "column \(feature.column) of \(columns)")
            indices.append(feature.column)
            values.append(feature.value)
        }
        starts.append(indices.count)
    }

    /// The same with rows and columns exchanged; what stands in a row keeps the order of the columns it came from.
    func transposed() -> SparseMatrix {
        var result = SparseMatrix(columns: rows)
        result.starts = [Int](repeating: 0, count: columns + 1)
        for column in indices { result.starts[Int(column) + 1] += 1 }
        for column in 0..<columns { result.starts[column + 1] += result.starts[column] }
        result.indices = [Int32](repeating: 0, count: indices.count)
        result.values = [Float](repeating: 0, count: values.count)
        var next = result.starts
        for row in 0..<rows {
            for position in starts[row]..<starts[row + 1] {
                let column = Int(indices[position])
                result.indices[next[column]] = Int32(row)
                result.values[next[column]] = values[position]
                next[column] += 1
            }
        }
        return result
    }

    /// Elements of a dense row that are worked on at once: as many as stay in registers, and few enough for the rows of a large
    /// matrix to stay near.
    private static let bandWidth = 64

    /// `self × dense`, with `dense` of `columns × width` and the result of `rows × width`, both row-major. Each element is summed in
    /// the order of the stored values, so that neither threads nor processors change a bit.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    /// - Complexity: O(stored values × width).
    func multiply(_ dense: [Float], width: Int) throws(EmbeddingError) -> [Float] {
        precondition(dense.count == columns * width, "shape")
        var product = [Float](repeating: 0, count: rows * width)
        try product.withUnsafeMutableBufferPointer { product throws(EmbeddingError) in
            guard let into = product.baseAddress else { return }
            // because each range of rows is written by one thread.
            nonisolated(unsafe) let target = into
            for first in stride(from: 0, to: width, by: Self.bandWidth) {
                let count = min(Self.bandWidth, width - first)
                try TextRanges.forEach(of: rows, keeping: {}) { _, range in
                    addBand(first..<first + count, of: dense, width: width, rows: range, onto: target)
                }
            }
        }
        return product
    }

    private func addBand(
        _ band: Range<Int>, of dense: [Float], width: Int, rows range: Range<Int>,
        onto target: UnsafeMutablePointer<Float>
    ) {
        dense.withUnsafeBufferPointer { dense in
            indices.withUnsafeBufferPointer { indices in
                values.withUnsafeBufferPointer { values in
                    guard let from = dense.baseAddress, let numbers = indices.baseAddress,
                        let factors = values.baseAddress
                    else { return }
                    for row in range {
                        let (start, count) = (starts[row], starts[row + 1] - starts[row])
                        vk_add_float_rows(
                            RowKernel.best, from + band.lowerBound, Int64(width), Int64(band.count), numbers + start,
                            factors + start, Int64(count), target + row * width + band.lowerBound)
                    }
                }
            }
        }
    }
}
