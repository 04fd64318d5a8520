extension PictureFingerprint {
    /// A new number whenever the bytes of a picture's fingerprint change.
    public static let version: UInt8 = 1

    /// The fingerprint as bytes, little-endian: width, height and number of places (UInt16 each), the colours, then for each
    /// place x and y (UInt16, in 1/64 pixel), step (UInt8) and descriptor (32 bytes).
    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(6 + colors.count + 37 * features.count)
        func append(_ number: UInt16) { bytes += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
        append(UInt16(width))
        append(UInt16(height))
        append(UInt16(features.count))
        bytes += colors
        for i in 0..<features.count {
            append(UInt16(features.x[i] * LocalFeatures.parts))
            append(UInt16(features.y[i] * LocalFeatures.parts))
            bytes.append(features.step[i])
            for word in features.descriptors[4 * i..<4 * i + 4] {
                for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(byte)))) }
            }
        }
        return bytes
    }

    /// Reads a fingerprint back; nil when the bytes are none.
    public init?(decoding bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        func number() -> Int {
            defer { at += 2 }
            return Int(bytes[at]) | Int(bytes[at + 1]) << 8
        }
        let colorBytes = 3 * Self.grid * Self.grid
        guard bytes.count >= 6 + colorBytes else { return nil }
        let (width, height, count) = (number(), number(), number())
        guard (1...Self.side).contains(width), (1...Self.side).contains(height),
            bytes.count == 6 + colorBytes + 37 * count
        else { return nil }
        let colors = Array(bytes[at..<at + colorBytes])
        at += colorBytes
        var (x, y, step, descriptors): ([Float], [Float], [UInt8], [UInt64]) = ([], [], [], [])
        for _ in 0..<count {
            x.append(Float(number()) / LocalFeatures.parts)
            y.append(Float(number()) / LocalFeatures.parts)
            step.append(bytes[at])
            at += 1
            for _ in 0..<PatchDescriptor.words {
                descriptors.append((0..<8).reduce(0) { $0 | UInt64(bytes[at + $1]) << (8 * UInt64($1)) })
                at += 8
            }
        }
        guard step.allSatisfy({ $0 < PicturePyramid.most }) else { return nil }
        self.init(
            width: width, height: height,
            features: LocalFeatures(x: x, y: y, step: step, descriptors: descriptors), colors: colors)
    }
}
