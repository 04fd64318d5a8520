/// How far two judges agree on the documents that both judged.
public struct Agreement: Hashable, Sendable, Codable {
    /// Documents that both judged.
    public var judged: Int
    /// The share on which both gave the same grade.
    public var same: Double
    /// Cohen's kappa over grades (Cohen 1960, doi:10.1177/001316446002000104); 1 where both gave one grade only, and the same.
    public var kappa: Double
    /// Cohen's kappa with squared distances between grades (Cohen 1968, doi:10.1037/h0026256).
    public var weightedKappa: Double
    /// Krippendorff's alpha for interval scales (Krippendorff 2011, https://repository.upenn.edu/asc_papers/43).
    public var alpha: Double
    /// Where they differ: question, document, both grades; by question and document.
    public var differences: [Difference]

    /// A document on which they differ.
    public struct Difference: Hashable, Sendable, Codable {
        /// The question.
        public var question: String
        /// The document.
        public var document: String
        /// The first judge's grade.
        public var first: Int
        /// The second judge's grade.
        public var second: Int
    }

    /// Compares two judges; nil where they judged nothing in common.
    public init?(_ first: Qrels, _ second: Qrels) {
        var pairs: [(Double, Double)] = []
        differences = []
        for question in first.questions {
            let others = second.grades(of: question)
            for (document, grade) in first.grades(of: question).sorted(by: { $0.key < $1.key }) {
                guard let other = others[document] else { continue }
                pairs.append((Double(grade), Double(other)))
                if grade != other {
                    differences.append(Difference(question: question, document: document, first: grade, second: other))
                }
            }
        }
        guard !pairs.isEmpty else { return nil }
        judged = pairs.count
        same = Double(pairs.count - differences.count) / Double(pairs.count)
        kappa = Self.kappa(pairs) { $0 == $1 ? 0 : 1 }
        weightedKappa = Self.kappa(pairs) { ($0 - $1) * ($0 - $1) }
        alpha = Self.alpha(pairs)
    }

    /// 1 less the disagreement as a share of what chance gives.
    private static func kappa(_ pairs: [(Double, Double)], _ distance: (Double, Double) -> Double) -> Double {
        let count = Double(pairs.count)
        let observed = pairs.reduce(0) { $0 + distance($1.0, $1.1) } / count
        let left = Dictionary(grouping: pairs, by: \.0).mapValues { Double($0.count) / count }
        let right = Dictionary(grouping: pairs, by: \.1).mapValues { Double($0.count) / count }
        var expected = 0.0
        for (one, share) in left.sorted(by: { $0.key < $1.key }) {
            for (other, otherShare) in right.sorted(by: { $0.key < $1.key }) {
                expected += share * otherShare * distance(one, other)
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected
    }

    private static func alpha(_ pairs: [(Double, Double)]) -> Double {
        let observed = pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(pairs.count)
        let values = pairs.flatMap { [$0.0, $0.1] }
        let count = Double(values.count)
        let mean = QuestionMeasures.mean(values)
        // The mean squared distance of all pairs of values is twice their variance.
        let expected = 2 * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
        return expected == 0 ? 1 : 1 - observed / expected
    }
}
