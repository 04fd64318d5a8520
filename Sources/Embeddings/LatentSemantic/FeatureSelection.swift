import Foundation
import Synchronization

/// The features worth keeping: those in at least two texts, the most widespread first when there are too many.
struct FeatureSelection {
    /// Hashes of the kept features, ascending.
    let keys: [UInt64]
    /// Their inverse document frequencies, ln((1 + texts) / (1 + texts with it)) + 1.
    let weights: [Float]

    init(_ texts: [String], limit: Int) throws(EmbeddingError) {
        let counts = try Self.frequencies(of: texts)
        // A feature of a single text relates it to nothing; only a corpus too small to share any keeps them.
        let shared = counts.filter { $0.value > 1 }
        let kept = (shared.isEmpty ? counts : shared)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
            .sorted { $0.key < $1.key }
        keys = kept.map(\.key)
        weights = kept.map { Float(log(Double(1 + texts.count) / Double(1 + $0.value)) + 1) }
    }

    private static func frequencies(of texts: [String]) throws(EmbeddingError) -> [UInt64: Int] {
        let sums = Mutex<[UInt64: Int]>([:])
        try TextRanges.forEach(of: texts.count, keeping: { FeatureFrequencies() }) { frequencies, range in
            for place in range { frequencies.add(texts[place]) }
        } finish: { frequencies in
            sums.withLock { frequencies.add(to: &$0) }
        }
        return sums.withLock { $0 }
    }
}

/// The natural logarithm of small counts.
enum SublinearScale {
    static func logarithm(_ count: Float) -> Float { count == 1 ? 0 : log(count) }
}
