/// All that is told of one or several ways to search over a set.
public struct EvaluationReport: Hashable, Sendable, Codable {
    /// The set's name.
    public var set: String
    /// How many questions have an answer.
    public var questions: Int
    /// What random numbers came from.
    public var resampling: Resampling
    /// Each way to search.
    public var systems: [SystemReport]
    /// Each but the first against the first.
    public var comparisons: [Comparison]
    /// How questions about facts were answered; empty where none were asked.
    public var facts: [FactPart]

    /// A labelled set about facts.
    public struct FactPart: Hashable, Sendable, Codable {
        /// The set's name.
        public var name: String
        /// What came of it.
        public var report: FactReport

        /// Creates a part.
        public init(name: String, report: FactReport) {
            self.name = name
            self.report = report
        }
    }

    /// Measures and compares.
    /// - Parameters:
    ///   - outcomes: of the same set and measures; the first is the baseline.
    ///   - facts: what else is told of the knowledge base in use.
    /// - Throws: ``EvaluationError/notComparable(detail:)``.
    public init(
        _ outcomes: [Outcome], of set: EvaluationSet, _ resampling: Resampling, most: Int = 10, facts: [FactPart] = []
    ) throws(EvaluationError) {
        self.set = set.name
        self.facts = facts
        questions = set.qrels.questions.count
        self.resampling = resampling
        systems = outcomes.map { SystemReport($0, of: set, resampling) }
        comparisons = []
        guard let baseline = outcomes.first else { return }
        for outcome in outcomes.dropFirst() {
            comparisons.append(try Comparison(outcome, with: baseline, of: set, resampling, most: most))
        }
    }
}

/// What is told of one way to search.
public struct SystemReport: Hashable, Sendable, Codable {
    /// Its name.
    public var name: String
    /// Its means.
    public var measures: [MeanLine]
    /// The first measure by tag.
    public var tags: [TagMean]
    /// The share of relevant documents found up to each rank, from the first on; empty where rankings are not known.
    public var recallByRank: [Double]
    /// What questions took; nil for a run file, and where it was left out.
    public var latency: LatencyShape?
    /// How far told probabilities can be believed; nil where none were told.
    public var calibration: Calibration?
    /// How "no answer" was told; nil where nothing was told.
    public var noAnswer: NoAnswerTold?
    /// How the scores of first hits lie.
    public var scores: ScoreShape?

    /// The mean of a measure.
    public struct MeanLine: Hashable, Sendable, Codable {
        /// The measure.
        public var measure: Measure
        /// Its mean.
        public var mean: Double
        /// Where the true mean lies.
        public var interval: Interval
    }

    /// The mean over a part of the questions.
    public struct TagMean: Hashable, Sendable, Codable {
        /// The tag.
        public var tag: String
        /// How many questions have it.
        public var questions: Int
        /// The mean.
        public var mean: Double
        /// Where the true mean lies.
        public var interval: Interval
    }

    /// Times with how they are spread.
    public struct LatencyShape: Hashable, Sendable, Codable {
        /// The usual figures.
        public var figures: Latency
        /// Twenty bins of equal width from 0 to the 99th of 100, the last with all that took longer.
        public var counts: [Int]
        /// The width of a bin, in milliseconds.
        public var width: Double
    }

    /// The scores of hits with and without an answer in them, in twenty bins from 0 to the highest.
    public struct ScoreShape: Hashable, Sendable, Codable {
        /// The width of a bin.
        public var width: Double
        /// Hits that are relevant.
        public var relevant: [Int]
        /// Hits that are not, or that nobody judged.
        public var other: [Int]
    }

    /// How deep the recall by rank goes.
    static let depth = 10
    private static let bins = 20

    init(_ outcome: Outcome, of set: EvaluationSet, _ resampling: Resampling) {
        let measured = outcome.measured
        name = outcome.name
        measures = zip(measured.measures, measured.values).map { measure, values in
            MeanLine(
                measure: measure, mean: QuestionMeasures.mean(values),
                interval: resampling.interval(of: values, "\(outcome.name) \(measure)"))
        }
        let first = measured.values.first ?? []
        tags = set.placesByTag(measured.questions).map { tag, places in
            let values = places.map { first[$0] }
            return TagMean(
                tag: tag, questions: places.count, mean: QuestionMeasures.mean(values),
                interval: resampling.interval(of: values, "\(outcome.name) tag \(tag)"))
        }
        recallByRank = Self.recallByRank(outcome, of: set)
        latency = Self.shape(of: outcome.milliseconds)
        calibration = Calibration(outcome.told)
        noAnswer = outcome.told.isEmpty ? nil : NoAnswerTold(outcome.told)
        scores = Self.scores(of: outcome)
    }

    private static func recallByRank(_ outcome: Outcome, of set: EvaluationSet) -> [Double] {
        guard !outcome.hits.isEmpty else { return [] }
        let rankings = set.qrels.questions.map { question in
            set.qrels.judge((outcome.hits[question] ?? []).map(\.document), for: question)
        }
        return (1...depth).map { rank in
            QuestionMeasures.mean(rankings.map { Measure(.recall, at: rank).value(of: $0) })
        }
    }

    private static func shape(of milliseconds: [Double]) -> LatencyShape? {
        guard let figures = Latency(milliseconds: milliseconds) else { return nil }
        let width = max(figures.p99 / Double(bins - 1), 1e-6)
        return LatencyShape(figures: figures, counts: counts(milliseconds, width), width: width)
    }

    private static func scores(of outcome: Outcome) -> ScoreShape? {
        let hits = outcome.hits.values.flatMap { $0 }
        guard let highest = hits.map(\.score).max(), highest > 0 else { return nil }
        let width = highest / Double(bins)
        let relevant = hits.filter { ($0.grade ?? 0) > 0 }
        let other = hits.filter { ($0.grade ?? 0) <= 0 }
        return ScoreShape(
            width: width, relevant: counts(relevant.map(\.score), width), other: counts(other.map(\.score), width))
    }

    private static func counts(_ values: [Double], _ width: Double) -> [Int] {
        var counts = [Int](repeating: 0, count: bins)
        for value in values { counts[min(bins - 1, max(0, Int(min(value / width, Double(bins)))))] += 1 }
        return counts
    }
}
