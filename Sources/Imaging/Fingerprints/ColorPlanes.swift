/// Red, green and blue of a picture, each a plane, at a base size.
struct ColorPlanes: Sendable {
    let width: Int
    let height: Int
    /// Red, green, blue.
    let planes: [LumaPlane]

    /// Shrinks a picture until its longer side has at most `side` and all of it at most `area` pixels; never enlarges.
    init(_ picture: Picture, side: Int, area: Int) {
        let (fullWidth, fullHeight) = (Double(picture.width), Double(picture.height))
        let scale = min(
            1, Double(side) / max(fullWidth, fullHeight), (Double(area) / (fullWidth * fullHeight)).squareRoot())
        let width = max(1, Int((fullWidth * scale).rounded())), height = max(1, Int((fullHeight * scale).rounded()))
        (self.width, self.height) = (width, height)
        let count = picture.width * picture.height
        planes = (0..<3).map { channel in
            let pixels = [UInt8](unsafeUninitializedCapacity: count) { out, filled in
                picture.pixels.withUnsafeBufferPointer { from in
                    for i in 0..<count { out[i] = from[3 * i + channel] }
                }
                filled = count
            }
            return LumaPlane(width: picture.width, height: picture.height, pixels: pixels)
                .resized(width: width, height: height)
        }
    }

    /// The brightness, by ITU-R BT.601.
    var luma: LumaPlane {
        let count = width * height
        let (red, green, blue) = (planes[0].pixels, planes[1].pixels, planes[2].pixels)
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { out, filled in
            for i in 0..<count {
                out[i] = UInt8(
                    truncatingIfNeeded: (77 * Int32(red[i]) + 150 * Int32(green[i]) + 29 * Int32(blue[i])) >> 8)
            }
            filled = count
        }
        return LumaPlane(width: width, height: height, pixels: pixels)
    }
}
