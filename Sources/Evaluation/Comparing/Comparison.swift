/// What one way to search does better or worse than another, and whether that is luck.
public struct Comparison: Hashable, Sendable, Codable {
    /// What is compared with.
    public var baseline: String
    /// What is compared.
    public var system: String
    /// By measure.
    public var measures: [Line]
    /// The first measure by tag.
    public var tags: [TagLine]
    /// The questions that moved most in the first measure.
    public var moved: [MovedQuestion]

    /// A measure of both.
    public struct Line: Hashable, Sendable, Codable {
        /// The measure.
        public var measure: Measure
        /// The baseline's mean.
        public var baseline: Double
        /// The system's mean.
        public var system: Double
        /// What the mean changed by.
        public var difference: Double
        /// Where the true change lies, by the paired bootstrap.
        public var interval: Interval
        /// How likely such a change is where both are alike, by the randomisation test.
        public var p: Double
        /// The same corrected for the number of measures, by Holm.
        public var adjusted: Double
        /// Questions that the system does better.
        public var wins: Int
        /// Questions that it does worse.
        public var losses: Int
        /// Questions that it does as well.
        public var ties: Int
    }

    /// A part of the questions.
    public struct TagLine: Hashable, Sendable, Codable {
        /// The tag.
        public var tag: String
        /// How many questions have it.
        public var questions: Int
        /// The baseline's mean.
        public var baseline: Double
        /// The system's mean.
        public var system: Double
        /// Where the true change lies.
        public var interval: Interval
    }

    /// Compares the measures of the same questions.
    /// - Parameters:
    ///   - set: the questions, for their tags and texts.
    ///   - most: how many of the questions that moved are kept.
    /// - Throws: ``EvaluationError/notComparable(detail:)`` for other questions or measures.
    public init(
        _ system: Outcome, with baseline: Outcome, of set: EvaluationSet, _ resampling: Resampling, most: Int = 10
    ) throws(EvaluationError) {
        let (new, old) = (system.measured, baseline.measured)
        guard new.questions == old.questions, new.measures == old.measures else {
            throw .notComparable(
                detail: "\(system.name) and \(baseline.name) are not of the same questions and measures")
        }
        self.baseline = baseline.name
        self.system = system.name
        let stream = "\(baseline.name) \(system.name) "
        measures = zip(new.measures, zip(old.values, new.values)).map { measure, values in
            Line(measure, values.0, values.1, resampling, stream + measure.description)
        }
        let adjusted = Resampling.holm(measures.map(\.p))
        for place in measures.indices { measures[place].adjusted = adjusted[place] }
        let before = old.values.first ?? []
        let after = new.values.first ?? []
        tags = set.placesByTag(new.questions).map { tag, places in
            TagLine(
                tag: tag, questions: places.count, baseline: QuestionMeasures.mean(places.map { before[$0] }),
                system: QuestionMeasures.mean(places.map { after[$0] }),
                interval: resampling.interval(of: places.map { after[$0] - before[$0] }, stream + "tag " + tag))
        }
        let texts = Dictionary(set.questions.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        moved = Self.mostMoved(new.questions, before, after, most).map { place in
            let id = new.questions[place]
            return MovedQuestion(
                id: id, text: texts[id] ?? "", before: before[place], after: after[place],
                baseline: Array((baseline.hits[id] ?? []).prefix(MovedQuestion.shown)),
                system: Array((system.hits[id] ?? []).prefix(MovedQuestion.shown)))
        }
    }

    /// The places of the questions that changed, the widest change first, ties by identifier.
    static func mostMoved(_ questions: [String], _ before: [Double], _ after: [Double], _ most: Int) -> [Int] {
        let changed = questions.indices.filter { before[$0] != after[$0] }
        let ordered = changed.sorted { left, right in
            let (one, other) = (abs(after[left] - before[left]), abs(after[right] - before[right]))
            return one == other ? questions[left] < questions[right] : one > other
        }
        return Array(ordered.prefix(most))
    }
}

/// A question whose answer got better or worse, with both rankings.
public struct MovedQuestion: Hashable, Sendable, Codable {
    /// Its identifier.
    public var id: String
    /// Its text.
    public var text: String
    /// The measure before.
    public var before: Double
    /// The measure after.
    public var after: Double
    /// The baseline's first hits.
    public var baseline: [Outcome.Hit]
    /// The system's first hits.
    public var system: [Outcome.Hit]

    /// How many hits are shown of either.
    static let shown = 5
}

extension Comparison.Line {
    init(
        _ measure: Measure, _ before: [Double], _ after: [Double], _ resampling: Resampling, _ stream: String
    ) {
        let differences = zip(after, before).map { $0 - $1 }
        self.measure = measure
        baseline = QuestionMeasures.mean(before)
        system = QuestionMeasures.mean(after)
        difference = QuestionMeasures.mean(differences)
        interval = resampling.interval(of: differences, stream)
        p = resampling.pValue(of: differences, stream)
        adjusted = p
        wins = differences.count { $0 > 0 }
        losses = differences.count { $0 < 0 }
        ties = differences.count - wins - losses
    }
}

extension EvaluationSet {
    /// The places of some questions by their tags, in order of the tags.
    func placesByTag(_ ids: [String]) -> [(tag: String, places: [Int])] {
        let tags = Dictionary(questions.map { ($0.id, $0.tags) }, uniquingKeysWith: { first, _ in first })
        var places: [String: [Int]] = [:]
        for (place, id) in ids.enumerated() {
            for tag in Set(tags[id] ?? []) { places[tag, default: []].append(place) }
        }
        return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
