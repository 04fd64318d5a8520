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
    /// - Complexity: O(chunks + postings of the question's words); at worst O(chunks × (words of each + dimension)).
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchResult {
        try check(request)
        let admitted = try mask(for: request.filter)
        let (hits, work) = try scratch.withScratch(chunkCount: chunkCount, wordCount: words.wordCount) {
            scratch throws(IndexError) in
            try self.hits(of: request, admitted: admitted, scratch)
        }
        let signals = signals(of: request.analysis, hits: hits)
        return SearchResult(
            hits: hits, confidence: confidence(of: signals, hits: hits), signals: signals, analysis: request.analysis,
            work: work)
    }

    private func hits(
        of request: SearchRequest, admitted: [Bool]?, _ scratch: SearchScratch
    ) throws(IndexError) -> ([SearchResult.Hit], SearchWork) {
        scratch.stems.elements.update(repeating: 0)
        var stemScores = StemScorer(request.analysis, leg: stems, stopWordWeight: ranking.stopWordWeight)
        stemScores.addScores(to: scratch)
        let gramScores = GramScorer(
            request.analysis, index: words, stopWordWeight: ranking.stopWordWeight, scratch: scratch)
        defer { gramScores.clear(scratch) }
        let scan = HybridScan(
            stems: stemScores, grams: gramScores, vectors: vectors, kinds: columns.kinds, copies: copies,
            ranking: ranking, scratch: scratch, admitted: admitted, vector: request.vector)
        let best = try scan.best(request.limit, isExhaustive: request.isExhaustive)
        let work = scan.work
        var hits: [SearchResult.Hit] = []
        for entry in best {
            hits.append(
                SearchResult.Hit(
                    id: Int(entry.index) + 1,
                    chunk: cited(try chunk(Int(entry.index) + 1), of: Int(entry.index) + 1), score: entry.score,
                    parts: try scan.parts(of: entry.index), matches: matches(of: request.analysis, in: entry.index),
                    duplicates: try locations(of: try scan.copies(of: entry.index).map { Int($0) + 1 })))
        }
        return (hits, work)
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

    /// Refuses values that nothing can have: a slip in a filter must not look like an empty shop.
    private func check(_ filter: SearchFilter) throws(IndexError) {
        func require(_ name: String, _ values: Set<String>, in known: some Sequence<String>) throws(IndexError) {
            guard !values.isEmpty, let unknown = values.subtracting(known).min() else { return }
            throw .unknownFilter(name: name, value: unknown)
        }
        let attributes = try allAttributes()
        let words = manifest.vocabulary
        try require("source", filter.sources, in: sources.flatMap(\.names))
        try require("category", filter.categories, in: words.categories.keys + attributes.flatMap(\.categories))
        try require("brand", filter.brands, in: words.brands.keys + attributes.flatMap(\.brands))
        try require("color", filter.colors, in: words.colors.keys + attributes.flatMap(\.colors))
    }

    func mask(for filter: SearchFilter) throws(IndexError) -> [Bool]? {
        guard !filter.isEmpty else { return nil }
        try check(filter)
        let attributes = try allAttributes()
        let languages = filter.languages.isEmpty ? nil : try allLanguages()
        let isWanted = sources.map { source in
            filter.sources.isEmpty || source.names.contains(where: filter.sources.contains)
        }
        return (0..<chunkCount).map { index in
            isWanted[Int(columns.sources[index])]
                && filter.admits(
                    kind: columns.kinds[index], attributes: attributes[index], language: languages?[index])
        }
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
