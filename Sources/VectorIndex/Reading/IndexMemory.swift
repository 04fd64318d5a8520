/// What an open index holds in memory, in bytes.
public struct IndexMemory: Hashable, Sendable, Codable {
    /// Number of chunks.
    public var chunks: Int
    /// Vectors in the form they are searched in.
    public var vectors: Int
    /// Numbers in all vectors: chunks × dimension.
    public var vectorElements: Int
    /// Postings of stems and grams, without the dictionaries of their terms.
    public var postings: Int
    /// What every chunk has: kind, source, lengths, fingerprint.
    public var columns: Int

    /// All of it.
    public var total: Int { vectors + postings + columns }
    /// Bytes a chunk takes on average; 0 without chunks.
    public var perChunk: Double { chunks > 0 ? Double(total) / Double(chunks) : 0 }
    /// Bytes an element of a vector takes on average; 0 without vectors.
    public var perVectorElement: Double { vectorElements > 0 ? Double(vectors) / Double(vectorElements) : 0 }
}
