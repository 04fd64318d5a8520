import CKernels

/// Rows of vectors as they lie in a file: Int8 codes, and for each row what a code of 1 is worth and how far the codes lie
/// from the Float32 row at most.
struct CodeBlock: Sendable {
    /// `count × dimension`, row-major, -127...127.
    var codes: [Int8]
    /// One a row, not negative; 0 for a row of zeros.
    var scales: [Float]
    /// One a row: at least the Euclidean distance between the row and scale × codes.
    var errors: [Float]

    /// Codes as they lie in a file.
    /// - Returns: nil when they are not what a writer could have written.
    init?(codes: [Int8], scales: [Float], errors: [Float], rows: Int, dimension: Int) {
        // A unit row's scale and error are below 1; the longest row allowed sets the limit.
        let possible = 0...Float(VectorLength.range.upperBound)
        guard codes.count == rows * dimension, scales.count == rows, errors.count == rows,
            scales.allSatisfy(possible.contains), errors.allSatisfy(possible.contains)
        else { return nil }
        self.codes = codes
        self.scales = scales
        self.errors = errors
    }

    /// No rows yet, and room for some.
    init(reserving rows: Int, dimension: Int) {
        (codes, scales, errors) = ([], [], [])
        codes.reserveCapacity(rows * dimension)
        scales.reserveCapacity(rows)
        errors.reserveCapacity(rows)
    }

    /// Adds rows of another block.
    mutating func append(_ rows: Range<Int>, of other: CodeBlock, dimension: Int) {
        codes += other.codes[rows.lowerBound * dimension..<rows.upperBound * dimension]
        scales += other.scales[rows]
        errors += other.errors[rows]
    }

    /// Quantises rows.
    /// - Parameter rows: `count × dimension`, row-major.
    init(quantizing rows: ArraySlice<Float>, dimension: Int) {
        let count = rows.count / dimension
        codes = [Int8](repeating: 0, count: count * dimension)
        scales = [Float](repeating: 0, count: count)
        errors = scales
        rows.withUnsafeBufferPointer { rows in
            codes.withUnsafeMutableBufferPointer { codes in
                guard let rows = rows.baseAddress, let codes = codes.baseAddress else { return }
                for row in 0..<count {
                    vk_quantize(
                        rows + row * dimension, Int64(dimension), codes + row * dimension, &scales[row], &errors[row])
                }
            }
        }
    }
}
