/// A measure of one ranked list, by trec_eval's definition and ir-measures' name: `nDCG@10`, `AP(rel=2)@100`.
public struct Measure: Hashable, Sendable {
    /// What is measured.
    public var kind: Kind
    /// How many results count, from 1; nil for all.
    public var cutoff: Int?
    /// The lowest grade that counts as relevant.
    public var relevantFrom: Int
    /// What a grade is worth in nDCG.
    public var gains: Gains

    /// The kinds of measures, by the names that they are written with.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Normalised discounted cumulative gain: gains over log2(rank + 1), as a share of the best order of what is judged
        /// (trec_eval `ndcg`, `ndcg_cut`).
        case nDCG
        /// The share of all relevant documents that is found (`recall`).
        case recall = "R"
        /// The share of the first k that is relevant; places that stay empty count as not relevant (`P`).
        case precision = "P"
        /// 1 where something relevant is found, else 0 (`success`).
        case success = "Success"
        /// One over the rank of the first relevant document, 0 where there is none (`recip_rank`).
        case reciprocalRank = "RR"
        /// The mean of the precisions at the relevant documents, those not found counting 0 (`map`, `map_cut`).
        case averagePrecision = "AP"
        /// The share of what was found that is judged at all.
        case judged = "Judged"
    }

    /// What a grade is worth.
    public enum Gains: String, Hashable, Sendable, Codable, CaseIterable {
        /// The grade itself, as trec_eval has it.
        case linear
        /// 2 to the power of the grade, less 1 (Burges et al. 2005, doi:10.1145/1102351.1102363).
        case exponential = "exp"
    }

    /// Creates a measure.
    public init(_ kind: Kind, at cutoff: Int? = nil, relevantFrom: Int = 1, gains: Gains = .linear) {
        self.kind = kind
        self.cutoff = cutoff
        self.relevantFrom = relevantFrom
        self.gains = gains
    }

    /// What is looked at where nothing else is asked for.
    public static let usual = [
        Measure(.nDCG, at: 10), Measure(.recall, at: 10), Measure(.reciprocalRank, at: 10), Measure(.success, at: 1),
        Measure(.success, at: 5), Measure(.averagePrecision),
    ]
}

extension Measure: CustomStringConvertible {
    /// The name that ``init(parsing:)`` reads, the same for equal measures.
    public var description: String {
        var options: [String] = []
        if relevantFrom != 1 { options.append("rel=\(relevantFrom)") }
        if gains != .linear { options.append("gains=\(gains.rawValue)") }
        return kind.rawValue + (options.isEmpty ? "" : "(\(options.joined(separator: ", ")))")
            + (cutoff.map { "@\($0)" } ?? "")
    }
}

extension Measure: Codable {
    /// Decodes a measure from its name.
    public init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        try self.init(parsing: name)
    }

    /// Encodes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
