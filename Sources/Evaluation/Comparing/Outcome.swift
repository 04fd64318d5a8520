/// What a way to search gave for the questions of a set.
public struct Outcome: Sendable {
    /// What it is called in reports.
    public var name: String
    /// The measures of the questions that have an answer.
    public var measured: QuestionMeasures
    /// The ranked lists, as far as they are known.
    public var hits: [String: [Hit]]
    /// What was told of each question, where the system tells how sure it is.
    public var told: [ToldAnswer]
    /// What each question took, in milliseconds; empty for a run file.
    public var milliseconds: [Double]

    /// A hit of a ranked list.
    public struct Hit: Hashable, Sendable, Codable {
        /// The document's identifier.
        public var document: String
        /// Its score.
        public var score: Double
        /// Its grade; nil where nobody judged it.
        public var grade: Int?
        /// Where it stands, in words.
        public var place: String
        /// How it came about.
        public var explanation: String

        /// Creates a hit.
        public init(document: String, score: Double, grade: Int? = nil, place: String = "", explanation: String = "") {
            self.document = document
            self.score = score
            self.grade = grade
            self.place = place
            self.explanation = explanation
        }
    }

    /// Measures ranked lists that a system gave.
    public init(
        _ name: String, _ hits: [String: [Hit]], of set: EvaluationSet, _ measures: [Measure],
        told: [ToldAnswer] = [], milliseconds: [Double] = []
    ) {
        self.name = name
        self.told = told
        self.milliseconds = milliseconds
        let rankings = set.qrels.questions.map { question in
            set.qrels.judge((hits[question] ?? []).map(\.document), for: question)
        }
        measured = QuestionMeasures(rankings, measures)
        self.hits = hits
        for ranking in rankings {
            for (place, grade) in ranking.grades.enumerated() { self.hits[ranking.question]?[place].grade = grade }
        }
    }

    /// Measures a run file.
    /// - Throws: ``EvaluationError`` with the line at fault.
    public init(
        _ name: String, _ run: RunFile, of set: EvaluationSet, _ measures: [Measure], hitsOf wanted: Set<String>
    ) throws(EvaluationError) {
        self.name = name
        told = []
        milliseconds = []
        measured = try run.evaluate(set.qrels, measures)
        hits = [:]
        guard !wanted.isEmpty else { return }
        for (question, ranking) in try run.rankings(of: wanted) {
            let grades = set.qrels.grades(of: question)
            hits[question] = ranking.prefix(Self.kept).map {
                Hit(document: $0.document, score: $0.score, grade: grades[$0.document], place: $0.document)
            }
        }
    }

    /// How many hits of a run file are kept for looking at.
    static let kept = 10

    /// The ranked lists as a TREC run. Where a score is not below the one before, it is written as the next number below, so that
    /// whoever ranks by score finds the order of the system.
    public var runText: String {
        hits.sorted { $0.key < $1.key }.map { question, hits in
            var last = Float.infinity
            return hits.enumerated().map { offset, hit in
                last = min(Float(hit.score), last.nextDown)
                return "\(question) Q0 \(hit.document) \(offset + 1) \(last) \(Self.tag(name))\n"
            }.joined()
        }.joined()
    }

    private static func tag(_ name: String) -> String {
        name.isEmpty ? "vitrina" : name.map { $0.isWhitespace ? "-" : String($0) }.joined()
    }
}

/// What a system said of a question before anyone judged it.
public struct ToldAnswer: Hashable, Sendable {
    /// The question.
    public var question: String
    /// How probable an answer was told to be, 0...1.
    public var probability: Double
    /// Whether it said that there is none.
    public var saidNone: Bool
    /// Whether there is one.
    public var isAnswerable: Bool

    /// Creates what was told.
    public init(question: String, probability: Double, saidNone: Bool, isAnswerable: Bool) {
        self.question = question
        self.probability = probability
        self.saidNone = saidNone
        self.isAnswerable = isAnswerable
    }
}
