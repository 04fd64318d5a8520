import CKernels

/// Bounds of rows' products with a vector from the codes alone.
struct CodeBounds {
    private let rows: QuantizedRows
    private let kernel: VectorKernel

    init(_ rows: QuantizedRows, kernel: VectorKernel) {
        self.rows = rows
        self.kernel = kernel
    }

    /// - Parameter chosen: rows, ascending.
    func bounds(of chosen: [Int32], with vector: [Float]) -> [ProductBounds] {
        let question = QuantizedQuestion(vector)
        var sums = [Int32](repeating: 0, count: QuantizedRows.groupRows)
        var summed = -1
        var view = rows.view
        return question.withView { asked in
            var asked = asked
            return chosen.map { row in
                let group = Int(row) / QuantizedRows.groupRows
                if group != summed {
                    vk_sums(kernel.code, &view, &asked, Int64(group), 1, &sums)
                    summed = group
                }
                let sum = sums[Int(row) % QuantizedRows.groupRows]
                let estimate = CertifiedScan.estimate(rows, question, row: Int(row), sum: sum, kernel: kernel)
                let slack = CertifiedScan.slack(rows, question, row: Int(row))
                return ProductBounds(lower: Float(estimate - slack).nextDown, upper: Float(estimate + slack).nextUp)
            }
        }
    }
}
