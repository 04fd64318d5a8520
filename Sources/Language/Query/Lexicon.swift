/// The stems of a corpus with the number of chunks each occurs in: what a query's words are held against.
public struct Lexicon: Sendable {
    /// Number of chunks of the corpus.
    public let chunkCount: Int
    private let frequencies: [String: Int]
    private let byLength: [[Entry]]
    private let bySound: [String: [String]]

    private struct Entry: Sendable {
        var letters: [Unicode.Scalar]
        var stem: String
        var frequency: Int
    }

    /// Creates a lexicon.
    /// - Parameter frequencies: how many chunks each stem occurs in.
    public init(frequencies: [String: Int], chunkCount: Int) {
        self.frequencies = frequencies
        self.chunkCount = chunkCount
        var byLength: [[Entry]] = []
        var bySound: [String: [String]] = [:]
        // Sorted, so that equal candidates always come in the same order.
        for (stem, frequency) in frequencies.sorted(by: { $0.key < $1.key }) {
            let letters = Array(stem.unicodeScalars)
            guard letters.count >= 3, letters.first?.properties.isAlphabetic == true else { continue }
            while byLength.count <= letters.count { byLength.append([]) }
            byLength[letters.count].append(Entry(letters: letters, stem: stem, frequency: frequency))
            let key = SoundKey.key(of: stem)
            if key.utf8.count >= 2 { bySound[key, default: []].append(stem) }
        }
        self.byLength = byLength
        self.bySound = bySound
    }

    /// How many chunks a stem occurs in; 0 when it is unknown.
    public func frequency(of stem: String) -> Int { frequencies[stem] ?? 0 }

    /// Stems that sound like a word, in either alphabet.
    func soundingLike(_ word: String) -> [String] {
        let key = SoundKey.key(of: word)
        return key.utf8.count >= 2 ? bySound[key] ?? [] : []
    }

    /// Stems a few typing errors away, the nearest and most frequent first.
    /// - Complexity: O(stems of like length × letters).
    func near(_ word: String, limit: Int) -> [(stem: String, distance: Int)] {
        let letters = Array(word.unicodeScalars)
        let tolerance = EditDistance.tolerance(letters: letters.count)
        guard tolerance > 0 else { return [] }
        var found: [(entry: Entry, distance: Int)] = []
        for length in max(3, letters.count - tolerance)...(letters.count + tolerance) where length < byLength.count {
            for entry in byLength[length] {
                guard let distance = EditDistance.between(letters, entry.letters, limit: tolerance) else { continue }
                found.append((entry, distance))
            }
        }
        found.sort {
            ($0.distance, -$0.entry.frequency, $0.entry.stem) < ($1.distance, -$1.entry.frequency, $1.entry.stem)
        }
        return found.prefix(limit).map { ($0.entry.stem, $0.distance) }
    }
}
