import Language

/// The words of a corpus as they come from a file: their stems' postings, and what the character grams need.
struct LoadedWords: Sendable {
    /// The stems, in the order they came in.
    private(set) var stems: [(term: String, chunks: [Int32], counts: [Int32])] = []
    /// How long the grams are.
    let gramLengths: ClosedRange<Int>
    /// Numbers of the grams.
    private(set) var grams: TermTable
    /// How many chunks each gram occurs in.
    private(set) var gramFrequencies: [Int32] = []
    /// For each word with grams where its grams start; one more than there are such words.
    private(set) var gramStarts: [Int32] = [0]
    /// Numbers of the grams of the words, repeats included.
    private(set) var wordGrams: [Int32] = []
    /// For each word with grams where its entries start; one more than there are such words.
    private(set) var starts: [Int] = [0]
    /// Postings, see ``WordIndex``.
    private(set) var entries: [UInt32] = []

    /// Words and numbers of all chunks, repeats included.
    private(set) var total = 0
    /// Where the stems stand among ``stems``, once one came out of the order of their bytes.
    private var places: [String: Int]?

    /// How many words have grams.
    var wordCount: Int { starts.count - 1 }

    init(gramCapacity: Int, gramLengths: ClosedRange<Int>) {
        self.gramLengths = gramLengths
        grams = TermTable(capacity: gramCapacity)
    }

    mutating func addGram(_ gram: String, chunks: Int32) {
        grams.insert(StableHash.value(of: gram), number: Int32(gramFrequencies.count))
        gramFrequencies.append(chunks)
    }

    /// Adds a word. Words in the order of their stems, as a file that was written as a whole has them, cost least.
    /// - Returns: false when its grams are not those that the file counts.
    mutating func add(_ word: String, stem: String, grams count: Int, chunks: [Int32], counts: [Int32]) -> Bool {
        total += counts.reduce(0) { $0 + Int($1) }
        if let known = place(of: stem) {
            merge(chunks, counts, to: known)
        } else {
            places?[stem] = stems.count
            stems.append((stem, chunks, counts))
        }
        guard count > 0 else { return true }
        var found = 0
        var isKnown = true
        CharacterGrams.forEach(in: word, lengths: gramLengths) { hash, _ in
            found += 1
            guard let number = grams[hash] else {
                isKnown = false
                return
            }
            wordGrams.append(Int32(number))
        }
        guard isKnown, found == count else { return false }
        gramStarts.append(Int32(wordGrams.count))
        for (chunk, count) in zip(chunks, counts) {
            WordIndex.append(UInt32(chunk), count: count, to: &entries)
        }
        starts.append(entries.count)
        return true
    }

    /// Where a stem stands that was added before.
    private mutating func place(of stem: String) -> Int? {
        guard let last = stems.last else { return nil }
        if last.term == stem { return stems.count - 1 }
        if places == nil, stem.utf8.lexicographicallyPrecedes(last.term.utf8) {
            places = Dictionary(
                stems.enumerated().map { ($0.element.term, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }
        return places?[stem]
    }

    /// Adds another word's postings to those of a stem.
    private mutating func merge(_ chunks: [Int32], _ counts: [Int32], to place: Int) {
        let known = stems[place]
        var merged: (term: String, chunks: [Int32], counts: [Int32]) = (known.term, [], [])
        merged.chunks.reserveCapacity(known.chunks.count + chunks.count)
        merged.counts.reserveCapacity(known.chunks.count + chunks.count)
        var (left, right) = (0, 0)
        while left < known.chunks.count || right < chunks.count {
            let ours = left < known.chunks.count ? known.chunks[left] : .max
            let theirs = right < chunks.count ? chunks[right] : .max
            var count: Int32 = 0
            if ours <= theirs {
                count += known.counts[left]
                left += 1
            }
            if theirs <= ours {
                count += counts[right]
                right += 1
            }
            merged.chunks.append(min(ours, theirs))
            merged.counts.append(count)
        }
        stems[place] = merged
    }
}
