/// Numbers the words of many texts from 0 in the order they are met, so that what belongs to a word is worked out once.
///
/// For one thread; every thread has its own. The hash has a seed of its own in each run: texts come from outside, and words
/// that all fall together must not be something one can send.
public struct WordNumbers: Sendable {
    private var letters: [UInt8] = []
    /// By number: where the word begins in ``letters``; one more for the end.
    private var starts: [Int] = [0]
    private var kinds: [Token.Kind] = []
    private var hashes: [Int] = []
    /// Open addressing, linear probing; -1 for a free place. As many as a power of two, at most half of them taken.
    private var slots = [Int32](repeating: -1, count: 1024)

    /// Creates an empty numbering.
    public init() {}

    /// How many words have a number.
    public var count: Int { kinds.count }

    /// The number of a folded word; a new one is given the next, which ``count`` was before.
    public mutating func number(of word: UnsafeBufferPointer<UInt8>, kind: Token.Kind) -> Int {
        let hash = Self.hash(word, kind)
        var place = hash & (slots.count - 1)
        while slots[place] >= 0 {
            let known = Int(slots[place])
            if hashes[known] == hash, kinds[known] == kind, isEqual(known, word) { return known }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Int32(count)
        letters.append(contentsOf: word)
        starts.append(letters.count)
        kinds.append(kind)
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The text of a numbered word.
    public func text(of number: Int) -> String {
        String(decoding: letters[starts[number]..<starts[number + 1]], as: UTF8.self)
    }

    /// The kind of a numbered word.
    public func kind(of number: Int) -> Token.Kind { kinds[number] }

    private static let secrets = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max) | 1)

    /// Eight bytes at a time, folded by products with secrets as in wyhash (https://github.com/wangyi-fudan/wyhash): a word takes a fifth
    /// of the time that Swift's own hasher needs.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind) -> Int {
        let bytes = UnsafeRawBufferPointer(word)
        let (first, second) = secrets
        func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
            let product = left.multipliedFullWidth(by: right)
            return product.high ^ product.low
        }
        var hash = mixed(first ^ UInt64(bytes.count), second ^ UInt64(kind.rawValue))
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), second)
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        return Int(truncatingIfNeeded: mixed(hash ^ rest, first | 1))
    }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        return letters.withUnsafeBufferPointer { letters in
            for index in 0..<word.count where letters[start + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var place = hash & (slots.count - 1)
            while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Int32(number)
        }
    }
}
