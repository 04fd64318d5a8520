import Language

/// Scores chunks by the stems of a question: for every word the best of its alternatives counts.
struct StemScorer {
    /// The most any chunk could reach; 0 where no word is known.
    let ceiling: Float
    /// How many postings were read.
    private(set) var postings = 0
    private let words: [Word]
    private let meaning: Float
    private let leg: PostingLeg

    /// A word of the question.
    private struct Word {
        var weight: Float
        /// What it tells of whether the question was answered.
        var meaning: Float
        var alternatives: [Alternative]
    }

    private struct Alternative {
        var terms: [Int]
        var weight: Float
        /// Sum of the terms' inverse frequencies.
        var whole: Float
    }

    init(_ analysis: QueryAnalysis, leg: PostingLeg, stopWordWeight: Float) {
        self.leg = leg
        var ceiling: Float = 0
        var meaning: Float = 0
        var words: [Word] = []
        let hasContent = analysis.groups.contains { !$0.isStopWord }
        for group in analysis.groups {
            var alternatives: [Alternative] = []
            for alternative in group.alternatives {
                let terms = alternative.stems.compactMap { leg.terms[$0] }
                guard terms.count == alternative.stems.count, !terms.isEmpty else { continue }
                let whole = terms.reduce(0) { $0 + leg.inverseFrequencies[$1] }
                alternatives.append(Alternative(terms: terms, weight: alternative.weight, whole: whole))
            }
            var groupMeaning = alternatives.reduce(0) { max($0, $1.whole) }
            // The rest of a phrase that the corpus spells otherwise is found with the phrase.
            if groupMeaning == 0, group.isContinuation { continue }
            if groupMeaning == 0 { groupMeaning = leg.unknownInverseFrequency }
            let weight = group.isStopWord ? stopWordWeight : 1
            ceiling += weight * leg.ceiling(inverseFrequency: groupMeaning)
            // Function words tell nothing about whether the question was answered, unless there is nothing else.
            let told: Float = (group.isStopWord && hasContent ? 0 : 1) * groupMeaning
            meaning += told
            words.append(Word(weight: weight, meaning: told, alternatives: alternatives))
        }
        self.ceiling = ceiling
        self.meaning = meaning
        self.words = words
    }

    /// A sum of ``addScores(to:)`` as a share of the best any chunk could reach, 0...1.
    func share(_ sum: Float) -> Float { ceiling > 0 && sum > 0 ? min(1, sum / ceiling) : 0 }

    /// Adds every word's score to the sums of its chunks.
    /// - Complexity: O(postings of the question's terms).
    mutating func addScores(to scratch: SearchScratch) {
        let sums = scratch.stems.elements
        for word in words {
            for alternative in word.alternatives {
                for term in alternative.terms { postings += leg.frequency(of: term) }
            }
            if word.alternatives.count == 1, word.alternatives[0].terms.count == 1 {
                let alternative = word.alternatives[0]
                leg.forEachPosting(of: alternative.terms[0]) { chunk, impact in
                    sums[chunk] += word.weight * (alternative.weight * impact)
                }
            } else {
                addBest(of: word, to: scratch)
            }
        }
    }

    private func addBest(of word: Word, to scratch: SearchScratch) {
        var touched: [Int32] = []
        let (best, sum) = (scratch.best.elements, scratch.sum.elements)
        for alternative in word.alternatives {
            if alternative.terms.count == 1 {
                leg.forEachPosting(of: alternative.terms[0]) { chunk, impact in
                    Self.offer(alternative.weight * impact, chunk, best, &touched)
                }
                continue
            }
            var summed: [Int32] = []
            for term in alternative.terms {
                leg.forEachPosting(of: term) { chunk, impact in
                    if sum[chunk] == 0 { summed.append(Int32(chunk)) }
                    sum[chunk] += impact
                }
            }
            for chunk in summed {
                Self.offer(alternative.weight * sum[Int(chunk)], Int(chunk), best, &touched)
                sum[Int(chunk)] = 0
            }
        }
        for chunk in touched {
            scratch.stems.elements[Int(chunk)] += word.weight * best[Int(chunk)]
            best[Int(chunk)] = 0
        }
    }

    @inline(__always)
    private static func offer(
        _ score: Float, _ chunk: Int, _ best: UnsafeMutableBufferPointer<Float>, _ touched: inout [Int32]
    ) {
        if best[chunk] == 0 { touched.append(Int32(chunk)) }
        best[chunk] = max(best[chunk], score)
    }

    /// The found share of the question's meaning in a chunk, 0...1.
    /// - Complexity: O(terms × log postings).
    func coverage(of chunk: Int32) -> Float {
        guard meaning > 0 else { return 0 }
        var found: Float = 0
        for word in words {
            // Weight of the alternative that is surest to be there: how surely the word itself was found.
            var sureness: Float = 0
            for alternative in word.alternatives {
                let sum = alternative.terms.reduce(0) { $0 + leg.impact(of: $1, in: chunk) }
                guard sum > 0 else { continue }
                // A phrase found in part is found in part; impacts above the inverse frequency count as whole.
                let share =
                    alternative.terms.count == 1 ? 1 : min(1, sum / max(alternative.whole, .leastNormalMagnitude))
                sureness = max(sureness, alternative.weight * share)
            }
            found += word.meaning * sureness
        }
        return min(1, found / meaning)
    }
}
