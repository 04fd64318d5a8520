/// A piece of UTF-8 inside the XML reader's buffers; valid during one call of a handler only.
typealias XMLBytes = UnsafeBufferPointer<UInt8>

extension XMLBytes {
    /// The piece as a string of its own.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// A whole decimal number with an optional sign, blanks around it allowed; nil for anything else and on overflow.
    var integer: Int? {
        var position = startIndex
        var end = endIndex
        while position < end, self[position] <= 0x20 { position += 1 }
        while end > position, self[end - 1] <= 0x20 { end -= 1 }
        guard position < end else { return nil }
        let isNegative = self[position] == 0x2D
        if isNegative || self[position] == 0x2B { position += 1 }
        guard position < end, end - position <= 18 else { return nil }
        var value = 0
        while position < end {
            let digit = self[position] &- 0x30
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int(digit)
            position += 1
        }
        return isNegative ? -value : value
    }

    /// Whether the piece is this text, byte by byte.
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }
}
