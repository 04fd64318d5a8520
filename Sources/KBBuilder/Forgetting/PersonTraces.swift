/// Finds what is to be forgotten in texts and in the bytes of files: a phone in any spelling, a name in any form.
struct PersonTraces: Sendable {
    /// Whether the last ten digits of a number are a phone's that is looked for.
    var isPhone: (@Sendable (_ digits: [UInt8]) -> Bool)?
    /// Names: the words that have to stand beside each other, each told by its key.
    var names: [[@Sendable (_ key: UInt64) -> Bool]] = []
    /// Bytes that are looked for as they are: the name of a file.
    var literals: [[UInt8]] = []

    /// Digits of a phone that count: without +7 or 8.
    static let phoneDigits = 10

    /// Where traces stand, ascending, none overlapping.
    func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        if isPhone != nil { found += phones(bytes) }
        if !names.isEmpty {
            var scan = MessageWords()
            scan.scan(bytes)
            found += nameRanges(scan.words, bytes)
        }
        for literal in literals { found += Self.places(of: literal, in: bytes) }
        guard found.count > 1 else { return found }
        found.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int>] = []
        for range in found {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    func ranges(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { ranges(in: $0) }
    }

    func match(_ text: String) -> Bool { !ranges(in: text).isEmpty }

    /// The text with a mark in the place of every trace; nil where there is none.
    func cleaned(_ text: String, mark: String = "[удалено]") -> String? {
        let ranges = ranges(in: text)
        guard !ranges.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        var cleaned: [UInt8] = []
        var position = 0
        for range in ranges {
            cleaned += bytes[position..<range.lowerBound] + Array(mark.utf8)
            position = range.upperBound
        }
        return String(decoding: cleaned + bytes[position...], as: UTF8.self)
    }

    private static func places(of literal: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard let first = literal.first, literal.count <= bytes.count else { return [] }
        return (0...bytes.count - literal.count).compactMap { start in
            guard bytes[start] == first, bytes[start..<start + literal.count].elementsEqual(literal) else { return nil }
            return start..<start + literal.count
        }
    }

    // MARK: - Phones

    /// Runs of digits with at most three other bytes between two of them, no letters; a phone are ten in a row, whatever is
    /// before and behind: `8 701 …`, `+7(701)…`, `45000 7010000123`.
    private func phones(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard let isPhone else { return [] }
        var found: [Range<Int>] = []
        var digits: [UInt8] = []
        var places: [Int] = []
        func close() {
            defer {
                digits.removeAll(keepingCapacity: true)
                places.removeAll(keepingCapacity: true)
            }
            guard digits.count >= Self.phoneDigits else { return }
            var index = 0
            while index + Self.phoneDigits <= digits.count {
                guard isPhone(Array(digits[index..<index + Self.phoneDigits])) else {
                    index += 1
                    continue
                }
                var start = places[index]
                if index > 0, digits[index - 1] == 7 || digits[index - 1] == 8 { start = places[index - 1] }
                if start > 0, bytes[start - 1] == 0x2B { start -= 1 }
                found.append(start..<places[index + Self.phoneDigits - 1] + 1)
                index += Self.phoneDigits
            }
        }
        for (place, byte) in bytes.enumerated() {
            if byte &- 0x30 < 10 {
                // A space that is no ASCII takes three bytes, two of them with marks beside it nine.
                if let last = places.last, place - last > 10 { close() }
                digits.append(byte &- 0x30)
                places.append(place)
            } else if !places.isEmpty, Self.endsNumber(byte) {
                close()
            }
        }
        close()
        return found
    }

    /// Letters and what ends a line; other signs may stand in a phone.
    private static func endsNumber(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xD0...0xD3).contains(byte)
            || byte < 0x20 && byte != 0x09
    }

    // MARK: - Names

    private func nameRanges(_ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in words.indices where words[index].kind != .digits {
            for name in names {
                if let last = end(of: name, words, index) {
                    found.append(words[index].range.lowerBound..<words[last].range.upperBound)
                }
            }
        }
        return found
    }

    /// The last word of a name that begins at a word; its words may stand in any order, with a few signs between them.
    private func end(
        of name: [@Sendable (UInt64) -> Bool], _ words: [MessageWords.Word], _ index: Int
    ) -> Int? {
        guard let first = name.firstIndex(where: { $0(words[index].key) }) else { return nil }
        var open = name
        open.remove(at: first)
        var last = index
        while !open.isEmpty {
            guard last + 1 < words.count, words[last + 1].range.lowerBound - words[last].range.upperBound <= 4,
                let next = open.firstIndex(where: { $0(words[last + 1].key) })
            else { return nil }
            open.remove(at: next)
            last += 1
        }
        return last
    }
}
