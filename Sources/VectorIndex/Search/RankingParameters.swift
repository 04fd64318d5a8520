/// The numbers that ranking depends on.
public struct RankingParameters: Hashable, Sendable, Codable {
    /// BM25's saturation of repeated stems.
    public var stemSaturation: Float = 0.7
    /// BM25's correction for length over stems, 0...1.
    public var stemLength: Float = 0.6
    /// BM25's saturation of repeated grams.
    public var gramSaturation: Float = 0.7
    /// BM25's correction for length over grams, 0...1.
    public var gramLength: Float = 0.5
    /// Share of the stem leg in the fused score.
    public var stemWeight: Float = 0.5
    /// Share of the gram leg in the fused score.
    public var gramWeight: Float = 0.4
    /// Share of the vector leg in the fused score.
    public var vectorWeight: Float = 0.05
    /// What a stop word counts against any other word, 0...1.
    public var stopWordWeight: Float = 0.5
    /// What the fused score of a chat is multiplied with: what a customer and a seller once wrote is the weaker source.
    public var chatWeight: Float = 0.15

    /// Creates the parameters chosen on development sets with `vitrina eval`; docs/retrieval.md tells how.
    public init() {}
}
