import KnowledgeModel
import Language

/// Counts the terms of chunks, in the order the chunks come.
struct PostingBuilder {
    private(set) var stems: [String: [(chunk: Int32, count: Int32)]] = [:]
    private var grams: [UInt64: (text: String, postings: [(chunk: Int32, count: Int32)])] = [:]
    private let stemmer: Stemmer

    /// What one chunk holds.
    struct Counts {
        /// Words and numbers, repeats included.
        var stems: Int
        /// Character grams, repeats included.
        var grams: Int
        /// Equal for chunks of the same words in the same order, whatever their case, endings and punctuation.
        var fingerprint: UInt64
    }

    init(stemmer: Stemmer) {
        self.stemmer = stemmer
    }

    /// Grams by their text.
    var gramPostings: [(term: String, postings: [(chunk: Int32, count: Int32)])] {
        grams.values.map { ($0.text, $0.postings) }
    }

    /// Counts a chunk.
    mutating func add(_ text: String, chunk: Int32) -> Counts {
        var stemCounts: [String: Int32] = [:]
        var gramTotal = 0
        let tokens = Tokenizer.tokens(of: text)
        var gramCounts: [UInt64: Int32] = [:]
        var fingerprint = StableHash()
        for token in tokens {
            let stem = stemmer.stem(token)
            stemCounts[stem, default: 0] += 1
            fingerprint.combine(stem)
            // Between words, so that `ab c` and `a bc` differ.
            fingerprint.combine(0x20)
            guard token.kind != .number else { continue }
            CharacterGrams.forEach(in: token.text) { hash, bytes in
                gramTotal += 1
                if gramCounts.updateValue((gramCounts[hash] ?? 0) + 1, forKey: hash) == nil, grams[hash] == nil {
                    grams[hash] = (String(decoding: bytes, as: UTF8.self), [])
                }
            }
        }
        for (stem, count) in stemCounts { stems[stem, default: []].append((chunk, count)) }
        for (hash, count) in gramCounts { grams[hash]?.postings.append((chunk, count)) }
        return Counts(stems: tokens.count, grams: gramTotal, fingerprint: fingerprint.value)
    }
}
