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
        /// Equal for chunks whose words are the same whatever their order, case and punctuation.
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
        for token in tokens {
            stemCounts[stemmer.stem(token), default: 0] += 1
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
        var fingerprint = StableHash()
        for (stem, count) in stemCounts.sorted(by: { $0.key < $1.key }) {
            fingerprint.combine(stem)
            fingerprint.combine(UInt8(clamping: count))
        }
        return Counts(stems: tokens.count, grams: gramTotal, fingerprint: fingerprint.value)
    }
}
