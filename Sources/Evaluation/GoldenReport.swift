/// How a search did on golden questions, over all and by tag.
public struct GoldenReport: Sendable, Encodable {
    /// Over the questions that have an answer.
    public var answerable: MeasureSummary
    /// The same by tag.
    public var byTag: [String: MeasureSummary]
    /// How questions without an answer were told.
    public var noAnswer: NoAnswer
    /// Questions with an answer that found none among the first five hits.
    public var missed: [String]

    /// How well "no answer" was told.
    public struct NoAnswer: Sendable, Encodable {
        /// Questions without an answer.
        public var questions: Int
        /// Of the questions told to have no answer, the share that have none; 1 when none was told so.
        public var precision: Double
        /// Of the questions without an answer, the share told so; 1 when there are none.
        public var recall: Double
    }

    /// Judges the results of a search.
    /// - Parameter results: each question with its judged hits and whether the search said that there is no answer.
    public init(_ results: [(question: GoldenQuestion, ranking: JudgedRanking, saidNone: Bool)]) {
        let answered = results.filter(\.question.isAnswerable)
        answerable = MeasureSummary(answered.map(\.ranking))
        var tags: [String: [JudgedRanking]] = [:]
        for result in answered {
            for tag in result.question.tags { tags[tag, default: []].append(result.ranking) }
        }
        byTag = tags.mapValues { MeasureSummary($0) }
        missed = answered.filter { !$0.ranking.isFound(within: 5) }
            .map(\.question.id)
        let told = results.filter(\.saidNone)
        let without = results.filter { !$0.question.isAnswerable }
        let rightlyTold = told.count { !$0.question.isAnswerable }
        noAnswer = NoAnswer(
            questions: without.count,
            precision: told.isEmpty ? 1 : Double(rightlyTold) / Double(told.count),
            recall: without.isEmpty ? 1 : Double(rightlyTold) / Double(without.count))
    }
}
