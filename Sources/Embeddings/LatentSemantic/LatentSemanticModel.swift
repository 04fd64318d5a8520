import CBLAS
import Foundation
public import KnowledgeModel
public import Language

/// The offline embedder: latent semantic analysis of the shop's own corpus.
///
/// Stems and character grams are weighted by (1 + ln tf) × idf, each of the two kinds scaled to unit length, and projected
/// onto the leading right singular vectors of the corpus. S. Deerwester et al., "Indexing by latent semantic analysis",
/// doi:10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9. The projection is stored as int8 with one scale a
/// row; passages and queries go through that same stored form.
///
/// The same texts in the same order always give the same model, bit for bit, with the same BLAS.
public struct LatentSemanticModel: Sendable {
    /// The name in ``identity``.
    public static let modelName = "latent-semantic"

    /// Length of the vectors.
    public let dimension: Int
    /// Hashes of the known features, ascending.
    let keys: [UInt64]
    /// Inverse document frequencies, one a feature.
    let weights: [Float]
    /// What each row of ``rows`` is to be multiplied with.
    let scales: [Float]
    /// The projection, `keys.count × dimension`, row-major.
    let rows: [Int8]

    /// How large the model may become.
    public struct Options: Hashable, Sendable {
        /// Length of the vectors, less where the corpus is smaller.
        public var dimension: Int
        /// Most features kept, those of the most texts first.
        public var featureLimit: Int
        /// Most texts that are learned from, evenly spaced over all: more of them change the directions little, and time and
        /// memory grow with each.
        public var textLimit: Int

        /// Creates options.
        public init(dimension: Int = 192, featureLimit: Int = 40_000, textLimit: Int = 20_000) {
            self.dimension = dimension
            self.featureLimit = featureLimit
            self.textLimit = textLimit
        }
    }

    /// Learns a model from a corpus and makes the vectors of its texts.
    /// - Throws: ``EmbeddingError/emptyCorpus`` when no text holds a word;
    ///   ``EmbeddingError/decompositionFailed(routine:info:)`` when LAPACK gives up; ``EmbeddingError/cancelled`` when the
    ///   task is cancelled meanwhile.
    /// - Complexity: O(features of all texts × dimension).
    public static func learn(
        _ texts: [String], stemmer: Stemmer, options: Options = Options()
    ) throws(EmbeddingError) -> (model: LatentSemanticModel, vectors: VectorMatrix) {
        let limit = max(1, options.textLimit)
        let learned =
            texts.count <= limit ? texts : (0..<limit).map { texts[$0 * texts.count / limit] }
        var features = [TextFeatures?](repeating: nil, count: learned.count)
        try features.withUnsafeMutableBufferPointer { features throws(EmbeddingError) in
            // because each range of places is written by one thread.
            nonisolated(unsafe) let features = features
            try TextRanges.forEach(of: learned.count) { range in
                let stemmer = Stemmer()
                for place in range { features[place] = TextFeatures(of: learned[place], stemmer: stemmer) }
            }
        }
        let model = try LatentSemanticModel(features.compactMap(\.self), options: options)
        return (model, try model.embed(texts, stemmer: stemmer))
    }

    private init(_ features: [TextFeatures], options: Options) throws(EmbeddingError) {
        let selection = try FeatureSelection(features, limit: options.featureLimit)
        guard !selection.keys.isEmpty else { throw .emptyCorpus }
        keys = selection.keys
        weights = selection.weights
        var matrix = SparseMatrix(columns: keys.count)
        for text in features {
            try TextRanges.stopIfCancelled()
            matrix.append(Self.weighted(text, keys: keys, weights: weights))
        }
        let decomposition = try TruncatedSVD(of: matrix, rank: options.dimension)
        dimension = decomposition.rank
        guard dimension > 0 else { throw .emptyCorpus }
        (rows, scales) = Self.quantized(decomposition.rightVectors, width: dimension)
    }

    init(dimension: Int, keys: [UInt64], weights: [Float], scales: [Float], rows: [Int8]) {
        self.dimension = dimension
        self.keys = keys
        self.weights = weights
        self.scales = scales
        self.rows = rows
    }

    /// Unit vectors of texts, one a row in their order; the row of a text without a known feature is all zeros.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    /// - Complexity: O(features of all texts × dimension).
    public func embed(_ texts: [String], stemmer: Stemmer) throws(EmbeddingError) -> VectorMatrix {
        var elements = [Float](repeating: 0, count: texts.count * dimension)
        try elements.withUnsafeMutableBufferPointer { elements throws(EmbeddingError) in
            guard let start = elements.baseAddress else { return }
            // because each range of rows is written by one thread.
            nonisolated(unsafe) let rows = start
            try TextRanges.forEach(of: texts.count) { range in
                // One of its own: one that threads share makes them wait for each other.
                let own = texts.count > TextRanges.shortest ? Stemmer() : stemmer
                for row in range { embed(TextFeatures(of: texts[row], stemmer: own), into: rows + row * dimension) }
            }
        }
        return VectorMatrix(dimension: dimension, elements: elements)
    }

    /// - Parameter vector: `dimension` zeros.
    private func embed(_ features: TextFeatures, into vector: UnsafeMutablePointer<Float>) {
        rows.withUnsafeBufferPointer { rows in
            guard let start = rows.baseAddress else { return }
            for (column, value) in Self.weighted(features, keys: keys, weights: weights) {
                let factor = value * scales[Int(column)]
                let row = start + Int(column) * dimension
                for index in 0..<dimension { vector[index] += factor * Float(row[index]) }
            }
        }
        let length = cblas_snrm2(Int32(dimension), vector, 1)
        if length > 0 { cblas_sscal(Int32(dimension), 1 / length, vector, 1) }
    }

    /// The weighted features of a text by column, ascending; each kind of feature has unit length.
    private static func weighted(
        _ features: TextFeatures, keys: [UInt64], weights: [Float]
    ) -> [(column: Int32, value: Float)] {
        var row: [(column: Int32, value: Float)] = []
        for counts in [features.stems, features.grams] {
            var part: [(column: Int32, value: Float)] = []
            for (key, count) in counts {
                guard let column = position(of: key, in: keys) else { continue }
                part.append((Int32(column), (1 + SublinearScale.logarithm(count)) * weights[column]))
            }
            // Ordered before anything is summed: a dictionary's order changes from run to run, and with it the last bits.
            part.sort { $0.column < $1.column }
            var sum: Float = 0
            for entry in part { sum += entry.value * entry.value }
            let scale = sum > 0 ? 1 / sum.squareRoot() : 0
            row += part.map { ($0.column, $0.value * scale) }
        }
        return row.sorted { $0.column < $1.column }
    }

    private static func position(of key: UInt64, in keys: [UInt64]) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    private static func quantized(_ vectors: [Float], width: Int) -> (rows: [Int8], scales: [Float]) {
        var rows = [Int8](repeating: 0, count: vectors.count)
        var scales: [Float] = []
        for start in stride(from: 0, to: vectors.count, by: width) {
            var peak: Float = 0
            for value in vectors[start..<start + width] { peak = max(peak, abs(value)) }
            scales.append(peak / 127)
            guard peak > 0 else { continue }
            for index in start..<start + width { rows[index] = Int8((vectors[index] / peak * 127).rounded()) }
        }
        return (rows, scales)
    }
}
