/// A piece of a text that a price, size or quantity is made of.
struct ValueToken {
    /// What it is.
    var kind: Kind
    /// Offsets of its UTF-8 bytes.
    var start: Int
    var end: Int
    /// The white space in front of it.
    var gap: Gap
    /// The scalar of a mark; 0 otherwise.
    var mark: UInt32 = 0
    /// The number of digits.
    var digits = 0
    /// The value of up to 15 digits; -1 for more.
    var value: Int64 = 0

    enum Kind: UInt8 {
        case digits, word, mark
    }

    enum Gap: UInt8 {
        /// It follows the token before it directly.
        case none
        /// One space of any kind.
        case space
        /// Several spaces or a tab.
        case wide
        /// A line break.
        case line
    }
}

/// Splits a text into digits, words and marks.
struct Tokens {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var list: [ValueToken] = []

    /// - Complexity: O(bytes).
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        list.reserveCapacity(min(bytes.count, 8 + bytes.count / 4))
        var offset = 0
        var gap = ValueToken.Gap.none
        while offset < bytes.count {
            let (value, length) = ScalarFolding.scalar(in: bytes, at: offset)
            let end = offset + length
            switch ScalarFolding.classify(value) {
            case .ignorable: break
            case .space: gap = gap == .none ? .space : max(gap, .wide)
            case .lineBreak: gap = value == 0x09 ? max(gap, .wide) : .line
            case .digit: addDigit(value, at: offset, gap: &gap)
            case .letter: addLetter(offset, end, gap: &gap)
            case .mark:
                list.append(ValueToken(kind: .mark, start: offset, end: end, gap: gap, mark: value))
                gap = .none
            }
            offset = end
        }
    }

    private mutating func addDigit(_ value: UInt32, at offset: Int, gap: inout ValueToken.Gap) {
        let digit = Int64(value) - 0x30
        if gap == .none, let last = list.last, last.kind == .digits {
            let index = list.count - 1
            list[index].end = offset + 1
            list[index].digits += 1
            list[index].value = last.digits >= 15 || last.value < 0 ? -1 : last.value * 10 + digit
        } else {
            list.append(
                ValueToken(kind: .digits, start: offset, end: offset + 1, gap: gap, digits: 1, value: digit))
            gap = .none
        }
    }

    private mutating func addLetter(_ start: Int, _ end: Int, gap: inout ValueToken.Gap) {
        if gap == .none, let last = list.last, last.kind == .word {
            list[list.count - 1].end = end
        } else {
            list.append(ValueToken(kind: .word, start: start, end: end, gap: gap))
            gap = .none
        }
    }

    /// The number of tokens.
    var count: Int { list.count }

    /// The token at an index, nil outside the text.
    @inline(__always)
    subscript(index: Int) -> ValueToken? { index >= 0 && index < list.count ? list[index] : nil }

    /// What the word at an index means; `.other` where there is no word.
    func meaning(at index: Int) -> WordMeaning {
        guard let token = self[index], token.kind == .word else { return .other }
        // The longest word of the vocabulary has 24 bytes; suffixes add a few.
        guard token.end - token.start <= 40 else { return .other }
        return WordMeaning(folded: foldedBytes(token))
    }

    /// The folded text of a word.
    func folded(_ token: ValueToken) -> String { String(decoding: foldedBytes(token), as: UTF8.self) }

    private func foldedBytes(_ token: ValueToken) -> [UInt8] {
        var word: [UInt8] = []
        word.reserveCapacity(token.end - token.start)
        var offset = token.start
        while offset < token.end {
            let (value, length) = ScalarFolding.scalar(in: bytes, at: offset)
            if ScalarFolding.classify(value) != .ignorable { PlainWords.appendLetter(value, to: &word) }
            offset += length
        }
        return word
    }

    /// Whether the mark at an index is one of these scalars.
    @inline(__always)
    func isMark(_ index: Int, _ scalars: Unicode.Scalar...) -> Bool {
        guard let token = self[index], token.kind == .mark else { return false }
        return scalars.contains { $0.value == token.mark }
    }

    /// Whether a hyphen or dash stands at an index.
    @inline(__always)
    func isDash(_ index: Int) -> Bool {
        guard let token = self[index], token.kind == .mark else { return false }
        return token.mark == 0x2D || (0x2010...0x2015).contains(token.mark) || token.mark == 0x2212
    }
}

extension ValueToken.Gap: Comparable {
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
