import Foundation

@testable import Imaging

/// Pictures drawn by numbers, each seed another, with much to tell it by.
enum PictureSamples {
    static let photos = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/photos")
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/imaging")

    static func fixture(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: fixtures.appending(path: name)))
    }

    /// Rectangles of all sizes in all colours.
    static func drawn(_ seed: UInt64, width: Int = 240, height: Int = 240) -> Picture {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state >> 33) % bound
        }
        var pixels = [UInt8](repeating: 200, count: width * height * 3)
        for _ in 0..<60 {
            let (x, y) = (next(width), next(height))
            let (right, bottom) = (min(width, x + 8 + next(50)), min(height, y + 8 + next(50)))
            let color = (0..<3).map { _ in UInt8(next(256)) }
            for row in y..<bottom {
                for column in x..<right {
                    for channel in 0..<3 { pixels[3 * (row * width + column) + channel] = color[channel] }
                }
            }
        }
        return Picture(width: width, height: height, pixels: pixels)
    }
}

extension Picture {
    /// Part of the picture.
    func cut(x: Int, y: Int, width: Int, height: Int) -> Picture {
        var out: [UInt8] = []
        for row in y..<y + height { out += pixels[3 * (row * self.width + x)..<3 * (row * self.width + x + width)] }
        return Picture(width: width, height: height, pixels: out)
    }

    /// The picture on a ground of one colour.
    func framed(by rim: Int, _ color: [UInt8]) -> Picture {
        let (wide, high) = (width + 2 * rim, height + 2 * rim)
        var out = (0..<wide * high).flatMap { _ in color }
        for row in 0..<height {
            let to = 3 * ((row + rim) * wide + rim)
            out.replaceSubrange(to..<to + 3 * width, with: pixels[3 * row * width..<3 * (row + 1) * width])
        }
        return Picture(width: wide, height: high, pixels: out)
    }

    /// The picture at another size.
    func scaled(_ factor: Double) -> Picture {
        let wide = Int(Double(width) * factor), high = Int(Double(height) * factor)
        var out = [UInt8](repeating: 0, count: wide * high * 3)
        for channel in 0..<3 {
            let plane = LumaPlane(
                width: width, height: height, pixels: (0..<width * height).map { pixels[3 * $0 + channel] })
            for (at, value) in plane.resized(width: wide, height: high).pixels.enumerated() {
                out[3 * at + channel] = value
            }
        }
        return Picture(width: wide, height: high, pixels: out)
    }

    /// Every channel by a factor of its own.
    func tinted(_ gains: [Double]) -> Picture {
        Picture(
            width: width, height: height,
            pixels: pixels.enumerated().map { UInt8(min(255, Double($1) * gains[$0 % 3])) })
    }
}
