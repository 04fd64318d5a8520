public import KnowledgeModel
public import Language

/// What an index answers.
public struct SearchResult: Sendable {
    /// The hits, the best first; ties by chunk.
    public var hits: [Hit]
    /// How far the best hit can be trusted.
    public var confidence: Confidence
    /// What the confidence was judged by.
    public var signals: AnswerSignals
    /// How the question was understood.
    public var analysis: QueryAnalysis
    /// What was looked at to find them.
    public var work: SearchWork
    /// What kept the search from going about it in full; empty when nothing did.
    public var warnings: [Phrase] = []

    /// A chunk that was found.
    public struct Hit: Sendable {
        /// Its number in the index, from 1.
        public var id: Int
        /// The chunk.
        public var chunk: Chunk
        /// The fused score, 0...1. It orders the hits of one question and is no probability.
        public var score: Float
        /// What the legs gave, each 0...1 before weighting.
        public var parts: Parts
        /// The question's words found in it.
        public var matches: [Match]
        /// Places of chunks with the same words, which are not listed as hits of their own.
        public var duplicates: [SourceLocation]
    }

    /// Scores of the legs.
    public struct Parts: Hashable, Sendable, Codable {
        /// BM25 over stems as a share of the best any chunk could reach.
        public var stems: Float
        /// BM25 over character grams as a share of the best any chunk could reach.
        public var grams: Float
        /// Cosine of the vectors, not below 0.
        public var vector: Float
        /// The share of the question's meaning that was found, by inverse document frequency.
        public var coverage: Float
    }

    /// A word of the question found in a chunk.
    public struct Match: Hashable, Sendable {
        /// The word as typed.
        public var typed: String
        /// The stems that were found.
        public var stems: [String]
        /// How they came to be looked for.
        public var origin: QueryAnalysis.Origin
        /// What they count against what was typed.
        public var weight: Float
    }
}
