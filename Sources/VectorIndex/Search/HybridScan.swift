import CKernels
import KnowledgeModel

/// Finds the chunks of the highest fused score without scoring them all.
///
/// The fused score never falls when a leg's grows, so that bounds of the legs bound it. Stems are scored for all chunks that
/// have any. Grams are bounded for all by one number a word, and scored for what the bounds leave; cosines, at most 1, are bounded
/// by codes for what is left then; and what is still left gets its score in full. The threshold is the k-th best lower bound so
/// far, one a group of the same words. A chunk is left out when its upper bound is below the threshold: then k groups of
/// words are strictly above it. Both sides of every comparison are made by the same operations in the same order, each of
/// which keeps order when it rounds; only the sum of the gram bound is made otherwise and has its own allowance.
final class HybridScan {
    let stems: StemScorer
    private let grams: GramScorer
    let vectors: VectorLeg
    let kinds: [Chunk.Kind]
    let copies: CopyFolding
    let ranking: RankingParameters
    let scratch: SearchScratch
    /// Which chunks may be found; nil for all.
    let admitted: [Bool]?
    /// Nil or zeros leave the vector leg out.
    let vector: [Float]?
    private(set) var work: SearchWork
    private var counts: [Float]
    /// The cosines that were computed.
    private var cosines: [Int32: Float] = [:]

    /// A chunk with what is known of its score.
    private struct Candidate {
        var index: Int32
        /// What stems and grams give.
        var words: Float
        /// What its codes say of its cosine.
        var cosine: ProductBounds?
    }

    init(
        stems: StemScorer, grams: GramScorer, vectors: VectorLeg, kinds: [Chunk.Kind], copies: CopyFolding,
        ranking: RankingParameters, scratch: SearchScratch, admitted: [Bool]?, vector: [Float]?
    ) {
        self.stems = stems
        self.grams = grams
        self.vectors = vectors
        self.kinds = kinds
        self.copies = copies
        self.ranking = ranking
        self.scratch = scratch
        self.admitted = admitted
        self.vector = vector.flatMap { $0.contains { $0 != 0 } ? $0 : nil }
        work = .none
        work.admitted = admitted.map { $0.count { $0 } } ?? kinds.count
        counts = grams.noCounts
    }

    // MARK: - Scores

    /// The stem leg of a chunk.
    func stemScore(_ index: Int32) -> Float { stems.share(scratch.stems.elements[Int(index)]) }

    /// The gram leg of a chunk.
    func gramScore(_ index: Int32) -> Float { grams.score(Int(index), scratch, counts: &counts) }

    private func words(_ index: Int32) -> Float {
        ranking.stemWeight * stemScore(index) + ranking.gramWeight * gramScore(index)
    }

    /// The fused score.
    /// - Parameter cosine: clamped to 0...1: rounding can carry the cosine of a vector with itself past 1.
    private func fused(_ words: Float, cosine: Float, _ index: Int32) -> Float {
        let score = words + ranking.vectorWeight * min(1, max(0, cosine))
        return kinds[Int(index)] == .chat ? score * ranking.chatWeight : score
    }

    private func isAdmitted(_ index: Int32) -> Bool { admitted?[Int(index)] ?? true }

    /// What each leg gives a chunk.
    func parts(of index: Int32) throws(IndexError) -> SearchResult.Parts {
        SearchResult.Parts(
            stems: stemScore(index), grams: min(1, gramScore(index)), vector: min(1, max(0, try cosine(of: index))),
            coverage: stems.coverage(of: index))
    }

    /// The other chunks with a chunk's words that are hits, too, ascending.
    func copies(of index: Int32) throws(IndexError) -> [Int32] {
        var found: [Int32] = []
        for other in copies.others(of: index) where isAdmitted(other) {
            let words = words(other)
            let isHit =
                try words > 0 ? fused(words, cosine: 0, other) > 0 : fused(0, cosine: cosine(of: other), other) > 0
            if isHit { found.append(other) }
        }
        return found
    }

    private func cosine(of index: Int32) throws(IndexError) -> Float {
        if let known = cosines[index] { return known }
        guard let vector else { return 0 }
        return Float(try vectors.exactProducts(of: [index], with: vector)[0])
    }

    // MARK: - The search

    /// The best chunks, no two of the same words.
    /// - Parameter isExhaustive: whether every chunk is scored in full, whatever the bounds say.
    func best(_ limit: Int, isExhaustive: Bool) throws(IndexError) -> [FoldedBest.Entry] {
        let all = isExhaustive || !canPrune
        let candidates = all ? everyChunk() : wordCandidates(limit)
        work.scored = candidates.count
        let rows = all || vector == nil ? candidates : vectorCandidates(candidates, limit)
        var best = FoldedBest(limit)
        guard let vector else {
            for row in rows { offer(row, cosine: 0, to: &best) }
            return best.entries
        }
        work.rescored = rows.count
        let products = try vectors.exactProducts(of: rows.map(\.index), with: vector)
        for (row, product) in zip(rows, products) {
            if let bounds = row.cosine { try vectors.check(product, of: row.index, within: bounds) }
            offer(row, cosine: Float(product), to: &best)
            cosines[row.index] = Float(product)
        }
        return best.entries
    }

    /// Bounds hold only where no leg counts against a chunk.
    private var canPrune: Bool {
        let weights = [ranking.stemWeight, ranking.gramWeight, ranking.vectorWeight, ranking.chatWeight]
        return weights.allSatisfy { $0 >= 0 && $0 <= 1_000 } && ranking.chatWeight <= 1
    }

    private func offer(_ candidate: Candidate, cosine: Float, to best: inout FoldedBest) {
        best.offer(
            fused(candidate.words, cosine: cosine, candidate.index), candidate.index,
            group: copies.group(of: candidate.index))
    }

    private func everyChunk() -> [Candidate] {
        var candidates: [Candidate] = []
        for index in 0..<Int32(kinds.count) where isAdmitted(index) {
            candidates.append(Candidate(index: index, words: words(index)))
        }
        return candidates
    }

    /// Chunks, ascending, that can be among the best whatever their cosines are.
    private func wordCandidates(_ limit: Int) -> [Candidate] {
        grams.addBounds(to: scratch)
        work.postings = stems.postings + grams.postings
        var floor = FoldedBest(limit)
        for index in seeds(4 * limit + 24) {
            offer(Candidate(index: index, words: words(index)), cosine: 0, to: &floor)
        }
        var candidates: [Candidate] = []
        forEachBound(atLeast: { floor.threshold }, cosine: vector == nil ? 0 : 1) { index in
            let candidate = Candidate(index: index, words: words(index))
            guard fused(candidate.words, cosine: vector == nil ? 0 : 1, index) >= floor.threshold else {
                return
            }
            candidates.append(candidate)
            offer(candidate, cosine: 0, to: &floor)
        }
        return candidates
    }

    /// The chunks of the highest bounds: their scores make a threshold that leaves out most others.
    private func seeds(_ count: Int) -> [Int32] {
        var best = BestMatches(limit: count)
        forEachBound(atLeast: { Float(max(0, best.threshold)) }, cosine: 0) { index in
            best.offer(RowMatch(row: index, score: Double(bound(index, cosine: 0))))
        }
        return best.sorted.map(\.row)
    }

    /// What a chunk's score is not above, by the bound of its grams.
    private func bound(_ index: Int32, cosine: Float) -> Float {
        let words = ranking.stemWeight * stemScore(index) + ranking.gramWeight * scratch.grams.elements[Int(index)]
        return fused(words, cosine: cosine, index)
    }

    /// Calls `body` for the admitted chunks, ascending, whose bound reaches a threshold that may rise meanwhile.
    private func forEachBound(
        atLeast threshold: () -> Float, cosine: Float, _ body: (Int32) -> Void
    ) {
        let tile = 512
        var positions = [Int32](repeating: 0, count: tile)
        let (sums, bounds) = (scratch.stems.start, scratch.grams.start)
        let stemWeight = stems.ceiling > 0 ? ranking.stemWeight / stems.ceiling : 0
        for first in stride(from: 0, to: kinds.count, by: tile) {
            // Rounded otherwise than the bound itself, hence the allowance; what passes is held against the bound.
            let floor = (threshold() - ranking.vectorWeight * cosine) * 0.999_99 - 1e-6
            let found = vk_weighted_at_least(
                sums + first, stemWeight, bounds + first, ranking.gramWeight, Int64(min(tile, kinds.count - first)),
                floor, &positions)
            for place in 0..<Int(found) {
                let index = Int32(first) + positions[place]
                if isAdmitted(index), bound(index, cosine: cosine) >= threshold() { body(index) }
            }
        }
    }

    /// The candidates that can be among the best by the bounds of their cosines.
    private func vectorCandidates(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
        guard let vector else { return candidates }
        let (bounds, path) = vectors.bounds(of: candidates.map(\.index), with: vector)
        work.bounded = candidates.count
        work.path = path
        work.kernel = path == .certified ? .best : nil
        var floor = FoldedBest(limit)
        for (candidate, bound) in zip(candidates, bounds) { offer(candidate, cosine: bound.lower, to: &floor) }
        return zip(candidates, bounds).compactMap { candidate, bound in
            let highest = fused(candidate.words, cosine: bound.upper, candidate.index)
            guard highest > 0, highest >= floor.threshold else { return nil }
            return Candidate(index: candidate.index, words: candidate.words, cosine: bound)
        }
    }
}
