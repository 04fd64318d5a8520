/// Endings of words, told by their bytes: every word with a capital is held against a hundred of them.
struct WordEndings {
    /// By last byte; an ending is the bytes before it, the last of them first.
    private var endings = [[[UInt8]]](repeating: [], count: 256)

    init(_ endings: [String]) {
        for ending in endings {
            let reversed = Array(ending.utf8.reversed())
            guard let last = reversed.first else { continue }
            self.endings[Int(last)].append(Array(reversed.dropFirst()))
        }
    }

    /// Whether a word has one of the endings and more than `before` bytes in front of it.
    func end(_ word: String, behind before: Int = -1) -> Bool {
        let bytes = Array(word.utf8)
        guard let last = bytes.last else { return false }
        return endings[Int(last)].contains { ending in
            let rest = bytes.count - 1 - ending.count
            guard rest > before else { return false }
            for (offset, byte) in ending.enumerated() where bytes[bytes.count - 2 - offset] != byte { return false }
            return true
        }
    }
}
