public import KnowledgeModel

/// A chunk by its vector.
public struct VectorMatch: Hashable, Sendable {
    /// The chunk's number, from 1.
    public var id: Int
    /// Inner product of its vector with the question's, which is their cosine for unit vectors. Summed in Float64 from the
    /// first element to the last.
    public var score: Double
}

/// The chunks nearest to a vector.
public struct NearestChunks: Sendable {
    /// The best first; ties by chunk.
    public var matches: [VectorMatch]
    /// How they were found.
    public var scan: VectorScan
}

extension IndexReader {
    /// Finds the chunks whose vectors have the largest inner products with a vector: exactly those, whatever the plan.
    /// - Parameters:
    ///   - count: how many chunks, 1...``chunkCount``; fewer come where the filter lets fewer pass.
    ///   - vector: by the index's own embedder.
    /// - Throws: ``IndexError/hitLimit(asked:allowed:)``, ``IndexError/dimension(expected:found:)``,
    ///   ``IndexError/notFinite(row:)``, ``IndexError/zeroVector``, ``IndexError/length(row:)``, and what reading the file
    ///   throws.
    /// - Complexity: O(chunks × dimension).
    public func nearest(
        _ count: Int, to vector: [Float], filter: SearchFilter = SearchFilter()
    ) throws(IndexError) -> NearestChunks {
        let matrix = VectorMatrix(dimension: max(1, vector.count), elements: vector)
        guard let answer = try nearest(count, toEach: matrix, filter: filter).first else {
            throw .dimension(expected: vectors.dimension, found: 0)
        }
        return answer
    }

    /// Finds the nearest chunks to each of several vectors, in their order: what ``nearest(_:to:filter:)`` finds, faster,
    /// because every part of memory is read once for all.
    /// - Throws: as ``nearest(_:to:filter:)``, with the position of the vector.
    public func nearest(
        _ count: Int, toEach questions: VectorMatrix, filter: SearchFilter = SearchFilter()
    ) throws(IndexError) -> [NearestChunks] {
        guard count >= 1, count <= chunkCount else {
            throw .hitLimit(asked: count, allowed: 1...max(1, chunkCount))
        }
        guard questions.dimension == vectors.dimension else {
            throw .dimension(expected: vectors.dimension, found: questions.dimension)
        }
        for row in 0..<questions.count { try Self.check(questions[row], row: row) }
        let selection = RowSelection(try mask(for: filter))
        var answers: [NearestChunks] = []
        // Bounded, so that the products of a tile fit the cache.
        for first in stride(from: 0, to: questions.count, by: 64) {
            let part = (first..<min(first + 64, questions.count)).map { Array(questions[$0]) }
            answers += try vectors.nearest(to: part, limit: count, selection: selection).map { answer in
                NearestChunks(
                    matches: answer.matches.map { VectorMatch(id: Int($0.row) + 1, score: $0.score) },
                    scan: answer.scan)
            }
        }
        return answers
    }

    private static func check(_ vector: ArraySlice<Float>, row: Int) throws(IndexError) {
        let length = VectorLength.of(vector)
        guard length.isFinite else { throw .notFinite(row: row) }
        guard length > 0 else { throw .zeroVector }
        guard VectorLength.range.contains(length) else { throw .length(row: row) }
    }
}
