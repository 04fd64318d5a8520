/// What every question came to, by measure.
public struct QuestionMeasures: Hashable, Sendable {
    /// The questions, in the order of the set.
    public var questions: [String]
    /// What was measured.
    public var measures: [Measure]
    /// A row for each measure, a value for each question.
    public var values: [[Double]]

    /// Creates values; there must be one for each measure and question.
    public init(questions: [String], measures: [Measure], values: [[Double]]) {
        precondition(values.count == measures.count && values.allSatisfy { $0.count == questions.count })
        self.questions = questions
        self.measures = measures
        self.values = values
    }

    /// Measures judged lists.
    public init(_ rankings: [JudgedRanking], _ measures: [Measure]) {
        let ranks = rankings.map(\.ranks)
        self.init(
            questions: rankings.map(\.question), measures: measures,
            values: measures.map { measure in ranks.map { measure.value(of: $0) } })
    }

    /// The values of a measure; nil where it was not measured.
    public func values(of measure: Measure) -> [Double]? { measures.firstIndex(of: measure).map { values[$0] } }

    /// The mean of a measure; 0 where there is no question, nil where it was not measured.
    public func mean(_ measure: Measure) -> Double? { values(of: measure).map(Self.mean) }

    /// The mean of values, 0 of none.
    public static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    /// The same of some of the questions, in their order here.
    public func only(_ wanted: Set<String>) -> QuestionMeasures {
        let places = questions.indices.filter { wanted.contains(questions[$0]) }
        return QuestionMeasures(
            questions: places.map { questions[$0] }, measures: measures,
            values: values.map { row in places.map { row[$0] } })
    }
}
