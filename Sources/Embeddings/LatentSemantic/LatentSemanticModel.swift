import CBLAS
import CKernels
import Foundation
public import KnowledgeModel

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
    private let counters: FeatureCounters

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
        _ texts: [String], options: Options = Options()
    ) throws(EmbeddingError) -> (model: LatentSemanticModel, vectors: VectorMatrix) {
        let limit = max(1, options.textLimit)
        let learned =
            texts.count <= limit ? texts : (0..<limit).map { texts[$0 * texts.count / limit] }
        let model = try LatentSemanticModel(learned, options: options)
        return (model, try model.embed(texts))
    }

    private init(_ texts: [String], options: Options) throws(EmbeddingError) {
        let selection = try FeatureSelection(texts, limit: options.featureLimit)
        guard !selection.keys.isEmpty else { throw .emptyCorpus }
        keys = selection.keys
        weights = selection.weights
        counters = FeatureCounters(keys: keys, weights: weights)
        let matrix = try counters.matrix(of: texts)
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
        counters = FeatureCounters(keys: keys, weights: weights)
    }

    /// Unit vectors of texts, one a row in their order; the row of a text without a known feature is all zeros.
    /// - Throws: ``EmbeddingError/cancelled`` when the task is cancelled meanwhile.
    /// - Complexity: O(features of all texts × dimension).
    public func embed(_ texts: [String]) throws(EmbeddingError) -> VectorMatrix {
        var elements = [Float](repeating: 0, count: texts.count * dimension)
        try elements.withUnsafeMutableBufferPointer { elements throws(EmbeddingError) in
            guard let start = elements.baseAddress else { return }
            // because each range of rows is written by one thread.
            nonisolated(unsafe) let rows = start
            try TextRanges.forEach(of: texts.count, keeping: { counters.take() }) { counter, range in
                for row in range { project(counter.features(of: texts[row]), onto: rows + row * dimension) }
            } finish: { counter in
                counters.giveBack(counter)
            }
        }
        return VectorMatrix(dimension: dimension, elements: elements)
    }

    /// - Parameter vector: `dimension` zeros.
    private func project(_ features: [WeightedFeature], onto vector: UnsafeMutablePointer<Float>) {
        let columns = features.map(\.column)
        let factors = features.map { $0.value * scales[Int($0.column)] }
        vk_add_rows(RowKernel.best, rows, Int64(dimension), columns, factors, Int64(features.count), vector)
        let length = cblas_snrm2(Int32(dimension), vector, 1)
        if length > 0 { cblas_sscal(Int32(dimension), 1 / length, vector, 1) }
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
