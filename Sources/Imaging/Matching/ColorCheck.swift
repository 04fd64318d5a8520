/// Holds a photo's colours, part by part, against the picture where the photo is said to lie.
///
/// A colour cast of the whole is allowed for: each channel may be brighter or darker and of another contrast. Parts that still
/// differ are covered by something, or are not the photo's.
struct ColorCheck: Sendable {
    /// Share of what stands out in the photo that agrees, 0...1.
    let agreement: Float
    /// Share of the photo that lies in the picture, 0...1.
    let visible: Float

    /// A part whose channels differ by so much, of 255, agrees by half.
    private static let halfway: Float = 10
    /// How far a cast may change contrast.
    private static let gains: ClosedRange<Float> = 0.65...1.4

    init(_ photo: PictureFingerprint, at placement: Placement, in picture: AskedPicture, weights: [Float]) {
        let grid = PictureFingerprint.grid
        let (cellWidth, cellHeight) = (Float(photo.width) / Float(grid), Float(photo.height) / Float(grid))
        let radius = placement.scale * min(cellWidth, cellHeight) / 2
        var own: [SIMD3<Float>] = [], seen: [SIMD3<Float>] = [], weight: [Float] = []
        for row in 0..<grid {
            for column in 0..<grid {
                let place = placement.apply((Float(column) + 0.5) * cellWidth, (Float(row) + 0.5) * cellHeight)
                guard let color = picture.color(x: place.x, y: place.y, radius: radius) else { continue }
                let at = row * grid + column
                own.append(
                    SIMD3(
                        Float(photo.colors[3 * at]), Float(photo.colors[3 * at + 1]), Float(photo.colors[3 * at + 2])))
                seen.append(color)
                weight.append(weights[at])
            }
        }
        let all = weights.reduce(0, +)
        let total = weight.reduce(0, +)
        visible = all > 0 ? total / all : 0
        guard own.count >= grid, total > 0 else {
            agreement = 0
            return
        }
        var differences = [Float](repeating: 0, count: own.count)
        var isKept = [Bool](repeating: true, count: own.count)
        for _ in 0..<3 {
            let (gain, offset) = Self.cast(own, seen, isKept)
            for i in own.indices {
                let apart = own[i] * gain + offset - seen[i]
                differences[i] = (apart * apart).sum() / 3
            }
            let limit = differences.sorted()[differences.count * 7 / 10]
            for i in own.indices { isKept[i] = differences[i] <= limit }
        }
        var agreeing: Float = 0
        for i in own.indices { agreeing += weight[i] / (1 + differences[i] / (Self.halfway * Self.halfway)) }
        agreement = agreeing / total
    }

    /// Contrast and brightness that bring one set of colours nearest to another.
    private static func cast(
        _ own: [SIMD3<Float>], _ seen: [SIMD3<Float>], _ isKept: [Bool]
    ) -> (gain: SIMD3<Float>, offset: SIMD3<Float>) {
        var count: Float = 0
        var (sum, sumSeen) = (SIMD3<Float>(), SIMD3<Float>())
        for i in own.indices where isKept[i] {
            count += 1
            sum += own[i]
            sumSeen += seen[i]
        }
        let (mean, meanSeen) = (sum / count, sumSeen / count)
        var (square, product) = (SIMD3<Float>(), SIMD3<Float>())
        for i in own.indices where isKept[i] {
            let apart = own[i] - mean
            square += apart * apart
            product += apart * (seen[i] - meanSeen)
        }
        var gain = SIMD3<Float>(repeating: 1)
        // A channel that hardly changes says nothing about contrast.
        for channel in 0..<3 where square[channel] > 16 * count {
            gain[channel] = min(gains.upperBound, max(gains.lowerBound, product[channel] / square[channel]))
        }
        return (gain, meanSeen - mean * gain)
    }

    /// How much each part of a photo stands out: by its difference from the rim, where the background is, and from its
    /// neighbours.
    static func weights(of photo: PictureFingerprint) -> [Float] {
        let grid = PictureFingerprint.grid
        func color(_ row: Int, _ column: Int) -> SIMD3<Float> {
            let at = 3 * (row * grid + column)
            return SIMD3(Float(photo.colors[at]), Float(photo.colors[at + 1]), Float(photo.colors[at + 2]))
        }
        var rim: [SIMD3<Float>] = []
        for i in 0..<grid { rim += [color(0, i), color(grid - 1, i), color(i, 0), color(i, grid - 1)] }
        var middle = SIMD3<Float>()
        for channel in 0..<3 { middle[channel] = rim.map { $0[channel] }.sorted()[rim.count / 2] }
        return (0..<(grid * grid)).map { at in
            let (row, column) = (at / grid, at % grid)
            let own = color(row, column)
            let beside = color(row, min(grid - 1, column + 1)), below = color(min(grid - 1, row + 1), column)
            let standing = abs(own - middle), changing = abs(own - beside) + abs(own - below)
            return 6 + min(60, standing.sum() / 3) + min(40, changing.sum() / 3)
        }
    }
}

extension SIMD3<Float> {
    fileprivate func sum() -> Float { x + y + z }
}

private func abs(_ vector: SIMD3<Float>) -> SIMD3<Float> {
    SIMD3(Swift.abs(vector.x), Swift.abs(vector.y), Swift.abs(vector.z))
}
