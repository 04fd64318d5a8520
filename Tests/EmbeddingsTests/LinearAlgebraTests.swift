import Foundation
import Synchronization
import Testing

@testable import Embeddings

struct SparseMatrixTests {
    @Test(arguments: [(1, 1, 1), (7, 5, 3), (40, 97, 17), (3, 256, 1), (600, 30, 77)], [UInt64(1), 2])
    func multipliesAsDenseLoopsDo(shape: (rows: Int, columns: Int, width: Int), seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let (rows, columns, width) = shape
        let matrix = DenseMatrix(rows: rows, columns: columns) { _, _ in
            Bool.random(using: &random) ? 0 : Double(Float.random(in: -2...2, using: &random))
        }
        let right = DenseMatrix(rows: columns, columns: width) { _, _ in
            Double(Float.random(in: -2...2, using: &random))
        }
        let left = DenseMatrix(rows: rows, columns: width) { _, _ in Double(Float.random(in: -2...2, using: &random)) }
        let product = try matrix.sparse.multiply(right.values.map(Float.init), width: width)
        let transposed = try matrix.sparse.transposed().multiply(left.values.map(Float.init), width: width)
        let far = zip(product, (matrix * right).values).map { abs(Double($0.0) - $0.1) }.max() ?? 0
        let transposedFar =
            zip(transposed, (matrix.transposed * left).values).map { abs(Double($0.0) - $0.1) }.max() ?? 0
        // Sums of at most 256 products below 4: 256 × 4 × 2⁻²³.
        #expect(far < 1.3e-4, "seed \(seed)")
        #expect(transposedFar < 1.3e-4, "seed \(seed)")
        #expect(product.count == rows * width)
        #expect(transposed.count == columns * width)
    }

    @Test func keepsEmptyRows() throws {
        var matrix = SparseMatrix(columns: 2)
        matrix.append([])
        matrix.append([WeightedFeature(column: 1, value: 3)])
        matrix.append([])
        #expect(matrix.rows == 3)
        #expect(try matrix.multiply([1, 2], width: 1) == [0, 6, 0])
        #expect(try matrix.transposed().multiply([5, 7, 9], width: 1) == [0, 21])
    }

    @Test func addsUpAColumnNamedTwice() throws {
        var matrix = SparseMatrix(columns: 1)
        matrix.append([WeightedFeature(column: 0, value: 1), WeightedFeature(column: 0, value: 2)])
        #expect(try matrix.multiply([10], width: 1) == [30])
    }
}

struct GaussianNoiseTests {
    @Test func isTheSameForOneSeed() {
        var first = GaussianNoise(seed: 7)
        var second = GaussianNoise(seed: 7)
        var other = GaussianNoise(seed: 8)
        let numbers = (0..<100).map { _ in first.next() }
        #expect(numbers == (0..<100).map { _ in second.next() })
        #expect(numbers != (0..<100).map { _ in other.next() })
    }

    @Test func hasTheMomentsOfTheNormalDistribution() {
        var noise = GaussianNoise(seed: 42)
        let numbers = (0..<100_000).map { _ in Double(noise.next()) }
        let moments = (1...4).map { power in
            numbers.reduce(0) { sum, number in sum + (0..<power).reduce(1) { product, _ in product * number } }
                / 100_000
        }
        // Five standard errors of each moment's mean over 100,000 numbers.
        #expect(abs(moments[0]) < 0.016)
        #expect(abs(moments[1] - 1) < 0.023)
        #expect(abs(moments[2]) < 0.062)
        #expect(abs(moments[3] - 3) < 0.155)
    }
}

struct TruncatedSVDTests {
    /// A matrix of a known spectrum: the product of two random orthonormal bases and the spectrum between them.
    private static func matrix(rows: Int, columns: Int, spectrum: [Double], seed: UInt64) -> DenseMatrix {
        var random = SeededRandom(seed: seed)
        func basis(_ length: Int) -> DenseMatrix {
            var columns: [[Double]] = []
            while columns.count < spectrum.count {
                var vector = (0..<length).map { _ in Double.random(in: -1...1, using: &random) }
                for _ in 0..<2 {
                    for other in columns {
                        let share = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
                        for index in vector.indices { vector[index] -= share * other[index] }
                    }
                }
                let size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
                columns.append(vector.map { $0 / size })
            }
            return DenseMatrix(rows: length, columns: columns.count) { columns[$1][$0] }
        }
        let left = basis(rows)
        let scaled = DenseMatrix(rows: rows, columns: spectrum.count) { left[$0, $1] * spectrum[$1] }
        return scaled * basis(columns).transposed
    }

    /// V × Vᵀ of the singular vectors found.
    private static func projector(_ svd: TruncatedSVD, columns: Int) -> DenseMatrix {
        let vectors = DenseMatrix(rows: columns, columns: svd.rank) { Double(svd.rightVectors[$0 * svd.rank + $1]) }
        return vectors * vectors.transposed
    }

    private static func unevenness(_ svd: TruncatedSVD, columns: Int) -> Double {
        let vectors = DenseMatrix(rows: columns, columns: svd.rank) { Double(svd.rightVectors[$0 * svd.rank + $1]) }
        return (vectors.transposed * vectors).distance(
            to: DenseMatrix(rows: svd.rank, columns: svd.rank) { $0 == $1 ? 1 : 0 })
    }

    @Test(arguments: [(20, 30), (30, 20), (60, 41), (41, 60)], [UInt64(1), 2, 3])
    func findsAKnownSpectrumAndItsSpace(shape: (rows: Int, columns: Int), seed: UInt64) throws {
        let spectrum: [Double] = [9, 7, 5, 4, 3, 2, 0.2, 0.1, 0.05, 0.02]
        let matrix = Self.matrix(rows: shape.rows, columns: shape.columns, spectrum: spectrum, seed: seed)
        let svd = try TruncatedSVD(of: matrix.sparse, rank: 6)
        #expect(svd.rank == 6)
        for (found, expected) in zip(svd.singularValues, spectrum) {
            #expect(abs(Double(found) - expected) < 2e-5 * 9, "seed \(seed)")
        }
        #expect(Self.unevenness(svd, columns: shape.columns) < 1e-5, "seed \(seed)")
        let reference = (matrix.transposed * matrix).symmetricEigen.vectors
        let leading = DenseMatrix(rows: shape.columns, columns: 6) { reference[$0, $1] }
        let far = Self.projector(svd, columns: shape.columns).distance(to: leading * leading.transposed)
        #expect(far < 1e-5, "seed \(seed)")
    }

    @Test(arguments: [UInt64(4), 5])
    func agreesWithJacobiOnARandomMatrix(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let matrix = DenseMatrix(rows: 14, columns: 12) { _, _ in Double.random(in: -1...1, using: &random) }
        let svd = try TruncatedSVD(of: matrix.sparse, rank: 12)
        let reference = (matrix.transposed * matrix).symmetricEigen.values.map { max(0, $0).squareRoot() }
        #expect(svd.rank == 12)
        for (found, expected) in zip(svd.singularValues, reference) {
            // The small ones are worked out through their squares: ε^½ of the largest at worst.
            #expect(abs(Double(found) - expected) < 1e-4 * reference[0], "seed \(seed)")
        }
        #expect(Self.unevenness(svd, columns: 12) < 1e-3, "seed \(seed)")
    }

    @Test(arguments: [1, 2, 3, 5], [UInt64(6), 7, 8])
    func keepsOnlyTheDirectionsAMatrixHas(rank: Int, seed: UInt64) throws {
        let spectrum = (0..<rank).map { 8 - Double($0) }
        let matrix = Self.matrix(rows: 50, columns: 40, spectrum: spectrum, seed: seed)
        let svd = try TruncatedSVD(of: matrix.sparse, rank: 12)
        #expect(svd.rank == rank, "seed \(seed): \(svd.singularValues)")
        #expect(svd.rightVectors.count == 40 * svd.rank)
        #expect(Self.unevenness(svd, columns: 40) < 1e-4, "seed \(seed)")
    }

    @Test func comesInDescendingOrder() throws {
        let matrix = Self.matrix(rows: 30, columns: 30, spectrum: Array(repeating: 2, count: 20), seed: 9)
        let svd = try TruncatedSVD(of: matrix.sparse, rank: 20)
        #expect(svd.rank == 20)
        #expect(zip(svd.singularValues, svd.singularValues.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test func decomposesTheSmallestMatrices() throws {
        let one = try TruncatedSVD(of: DenseMatrix(rows: 1, columns: 1) { _, _ in -3 }.sparse, rank: 5)
        #expect(one.singularValues == [3])
        #expect(one.rightVectors.map(abs) == [1])
        let row = try TruncatedSVD(of: DenseMatrix(rows: 1, columns: 4) { _, column in Double(column) }.sparse, rank: 5)
        #expect(row.rank == 1)
        #expect(abs(row.singularValues[0] - 14.0.squareRoot().asFloat) < 1e-5)
        #expect(
            zip(row.rightVectors, [0, 1, 2, 3]).allSatisfy { abs(abs($0) - $1 / 14.0.squareRoot().asFloat) < 1e-6 })
        let column = try TruncatedSVD(of: DenseMatrix(rows: 4, columns: 1) { row, _ in Double(row) }.sparse, rank: 5)
        #expect(column.rank == 1)
        #expect(abs(column.singularValues[0] - 14.0.squareRoot().asFloat) < 1e-5)
    }

    @Test func findsNothingInZeros() throws {
        let zero = try TruncatedSVD(of: DenseMatrix(rows: 3, columns: 4).sparse, rank: 2)
        #expect(zero.rank == 0)
        #expect(zero.rightVectors == [])
    }

    @Test func givesTheSameBitsTwice() throws {
        let matrix = Self.matrix(rows: 50, columns: 60, spectrum: [5, 4, 3, 2, 1], seed: 10).sparse
        let first = try TruncatedSVD(of: matrix, rank: 4)
        let second = try TruncatedSVD(of: matrix, rank: 4)
        #expect(first.rightVectors == second.rightVectors)
        #expect(first.singularValues == second.singularValues)
    }

    /// OpenBLAS without threads hands one buffer to two callers: they have to take turns.
    @Test func givesTheSameBitsWhileOthersDecompose() throws {
        let matrix = Self.matrix(rows: 500, columns: 100, spectrum: (1...24).map { 25 / Double($0) }, seed: 11).sparse
        let alone = try TruncatedSVD(of: matrix, rank: 64).rightVectors
        let different = Mutex(0)
        let threads = DispatchGroup()
        for _ in 0..<8 {
            threads.enter()
            Thread.detachNewThread {
                defer { threads.leave() }
                for _ in 0..<4 {
                    // An error differs, too.
                    let isSame = (try? TruncatedSVD(of: matrix, rank: 64).rightVectors) == alone
                    if !isSame { different.withLock { $0 += 1 } }
                }
            }
        }
        threads.wait()
        #expect(different.withLock { $0 } == 0)
    }
}

extension Double {
    fileprivate var asFloat: Float { Float(self) }
}
