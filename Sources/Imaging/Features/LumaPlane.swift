/// One byte a pixel, rows from the top without gaps.
struct LumaPlane: Hashable, Sendable {
    var width: Int
    var height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int, pixels: [UInt8]) {
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    /// The plane at another size, each new pixel the mean of the old ones it covers.
    func resized(width newWidth: Int, height newHeight: Int) -> LumaPlane {
        guard (newWidth, newHeight) != (width, height) else { return self }
        let narrow = pixels.withUnsafeBufferPointer { pixels in
            narrowed(pixels, AreaWeights(from: width, to: newWidth), to: newWidth)
        }
        let rows = AreaWeights(from: height, to: newHeight)
        var sums = [UInt32](repeating: 0, count: newWidth)
        let small = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight) { out, filled in
            narrow.withUnsafeBufferPointer { from in
                sums.withUnsafeMutableBufferPointer { sums in
                    for y in 0..<newHeight {
                        for x in 0..<newWidth { sums[x] = 1 << 19 }
                        for step in rows.starts[y]..<rows.starts[y + 1] {
                            let weight = rows.weights[step]
                            let row = (rows.first[y] + step - rows.starts[y]) * newWidth
                            for x in 0..<newWidth { sums[x] &+= weight &* UInt32(from[row + x]) }
                        }
                        for x in 0..<newWidth { out[y * newWidth + x] = UInt8(truncatingIfNeeded: sums[x] >> 20) }
                    }
                }
            }
            filled = newWidth * newHeight
        }
        return LumaPlane(width: newWidth, height: newHeight, pixels: small)
    }

    /// Rows at another width, in 1/256 of a level.
    private func narrowed(
        _ pixels: UnsafeBufferPointer<UInt8>, _ columns: AreaWeights, to newWidth: Int
    ) -> [UInt16] {
        [UInt16](unsafeUninitializedCapacity: newWidth * height) { out, filled in
            columns.starts.withUnsafeBufferPointer { starts in
                columns.first.withUnsafeBufferPointer { first in
                    columns.weights.withUnsafeBufferPointer { weights in
                        for y in 0..<height {
                            for x in 0..<newWidth {
                                var sum: UInt32 = 0
                                var pixel = y &* width &+ first[x]
                                for step in starts[x]..<starts[x &+ 1] {
                                    sum &+= weights[step] &* UInt32(pixels[pixel])
                                    pixel &+= 1
                                }
                                out[y &* newWidth &+ x] = UInt16(truncatingIfNeeded: sum >> 4)
                            }
                        }
                    }
                }
            }
            filled = newWidth * height
        }
    }

    /// The plane under a binomial filter of five by five pixels, rims repeated.
    func smoothed() -> LumaPlane {
        guard width >= 5, height >= 5 else { return self }
        var out = pixels
        var across = [UInt16](repeating: 0, count: pixels.count)
        pixels.withUnsafeBufferPointer { from in
            across.withUnsafeMutableBufferPointer { across in
                out.withUnsafeMutableBufferPointer { out in
                    for y in 0..<height {
                        let row = y * width
                        for x in 0..<width {
                            let (a, b) = (max(0, x - 2), max(0, x - 1))
                            let (c, d) = (min(width - 1, x + 1), min(width - 1, x + 2))
                            across[row + x] =
                                UInt16(from[row + a]) + 4 * UInt16(from[row + b]) + 6 * UInt16(from[row + x]) + 4
                                * UInt16(from[row + c]) + UInt16(from[row + d])
                        }
                    }
                    for y in 0..<height {
                        let (a, b) = (max(0, y - 2) * width, max(0, y - 1) * width)
                        let (c, d) = (min(height - 1, y + 1) * width, min(height - 1, y + 2) * width)
                        for x in 0..<width {
                            let near = 4 * (UInt32(across[b + x]) + UInt32(across[c + x]))
                            let far = UInt32(across[a + x]) + UInt32(across[d + x])
                            let sum = far + near + 6 * UInt32(across[y * width + x]) + 128
                            out[y * width + x] = UInt8(truncatingIfNeeded: sum >> 8)
                        }
                    }
                }
            }
        }
        return LumaPlane(width: width, height: height, pixels: out)
    }
}

/// Which old pixels a new one covers, and by how much: weights of each new pixel sum up to 4096.
private struct AreaWeights {
    /// The first old pixel of each new one.
    private(set) var first: [Int] = []
    /// Where the weights of each new pixel begin; one more for the end.
    private(set) var starts: [Int] = [0]
    private(set) var weights: [UInt32] = []

    init(from old: Int, to new: Int) {
        for i in 0..<new {
            // In units of 1/new of an old pixel.
            let (start, end) = (i * old, (i + 1) * old)
            var left: UInt32 = 4096
            first.append(start / new)
            var pixel = start / new
            while pixel * new < end {
                let covered = min(end, (pixel + 1) * new) - max(start, pixel * new)
                let isLast = (pixel + 1) * new >= end
                let weight = isLast ? left : UInt32(covered * 4096 / old)
                weights.append(weight)
                left -= weight
                pixel += 1
            }
            starts.append(weights.count)
        }
    }
}
