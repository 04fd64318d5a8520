import CKernels

/// Products of all rows with a vector from the codes alone.
struct CodeProducts {
    private let rows: QuantizedRows
    private let kernel: VectorKernel

    init(_ rows: QuantizedRows, kernel: VectorKernel) {
        self.rows = rows
        self.kernel = kernel
    }

    func products(with vector: [Float]) -> RowProducts {
        let question = QuantizedQuestion(vector)
        var values = [Float](repeating: 0, count: rows.count)
        var slack = 0.0
        var sums = [Int32](repeating: 0, count: CertifiedScan.tileGroups * QuantizedRows.groupRows)
        for first in stride(from: 0, to: rows.groupCount, by: CertifiedScan.tileGroups) {
            let groups = min(CertifiedScan.tileGroups, rows.groupCount - first)
            var view = rows.view
            question.withView { question in
                var question = question
                vk_sums(kernel.code, &view, &question, Int64(first), Int64(groups), &sums)
            }
            let start = first * QuantizedRows.groupRows
            for place in 0..<min(groups * QuantizedRows.groupRows, rows.count - start) {
                let row = start + place
                values[row] = Float(
                    CertifiedScan.estimate(rows, question, row: row, sum: sums[place], kernel: kernel))
                slack = max(slack, CertifiedScan.slack(rows, question, row: row))
            }
        }
        return RowProducts(values: values, tolerance: QuantizedRows.above(slack))
    }
}
