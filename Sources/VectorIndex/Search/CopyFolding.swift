/// Lets the best of the chunks with the same words stand for all of them, however many they are.
struct CopyFolding: Sendable {
    /// By chunk: the first chunk with the same words.
    private let first: [Int32]

    init(fingerprints: [Int64]) {
        var seen: [Int64: Int32] = [:]
        seen.reserveCapacity(fingerprints.count)
        first = fingerprints.enumerated().map { index, fingerprint in
            let known = seen[fingerprint] ?? Int32(index)
            seen[fingerprint] = known
            return known
        }
    }

    /// The best chunks, no two of the same words, the best first; ties by chunk.
    /// - Parameter scores: by chunk; 0 for a chunk that is no hit.
    func best(_ scores: [Float], limit: Int) -> [(index: Int32, score: Float)] {
        var bestCopy = [Int32](repeating: -1, count: scores.count)
        for (index, score) in scores.enumerated() where score > 0 {
            let group = Int(first[index])
            if bestCopy[group] < 0 || score > scores[Int(bestCopy[group])] { bestCopy[group] = Int32(index) }
        }
        var best = TopK(min(limit, scores.count))
        for index in bestCopy where index >= 0 { best.offer(scores[Int(index)], index) }
        return best.entries
    }

    /// For each of some chunks the others with the same words that are hits too, ascending.
    func copies(of chunks: [Int32], scores: [Float]) -> [[Int32]] {
        var copies = [[Int32]](repeating: [], count: chunks.count)
        var places = [Int32](repeating: -1, count: scores.count)
        for (place, chunk) in chunks.enumerated() { places[Int(first[Int(chunk)])] = Int32(place) }
        for (index, score) in scores.enumerated() where score > 0 {
            let place = Int(places[Int(first[index])])
            if place >= 0, chunks[place] != Int32(index) { copies[place].append(Int32(index)) }
        }
        return copies
    }
}
