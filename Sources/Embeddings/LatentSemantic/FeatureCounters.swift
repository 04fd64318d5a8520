import Language
import Synchronization

/// The counters of a model, which threads take and give back, so that what they know of words is kept.
final class FeatureCounters: Sendable {
    private let columns: FeatureColumns
    private let weights: [Float]
    private let idle = Mutex<[FeatureCounter]>([])

    /// Words that a counter may know and be kept: questions come from outside and could make it grow without end.
    private static let wordLimit = 50_000

    /// - Parameter keys: the hashes of the model's features, ascending.
    init(keys: [UInt64], weights: [Float]) {
        columns = FeatureColumns(keys)
        self.weights = weights
    }

    func take() -> FeatureCounter {
        idle.withLock { $0.popLast() } ?? FeatureCounter(columns, weights: weights)
    }

    func giveBack(_ counter: FeatureCounter) {
        guard counter.wordCount <= Self.wordLimit else { return }
        idle.withLock { $0.append(counter) }
    }

    /// The weighted features of texts, a row a text.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    func matrix(of texts: [String]) throws(EmbeddingError) -> SparseMatrix {
        var rows = [[WeightedFeature]](repeating: [], count: texts.count)
        try rows.withUnsafeMutableBufferPointer { rows throws(EmbeddingError) in
            // because each range of rows is written by one thread.
            nonisolated(unsafe) let rows = rows
            try TextRanges.forEach(of: texts.count, keeping: { take() }) { counter, range in
                for row in range { rows[row] = counter.features(of: texts[row]) }
            } finish: { counter in
                giveBack(counter)
            }
        }
        var matrix = SparseMatrix(columns: weights.count)
        for row in rows { matrix.append(row) }
        return matrix
    }
}
