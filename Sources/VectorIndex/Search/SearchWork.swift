/// What a search had to look at.
public struct SearchWork: Hashable, Sendable, Codable {
    /// Chunks that the filter let pass.
    public var admitted: Int
    /// Postings of stems and words that were read.
    public var postings: Int
    /// Chunks that the bounds left: their score over stems and grams was computed.
    public var scored: Int
    /// Chunks whose cosine was bounded.
    public var bounded: Int
    /// Chunks whose cosine was computed in Float64.
    public var rescored: Int
    /// How cosines were bounded; nil where none was asked for.
    public var path: VectorScan.Path?
    /// The form of the inner loops over codes; nil where none was used.
    public var kernel: VectorKernel?

    static let none = SearchWork(admitted: 0, postings: 0, scored: 0, bounded: 0, rescored: 0)
}
