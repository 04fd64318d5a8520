/// Describes what surrounds a pixel by 256 comparisons of brightness.
///
/// BRIEF of M. Calonder and others, ECCV 2010 (doi:10.1007/978-3-642-15561-1_56), upright: screenshots are not turned, and
/// what does not turn tells more apart.
struct PatchDescriptor: Sendable {
    /// How far from the centre pixels are compared.
    static let radius = 13
    /// Words of 64 bits.
    static let words = 4

    /// Places to compare, drawn from a normal distribution with a fixed seed; part of what a fingerprint means.
    private static let places: [(ax: Int, ay: Int, bx: Int, by: Int)] = {
        var state: UInt64 = 0x5649_5452_494E_4131
        func next() -> Int {
            // The mean of eight even numbers is near enough to normal: standard deviation 5.3.
            var sum = 0
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                sum += Int(state >> 33) % 53 - 26
            }
            return max(-radius, min(radius, sum / 8))
        }
        return (0..<(64 * words)).map { _ in (next(), next(), next(), next()) }
    }()

    private let offsets: [(a: Int, b: Int)]

    /// For planes of a width.
    init(width: Int) {
        offsets = Self.places.map { ($0.ay * width + $0.ax, $0.by * width + $0.bx) }
    }

    /// Appends the four words of a place of a smoothed plane.
    func append(_ x: Int, _ y: Int, of plane: LumaPlane, to words: inout [UInt64]) {
        let at = y * plane.width + x
        plane.pixels.withUnsafeBufferPointer { pixels in
            offsets.withUnsafeBufferPointer { offsets in
                for word in 0..<Self.words {
                    var bits: UInt64 = 0
                    for i in 0..<64 {
                        let pair = offsets[64 * word + i]
                        bits = bits << 1 | (pixels[at + pair.a] < pixels[at + pair.b] ? 1 : 0)
                    }
                    words.append(bits)
                }
            }
        }
    }
}
