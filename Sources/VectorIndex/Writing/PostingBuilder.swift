import KnowledgeModel
import Language

/// Counts the terms of chunks, in the order the chunks come.
///
/// The innermost heading says what a chunk is about, so its words count several times over, in the counts and the length
/// alike: BM25F with two fields. S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to multiple weighted fields",
/// doi:10.1145/1031171.1031181.
struct PostingBuilder {
    private(set) var stems: [String: [(chunk: Int32, count: Int32)]] = [:]
    private var grams: [UInt64: (text: String, postings: [(chunk: Int32, count: Int32)])] = [:]
    private let stemmer: Stemmer

    /// How often a word of the innermost heading counts besides the once it stands in the text.
    static let headingWeight: Int32 = 2

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
    /// - Parameter heading: its innermost heading, which also is part of the text.
    mutating func add(_ text: String, heading: String? = nil, chunk: Int32) -> Counts {
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
        let headingTokens = heading.map { Tokenizer.tokens(of: $0) } ?? []
        for token in headingTokens {
            stemCounts[stemmer.stem(token), default: 0] += Self.headingWeight
            guard token.kind != .number else { continue }
            CharacterGrams.forEach(in: token.text) { hash, _ in
                gramTotal += Int(Self.headingWeight)
                gramCounts[hash, default: 0] += Self.headingWeight
            }
        }
        for (stem, count) in stemCounts { stems[stem, default: []].append((chunk, count)) }
        for (hash, count) in gramCounts { grams[hash]?.postings.append((chunk, count)) }
        let stemTotal = tokens.count + headingTokens.count * Int(Self.headingWeight)
        return Counts(stems: stemTotal, grams: gramTotal, fingerprint: fingerprint.value)
    }
}
