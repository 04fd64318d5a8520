import CKernels

/// Finds the rows that can be among the nearest to a question, by bounds of their products from the codes alone.
///
/// For a row x with codes x̂ and a question q with codes q̂, q·x = q̂·x̂ + (q - q̂)·x̂ + q·(x - x̂), so that by Cauchy and
/// Schwarz |q·x - q̂·x̂| ≤ ‖q - q̂‖ ‖x̂‖ + ‖q‖ ‖x - x̂‖. The same holds with the middle of what the high halves leave open in
/// place of x̂. A row whose upper bound lies below k lower bounds has k rows above it; all others are kept.
/// docs/vector-search.md has the rounding, too.
struct CertifiedScan {
    /// A row that may be among the nearest.
    struct Candidate {
        var row: Int32
        /// Not below its product with the question.
        var upper: Double
        /// Not above it.
        var lower: Double
    }

    private let rows: QuantizedRows
    private let kernel: VectorKernel
    private let question: QuantizedQuestion
    private let limit: Int
    /// The best lower bounds, of which the worst is the threshold.
    private var floor: BestMatches
    private(set) var candidates: [Candidate] = []
    /// Rows that the high halves left.
    private(set) var coarse = 0
    private var compactAt: Int

    /// Groups in one call of a loop: 1,024 rows, whose high halves stay in the second-level cache while several questions
    /// are asked of them.
    static let tileGroups = 32
    /// Groups in the first tile; while no threshold is known, every row passes.
    static let firstTileGroups = 2

    init(_ rows: QuantizedRows, question: [Float], limit: Int, kernel: VectorKernel) {
        self.rows = rows
        self.kernel = kernel
        self.question = QuantizedQuestion(question)
        self.limit = limit
        floor = BestMatches(limit: limit)
        compactAt = max(1_024, 4 * limit)
    }

    /// Scans rows for several questions at once.
    static func run(_ scans: inout [CertifiedScan], over rows: QuantizedRows, selection: RowSelection) {
        var found = [Int32](repeating: 0, count: tileGroups * QuantizedRows.groupRows)
        var sums = found
        var group = 0
        while group < rows.groupCount {
            let count = min(max(firstTileGroups, min(group, tileGroups)), rows.groupCount - group)
            let range = group * QuantizedRows.groupRows..<min((group + count) * QuantizedRows.groupRows, rows.count)
            if selection.admitsAny(of: range) {
                for index in scans.indices {
                    scans[index].scan(group..<group + count, selection: selection, &found, &sums)
                }
            }
            group += count
        }
        for index in scans.indices { scans[index].compact() }
    }

    private mutating func scan(
        _ groups: Range<Int>, selection: RowSelection, _ found: inout [Int32], _ sums: inout [Int32]
    ) {
        // Rounded down, so that the loop's Float32 comparison leaves out nothing that Float64 would keep.
        let threshold = max(-.greatestFiniteMagnitude, Float(floor.threshold).nextDown)
        var view = rows.view
        let count = question.withView { question in
            var question = question
            return vk_scan(
                kernel.code, &view, &question, Int64(groups.lowerBound), Int64(groups.count), threshold, &found, &sums)
        }
        for position in 0..<Int(count) where selection.admits(Int(found[position])) {
            refine(found[position], sum: sums[position])
        }
    }

    /// Bounds a row by its whole code.
    private mutating func refine(_ row: Int32, sum: Int32) {
        coarse += 1
        let (lower, upper) = bounds(ofRow: Int(row), sum: sum)
        let threshold = floor.threshold
        guard upper >= threshold else { return }
        candidates.append(Candidate(row: row, upper: upper, lower: lower))
        if lower > threshold { floor.offer(RowMatch(row: row, score: lower)) }
        if candidates.count >= compactAt { compact() }
    }

    private func bounds(ofRow row: Int, sum: Int32) -> (lower: Double, upper: Double) {
        let estimate = Self.estimate(rows, question, row: row, sum: sum, kernel: kernel)
        let slack = Self.slack(rows, question, row: row)
        return (estimate - slack, estimate + slack)
    }

    /// The product of a row's codes with the question's.
    /// - Parameter sum: the product of the row's high halves with the question's codes.
    static func estimate(
        _ rows: QuantizedRows, _ question: QuantizedQuestion, row: Int, sum: Int32, kernel: VectorKernel
    ) -> Double {
        let low = vk_low_sum(
            kernel.code, rows.low.start + row * rows.lowBytes, Int64(rows.lowBytes), question.front, question.back)
        let whole = 16 * (Int(sum) - 8 * question.sum) + Int(low)
        return question.factor * Double(rows.scales.start[row]) * Double(whole)
    }

    /// At least the distance between a row's estimate and its product.
    static func slack(_ rows: QuantizedRows, _ question: QuantizedQuestion, row: Int) -> Double {
        let length = Double(rows.lengths.start[row / QuantizedRows.groupRows])
        // The last factor and what `residual` holds cover the rounding of the estimate and of this sum.
        return (question.length * Double(rows.errors.start[row]) + question.residual * length) * 1.000_000_001
    }

    /// Lets go of candidates that fell below the threshold since.
    private mutating func compact() {
        let threshold = floor.threshold
        candidates.removeAll { $0.upper < threshold }
        compactAt = max(compactAt, 2 * candidates.count)
    }
}
