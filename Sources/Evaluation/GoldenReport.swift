/// How a search did on golden questions, over all and by tag.
public struct GoldenReport: Sendable, Encodable {
    /// Over the questions that have an answer.
    public var answerable: MeasureSummary
    /// The same by tag.
    public var byTag: [String: MeasureSummary]
    /// How questions without an answer were told.
    public var noAnswer: NoAnswerTold
    /// Questions with an answer that found none among the first five hits.
    public var missed: [String]

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
        noAnswer = NoAnswerTold(
            results.map {
                ToldAnswer(
                    question: $0.question.id, probability: $0.saidNone ? 0 : 1, saidNone: $0.saidNone,
                    isAnswerable: $0.question.isAnswerable)
            })
    }
}
