/// The words of a short text, as column names and fixed phrases are compared.
public enum PlainWords {
    /// Splits a text into words: lower case, ё as е, letters and digits apart from all marks; invisible marks are dropped and
    /// a combining breve or diaeresis is joined to its letter.
    /// - Complexity: O(bytes of the text).
    public static func split(_ text: some StringProtocol) -> [String] {
        withUTF8(of: text, split(utf8:))
    }

    /// The UTF-8 bytes of a text as names are compared: lower case, ё as е, invisible marks dropped, all else as it is.
    public static func key(_ text: some StringProtocol) -> [UInt8] {
        withUTF8(of: text) { bytes in
            var key: [UInt8] = []
            key.reserveCapacity(bytes.count)
            var offset = 0
            while offset < bytes.count {
                let (value, length) = ScalarFolding.scalar(in: bytes, at: offset)
                offset += length
                switch ScalarFolding.classify(value) {
                case .letter: appendLetter(value, to: &key)
                case .ignorable: break
                default: ScalarFolding.append(value, to: &key)
                }
            }
            return key
        }
    }

    static func split(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var offset = 0
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        while offset < bytes.count {
            let (value, length) = ScalarFolding.scalar(in: bytes, at: offset)
            offset += length
            switch ScalarFolding.classify(value) {
            case .letter: appendLetter(value, to: &word)
            case .digit: word.append(UInt8(value))
            case .ignorable: break
            case .space, .lineBreak, .mark: close()
            }
        }
        close()
        return words
    }

    /// Appends a folded letter; й and ё written as two scalars become one.
    @inline(__always)
    static func appendLetter(_ value: UInt32, to word: inout [UInt8]) {
        if value == 0x306, word.count >= 2, word[word.count - 2] == 0xD0, word[word.count - 1] == 0xB8 {
            word[word.count - 1] = 0xB9
        } else if value == 0x308, word.count >= 2, word[word.count - 2] == 0xD0, word[word.count - 1] == 0xB5 {
            return
        } else {
            ScalarFolding.append(ScalarFolding.fold(value), to: &word)
        }
    }
}

/// Lends the UTF-8 bytes of a text; copies only where its storage is not contiguous.
@inline(__always)
func withUTF8<Result>(
    of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
}
