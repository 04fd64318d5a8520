/// How a search did on golden questions, over all and by tag.
public struct GoldenReport: Sendable, Encodable {
    /// Over the questions that have an answer.
    public var answerable: MeasureSummary
    /// The same by tag.
    public var byTag: [String: MeasureSummary]
    /// How questions without an answer were told.
    public var noAnswer: NoAnswerTold
    /// How far told probabilities can be believed; nil of no question.
    public var calibration: Calibration?
    /// What questions took; nil where nobody looked.
    public var latency: Latency?
    /// Questions with an answer that found none among the first five hits.
    public var missed: [String]

    /// Judges the results of a search.
    /// - Parameters:
    ///   - results: each question with its judged hits and what the search told of it.
    ///   - milliseconds: what the questions took.
    public init(
        _ results: [(question: GoldenQuestion, ranking: JudgedRanking, told: ToldAnswer)], milliseconds: [Double] = []
    ) {
        let answered = results.filter(\.question.isAnswerable)
        answerable = MeasureSummary(answered.map(\.ranking))
        var tags: [String: [JudgedRanking]] = [:]
        for result in answered {
            for tag in result.question.tags { tags[tag, default: []].append(result.ranking) }
        }
        byTag = tags.mapValues { MeasureSummary($0) }
        missed = answered.filter { !$0.ranking.isFound(within: 5) }
            .map(\.question.id)
        noAnswer = NoAnswerTold(results.map(\.told))
        calibration = Calibration(results.map(\.told))
        latency = Latency(milliseconds: milliseconds)
    }
}
