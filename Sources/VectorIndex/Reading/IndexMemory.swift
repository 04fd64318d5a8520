/// What an open index holds in memory, in bytes.
public struct IndexMemory: Hashable, Sendable, Codable {
    /// Number of chunks.
    public var chunks: Int
    /// Vectors in the form they are searched in.
    public var vectors: Int
    /// Numbers in all vectors: chunks × dimension.
    public var vectorElements: Int
    /// Postings of stems with the table of their numbers.
    public var stems: Int
    /// Words by chunk, chunks by word, and words by character gram.
    public var words: Int
    /// What every chunk has: kind, source, lengths, fingerprint, copies.
    public var columns: Int

    /// All of it.
    public var total: Int { vectors + stems + words + columns }
    /// Bytes a chunk takes on average; 0 without chunks.
    public var perChunk: Double { chunks > 0 ? Double(total) / Double(chunks) : 0 }
    /// Bytes an element of a vector takes on average; 0 without vectors.
    public var perVectorElement: Double { vectorElements > 0 ? Double(vectors) / Double(vectorElements) : 0 }
}
