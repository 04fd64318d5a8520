import Language

/// Scores chunks by the character grams of a question's words, which survive typos and endings.
struct GramScorer {
    /// Scores by chunk as shares of the best any chunk could reach, 0...1.
    private(set) var scores: [Float]

    init(_ analysis: QueryAnalysis, leg: PostingLeg, chunkCount: Int, stopWordWeight: Float) {
        scores = [Float](repeating: 0, count: chunkCount)
        var weights: [Int: Float] = [:]
        var ceiling: Float = 0
        for (word, weight) in Self.words(of: analysis, stopWordWeight: stopWordWeight) {
            CharacterGrams.forEach(in: word) { _, bytes in
                guard let term = leg.terms[String(decoding: bytes, as: UTF8.self)] else { return }
                weights[term, default: 0] += weight
                ceiling += weight * leg.ceiling(inverseFrequency: leg.inverseFrequencies[term])
            }
        }
        guard ceiling > 0 else { return }
        // In the order of the terms, so that rounding is the same in every run.
        for (term, weight) in weights.sorted(by: { $0.key < $1.key }) {
            for position in leg.postings(of: term) {
                scores[Int(leg.chunks[position])] += weight * leg.impacts[position]
            }
        }
        for index in scores.indices where scores[index] > 0 { scores[index] = min(1, scores[index] / ceiling) }
    }

    /// The words whose grams are looked for: those typed, and for words that the vocabulary calls otherwise its word, too.
    private static func words(of analysis: QueryAnalysis, stopWordWeight: Float) -> [(String, Float)] {
        var words: [(String, Float)] = []
        for group in analysis.groups where group.typed.utf8.first.map({ !(0x30...0x39).contains($0) }) == true {
            words.append((group.typed, group.isStopWord ? stopWordWeight : 1))
            for alternative in group.alternatives.dropFirst() where alternative.weight >= 0.9 {
                for stem in alternative.stems {
                    words.append((stem, alternative.weight / Float(alternative.stems.count)))
                }
            }
        }
        return words
    }
}
