/// The stems of a corpus with the number of chunks each occurs in: what a query's words are held against.
///
/// What the shop wrote in its documents is known. What was only ever said in chats may as well be a typing error or a word
/// of another language; it is held apart.
public struct Lexicon: Sendable {
    /// Number of chunks of documents; of chats where there is nothing else.
    public let chunkCount: Int
    private let frequencies: [String: Int]
    private let spoken: [String: Int]
    private let byLength: [[Entry]]
    private let bySound: [String: [String]]
    /// Stems with letters that only Kazakh has, by their plain spelling.
    private let byPlainSpelling: [String: [String]]

    private struct Entry: Sendable {
        var letters: [Unicode.Scalar]
        /// One bit for every letter that occurs, by the letter's last six bits.
        var signature: UInt64
        var stem: String
        var frequency: Int
    }

    /// Creates a lexicon.
    /// - Parameters:
    ///   - frequencies: how many chunks of documents each stem occurs in.
    ///   - spoken: how many chunks of chats each stem occurs in.
    public init(frequencies: [String: Int], spoken: [String: Int] = [:], chunkCount: Int) {
        self.frequencies = frequencies
        self.spoken = spoken
        self.chunkCount = chunkCount
        var byLength: [[Entry]] = []
        var bySound: [String: [String]] = [:]
        var byPlainSpelling: [String: [String]] = [:]
        // Sorted, so that equal candidates always come in the same order.
        for (stem, frequency) in frequencies.sorted(by: { $0.key < $1.key }) {
            let letters = Array(stem.unicodeScalars)
            if letters.contains(where: KazakhLetters.contain) {
                byPlainSpelling[KazakhSpelling.plain(stem), default: []].append(stem)
            }
            guard letters.count >= 3, letters.first?.properties.isAlphabetic == true else { continue }
            while byLength.count <= letters.count { byLength.append([]) }
            byLength[letters.count].append(
                Entry(
                    letters: letters, signature: Self.signature(of: letters), stem: stem, frequency: frequency))
            let key = SoundKey.key(of: stem)
            if key.utf8.count >= 2 { bySound[key, default: []].append(stem) }
        }
        self.byLength = byLength
        self.bySound = bySound
        self.byPlainSpelling = byPlainSpelling
    }

    /// How many chunks of documents a stem occurs in; 0 when it is unknown to them.
    public func frequency(of stem: String) -> Int { frequencies[stem] ?? 0 }

    /// How many chunks of chats a stem occurs in.
    public func spokenFrequency(of stem: String) -> Int { spoken[stem] ?? 0 }

    /// Stems that a word's begins with, or the other way round: `замш` for `замшев`, `шелк` for `шелков`. The nearest in
    /// length first.
    ///
    /// The common beginning has four letters at least, and what is left over three at most and less than the half of it.
    /// - Complexity: O(stems of like length).
    func sharingRoot(with stem: String) -> [String] {
        let letters = Array(stem.unicodeScalars)
        guard letters.count >= 4 else { return [] }
        var found: [(difference: Int, entry: Entry)] = []
        for length in max(4, letters.count - 3)...(letters.count + 3) where length < byLength.count {
            let (short, difference) = (min(length, letters.count), abs(length - letters.count))
            guard 2 * difference <= short else { continue }
            for entry in byLength[length] where entry.letters.prefix(short) == letters.prefix(short) {
                found.append((difference, entry))
            }
        }
        return found.sorted { ($0.difference, -$0.entry.frequency) < ($1.difference, -$1.entry.frequency) }
            .map(\.entry.stem)
    }

    /// Kazakh stems of which a word is a form written without Kazakh letters.
    func plainlySpelled(_ word: String) -> [String] {
        byPlainSpelling.isEmpty ? [] : byPlainSpelling[KazakhStemmer.plainStem(KazakhSpelling.plain(word))] ?? []
    }

    /// Stems that are said just as a word is.
    func pronounced(as word: String) -> [String] {
        guard let stems = bySound[SoundKey.key(of: word)], word.unicodeScalars.count >= 3 else { return [] }
        return stems.filter { Pronunciation.isShared(by: word, $0) }
    }

    /// Stems that sound like a word, in either alphabet.
    ///
    /// Keys of four sounds and more are telling; stems of shorter ones also have to be spelled alike, so that `sunday` is
    /// no `send`.
    func soundingLike(_ word: String) -> [String] {
        let key = SoundKey.key(of: word)
        guard key.utf8.count >= 2, let stems = bySound[key] else { return [] }
        if key.utf8.count >= 4 { return stems }
        let letters = Self.latinLetters(of: word)
        return stems.filter {
            EditDistance.between(letters, Self.latinLetters(of: $0), limit: letters.count / 3) != nil
        }
    }

    private static func latinLetters(of word: String) -> [Unicode.Scalar] {
        Array((Transliteration.latin(word, limit: 1).first ?? word).unicodeScalars)
    }

    private static func signature(of letters: [Unicode.Scalar]) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// Stems a few typing errors away, the nearest and most frequent first.
    /// - Complexity: O(stems of like length × letters).
    public func near(_ word: String, limit: Int) -> [(stem: String, distance: Int)] {
        let letters = Array(word.unicodeScalars)
        let tolerance = EditDistance.tolerance(letters: letters.count)
        guard tolerance > 0 else { return [] }
        let signature = Self.signature(of: letters)
        var found: [(entry: Entry, distance: Int)] = []
        for length in max(3, letters.count - tolerance)...(letters.count + tolerance) where length < byLength.count {
            for entry in byLength[length] {
                // An edit changes two bits at most.
                guard (entry.signature ^ signature).nonzeroBitCount <= 2 * tolerance,
                    let distance = EditDistance.between(letters, entry.letters, limit: tolerance)
                else { continue }
                found.append((entry, distance))
            }
        }
        found.sort {
            ($0.distance, -$0.entry.frequency, $0.entry.stem) < ($1.distance, -$1.entry.frequency, $1.entry.stem)
        }
        return found.prefix(limit).map { ($0.entry.stem, $0.distance) }
    }
}
