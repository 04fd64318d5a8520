/// How far told probabilities can be believed.
public struct Calibration: Hashable, Sendable, Codable {
    /// The mean gap between what was told and what was so, weighted by how often (Naeini et al. 2015, ten bins of equal width).
    public var expectedError: Double
    /// The mean squared gap between probability and outcome (Brier 1950).
    public var brier: Double
    /// The bins that hold anything, by probability ascending.
    public var bins: [Bin]

    /// Questions told about the same probability.
    public struct Bin: Hashable, Sendable, Codable {
        /// The lowest probability of the bin.
        public var from: Double
        /// How many questions.
        public var questions: Int
        /// The mean probability told.
        public var told: Double
        /// The share that was so: that has an answer, or that was right.
        public var answered: Double
    }

    /// Judges what was told of questions; nil of nothing.
    public init?(_ told: [ToldAnswer]) {
        self.init(probabilities: told.map { ($0.probability, $0.isAnswerable) })
    }

    /// Judges probabilities by what was so; nil of nothing.
    public init?(probabilities told: [(probability: Double, isSo: Bool)]) {
        guard !told.isEmpty else { return nil }
        let count = Double(told.count)
        func outcome(_ one: (probability: Double, isSo: Bool)) -> Double { one.isSo ? 1 : 0 }
        brier = told.reduce(0) { $0 + ($1.probability - outcome($1)) * ($1.probability - outcome($1)) } / count
        let groups = Dictionary(grouping: told) { min(9, max(0, Int($0.probability * 10))) }
        bins = groups.sorted { $0.key < $1.key }.map { bin, members in
            Bin(
                from: Double(bin) / 10, questions: members.count,
                told: QuestionMeasures.mean(members.map(\.probability)),
                answered: QuestionMeasures.mean(members.map(outcome)))
        }
        expectedError = bins.reduce(0) { $0 + Double($1.questions) / count * abs($1.told - $1.answered) }
    }
}

/// How "no answer" was told.
public struct NoAnswerTold: Hashable, Sendable, Codable {
    /// Questions without an answer.
    public var questions: Int
    /// Of the questions told to have no answer, the share that have none; 1 when none was told so.
    public var precision: Double
    /// Of the questions without an answer, the share told so; 1 when there are none.
    public var recall: Double

    /// Counts what was told of questions.
    public init(_ told: [ToldAnswer]) {
        self.init(told.map { FactOutcome.Answer(exists: $0.isAnswerable, saidNone: $0.saidNone) })
    }

    /// Counts what was told.
    public init(_ answers: [FactOutcome.Answer]) {
        let none = answers.filter(\.saidNone)
        let without = answers.filter { !$0.exists }
        let right = none.count { !$0.exists }
        questions = without.count
        precision = none.isEmpty ? 1 : Double(right) / Double(none.count)
        recall = without.isEmpty ? 1 : Double(right) / Double(without.count)
    }
}

/// How long questions took.
public struct Latency: Hashable, Sendable, Codable {
    /// The middle one, in milliseconds.
    public var median: Double
    /// What 95 of 100 stay within.
    public var p95: Double
    /// What 99 of 100 stay within.
    public var p99: Double
    /// The longest.
    public var longest: Double

    /// Sums times up; nil of none.
    public init?(milliseconds: [Double]) {
        let ascending = milliseconds.sorted()
        guard let last = ascending.last else { return nil }
        median = Resampling.quantile(0.5, of: ascending)
        p95 = Resampling.quantile(0.95, of: ascending)
        p99 = Resampling.quantile(0.99, of: ascending)
        longest = last
    }
}
