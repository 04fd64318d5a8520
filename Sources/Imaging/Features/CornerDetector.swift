/// Finds corners: pixels with nine neighbours in a row, on a circle of sixteen, all brighter or all darker.
///
/// FAST-9 of E. Rosten and T. Drummond, “Machine learning for high-speed corner detection”, ECCV 2006
/// (doi:10.1007/11744023_34). A corner's strength is how far the circle differs beyond the threshold.
struct CornerDetector {
    /// A corner.
    struct Corner: Hashable, Sendable {
        var x: Int
        var y: Int
        var strength: Int
    }

    /// By how much a neighbour has to differ.
    var threshold = 8
    /// Pixels from the edge where no corner is looked for.
    var margin: Int
    /// Side of the squares of which each keeps its strongest corners.
    var cell = 16
    /// Corners that a square keeps.
    var perCell = 2

    private static let circle: [(x: Int, y: Int)] = [
        (0, -3), (1, -3), (2, -2), (3, -1), (3, 0), (3, 1), (2, 2), (1, 3), (0, 3), (-1, 3), (-2, 2), (-3, 1), (-3, 0),
        (-3, -1), (-2, -2), (-1, -3),
    ]

    /// Whether nine bits in a row of sixteen in a circle are set.
    private static func hasArc(_ bits: UInt32) -> Bool {
        var run = bits | bits << 16
        run &= run >> 1
        run &= run >> 2
        run &= run >> 4
        return run & (bits | bits << 16) >> 8 != 0
    }

    /// The strongest corners of a plane, the strongest first, of equal ones the upper and the left one.
    func corners(of plane: LumaPlane, limit: Int) -> [Corner] {
        let (width, height) = (plane.width, plane.height)
        guard width > 2 * margin, height > 2 * margin else { return [] }
        var strengths = [Int32](repeating: 0, count: width * height)
        var found: [Int] = []
        let offsets = Self.circle.map { $0.y * width + $0.x }
        let threshold = Int32(threshold)
        plane.pixels.withUnsafeBufferPointer { pixels in
            offsets.withUnsafeBufferPointer { offsets in
                strengths.withUnsafeMutableBufferPointer { strengths in
                    for y in margin..<(height - margin) {
                        for at in (y * width + margin)..<(y * width + width - margin) {
                            let strength = Self.strength(pixels, at, offsets, threshold)
                            guard strength > 0 else { continue }
                            strengths[at] = strength
                            found.append(at)
                        }
                    }
                }
            }
        }
        return select(found, strengths, width: width, height: height, limit: limit)
    }

    @inline(__always)
    private static func strength(
        _ pixels: UnsafeBufferPointer<UInt8>, _ at: Int, _ offsets: UnsafeBufferPointer<Int>, _ threshold: Int32
    ) -> Int32 {
        let centre = Int32(pixels[at])
        let (low, high) = (centre &- threshold, centre &+ threshold)
        // Of two opposite neighbours one at least lies in any arc of nine.
        let (a, b) = (Int32(pixels[at &+ offsets[0]]), Int32(pixels[at &+ offsets[8]]))
        guard a > high || b > high || a < low || b < low else { return 0 }
        let (c, d) = (Int32(pixels[at &+ offsets[4]]), Int32(pixels[at &+ offsets[12]]))
        guard c > high || d > high || c < low || d < low else { return 0 }
        var brighter: UInt32 = 0, darker: UInt32 = 0
        var above: Int32 = 0, below: Int32 = 0
        for i in 0..<16 {
            let value = Int32(pixels[at &+ offsets[i]])
            if value > high {
                brighter |= 1 &<< UInt32(i)
                above &+= value &- high
            } else if value < low {
                darker |= 1 &<< UInt32(i)
                below &+= low &- value
            }
        }
        if hasArc(brighter) { return above }
        return hasArc(darker) ? below : 0
    }

    private func select(_ found: [Int], _ strengths: [Int32], width: Int, height: Int, limit: Int) -> [Corner] {
        var corners: [Corner] = []
        for at in found {
            let own = strengths[at]
            var isPeak = true
            for other in [at - width - 1, at - width, at - width + 1, at - 1] where strengths[other] >= own {
                isPeak = false
            }
            for other in [at + 1, at + width - 1, at + width, at + width + 1] where strengths[other] > own {
                isPeak = false
            }
            if isPeak { corners.append(Corner(x: at % width, y: at / width, strength: Int(own))) }
        }
        corners.sort { ($1.strength, $0.y, $0.x) < ($0.strength, $1.y, $1.x) }
        let columns = width / cell + 1
        var taken = [Int](repeating: 0, count: columns * (height / cell + 1))
        var kept: [Corner] = []
        for corner in corners {
            let place = corner.y / cell * columns + corner.x / cell
            guard taken[place] < perCell else { continue }
            taken[place] += 1
            kept.append(corner)
            if kept.count == limit { break }
        }
        return kept
    }
}
