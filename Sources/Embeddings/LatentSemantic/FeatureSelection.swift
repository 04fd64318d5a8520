import Foundation

/// The features worth keeping: those in at least two texts, the most widespread first when there are too many.
struct FeatureSelection {
    /// Hashes of the kept features, ascending.
    let keys: [UInt64]
    /// Their inverse document frequencies, ln((1 + texts) / (1 + texts with it)) + 1.
    let weights: [Float]

    init(_ texts: [TextFeatures], limit: Int) throws(EmbeddingError) {
        var counts: [UInt64: Int] = [:]
        for text in texts {
            try TextRanges.stopIfCancelled()
            for key in text.stems.keys { counts[key, default: 0] += 1 }
            for key in text.grams.keys { counts[key, default: 0] += 1 }
        }
        // A feature of a single text relates it to nothing; only a corpus too small to share any keeps them.
        let shared = counts.filter { $0.value > 1 }
        let kept = (shared.isEmpty ? counts : shared)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
            .sorted { $0.key < $1.key }
        keys = kept.map(\.key)
        weights = kept.map { Float(log(Double(1 + texts.count) / Double(1 + $0.value)) + 1) }
    }
}

/// The natural logarithm of small counts.
enum SublinearScale {
    static func logarithm(_ count: Float) -> Float { count == 1 ? 0 : log(count) }
}
