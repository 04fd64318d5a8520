import CKernels

/// The vectors of an index as Int8 codes in memory, arranged for scanning.
///
/// A code c in -127...127 is held as two halves, c = 16 (high - 8) + low with high and low in 0...15. The high halves of 32
/// rows lie together, four elements of each row at a time, so that a scan reads half a byte an element; the low halves lie
/// row by row and are read only for the rows that the high halves leave. docs/vector-search.md has the layout and the proof.
struct QuantizedRows: Sendable {
    let dimension: Int
    let count: Int
    let high: AlignedArray<UInt8>
    let low: AlignedArray<UInt8>
    /// For each row what a code of 1 is worth.
    let scales: AlignedArray<Float>
    /// For each row at least its distance from scale × codes.
    let errors: AlignedArray<Float>
    /// For each row at least its distance from scale × the middle of what the high halves leave open; padded with minus
    /// infinity, so that a row that is none never passes.
    let coarseErrors: AlignedArray<Float>
    /// For each group of rows at least the length of every row, of its codes and of its high halves, times their scales.
    let lengths: AlignedArray<Float>

    static let groupRows = Int(VK_GROUP)

    var groupCount: Int { (count + Self.groupRows - 1) / Self.groupRows }
    /// Steps of four elements.
    var steps: Int { (dimension + 3) / 4 }
    /// Bytes of a row's low halves.
    var lowBytes: Int { (dimension + 1) / 2 }

    /// Bytes held in memory.
    var byteCount: Int {
        high.byteCount + low.byteCount + scales.byteCount + errors.byteCount + coarseErrors.byteCount
            + lengths.byteCount
    }

    /// Makes room for rows, which ``fill(from:with:)`` then fills.
    init(dimension: Int, count: Int) {
        self.dimension = dimension
        self.count = count
        let groups = (count + Self.groupRows - 1) / Self.groupRows
        high = AlignedArray(repeating: 0, count: groups * ((dimension + 3) / 4) * 64)
        low = AlignedArray(repeating: 0, count: count * ((dimension + 1) / 2), spare: 64)
        scales = AlignedArray(repeating: 0, count: groups * Self.groupRows)
        errors = AlignedArray(repeating: 0, count: groups * Self.groupRows)
        coarseErrors = AlignedArray(repeating: -.infinity, count: groups * Self.groupRows)
        lengths = AlignedArray(repeating: 0, count: groups)
    }

    /// Fills rows from a multiple of 32 on. For its maker only, before anyone else sees it.
    func fill(from first: Int, with block: CodeBlock) {
        precondition(first.isMultiple(of: Self.groupRows) && first + block.scales.count <= count, "rows from \(first)")
        var squares = [Int64](repeating: 0, count: Self.groupRows)
        var lengthSquares = squares
        block.codes.withUnsafeBufferPointer { codes in
            guard let codes = codes.baseAddress else { return }
            for start in stride(from: 0, to: block.scales.count, by: Self.groupRows) {
                let rows = min(Self.groupRows, block.scales.count - start)
                let group = (first + start) / Self.groupRows
                vk_pack(
                    codes + start * dimension, Int64(rows), Int64(dimension), high.start + group * steps * 64,
                    low.start + (first + start) * lowBytes, &squares, &lengthSquares)
                for row in 0..<rows {
                    let scale = block.scales[start + row]
                    let error = block.errors[start + row]
                    let position = first + start + row
                    scales.elements[position] = scale
                    errors.elements[position] = error
                    let middle = Double(scale) * Double(squares[row]).squareRoot() / 2
                    coarseErrors.elements[position] = Self.above(Double(error) + middle)
                    let length = Double(scale) * Double(lengthSquares[row]).squareRoot() / 2 + Double(error)
                    lengths.elements[group] = max(lengths.elements[group], Self.above(length))
                }
            }
        }
    }

    /// A Float not below a number that was itself rounded a few times.
    static func above(_ value: Double) -> Float { Float(value * 1.000001).nextUp }

    /// The layout as the loops see it.
    var view: vk_codes {
        vk_codes(
            high: high.start, scales: scales.start, errors: coarseErrors.start, lengths: lengths.start,
            steps: Int32(steps))
    }
}
