import CBLAS
import CKernels

/// The vectors of an index as Float32 rows in memory.
struct FloatRows: Sendable {
    let dimension: Int
    let count: Int
    let elements: AlignedArray<Float>
    /// At least the length of the longest row.
    let longest: Double

    /// Rows in one call of BLAS: their products stay in the first-level cache until they are looked at.
    static let tileRows = 2_048

    var byteCount: Int { elements.byteCount }

    /// - Parameter elements: `count × dimension`, row-major.
    /// - Returns: nil when a row is not finite or too long or short, with its position in `refused`.
    init?(dimension: Int, elements: AlignedArray<Float>, refused: inout Int) {
        self.dimension = dimension
        self.elements = elements
        count = elements.elements.count / dimension
        var longest = 0.0
        for row in 0..<count {
            let start = elements.start + row * dimension
            let length = VectorLength.of(UnsafeBufferPointer(start: start, count: dimension))
            guard length == 0 || VectorLength.range.contains(length) else {
                refused = row
                return nil
            }
            longest = max(longest, length)
        }
        self.longest = longest * 1.000_000_001
    }

    /// Bounds of the products of some rows with a vector: of all by one `sgemv`, or of each exactly.
    func bounds(of rows: [Int32], with vector: [Float], exactly: Bool) -> [ProductBounds] {
        guard !exactly else {
            return exactProducts(of: rows, with: vector).map { ProductBounds(lower: Float($0), upper: Float($0)) }
        }
        guard count > 0 else { return [] }
        var products = [Float](repeating: 0, count: count)
        multiply(0..<count, by: vector, count: 1, into: &products)
        let slack = slack(of: vector)
        return rows.map { row in
            let product = Double(products[Int(row)])
            return ProductBounds(lower: Float(product - slack).nextDown, upper: Float(product + slack).nextUp)
        }
    }

    /// Inner products of rows with vectors in Float32: `vectors × rows`, row-major.
    private func multiply(_ rows: Range<Int>, by vectors: [Float], count: Int, into products: inout [Float]) {
        let start = elements.start + rows.lowerBound * dimension
        let width = Int32(dimension)
        let height = Int32(rows.count)
        vk_linear_algebra_enter()
        defer { vk_linear_algebra_leave() }
        // The same thing with one vector; `sgemm` is slow where there is nothing to reuse.
        if count == 1 {
            cblas_sgemv(CblasRowMajor, CblasNoTrans, height, width, 1, start, width, vectors, 1, 0, &products, 1)
        } else {
            cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasTrans, Int32(count), height, width, 1, vectors, width, start, width,
                0,
                &products, height)
        }
    }

    /// Products of some rows in Float64.
    func exactProducts(of rows: [Int32], with vector: [Float]) -> [Double] {
        rows.map { row in
            var product = 0.0
            vk_products(elements.start + Int(row) * dimension, 1, Int64(dimension), vector, &product)
            return product
        }
    }

    /// Rows that can be among the nearest to each vector: those whose product by BLAS is no further below the k-th best than
    /// twice what rounding can make of one.
    ///
    /// In any order of summing, with or without fused operations, |computed - true| ≤ γ ‖x‖ ‖q‖ with γ = n u / (1 - n u) and
    /// u = 2⁻²⁴ (N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, section 3.1).
    func candidates(near vectors: [[Float]], limit: Int, selection: RowSelection) -> [[Int32]] {
        let joined = vectors.flatMap { $0 }
        var scans = vectors.map { ProductScan(slack: slack(of: $0), limit: limit) }
        var products = [Float](repeating: 0, count: vectors.count * min(Self.tileRows, count))
        var positions = [Int32](repeating: 0, count: min(Self.tileRows, count))
        for first in stride(from: 0, to: count, by: Self.tileRows) {
            let rows = first..<min(first + Self.tileRows, count)
            guard selection.admitsAny(of: rows) else { continue }
            multiply(rows, by: joined, count: vectors.count, into: &products)
            products.withUnsafeBufferPointer { products in
                guard let start = products.baseAddress else { return }
                for index in scans.indices {
                    scans[index].take(start + index * rows.count, rows: rows, selection: selection, &positions)
                }
            }
        }
        return scans.map(\.rows)
    }

    /// What rounding can make of a product by BLAS and of one in Float64.
    private func slack(of vector: [Float]) -> Double {
        let roundings = Double(dimension + 2) * 0x1.01p-24
        return (roundings / (1 - roundings) + 1e-9) * longest * VectorLength.of(vector[...])
    }
}

/// The rows that can be among the nearest by their products in Float32.
private struct ProductScan {
    private let slack: Double
    private var best: BestMatches
    private var kept: [(row: Int32, score: Float)] = []
    private var compactAt: Int

    init(slack: Double, limit: Int) {
        self.slack = slack
        best = BestMatches(limit: limit)
        compactAt = max(1_024, 4 * limit)
    }

    /// The least product that a row may have.
    private var threshold: Float {
        max(-.greatestFiniteMagnitude, Float(best.threshold - 2 * slack).nextDown)
    }

    var rows: [Int32] {
        let threshold = threshold
        return kept.compactMap { $0.score >= threshold ? $0.row : nil }
    }

    mutating func take(
        _ products: UnsafePointer<Float>, rows: Range<Int>, selection: RowSelection, _ positions: inout [Int32]
    ) {
        // In parts, so that the threshold of the first rows spares most of the others.
        for start in stride(from: 0, to: rows.count, by: 256) {
            let count = min(256, rows.count - start)
            let found = vk_at_least(products + start, Int64(count), threshold, &positions)
            for position in 0..<Int(found) {
                let place = start + Int(positions[position])
                let row = rows.lowerBound + place
                guard selection.admits(row) else { continue }
                let score = products[place]
                kept.append((Int32(row), score))
                best.offer(RowMatch(row: Int32(row), score: Double(score)))
            }
            if kept.count >= compactAt {
                let threshold = threshold
                kept.removeAll { $0.score < threshold }
                compactAt = max(compactAt, 2 * kept.count)
            }
        }
    }
}
