/// Numbers of cells from their bytes.
enum DecimalBytes {
    /// The number nearest to a decimal with optional sign, fraction and exponent, blanks around it allowed; nil for anything
    /// else and for numbers too large.
    ///
    /// Up to 15 digits with a power of ten up to 22 are exact by one division (Clinger, "How to read floating point numbers
    /// accurately"); the rest goes to `strtod`.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var index = 0
        var end = bytes.count
        while index < end, bytes[index] <= 0x20 { index += 1 }
        while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
        let start = index
        guard index < end, end - index <= 400 else { return nil }
        let isNegative = bytes[index] == 0x2D
        if isNegative || bytes[index] == 0x2B { index += 1 }
        var mantissa: Int64 = 0
        var digits = 0
        var scale = 0
        var hasPoint = false
        while index < end {
            let byte = bytes[index]
            let digit = byte &- 0x30
            if digit <= 9 {
                if digits < 18 { mantissa = mantissa &* 10 &+ Int64(digit) }
                if mantissa != 0 || digits > 0 { digits += 1 }
                if hasPoint { scale += 1 }
            } else if byte == 0x2E, !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        let length = index - start - (isNegative || bytes[start] == 0x2B ? 1 : 0) - (hasPoint ? 1 : 0)
        guard length > 0 else { return nil }
        if index == end, digits <= 15, scale <= 22 {
            let value = Double(mantissa) / powers[scale]
            return isNegative ? -value : value
        }
        if index < end, !isExponent(bytes, from: index, to: end) { return nil }
        return slowNumber(bytes[start..<end])
    }

    private static let powers: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1.0) { power, _ in power * 10 }
    }

    private static func isExponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        guard bytes[start] | 0x20 == 0x65 else { return false }
        var index = start + 1
        if index < end, bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }
        guard index < end else { return false }
        return bytes[index..<end].allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func slowNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        let value = Double(String(decoding: bytes, as: UTF8.self))
        guard let value, value.isFinite else { return nil }
        return value
    }
}
