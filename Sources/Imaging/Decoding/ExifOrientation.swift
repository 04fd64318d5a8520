/// How a camera was held, by Exif 2.3 (CIPA DC-008), tag 0x0112.
enum ExifOrientation: Int, Sendable, CaseIterable {
    case upright = 1
    case mirrored
    case upsideDown
    case upsideDownMirrored
    case leftMirrored
    case turnRight
    case rightMirrored
    case turnLeft

    /// Whether what is stored as a row is to be seen as a column.
    var swapsSides: Bool { rawValue >= 5 }

    /// Where the pixel to be seen at a place is stored; width and height are the stored ones.
    func source(x: Int, y: Int, width: Int, height: Int) -> (x: Int, y: Int) {
        switch self {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .upsideDown: (width - 1 - x, height - 1 - y)
        case .upsideDownMirrored: (x, height - 1 - y)
        case .leftMirrored: (y, x)
        case .turnRight: (y, height - 1 - x)
        case .rightMirrored: (width - 1 - y, height - 1 - x)
        case .turnLeft: (width - 1 - y, x)
        }
    }

    /// The orientation that a JPEG file states; upright where it states none, or none that can be read.
    init(ofJPEG bytes: [UInt8]) {
        self = Self.exif(inJPEG: bytes).flatMap(Self.init(tiff:)) ?? .upright
    }

    /// The TIFF structure in the first Exif segment.
    private static func exif(inJPEG bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            if marker == 0xFF {
                at += 1
                continue
            }
            // Pixels begin: whatever comes later is no header.
            guard marker != 0xDA, marker != 0xD9 else { return nil }
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            guard length >= 2, at + 2 + length <= bytes.count else { return nil }
            let body = bytes[(at + 4)..<(at + 2 + length)]
            if marker == 0xE1, body.starts(with: Array("Exif\0\0".utf8)) { return body.dropFirst(6) }
            at += 2 + length
        }
        return nil
    }

    private init?(tiff: ArraySlice<UInt8>) {
        let bytes = Array(tiff)
        let isLittle = bytes.starts(with: Array("II*\0".utf8))
        guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) else { return nil }
        func number(_ at: Int, _ count: Int) -> Int? {
            guard at >= 0, at + count <= bytes.count else { return nil }
            let digits = bytes[at..<(at + count)]
            return isLittle
                ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let entries = number(directory, 2) else { return nil }
        for entry in 0..<entries {
            let at = directory + 2 + 12 * entry
            guard let tag = number(at, 2) else { return nil }
            // A count of one SHORT, which stands in the entry itself.
            guard tag == 0x0112 else { continue }
            guard number(at + 2, 2) == 3, number(at + 4, 4) == 1, let value = number(at + 8, 2) else { return nil }
            self.init(rawValue: value)
            return
        }
        return nil
    }
}
