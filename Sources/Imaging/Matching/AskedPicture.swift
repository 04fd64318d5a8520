/// A picture that somebody asks about, made ready to be held against photos.
public struct AskedPicture: Sendable {
    let width: Int
    let height: Int
    let features: LocalFeatures
    private let sums: [[UInt32]]

    /// The longer side, in pixels: a photo may be a small part of a screenshot.
    static let side = 720
    /// Pixels in all.
    static let area = 230_400
    /// Places at most.
    static let places = 640

    /// Makes a picture ready.
    public init(_ picture: Picture) {
        let planes = ColorPlanes(picture, side: Self.side, area: Self.area)
        (width, height) = (planes.width, planes.height)
        features = LocalFeatures(of: planes.luma, limit: Self.places)
        sums = planes.planes.map(Self.sums)
    }

    /// For each corner between pixels the sum of all pixels above and left of it.
    private static func sums(of plane: LumaPlane) -> [UInt32] {
        let stride = plane.width + 1
        return [UInt32](unsafeUninitializedCapacity: stride * (plane.height + 1)) { out, filled in
            for x in 0..<stride { out[x] = 0 }
            plane.pixels.withUnsafeBufferPointer { pixels in
                for y in 0..<plane.height {
                    var row: UInt32 = 0
                    out[(y + 1) * stride] = 0
                    for x in 0..<plane.width {
                        row += UInt32(pixels[y * plane.width + x])
                        out[(y + 1) * stride + x + 1] = out[y * stride + x + 1] + row
                    }
                }
            }
            filled = stride * (plane.height + 1)
        }
    }

    /// The mean colour of a square round a point; nil when it is not wholly in the picture.
    func color(x: Float, y: Float, radius: Float) -> SIMD3<Float>? {
        guard x - radius > -0.75, y - radius > -0.75, x + radius < Float(width) + 0.75,
            y + radius < Float(height) + 0.75
        else { return nil }
        let left = max(0, min(width - 1, Int((x - radius).rounded())))
        let top = max(0, min(height - 1, Int((y - radius).rounded())))
        let right = max(left + 1, min(width, Int((x + radius).rounded())))
        let bottom = max(top + 1, min(height, Int((y + radius).rounded())))
        let stride = width + 1
        var color = SIMD3<Float>()
        for channel in 0..<3 {
            sums[channel].withUnsafeBufferPointer { sums in
                let sum =
                    sums[bottom * stride + right] &- sums[top * stride + right]
                    &- sums[bottom * stride + left] &+ sums[top * stride + left]
                color[channel] = Float(sum)
            }
        }
        return color / Float((right - left) * (bottom - top))
    }
}
