import Language

/// Scores chunks by the character grams of a question's words, which survive typos and endings.
struct GramScorer {
    /// Scores by chunk as shares of the best any chunk could reach, 0...1.
    private(set) var scores: [Float]

    init(_ analysis: QueryAnalysis, leg: PostingLeg, chunkCount: Int, stopWordWeight: Float) {
        scores = [Float](repeating: 0, count: chunkCount)
        var weights: [(term: Int, weight: Float)] = []
        var ceiling: Float = 0
        for (word, weight) in Self.words(of: analysis, stopWordWeight: stopWordWeight) {
            CharacterGrams.forEach(in: word) { hash, _ in
                guard let term = leg.terms[hash] else { return }
                weights.append((term, weight))
                ceiling += weight * leg.ceiling(inverseFrequency: leg.inverseFrequencies[term])
            }
        }
        guard ceiling > 0 else { return }
        // In the order of the terms, so that rounding is the same in every run; a gram that comes twice is added once.
        weights.sort { $0.term < $1.term }
        var index = 0
        while index < weights.count {
            let term = weights[index].term
            var weight: Float = 0
            while index < weights.count, weights[index].term == term {
                weight += weights[index].weight
                index += 1
            }
            leg.add(term, weight: weight / ceiling, to: &scores)
        }
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
