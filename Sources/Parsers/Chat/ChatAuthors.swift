/// The authors of one file by the bytes of their names, each made a string once.
struct ChatAuthors {
    /// One spelling of a name.
    struct Author {
        /// The name without invisible marks and spaces at its ends.
        var name: String
        /// Whether the words are a notice that happens to hold a colon.
        var isNotice: Bool
        /// Whether the words hold quotation marks: then they are rather a notice, `X renamed the group "Y: Z"`.
        var isQuoted: Bool
        /// Lines that begin with it.
        var count = 0
        fileprivate let range: Range<Int>
        fileprivate let hash: UInt64
    }

    private(set) var authors: [Author] = []
    private let bytes: ChatBytes
    private var slots: [Int32]
    private var scratch: [UInt8] = []

    init(_ bytes: ChatBytes) {
        self.bytes = bytes
        slots = [Int32](repeating: -1, count: 256)
    }

    subscript(index: Int) -> Author { authors[index] }

    /// Where `Name: ` ends: the range of the name and the offset of the text behind it; nil when the line has no author.
    ///
    /// The name goes up to the first colon that a space or the end of the line follows, at most 120 characters.
    func split(_ line: Range<Int>) -> (name: Range<Int>, text: Int)? {
        var from = line.lowerBound
        let limit = min(line.upperBound, line.lowerBound + Self.longestName)
        while let colon = bytes.firstIndex(of: 0x3A, in: from..<limit) {
            let behind = colon + 1
            if behind == line.upperBound || bytes[behind] == 0x20 || bytes[behind] == 0x0D, colon > line.lowerBound {
                return (line.lowerBound..<colon, min(behind + 1, line.upperBound))
            }
            // `https:` ends no name.
            if bytes.starts(with: "//", at: behind, end: line.upperBound) { return nil }
            from = behind
        }
        return nil
    }

    /// 120 characters of at most four bytes.
    private static let longestName = 480

    /// The author of a spelling.
    /// - Complexity: O(length of the name) on average.
    mutating func index(of range: Range<Int>) -> Int {
        let hash = self.hash(range)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let found = Int(slots[slot])
            if authors[found].hash == hash, isSame(authors[found].range, range) {
                authors[found].count += 1
                return found
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        authors.append(make(range, hash))
        slots[slot] = Int32(authors.count - 1)
        if authors.count * 2 > slots.count { grow() }
        return authors.count - 1
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }

    /// FNV-1a over eight bytes at a time; names are the file's own, and a file made to collide only slows itself down.
    @inline(__always)
    private func hash(_ range: Range<Int>) -> UInt64 {
        guard let base = bytes.baseAddress else { return 0 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            hash = (hash ^ UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            index += 8
        }
        while index < range.upperBound {
            hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
            index += 1
        }
        return hash ^ hash >> 32
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, author) in authors.enumerated() {
            var slot = Int(truncatingIfNeeded: author.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    private mutating func make(_ range: Range<Int>, _ hash: UInt64) -> Author {
        var name: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let mark = bytes.markLength(at: index, end: range.upperBound)
            if mark == 0 { name.append(bytes[index]) }
            index += max(mark, 1)
        }
        return name.withUnsafeBufferPointer { name in
            let text = name.text(name.trimmed(0..<name.count))
            TextFold.phrase(name, 0..<name.count, into: &scratch)
            let isLong = text.utf8.count > 120 && text.unicodeScalars.count > 120
            return Author(
                name: text, isNotice: text.isEmpty || isLong || ChatPhrases.shared.isNotice(scratch),
                isQuoted: name.indices.contains { Self.isQuote(name, at: $0) }, count: 1, range: range, hash: hash)
        }
    }

    /// Whether one of `" “ ” „ « »` stands at an index.
    private static func isQuote(_ name: ChatBytes, at index: Int) -> Bool {
        switch name[index] {
        case 0x22: true
        case 0xC2: index + 1 < name.count && (name[index + 1] == 0xAB || name[index + 1] == 0xBB)
        case 0xE2:
            index + 2 < name.count && name[index + 1] == 0x80 && (0x9C...0x9E).contains(name[index + 2])
        default: false
        }
    }
}
