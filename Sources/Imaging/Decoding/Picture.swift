/// A decoded picture: three bytes a pixel, red first, rows from the top without gaps.
public struct Picture: Hashable, Sendable {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// `height × width × 3` bytes of sRGB.
    public let pixels: [UInt8]

    /// The shortest side that anything can be told from, in pixels.
    public static let shortestSide = 24

    /// Takes pixels over.
    /// - Precondition: there are `width × height × 3` bytes.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == width * height * 3, "three bytes a pixel")
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }
}

extension Picture {
    /// The picture as it is to be seen, by the way the camera was held.
    func turned(_ orientation: ExifOrientation) -> Picture {
        guard orientation != .upright else { return self }
        let (newWidth, newHeight) = orientation.swapsSides ? (height, width) : (width, height)
        var out = [UInt8](repeating: 0, count: pixels.count)
        for y in 0..<newHeight {
            for x in 0..<newWidth {
                let (fromX, fromY) = orientation.source(x: x, y: y, width: width, height: height)
                let (from, to) = (3 * (fromY * width + fromX), 3 * (y * newWidth + x))
                for channel in 0..<3 { out[to + channel] = pixels[from + channel] }
            }
        }
        return Picture(width: newWidth, height: newHeight, pixels: out)
    }
}
