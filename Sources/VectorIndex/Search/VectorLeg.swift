import CBLAS

/// The vectors of an index in one block of memory, row-major.
struct VectorLeg: Sendable {
    let dimension: Int
    let elements: [Float]

    var count: Int { elements.count / dimension }

    /// Inner products of every row with a vector, which are cosines for unit vectors.
    /// - Precondition: the vector has the leg's dimension.
    /// - Complexity: O(rows × dimension), one `sgemv`.
    func products(with vector: [Float]) -> [Float] {
        precondition(vector.count == dimension, "\(vector.count) elements for \(dimension)")
        var products = [Float](repeating: 0, count: count)
        guard count > 0 else { return products }
        cblas_sgemv(
            CblasRowMajor, CblasNoTrans, Int32(count), Int32(dimension), 1, elements, Int32(dimension), vector, 1, 0,
            &products, 1)
        return products
    }
}
