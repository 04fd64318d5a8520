/// Runs of a few letters of a word with its borders marked: `<ту`, `туф`, …, `ли>`.
///
/// Words that share most of their letters share most of their grams, whatever the typo or ending.
public enum CharacterGrams {
    /// The usual lengths of the grams in letters, borders included.
    public static let lengths = 3...5
    /// The lengths that may be chosen instead: single letters tell nothing, and few words are longer.
    public static let allowedLengths = 2...8

    /// The grams of a folded word, by start and then by length. A word shorter than a gram gives itself with its borders.
    public static func grams(of word: String, lengths: ClosedRange<Int> = Self.lengths) -> [String] {
        var grams: [String] = []
        forEach(in: word, lengths: lengths) { _, bytes in grams.append(String(decoding: bytes, as: UTF8.self)) }
        return grams
    }

    /// Calls `body` for every gram of a folded word with its ``StableHash`` and its UTF-8 bytes, which are valid only
    /// during the call.
    /// - Parameter lengths: how long the grams are, from 1 up.
    /// - Complexity: O(letters of the word).
    public static func forEach(
        in word: String, lengths: ClosedRange<Int> = Self.lengths, _ body: (UInt64, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var bytes: [UInt8] = [0x3C]
        bytes.append(contentsOf: word.utf8)
        bytes.append(0x3E)
        // Where each letter starts, and the end.
        var starts: [Int] = []
        for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { starts.append(index) }
        let count = starts.count
        starts.append(bytes.count)
        bytes.withUnsafeBufferPointer { buffer in
            func emit(_ from: Int, _ to: Int) {
                let gram = UnsafeBufferPointer(rebasing: buffer[starts[from]..<starts[to]])
                var hash = StableHash()
                hash.combine(gram)
                body(hash.value, gram)
            }
            guard count > lengths.lowerBound else { return emit(0, count) }
            for start in 0...(count - lengths.lowerBound) {
                for length in lengths where start + length <= count { emit(start, start + length) }
            }
        }
    }
}
