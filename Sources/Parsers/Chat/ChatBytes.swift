import Foundation

/// The bytes of a chat in UTF-8, checked before they get here.
typealias ChatBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// Length in bytes of the invisible mark at an index, 0 when none stands there: U+061C, U+200E, U+200F,
    /// U+202A…U+202E, U+2066…U+2069, U+FEFF.
    @inline(__always)
    func markLength(at index: Int, end: Int) -> Int {
        guard index + 1 < end else { return 0 }
        switch self[index] {
        case 0xE2:
            guard index + 2 < end else { return 0 }
            let last = self[index + 2]
            switch self[index + 1] {
            case 0x80: return last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last) ? 3 : 0
            case 0x81: return (0xA6...0xA9).contains(last) ? 3 : 0
            default: return 0
            }
        case 0xEF:
            return index + 2 < end && self[index + 1] == 0xBB && self[index + 2] == 0xBF ? 3 : 0
        case 0xD8:
            return self[index + 1] == 0x9C ? 2 : 0
        default:
            return 0
        }
    }

    /// Length in bytes of the space at an index, 0 when none stands there: space, tab, U+00A0, U+202F, U+2009.
    @inline(__always)
    func spaceLength(at index: Int, end: Int) -> Int {
        guard index < end else { return 0 }
        switch self[index] {
        case 0x20, 0x09: return 1
        case 0xC2: return index + 1 < end && self[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < end, self[index + 1] == 0x80 else { return 0 }
            return self[index + 2] == 0xAF || self[index + 2] == 0x89 ? 3 : 0
        default: return 0
        }
    }

    /// The first index of a byte in a range, or nil.
    @inline(__always)
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, !range.isEmpty else { return nil }
        guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// The last index of a byte in a range, or nil.
    func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            if self[index] == byte { return index }
        }
        return nil
    }

    /// Whether the bytes of an ASCII or UTF-8 text stand at an index.
    @inline(__always)
    func starts(with text: StaticString, at index: Int, end: Int) -> Bool {
        guard let base = baseAddress, index + text.utf8CodeUnitCount <= end else { return false }
        return memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    /// The range without spaces and invisible marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let step = Swift.max(
                spaceLength(at: start, end: end), markLength(at: start, end: end), isLineBreak(start) ? 1 : 0)
            guard step > 0 else { break }
            start += step
        }
        while start < end {
            if isLineBreak(end - 1) || spaceLength(at: end - 1, end: end) == 1 {
                end -= 1
            } else if end - start >= 2, markLength(at: end - 2, end: end) + spaceLength(at: end - 2, end: end) == 2 {
                end -= 2
            } else if end - start >= 3, markLength(at: end - 3, end: end) + spaceLength(at: end - 3, end: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    private func isLineBreak(_ index: Int) -> Bool { self[index] == 0x0A || self[index] == 0x0D }

    /// The text of a range. The bytes were checked when the file was read.
    func text(_ range: Range<Int>) -> String {
        let part = UnsafeBufferPointer(rebasing: self[range])
        // Checking every text once more would take as long as all the rest of the reading.
        return String(copying: UTF8Span(unchecked: part.span))
    }
}
