import CBLAS
import CKernels

/// The right singular vectors of a sparse matrix that belong to its largest singular values.
///
/// Randomised subspace iteration: N. Halko, P.-G. Martinsson, J. A. Tropp, "Finding structure with randomness",
/// doi:10.1137/090771806, algorithms 4.4 and 5.1. The random start is seeded, so that the same matrix always gives the
/// same bits with the same BLAS.
struct TruncatedSVD {
    /// `columns × rank`, row-major; the columns are orthonormal.
    var rightVectors: [Float]
    /// Singular values, descending.
    var singularValues: [Float]

    var rank: Int { singularValues.count }

    /// Extra random directions, which make the wanted ones accurate.
    private static let oversampling = 16
    /// Power iterations; two suffice for the slowly falling spectra of word counts.
    private static let iterations = 2
    /// Directions weaker than this share of the strongest are left out: in Float32 their squares are all rounding, and
    /// vectors made from them would not be orthonormal.
    private static let weakest: Float = 1e-3

    /// Decomposes a matrix.
    /// - Parameter rank: how many singular vectors are wanted; fewer come where the matrix has fewer.
    /// - Complexity: O(stored values × rank + (rows + columns) × rank²).
    init(of matrix: SparseMatrix, rank wanted: Int) throws(EmbeddingError) {
        let width = min(wanted + Self.oversampling, matrix.rows, matrix.columns)
        let transposed = matrix.transposed()
        var random = GaussianNoise(seed: 0x5649_5452_494E_4131)
        let start = (0..<matrix.columns * width).map { _ in random.next() }
        var basis = try Self.orthonormalized(
            try matrix.multiply(start, width: width), rows: matrix.rows, columns: width)
        for _ in 0..<Self.iterations {
            let pulled = try transposed.multiply(basis, width: width)
            basis = try Self.orthonormalized(
                try matrix.multiply(pulled, width: width), rows: matrix.rows, columns: width)
        }
        // B = basisᵀ × matrix, held transposed: columns × width.
        let projected = try transposed.multiply(basis, width: width)
        try TextRanges.stopIfCancelled()
        let eigenvectors = try Self.eigenvectors(of: Self.gram(projected, columns: width), order: width)
        let count = min(wanted, width)
        var product = [Float](repeating: 0, count: matrix.columns * count)
        if count > 0 {
            Self.alone {
                cblas_sgemm(
                    CblasRowMajor, CblasNoTrans, CblasTrans, Int32(matrix.columns), Int32(count), Int32(width), 1,
                    projected, Int32(width), eigenvectors, Int32(width), 0, &product, Int32(count))
            }
        }
        let values = Self.lengths(ofColumns: product, columns: count)
        let floor = (values.max() ?? 0) * Self.weakest
        let kept = values.indices.filter { values[$0] > floor }.sorted { (values[$1], $0) < (values[$0], $1) }
        singularValues = kept.map { values[$0] }
        rightVectors = []
        rightVectors.reserveCapacity(matrix.columns * kept.count)
        for row in 0..<matrix.columns {
            for column in kept { rightVectors.append(product[row * count + column] / values[column]) }
        }
    }

    /// Calls the library by its rules for threads.
    private static func alone(_ call: () -> Void) {
        vk_linear_algebra_enter()
        defer { vk_linear_algebra_leave() }
        call()
    }

    /// Lengths of the columns of a row-major matrix. They tell the directions a matrix has from those it lacks, where the
    /// roots of the eigenvalues would not: a rounding error of 1e-7 in a square is one of 3e-4 in its root.
    private static func lengths(ofColumns matrix: [Float], columns: Int) -> [Float] {
        var sums = [Double](repeating: 0, count: columns)
        for (index, value) in matrix.enumerated() { sums[index % columns] += Double(value) * Double(value) }
        return sums.map { Float($0.squareRoot()) }
    }

    /// An orthonormal basis of the columns of a row-major `rows × columns` matrix, row-major too.
    private static func orthonormalized(_ matrix: [Float], rows: Int, columns: Int) throws(EmbeddingError) -> [Float] {
        try TextRanges.stopIfCancelled()
        var columnMajor = transposed(matrix, rows: rows, columns: columns)
        var m = Int32(rows)
        var n = Int32(columns)
        var scales = [Float](repeating: 0, count: columns)
        var info: Int32 = 0
        var workSize = Int32(max(1, columns * 64))
        var work = [Float](repeating: 0, count: Int(workSize))
        alone { sgeqrf_(&m, &n, &columnMajor, &m, &scales, &work, &workSize, &info) }
        guard info == 0 else { throw .decompositionFailed(routine: "sgeqrf", info: Int(info)) }
        try TextRanges.stopIfCancelled()
        var k = n
        alone { sorgqr_(&m, &n, &k, &columnMajor, &m, &scales, &work, &workSize, &info) }
        guard info == 0 else { throw .decompositionFailed(routine: "sorgqr", info: Int(info)) }
        return transposed(columnMajor, rows: columns, columns: rows)
    }

    private static func transposed(_ matrix: [Float], rows: Int, columns: Int) -> [Float] {
        var result = [Float](repeating: 0, count: matrix.count)
        for row in 0..<rows {
            for column in 0..<columns { result[column * rows + row] = matrix[row * columns + column] }
        }
        return result
    }

    /// `tallᵀ × tall` for a row-major matrix with so many columns.
    private static func gram(_ tall: [Float], columns: Int) -> [Float] {
        var product = [Float](repeating: 0, count: columns * columns)
        let rows = tall.count / columns
        alone {
            cblas_sgemm(
                CblasRowMajor, CblasTrans, CblasNoTrans, Int32(columns), Int32(columns), Int32(rows), 1, tall,
                Int32(columns), tall, Int32(columns), 0, &product, Int32(columns))
        }
        return product
    }

    /// Eigenvectors of a symmetric matrix, one after another, that of the greatest eigenvalue first.
    private static func eigenvectors(of symmetric: [Float], order: Int) throws(EmbeddingError) -> [Float] {
        var matrix = symmetric
        var n = Int32(order)
        var values = [Float](repeating: 0, count: order)
        var job = CChar(UInt8(ascii: "V"))
        var triangle = CChar(UInt8(ascii: "U"))
        var workSize = Int32(1 + 6 * order + 2 * order * order)
        var indexSize = Int32(3 + 5 * order)
        var work = [Float](repeating: 0, count: Int(workSize))
        var indices = [Int32](repeating: 0, count: Int(indexSize))
        var info: Int32 = 0
        alone { ssyevd_(&job, &triangle, &n, &matrix, &n, &values, &work, &workSize, &indices, &indexSize, &info) }
        guard info == 0 else { throw .decompositionFailed(routine: "ssyevd", info: Int(info)) }
        // LAPACK gives them ascending.
        var vectors: [Float] = []
        vectors.reserveCapacity(matrix.count)
        for column in stride(from: order - 1, through: 0, by: -1) {
            vectors.append(contentsOf: matrix[column * order..<(column + 1) * order])
        }
        return vectors
    }
}
