import CBLAS
import Foundation
import Synchronization

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

    /// Columns of a dense matrix that one thread works on; a number of its own, so that the bits do not depend on the threads.
    private static let bandWidth = 64

    /// Adds each stored value times a row of `source` onto a row of `target`, band by band on all cores.
    private func scatter(
        width: Int, from source: [Float], into target: inout [Float],
        _ rowsOf: @Sendable (Int, Int) -> (from: Int, into: Int)
    ) throws(EmbeddingError) {
        // Only the thread that calls knows its task; it takes its share of the bands and tells the others.
        let isStopped = Atomic(false)
        source.withUnsafeBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                guard let sourceStart = source.baseAddress, let targetStart = target.baseAddress else { return }
                // because each band of columns is written by one thread, and no one writes the source.
                nonisolated(unsafe) let (from, into) = (sourceStart, targetStart)
                let bands = (width + Self.bandWidth - 1) / Self.bandWidth
                DispatchQueue.concurrentPerform(iterations: bands) { band in
                    let first = band * Self.bandWidth
                    let count = Int32(min(Self.bandWidth, width - first))
                    for row in 0..<rows {
                        if Task.isCancelled { isStopped.store(true, ordering: .relaxed) }
                        guard !isStopped.load(ordering: .relaxed) else { return }
                        for position in starts[row]..<starts[row + 1] {
                            let pair = rowsOf(row, Int(indices[position]))
                            cblas_saxpy(
                                count, values[position], from + pair.from * width + first, 1,
                                into + pair.into * width + first, 1)
                        }
                    }
                }
            }
        }
        try TextRanges.stopIfCancelled()
    }
}
