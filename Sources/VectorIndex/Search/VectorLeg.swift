/// The vectors of an index and the ways to search them. Every way gives the same rows with the same scores.
struct VectorLeg: Sendable {
    let dimension: Int
    let count: Int
    let storage: Storage

    /// What is held in memory.
    enum Storage: Sendable {
        case floats(FloatRows)
        case codes(QuantizedRows, StoredRows)
    }

    /// The nearest rows and how they were found.
    struct Answer: Sendable {
        /// The best first; ties by row.
        var matches: [RowMatch]
        var scan: VectorScan
    }

    init(dimension: Int, count: Int, storage: Storage) {
        self.dimension = dimension
        self.count = count
        self.storage = storage
    }

    /// Bytes held in memory.
    var byteCount: Int {
        switch storage {
        case .floats(let rows): rows.byteCount
        case .codes(let rows, _): rows.byteCount
        }
    }

    /// Whether no row has a direction.
    var isEmpty: Bool {
        switch storage {
        case .floats(let rows): rows.longest == 0
        case .codes(let rows, _): rows.scales.elements.allSatisfy { $0 == 0 }
        }
    }

    /// How the rows are held.
    var plan: VectorPlan {
        switch storage {
        case .floats: .blas
        case .codes: .certified
        }
    }

    /// The nearest rows to each of some vectors.
    ///
    /// A score is the product of a row and the vector, each term and the sum from the first element to the last in Float64.
    /// - Parameters:
    ///   - vectors: each with the leg's dimension, finite, not zero and of a length in ``VectorLength/range``.
    ///   - limit: how many rows at most, at least 1.
    func nearest(
        to vectors: [[Float]], limit: Int, selection: RowSelection = .all, kernel: VectorKernel = .best
    ) throws(IndexError) -> [Answer] {
        let admitted = selection.count(of: count)
        if isDirect(admitted: admitted) {
            return try direct(to: vectors, rows: selection.rows(of: count), limit: limit)
        }
        switch storage {
        case .floats(let rows):
            var answers: [Answer] = []
            for (vector, candidates) in zip(
                vectors, rows.candidates(near: vectors, limit: limit, selection: selection))
            {
                let scan = VectorScan(
                    path: .blas, kernel: nil, admitted: admitted, coarse: 0, rescored: candidates.count)
                answers.append(
                    Answer(
                        matches: Self.best(candidates, rows.exactProducts(of: candidates, with: vector), limit),
                        scan: scan))
            }
            return answers
        case .codes(let codes, let stored):
            var scans = vectors.map { CertifiedScan(codes, question: $0, limit: limit, kernel: kernel) }
            CertifiedScan.run(&scans, over: codes, selection: selection)
            var answers: [Answer] = []
            for (vector, scan) in zip(vectors, scans) {
                let (matches, rescored) = try Self.rescore(scan.candidates, of: stored, vector, limit: limit)
                let report = VectorScan(
                    path: .certified, kernel: kernel, admitted: admitted, coarse: scan.coarse, rescored: rescored)
                answers.append(Answer(matches: matches, scan: report))
            }
            return answers
        }
    }

    /// Whether looking at each row that may be found costs less than a scan of all. A product in Float64 takes about four
    /// times as long as one by BLAS, a row read from the file about as long as the codes of 300.
    private func isDirect(admitted: Int) -> Bool {
        switch storage {
        case .floats: admitted * 4 <= count || count <= 64
        case .codes: admitted * 300 <= count || count <= 16
        }
    }

    private func direct(to vectors: [[Float]], rows: [Int32], limit: Int) throws(IndexError) -> [Answer] {
        let scan = VectorScan(path: .direct, kernel: nil, admitted: rows.count, coarse: 0, rescored: rows.count)
        var answers: [Answer] = []
        for vector in vectors {
            answers.append(
                Answer(matches: Self.best(rows, try exactProducts(of: rows, with: vector), limit), scan: scan))
        }
        return answers
    }

    private static func best(_ rows: [Int32], _ products: [Double], _ limit: Int) -> [RowMatch] {
        var best = BestMatches(limit: limit)
        for (row, product) in zip(rows, products) { best.offer(RowMatch(row: row, score: product)) }
        return best.sorted
    }

    /// Computes candidates' products, the most promising first, until no bound reaches the worst of the best.
    private static func rescore(
        _ candidates: [CertifiedScan.Candidate], of stored: StoredRows, _ vector: [Float], limit: Int
    ) throws(IndexError) -> (matches: [RowMatch], rescored: Int) {
        let ordered = candidates.sorted { ($1.upper, $0.row) < ($0.upper, $1.row) }
        var best = BestMatches(limit: limit)
        var next = 0
        var batch = max(16, limit + limit / 4)
        while next < ordered.count, ordered[next].upper >= best.threshold {
            let threshold = best.threshold
            let part = ordered[next..<min(next + batch, ordered.count)]
                .prefix { $0.upper >= threshold }.sorted { $0.row < $1.row }
            let products = try stored.exactProducts(of: part.map(\.row), with: vector)
            for (candidate, product) in zip(part, products) {
                // Codes and rows of one file agree; where they do not, either is not what was written.
                guard product >= candidate.lower, product <= candidate.upper else {
                    throw stored.damaged("vector \(candidate.row + 1) and its codes do not agree")
                }
                best.offer(RowMatch(row: candidate.row, score: product))
            }
            next += part.count
            batch *= 2
        }
        return (best.sorted, next)
    }

    /// Products of some rows in Float64.
    /// - Parameter rows: ascending.
    func exactProducts(of rows: [Int32], with vector: [Float]) throws(IndexError) -> [Double] {
        switch storage {
        case .floats(let floats): floats.exactProducts(of: rows, with: vector)
        case .codes(_, let stored): try stored.exactProducts(of: rows, with: vector)
        }
    }

    /// Bounds of the products of some rows with a vector.
    /// - Parameter rows: ascending.
    /// - Precondition: the vector has the leg's dimension and is not all zeros.
    /// - Complexity: O(rows × dimension); from codes, 32 rows at a time.
    func bounds(
        of rows: [Int32], with vector: [Float], kernel: VectorKernel = .best
    ) -> (bounds: [ProductBounds], path: VectorScan.Path) {
        precondition(vector.count == dimension, "\(vector.count) elements for \(dimension)")
        switch storage {
        case .floats(let floats):
            // As in ``isDirect(admitted:)``.
            let isDirect = rows.count * 4 <= count
            return (floats.bounds(of: rows, with: vector, exactly: isDirect), isDirect ? .direct : .blas)
        case .codes(let codes, _):
            return (CodeBounds(codes, kernel: kernel).bounds(of: rows, with: vector), .certified)
        }
    }

    /// Refuses a product that its codes say can't be.
    func check(_ product: Double, of row: Int32, within bounds: ProductBounds) throws(IndexError) {
        guard case .codes(_, let stored) = storage else { return }
        guard Float(product) >= bounds.lower, Float(product) <= bounds.upper else {
            throw stored.damaged("vector \(row + 1) and its codes do not agree")
        }
    }
}

/// What a product is not below and not above.
struct ProductBounds: Hashable, Sendable {
    var lower: Float
    var upper: Float
}
