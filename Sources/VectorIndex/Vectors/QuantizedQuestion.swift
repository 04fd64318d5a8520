import CKernels

/// A question's vector as Int8 codes, with what bounds its products with quantised rows.
struct QuantizedQuestion {
    /// The vector itself.
    let elements: [Float]
    /// At least its Euclidean length.
    let length: Double
    /// What a code of 1 is worth.
    let factor: Double
    /// At least the distance between the vector and factor × codes, and the share of the product that summing in Float64
    /// may round away.
    let residual: Double
    /// Sum of the codes.
    let sum: Int
    /// Four codes a step.
    let quads: [Int32]
    /// Codes of the elements that rows hold in the low halves of bytes, and in the high ones; zeros up to a multiple of 64.
    let front: [Int8]
    let back: [Int8]
    private let sumOfMagnitudes: Int

    /// - Precondition: the elements are finite and not all zero, and their length is in ``VectorLength/range``.
    init(_ vector: [Float]) {
        elements = vector
        let dimension = vector.count
        var codes = [Int8](repeating: 0, count: dimension)
        var scale: Float = 0
        var error: Float = 0
        vk_quantize(vector, Int64(dimension), &codes, &scale, &error)
        factor = Double(scale)
        length = VectorLength.of(vector[...]) * 1.000_000_001
        // The sum of a product's terms in Float64 strays by less than dimension × 2⁻⁵² of the product of the lengths.
        residual = Double(error) + length * Double(dimension + 8) * 0x1p-52
        sum = codes.reduce(0) { $0 + Int($1) }
        sumOfMagnitudes = codes.reduce(0) { $0 + abs(Int($1)) }
        quads = stride(from: 0, to: dimension, by: 4).map { start in
            var quad: UInt32 = 0
            for place in 0..<min(4, dimension - start) {
                quad |= UInt32(UInt8(bitPattern: codes[start + place])) << UInt32(place * 8)
            }
            return Int32(bitPattern: quad.littleEndian)
        }
        let half = (dimension + 1) / 2
        let padding = [Int8](repeating: 0, count: (half + 63) / 64 * 64 + 64 - half)
        front = Array(codes[..<half]) + padding
        back = Array(codes[half...]) + padding + Array(repeating: 0, count: half * 2 - dimension)
    }

    /// Calls `body` with the form that the loops over high halves take.
    func withView<Result>(_ body: (vk_question) throws -> Result) rethrows -> Result {
        // A row's estimate by its high halves is scale × factor × (16 (sum - 8 × Σ codes) + 7.5 × Σ codes). Float32 rounds
        // that by less than 2⁻²² of the sum of the magnitudes; the allowance is four times as large.
        let allowance = 0x1p-20 * factor * (240 * Double(sumOfMagnitudes) + 120.5 * abs(Double(sum)))
        let offset = -120.5 * factor * Double(sum) + allowance
        return try quads.withUnsafeBufferPointer { quads in
            try body(
                vk_question(
                    quads: quads.baseAddress, slope: Float(16 * factor), offset: Float(offset),
                    length: QuantizedRows.above(length), residual: QuantizedRows.above(residual)))
        }
    }
}

/// Lengths of vectors that can be compared.
enum VectorLength {
    /// Outside of it, products of Float32 elements may overflow or vanish; no embedder makes such vectors.
    static let range = 1e-9...1e9

    /// The Euclidean length.
    static func of(_ vector: ArraySlice<Float>) -> Double {
        vector.withUnsafeBufferPointer { of($0) }
    }

    /// The Euclidean length.
    static func of(_ vector: UnsafeBufferPointer<Float>) -> Double {
        guard let start = vector.baseAddress else { return 0 }
        return vk_square(start, Int64(vector.count)).squareRoot()
    }
}
