/// What is kept of a picture to know it again: places with what surrounds them, and the colours of a coarse grid.
///
/// Equal pixels give equal fingerprints; nothing in it depends on the machine.
public struct PictureFingerprint: Hashable, Sendable {
    /// Size at which the places are given.
    let width: Int
    let height: Int
    let features: LocalFeatures
    /// Red, green and blue of `grid × grid` parts of the picture, row by row.
    let colors: [UInt8]

    /// The longer side, in pixels.
    static let side = 320
    /// Places kept at most.
    static let places = 160
    /// Parts in a row and in a column.
    static let grid = 32

    init(width: Int, height: Int, features: LocalFeatures, colors: [UInt8]) {
        (self.width, self.height, self.features, self.colors) = (width, height, features, colors)
    }

    /// Takes the fingerprint of a picture.
    public init(of picture: Picture) {
        let planes = ColorPlanes(picture, side: Self.side, area: Self.side * Self.side)
        var colors = [UInt8](repeating: 0, count: 3 * Self.grid * Self.grid)
        for channel in 0..<3 {
            let small = planes.planes[channel].resized(width: Self.grid, height: Self.grid)
            for i in 0..<(Self.grid * Self.grid) { colors[3 * i + channel] = small.pixels[i] }
        }
        self.init(
            width: planes.width, height: planes.height,
            features: LocalFeatures(of: planes.luma, limit: Self.places), colors: colors)
    }
}

extension PictureFingerprint {
    /// A fingerprint of a photo that does not exist: as many places, as unevenly spread, each looking otherwise. For measuring
    /// large shops.
    public func altered(by number: Int) -> PictureFingerprint {
        let mask = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
        let words = features.descriptors.enumerated().map { at, word in
            word ^ (mask >> UInt64(at % 4 * 7) | mask << UInt64(64 - at % 4 * 7 - 1))
        }
        return PictureFingerprint(
            width: width, height: height,
            features: LocalFeatures(x: features.x, y: features.y, step: features.step, descriptors: words),
            colors: colors)
    }
}
