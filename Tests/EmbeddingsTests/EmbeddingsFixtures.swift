@testable import Embeddings

/// SplitMix64: seeded, so that a failing run can be repeated.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A dense matrix in Double, row-major, with plain loops: what the fast code is held against.
struct DenseMatrix {
    var rows: Int
    var columns: Int
    var values: [Double]

    init(rows: Int, columns: Int, _ value: (Int, Int) -> Double = { _, _ in 0 }) {
        self.rows = rows
        self.columns = columns
        values = (0..<rows * columns).map { value($0 / columns, $0 % columns) }
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    var transposed: DenseMatrix { DenseMatrix(rows: columns, columns: rows) { self[$1, $0] } }

    static func * (left: DenseMatrix, right: DenseMatrix) -> DenseMatrix {
        DenseMatrix(rows: left.rows, columns: right.columns) { row, column in
            (0..<left.columns).reduce(0) { $0 + left[row, $1] * right[$1, column] }
        }
    }

    /// The largest difference of two elements in the same place.
    func distance(to other: DenseMatrix) -> Double {
        zip(values, other.values).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    /// Eigenvalues, descending, and eigenvectors as columns of a symmetric matrix, by Jacobi's rotations.
    var symmetricEigen: (values: [Double], vectors: DenseMatrix) {
        var matrix = self
        var vectors = DenseMatrix(rows: rows, columns: rows) { $0 == $1 ? 1 : 0 }
        for _ in 0..<60 {
            for p in 0..<rows {
                for q in p + 1..<max(rows, p + 1) where abs(matrix[p, q]) > 1e-300 {
                    let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
                    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
                    let cosine = 1 / (tangent * tangent + 1).squareRoot()
                    let sine = tangent * cosine
                    for k in 0..<rows {
                        (matrix[k, p], matrix[k, q]) = (
                            cosine * matrix[k, p] - sine * matrix[k, q], sine * matrix[k, p] + cosine * matrix[k, q]
                        )
                    }
                    for k in 0..<rows {
                        (matrix[p, k], matrix[q, k]) = (
                            cosine * matrix[p, k] - sine * matrix[q, k], sine * matrix[p, k] + cosine * matrix[q, k]
                        )
                        (vectors[k, p], vectors[k, q]) = (
                            cosine * vectors[k, p] - sine * vectors[k, q],
                            sine * vectors[k, p] + cosine * vectors[k, q]
                        )
                    }
                }
            }
        }
        let order = (0..<rows).sorted { matrix[$0, $0] > matrix[$1, $1] }
        return (
            order.map { matrix[$0, $0] }, DenseMatrix(rows: rows, columns: rows) { vectors[$0, order[$1]] }
        )
    }

    /// The same matrix in the form the product uses; zeros are left out.
    var sparse: SparseMatrix {
        var matrix = SparseMatrix(columns: columns)
        for row in 0..<rows {
            matrix.append(
                (0..<columns).filter { self[row, $0] != 0 }.map {
                    WeightedFeature(column: Int32($0), value: Float(self[row, $0]))
                })
        }
        return matrix
    }
}
