import Foundation

/// Numbers from bytes.
enum ByteNumbers {
    /// A whole number, or nil where the field is none.
    static func integer(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        var isNegative = false
        if position < range.upperBound, base[position] == 0x2D || base[position] == 0x2B {
            isNegative = base[position] == 0x2D
            position += 1
        }
        guard position < range.upperBound, range.upperBound - position <= 18 else { return nil }
        var value = 0
        while position < range.upperBound {
            let digit = base[position] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
            position += 1
        }
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...22).map { pow(10, Double($0)) }

    /// A finite number, or nil where the field is none.
    ///
    /// Up to 15 digits and a power of ten up to 22 are exact in one operation (Clinger 1990, doi:10.1145/93548.93557); the
    /// rest goes to the standard library.
    @inline(__always)
    static func decimal(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Double? {
        var position = range.lowerBound
        let end = range.upperBound
        var isNegative = false
        if position < end, base[position] == 0x2D || base[position] == 0x2B {
            isNegative = base[position] == 0x2D
            position += 1
        }
        var mantissa: UInt64 = 0
        var digits = 0
        var fraction = 0
        var isAfterPoint = false
        while position < end {
            let byte = base[position]
            let digit = byte &- 0x30
            if digit < 10 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
                digits += 1
                fraction += isAfterPoint ? 1 : 0
            } else if byte == 0x2E, !isAfterPoint {
                isAfterPoint = true
            } else {
                break
            }
            position += 1
        }
        guard position == end, digits > 0, digits <= 15 else { return careful(base, range) }
        let value = fraction == 0 ? Double(mantissa) : Double(mantissa) / powers[fraction]
        return isNegative ? -value : value
    }

    private static func careful(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Double? {
        let text = String(
            decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
        guard text.first?.isLetter == false, !text.contains("x"), let value = Double(text), value.isFinite else {
            return nil
        }
        return value
    }
}

/// Hashes of identifiers, for tables that live as long as one reading.
enum ByteHash {
    /// Eight bytes at a time by multiplication and folding, as wyhash does.
    @inline(__always)
    static func of(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
        let raw = UnsafeRawPointer(start)
        var position = 0
        while position + 8 <= count {
            hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        var rest: UInt64 = 0
        while position < count {
            rest = rest << 8 | UInt64(start[position])
            position += 1
        }
        return mixed(hash ^ rest)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}

/// The order of identifiers that trec_eval has: byte by byte.
@inline(__always)
func precedes(
    _ left: UnsafePointer<UInt8>, _ leftCount: Int, _ right: UnsafePointer<UInt8>, _ rightCount: Int
) -> Bool {
    let order = memcmp(left, right, min(leftCount, rightCount))
    return order == 0 ? leftCount < rightCount : order < 0
}
