import Language

/// Scores chunks by the stems of a question: for every word the best of its alternatives counts.
struct StemScorer {
    /// Scores by chunk as shares of the best any chunk could reach, 0...1.
    private(set) var scores: [Float]
    /// The found share of the question's meaning by chunk, 0...1.
    private(set) var coverage: [Float]
    private let leg: PostingLeg

    init(_ analysis: QueryAnalysis, leg: PostingLeg, chunkCount: Int, stopWordWeight: Float) {
        self.leg = leg
        scores = [Float](repeating: 0, count: chunkCount)
        coverage = [Float](repeating: 0, count: chunkCount)
        var ceiling: Float = 0
        var meaning: Float = 0
        var best = BestOfAlternatives(chunkCount: chunkCount)
        let unknown = leg.unknownInverseFrequency
        let hasContent = analysis.groups.contains { !$0.isStopWord }
        for group in analysis.groups {
            let groupWeight = group.isStopWord ? stopWordWeight : 1
            best.clear()
            var groupMeaning: Float = 0
            for alternative in group.alternatives {
                let terms = alternative.stems.compactMap { leg.terms[$0] }
                guard terms.count == alternative.stems.count, !terms.isEmpty else { continue }
                let alternativeMeaning = terms.reduce(0) { $0 + leg.inverseFrequencies[$1] }
                groupMeaning = max(groupMeaning, alternativeMeaning)
                best.take(terms, of: leg, weight: alternative.weight)
            }
            // The rest of a phrase that the corpus spells otherwise is found with the phrase.
            if groupMeaning == 0, group.isContinuation { continue }
            if groupMeaning == 0 { groupMeaning = unknown }
            ceiling += groupWeight * leg.ceiling(inverseFrequency: groupMeaning)
            // Function words tell nothing about whether the question was answered, unless there is nothing else.
            let meaningWeight: Float = group.isStopWord && hasContent ? 0 : 1
            meaning += meaningWeight * groupMeaning
            best.add(to: &scores, weight: groupWeight, coverage: &coverage, meaning: meaningWeight * groupMeaning)
        }
        Self.scale(&scores, by: ceiling)
        Self.scale(&coverage, by: meaning)
    }

    private static func scale(_ values: inout [Float], by ceiling: Float) {
        guard ceiling > 0 else { return }
        for index in values.indices where values[index] > 0 { values[index] = min(1, values[index] / ceiling) }
    }
}

/// The best score of each chunk over the alternatives of one word.
private struct BestOfAlternatives {
    private var score: [Float]
    /// Weight of the alternative that gave the best score: how surely the word itself was found.
    private var sureness: [Float]
    private var sum: [Float]
    private var touched: [Int32] = []
    private var summed: [Int32] = []

    init(chunkCount: Int) {
        score = [Float](repeating: 0, count: chunkCount)
        sureness = score
        sum = score
    }

    mutating func clear() {
        for chunk in touched {
            score[Int(chunk)] = 0
            sureness[Int(chunk)] = 0
        }
        touched.removeAll(keepingCapacity: true)
    }

    mutating func take(_ terms: [Int], of leg: PostingLeg, weight: Float) {
        for term in terms {
            for position in leg.postings(of: term) {
                let chunk = leg.chunks[position]
                if sum[Int(chunk)] == 0 { summed.append(chunk) }
                sum[Int(chunk)] += leg.impacts[position]
            }
        }
        let whole = terms.reduce(0) { $0 + leg.inverseFrequencies[$1] }
        for chunk in summed {
            let index = Int(chunk)
            if score[index] == 0 { touched.append(chunk) }
            score[index] = max(score[index], weight * sum[index])
            // A phrase found in part is found in part; impacts above the inverse frequency count as whole.
            let found = terms.count == 1 ? 1 : min(1, sum[index] / max(whole, .leastNormalMagnitude))
            sureness[index] = max(sureness[index], weight * found)
            sum[index] = 0
        }
        summed.removeAll(keepingCapacity: true)
    }

    func add(to scores: inout [Float], weight: Float, coverage: inout [Float], meaning: Float) {
        for chunk in touched {
            let index = Int(chunk)
            scores[index] += weight * score[index]
            coverage[index] += meaning * sureness[index]
        }
    }
}
