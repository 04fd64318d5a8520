import KnowledgeModel
import Language

/// Counts the words of chunks, in the order the chunks come.
///
/// Stems and character grams are properties of a word, so that words are all that has to be counted. The innermost heading
/// says what a chunk is about, so its words count several times over, in the counts and the length alike: BM25F with two
/// fields. S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to multiple weighted fields",
/// doi:10.1145/1031171.1031181.
struct WordCounter {
    private var numbers = WordNumbers()
    private var words: [Word] = []
    /// By word: how often the chunk at hand has it.
    private var counts: [Int32] = []
    private var counted: [Int32] = []
    private let stemmer: Stemmer
    private let gramLengths: ClosedRange<Int>

    /// How often a word of the innermost heading counts besides the once it stands in the text.
    static let headingWeight: Int32 = 2

    /// A word or number of the corpus.
    struct Word {
        var text: String
        var stem: String
        /// How many character grams it has; a number has none.
        var grams: Int
        var postings: [(chunk: Int32, count: Int32)] = []
    }

    /// What one chunk holds.
    struct Counts {
        /// Words and numbers, repeats included.
        var stems: Int
        /// Character grams, repeats included.
        var grams: Int
        /// Equal for chunks of the same words in the same order, whatever their case, endings and punctuation.
        var fingerprint: UInt64
    }

    init(stemmer: Stemmer, gramLengths: ClosedRange<Int> = CharacterGrams.lengths) {
        self.stemmer = stemmer
        self.gramLengths = gramLengths
    }

    /// Counts a chunk.
    /// - Parameter heading: its innermost heading, which also is part of the text.
    mutating func add(_ text: String, heading: String? = nil, chunk: Int32) -> Counts {
        var result = Counts(stems: 0, grams: 0, fingerprint: 0)
        var fingerprint = StableHash()
        Tokenizer.forEach(in: text) { letters, kind, _ in
            let word = count(letters, kind, times: 1, in: &result)
            fingerprint.combine(words[word].stem)
            // Between words, so that `ab c` and `a bc` differ.
            fingerprint.combine(0x20)
        }
        Tokenizer.forEach(in: heading ?? "") { letters, kind, _ in
            _ = count(letters, kind, times: Self.headingWeight, in: &result)
        }
        for word in counted {
            words[Int(word)].postings.append((chunk, counts[Int(word)]))
            counts[Int(word)] = 0
        }
        counted.removeAll(keepingCapacity: true)
        result.fingerprint = fingerprint.value
        return result
    }

    private mutating func count(
        _ letters: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind, times: Int32, in result: inout Counts
    ) -> Int {
        let word = numbers.number(of: letters, kind: kind)
        if word == words.count { add(kind) }
        if counts[word] == 0 { counted.append(Int32(word)) }
        counts[word] += times
        result.stems += Int(times)
        result.grams += Int(times) * words[word].grams
        return word
    }

    /// Adds the word that was numbered last.
    private mutating func add(_ kind: Token.Kind) {
        let text = numbers.text(of: words.count)
        var grams = 0
        if kind != .number { CharacterGrams.forEach(in: text, lengths: gramLengths) { _, _ in grams += 1 } }
        let stem = stemmer.stem(Token(text: text, kind: kind, range: 0..<0))
        words.append(Word(text: text, stem: stem, grams: grams))
        counts.append(0)
    }

    /// The words of two parts of a corpus, each in the order of ``sortedWords``, in that order.
    static func merged(_ left: [Word], _ right: [Word]) -> [Word] {
        guard !left.isEmpty, !right.isEmpty else { return left.isEmpty ? right : left }
        var merged: [Word] = []
        merged.reserveCapacity(max(left.count, right.count))
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if precedes(left[i], right[j]) {
                merged.append(left[i])
                i += 1
            } else if precedes(right[j], left[i]) {
                merged.append(right[j])
                j += 1
            } else {
                var word = left[i]
                word.postings = (word.postings + right[j].postings).sorted { $0.chunk < $1.chunk }
                merged.append(word)
                (i, j) = (i + 1, j + 1)
            }
        }
        return merged + left[i...] + right[j...]
    }

    private static func precedes(_ left: Word, _ right: Word) -> Bool {
        if left.stem != right.stem { return left.stem.utf8.lexicographicallyPrecedes(right.stem.utf8) }
        if left.text != right.text { return left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
        return left.grams < right.grams
    }

    /// The words counted so far by stem and then by word, so that those of one stem stand together.
    var sortedWords: [Word] { words.sorted(by: Self.precedes) }

    /// The character grams of words with the number of chunks each occurs in, by gram.
    /// - Complexity: O(grams of all words × chunks of each).
    static func grams(
        of words: [Word], chunkCount: Int, lengths: ClosedRange<Int> = CharacterGrams.lengths
    ) -> [(gram: String, chunks: Int)] {
        var grams: [UInt64: (text: String, words: [Int32])] = [:]
        for (number, word) in words.enumerated() where word.grams > 0 {
            CharacterGrams.forEach(in: word.text, lengths: lengths) { hash, bytes in
                grams[hash, default: (String(decoding: bytes, as: UTF8.self), [])].words.append(Int32(number))
            }
        }
        // By chunk: the gram it was counted for last.
        var counted = [Int32](repeating: -1, count: chunkCount)
        var result: [(gram: String, chunks: Int)] = []
        result.reserveCapacity(grams.count)
        for gram in grams.values {
            let number = Int32(result.count)
            var chunks = 0
            for word in gram.words {
                for posting in words[Int(word)].postings where counted[Int(posting.chunk)] != number {
                    counted[Int(posting.chunk)] = number
                    chunks += 1
                }
            }
            result.append((gram.text, chunks))
        }
        return result.sorted { $0.gram.utf8.lexicographicallyPrecedes($1.gram.utf8) }
    }
}
