import Foundation
import Language

/// The words of a corpus with their character grams, in flat arrays: what the gram leg is scored with.
///
/// The grams of a chunk are those of its words, so that words are all that has to be held: a tenth of what postings of grams
/// would take. A list of postings or words is made of entries: twice the number of the chunk or word, and one more where the
/// count that follows it is not 1.
struct WordIndex: Sendable {
    /// How long the grams are.
    let gramLengths: ClosedRange<Int>
    /// Numbers of the grams.
    let terms: TermTable
    /// Inverse document frequency, one a gram.
    let inverseFrequencies: [Float]
    /// For each gram where its words start; one more than there are grams.
    private let gramStarts: [Int32]
    /// Numbers of words by gram; a word that has a gram twice comes twice.
    private let gramWords: [Int32]
    /// For each word where its postings start; one more than there are words.
    private let wordStarts: [Int]
    private let postings: [UInt32]
    /// For each chunk where its words start; one more than there are chunks.
    private let chunkStarts: [Int]
    private let words: [UInt32]
    /// By chunk: what BM25 adds to a count below the line.
    let norms: [Float]
    /// By chunk: 1 / (1 + norm), what a gram that occurs once is worth.
    let shares: [Float]
    let saturation: Float

    var wordCount: Int { wordStarts.count - 1 }

    /// - Parameter lengths: the number of grams of every chunk.
    init(_ loaded: LoadedWords, lengths: [Int32], saturation: Float, length: Float) {
        self.saturation = saturation
        let average = max(1, Float(lengths.reduce(0) { $0 + Int($1) }) / max(1, Float(lengths.count)))
        norms = lengths.map { saturation * (1 - length + length * Float($0) / average) }
        shares = norms.map { 1 / (1 + $0) }
        gramLengths = loaded.gramLengths
        terms = loaded.grams
        let chunkCount = Float(lengths.count)
        inverseFrequencies = loaded.gramFrequencies.map { frequency in
            log(1 + (chunkCount - Float(frequency) + 0.5) / (Float(frequency) + 0.5))
        }
        (gramStarts, gramWords) = Self.wordsByGram(loaded)
        wordStarts = loaded.starts
        postings = loaded.entries
        (chunkStarts, words) = Self.wordsByChunk(loaded, chunkCount: lengths.count)
    }

    private static func wordsByGram(_ loaded: LoadedWords) -> ([Int32], [Int32]) {
        var starts = [Int32](repeating: 0, count: loaded.gramFrequencies.count + 1)
        for gram in loaded.wordGrams { starts[Int(gram) + 1] += 1 }
        for gram in 1..<max(1, starts.count) { starts[gram] += starts[gram - 1] }
        var next = starts
        var words = [Int32](repeating: 0, count: loaded.wordGrams.count)
        for word in 0..<loaded.wordCount {
            for place in Int(loaded.gramStarts[word])..<Int(loaded.gramStarts[word + 1]) {
                let gram = Int(loaded.wordGrams[place])
                words[Int(next[gram])] = Int32(word)
                next[gram] += 1
            }
        }
        return (starts, words)
    }

    private static func wordsByChunk(_ loaded: LoadedWords, chunkCount: Int) -> ([Int], [UInt32]) {
        var starts = [Int](repeating: 0, count: chunkCount + 1)
        func forEachPosting(_ body: (_ word: Int, _ chunk: Int, _ count: UInt32) -> Void) {
            loaded.entries.withUnsafeBufferPointer { entries in
                for word in 0..<loaded.wordCount {
                    forEach(in: entries, loaded.starts[word]..<loaded.starts[word + 1]) { body(word, $0, $1) }
                }
            }
        }
        forEachPosting { _, chunk, count in starts[chunk + 1] += count == 1 ? 1 : 2 }
        for chunk in 1..<max(1, starts.count) { starts[chunk] += starts[chunk - 1] }
        var next = starts
        let words = [UInt32](unsafeUninitializedCapacity: loaded.entries.count) { words, filled in
            forEachPosting { word, chunk, count in
                words[next[chunk]] = UInt32(word) << 1 | (count == 1 ? 0 : 1)
                next[chunk] += 1
                guard count != 1 else { return }
                words[next[chunk]] = count
                next[chunk] += 1
            }
            filled = loaded.entries.count
        }
        return (starts, words)
    }

    /// Adds an entry to a list.
    static func append(_ number: UInt32, count: Int32, to entries: inout [UInt32]) {
        entries.append(number << 1 | (count == 1 ? 0 : 1))
        if count != 1 { entries.append(UInt32(count)) }
    }

    @inline(__always)
    private static func forEach(
        in entries: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, _ body: (_ number: Int, _ count: UInt32) -> Void
    ) {
        var place = range.lowerBound
        while place < range.upperBound {
            let entry = entries[place]
            place += 1
            if entry & 1 == 0 {
                body(Int(entry >> 1), 1)
            } else {
                body(Int(entry >> 1), entries[place])
                place += 1
            }
        }
    }

    /// Calls `body` for every word of a gram.
    @inline(__always)
    func forEachWord(ofGram gram: Int, _ body: (Int) -> Void) {
        gramWords.withUnsafeBufferPointer { words in
            for place in Int(gramStarts[gram])..<Int(gramStarts[gram + 1]) { body(Int(words[place])) }
        }
    }

    /// Calls `body` for every chunk of a word with the word's count.
    @inline(__always)
    func forEachChunk(ofWord word: Int, _ body: (_ chunk: Int, _ count: UInt32) -> Void) {
        postings.withUnsafeBufferPointer { Self.forEach(in: $0, wordStarts[word]..<wordStarts[word + 1], body) }
    }

    /// Entries of a word's list: at least as many as there are chunks with it.
    func postingCount(ofWord word: Int) -> Int { wordStarts[word + 1] - wordStarts[word] }

    /// Calls `body` for every word of a chunk with its count there.
    @inline(__always)
    func forEachWord(ofChunk chunk: Int, _ body: (_ word: Int, _ count: UInt32) -> Void) {
        words.withUnsafeBufferPointer { Self.forEach(in: $0, chunkStarts[chunk]..<chunkStarts[chunk + 1], body) }
    }

    /// The most a gram with this inverse document frequency could add to a chunk's score.
    func ceiling(inverseFrequency: Float) -> Float { inverseFrequency * (saturation + 1) }

    /// Bytes of the flat arrays.
    var byteCount: Int {
        terms.byteCount + inverseFrequencies.count * 4 + (gramStarts.count + gramWords.count) * 4
            + (wordStarts.count + chunkStarts.count) * 8 + (postings.count + words.count) * 4 + norms.count * 8
    }
}
