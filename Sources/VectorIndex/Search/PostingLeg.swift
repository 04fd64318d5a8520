import Foundation
import Language

/// The postings of one leg in flat arrays, with BM25's impact of every posting computed beforehand.
///
/// S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", doi:10.1561/1500000019. The
/// inverse document frequency is ln(1 + (N - n + 0.5) / (n + 0.5)), which is never negative.
struct PostingLeg: Sendable {
    /// Numbers of the terms.
    let terms: TermTable
    /// Where each term's postings start; one more than there are terms.
    private(set) var starts: [Int] = [0]
    private(set) var chunks: [Int32] = []
    private(set) var impacts: [Float] = []
    /// Inverse document frequency, one a term.
    private(set) var inverseFrequencies: [Float] = []
    /// The inverse document frequency of a term that no chunk holds: that of the rarest there is.
    let unknownInverseFrequency: Float
    private let saturation: Float

    /// - Parameters:
    ///   - lists: the terms in any fixed order, each with its postings in ascending order of chunks.
    ///   - lengths: the number of terms of every chunk.
    init(
        lists: [(term: String, chunks: [Int32], counts: [Int32])], lengths: [Int32], saturation: Float, length: Float
    ) {
        self.saturation = saturation
        let chunkCount = Float(lengths.count)
        let average = max(1, Float(lengths.reduce(0) { $0 + Int($1) }) / max(1, chunkCount))
        let norms = lengths.map { saturation * (1 - length + length * Float($0) / average) }
        var terms = TermTable(capacity: lists.count)
        let total = lists.reduce(0) { $0 + $1.chunks.count }
        chunks.reserveCapacity(total)
        impacts.reserveCapacity(total)
        for (index, list) in lists.enumerated() {
            terms.insert(StableHash.value(of: list.term), number: Int32(index))
            let frequency = Float(list.chunks.count)
            let inverse = log(1 + (chunkCount - frequency + 0.5) / (frequency + 0.5))
            inverseFrequencies.append(inverse)
            for (chunk, count) in zip(list.chunks, list.counts) {
                chunks.append(chunk)
                let count = Float(count)
                impacts.append(inverse * count * (saturation + 1) / (count + norms[Int(chunk)]))
            }
            starts.append(chunks.count)
        }
        self.terms = terms
        unknownInverseFrequency = inverseFrequencies.max() ?? (lengths.isEmpty ? 0 : 1)
    }

    /// Bytes of the flat arrays.
    var byteCount: Int {
        chunks.count * 8 + starts.count * 8 + inverseFrequencies.count * 4 + terms.byteCount
    }

    func postings(of term: Int) -> Range<Int> { starts[term]..<starts[term + 1] }

    /// Calls `body` for every chunk of a term with the term's impact there.
    @inline(__always)
    func forEachPosting(of term: Int, _ body: (_ chunk: Int, _ impact: Float) -> Void) {
        chunks.withUnsafeBufferPointer { chunks in
            impacts.withUnsafeBufferPointer { impacts in
                for position in starts[term]..<starts[term + 1] { body(Int(chunks[position]), impacts[position]) }
            }
        }
    }

    /// How many chunks a term occurs in.
    func frequency(of term: Int) -> Int { starts[term + 1] - starts[term] }

    /// The most a term with this inverse document frequency could add to a chunk's score.
    func ceiling(inverseFrequency: Float) -> Float { inverseFrequency * (saturation + 1) }

    /// Whether a term occurs in a chunk.
    /// - Complexity: O(log postings of the term).
    func contains(term: Int, chunk: Int32) -> Bool { position(of: term, in: chunk) != nil }

    /// The impact of a term in a chunk; 0 where it does not occur.
    /// - Complexity: O(log postings of the term).
    func impact(of term: Int, in chunk: Int32) -> Float { position(of: term, in: chunk).map { impacts[$0] } ?? 0 }

    private func position(of term: Int, in chunk: Int32) -> Int? {
        var low = starts[term]
        var high = starts[term + 1]
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle] < chunk { low = middle + 1 } else { high = middle }
        }
        return low < starts[term + 1] && chunks[low] == chunk ? low : nil
    }
}
