/// Folding of short texts for comparison with the phrases that WhatsApp writes.
enum TextFold {
    /// Lower case of ASCII, Latin-1 and Cyrillic letters; everything else as it is.
    static func lowercased(_ bytes: ChatBytes, _ range: Range<Int>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            index += append(bytes, at: index, end: range.upperBound, to: &folded)
        }
        return folded
    }

    /// The folded form of a phrase: lower case, without invisible marks, with plain single spaces, without spaces at its ends and
    /// without a final stop.
    static func phrase(_ bytes: ChatBytes, _ range: Range<Int>, into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        let range = bytes.trimmed(range)
        var index = range.lowerBound
        while index < range.upperBound {
            let mark = bytes.markLength(at: index, end: range.upperBound)
            if mark > 0 {
                index += mark
                continue
            }
            let space = bytes.spaceLength(at: index, end: range.upperBound)
            if space > 0 {
                if folded.last != 0x20 { folded.append(0x20) }
                index += space
                continue
            }
            index += append(bytes, at: index, end: range.upperBound, to: &folded)
        }
        while let last = folded.last, last == 0x2E || last == 0x20 { folded.removeLast() }
    }

    /// The folded form of a phrase.
    static func phrase(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        let source = Array(text.utf8)
        source.withUnsafeBufferPointer { phrase($0, 0..<$0.count, into: &folded) }
        return folded
    }

    /// Appends one character folded and returns how many bytes of the source it took.
    private static func append(_ bytes: ChatBytes, at index: Int, end: Int, to folded: inout [UInt8]) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            return 1
        }
        guard index + 1 < end else {
            folded.append(byte)
            return 1
        }
        if byte >= 0xE0 {
            let length = min(byte >= 0xF0 ? 4 : 3, end - index)
            folded += bytes[index..<index + length]
            return length
        }
        let next = bytes[index + 1]
        switch (byte, next) {
        case (0xC3, 0x80...0x9E) where next != 0x97: folded += [0xC3, next + 0x20]
        case (0xD0, 0x90...0x9F): folded += [0xD0, next + 0x20]
        case (0xD0, 0xA0...0xAF): folded += [0xD1, next - 0x20]
        case (0xD0, 0x80...0x8F): folded += [0xD1, next + 0x10]
        case (0xD2, _) where next >= 0x90 && next & 1 == 0, (0xD3, _) where next >= 0x90 && next & 1 == 0:
            // Kazakh and other Cyrillic letters come in pairs, capital first.
            folded += [byte, next + 1]
        default: folded += [byte, next]
        }
        return 2
    }
}
