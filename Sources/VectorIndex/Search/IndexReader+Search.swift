import KnowledgeModel
import Language

extension IndexReader {
    /// Finds the chunks that answer a question best.
    ///
    /// Filters apply first. Each leg scores what is left on a scale of 0...1; the fused score is their weighted sum. Chunks
    /// of the same words are folded into the best of them.
    /// - Throws: ``IndexError/hitLimit(asked:allowed:)``, ``IndexError/emptyQuestion``,
    ///   ``IndexError/unknownFilter(name:value:)`` for a value that nothing in this index can have,
    ///   ``IndexError/dimension(expected:found:)``, ``IndexError/notFinite(row:)``, and what reading the file throws.
    /// - Complexity: O(postings of the question's terms + chunks × dimension).
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchResult {
        try check(request)
        let admitted = try mask(for: request.filter)
        let stemScores = StemScorer(
            request.analysis, leg: stems, chunkCount: chunkCount, stopWordWeight: ranking.stopWordWeight)
        let gramScores = GramScorer(
            request.analysis, leg: grams, chunkCount: chunkCount, stopWordWeight: ranking.stopWordWeight)
        var cosines = products(with: request.vector)
        func parts(_ index: Int, moved: Float = 0) -> SearchResult.Parts {
            SearchResult.Parts(
                stems: stemScores.scores[index], grams: gramScores.scores[index],
                // Rounding can carry the cosine of a vector with itself past 1.
                vector: min(1, max(0, (cosines?.values[index] ?? 0) + moved)), coverage: stemScores.coverage[index])
        }
        func score(_ index: Int, moved: Float = 0) -> Float {
            fused(parts(index, moved: moved), kind: columns.kinds[index])
        }
        var scores = [Float](repeating: 0, count: chunkCount)
        for index in 0..<chunkCount where admitted?[index] ?? true { scores[index] = score(index) }
        if let vector = request.vector, let tolerance = cosines?.tolerance, tolerance > 0 {
            // Cosines are known within the tolerance: those of all chunks that can be hits are computed.
            let rows = candidates(scores, tolerance: tolerance, limit: request.limit) { index, moved in
                admitted?[index] ?? true ? score(index, moved: moved) : 0
            }
            for (row, cosine) in zip(rows, try vectors.exactProducts(of: rows, with: vector)) {
                cosines?.values[Int(row)] = Float(cosine)
            }
            for row in rows { scores[Int(row)] = score(Int(row)) }
        }
        let hits = try hits(scores, limit: request.limit, analysis: request.analysis) { parts($0) }
        let signals = signals(of: request.analysis, hits: hits)
        return SearchResult(
            hits: hits, confidence: confidence(of: signals, hits: hits), signals: signals, analysis: request.analysis)
    }

    private func check(_ request: SearchRequest) throws(IndexError) {
        guard SearchRequest.limits.contains(request.limit) else {
            throw .hitLimit(asked: request.limit, allowed: SearchRequest.limits)
        }
        guard !request.analysis.groups.isEmpty else { throw .emptyQuestion }
        guard let vector = request.vector else { return }
        guard vector.count == vectors.dimension else {
            throw .dimension(expected: vectors.dimension, found: vector.count)
        }
        let length = VectorLength.of(vector[...])
        guard length.isFinite else { throw .notFinite(row: 0) }
        guard length == 0 || VectorLength.range.contains(length) else { throw .length(row: 0) }
    }

    /// Products with the question's vector. A question without a word that the embedder knows has a vector of zeros, which
    /// is near to nothing.
    private func products(with vector: [Float]?) -> RowProducts? {
        guard let vector, vector.contains(where: { $0 != 0 }) else { return nil }
        return vectors.products(with: vector)
    }

    /// Chunks, ascending, that can be among the best when every cosine is off by the tolerance; the fused score never falls
    /// when a cosine grows.
    private func candidates(
        _ scores: [Float], tolerance: Float, limit: Int, _ score: (Int, Float) -> Float
    ) -> [Int32] {
        let best = copies.best(scores, limit: limit)
        let threshold = best.count < limit ? 0 : best.map { score(Int($0.index), -tolerance) }.min() ?? 0
        return scores.indices.compactMap { index in
            let highest = score(index, tolerance)
            return highest > 0 && highest >= threshold ? Int32(index) : nil
        }
    }

    /// Refuses values that nothing can have: a slip in a filter must not look like an empty shop.
    private func check(_ filter: SearchFilter) throws(IndexError) {
        func require(_ name: String, _ values: Set<String>, in known: some Sequence<String>) throws(IndexError) {
            guard !values.isEmpty, let unknown = values.subtracting(known).min() else { return }
            throw .unknownFilter(name: name, value: unknown)
        }
        let attributes = try allAttributes()
        let words = manifest.vocabulary
        try require("source", filter.sources, in: sources.map(\.path))
        try require("category", filter.categories, in: words.categories.keys + attributes.flatMap(\.categories))
        try require("brand", filter.brands, in: words.brands.keys + attributes.flatMap(\.brands))
        try require("color", filter.colors, in: words.colors.keys + attributes.flatMap(\.colors))
    }

    func mask(for filter: SearchFilter) throws(IndexError) -> [Bool]? {
        guard !filter.isEmpty else { return nil }
        try check(filter)
        let attributes = try allAttributes()
        let languages = filter.languages.isEmpty ? nil : try allLanguages()
        return (0..<chunkCount).map { index in
            filter.admits(
                kind: columns.kinds[index], source: sources[Int(columns.sources[index])].path,
                attributes: attributes[index], language: languages?[index])
        }
    }

    private func fused(_ parts: SearchResult.Parts, kind: Chunk.Kind) -> Float {
        let score =
            ranking.stemWeight * parts.stems + ranking.gramWeight * parts.grams + ranking.vectorWeight * parts.vector
        return kind == .chat ? score * ranking.chatWeight : score
    }

    private func hits(
        _ scores: [Float], limit: Int, analysis: QueryAnalysis, _ parts: (Int) -> SearchResult.Parts
    ) throws(IndexError) -> [SearchResult.Hit] {
        let best = copies.best(scores, limit: limit)
        let duplicates = copies.copies(of: best.map(\.index), scores: scores)
        var hits: [SearchResult.Hit] = []
        for (entry, copies) in zip(best, duplicates) {
            let index = Int(entry.index)
            hits.append(
                SearchResult.Hit(
                    id: index + 1, chunk: try chunk(index + 1), score: entry.score, parts: parts(index),
                    matches: matches(of: analysis, in: entry.index),
                    duplicates: try locations(of: copies.map { Int($0) + 1 })))
        }
        return hits
    }

    /// The best alternative of each word that a chunk holds in full.
    private func matches(of analysis: QueryAnalysis, in chunk: Int32) -> [SearchResult.Match] {
        analysis.groups.compactMap { group in
            group.alternatives
                .filter { alternative in
                    alternative.stems.allSatisfy { stem in
                        stems.terms[stem].map { stems.contains(term: $0, chunk: chunk) } ?? false
                    }
                }
                .max { $0.weight < $1.weight }
                .map {
                    SearchResult.Match(
                        typed: group.typed, stems: $0.stems, origin: $0.origin, weight: $0.weight)
                }
        }
    }

    private func confidence(of signals: AnswerSignals, hits: [SearchResult.Hit]) -> Confidence {
        guard !hits.isEmpty else { return .none }
        let model = ConfidenceModel.calibrated
        let probability = model.probability(signals)
        if probability >= model.confidentFrom { return .confident }
        return probability >= model.noneBelow ? .weak : .none
    }
}
