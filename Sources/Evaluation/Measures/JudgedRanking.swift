/// A ranked list with its grades.
public struct JudgedRanking: Hashable, Sendable {
    /// The question's identifier.
    public var question: String
    /// Grades of the list from the first rank on; nil for what nobody judged.
    public var grades: [Int?]
    /// Grades of everything judged for the question.
    public var judged: [Int]

    /// Creates a judged list.
    public init(question: String, grades: [Int?], judged: [Int]) {
        self.question = question
        self.grades = grades
        self.judged = judged
    }

    var ranks: JudgedRanks {
        JudgedRanks(
            found: grades.enumerated().compactMap { offset, grade in
                grade.map { JudgedRanks.Found(rank: offset + 1, mirroredRank: offset + 1, grade: $0) }
            }, retrieved: grades.count, judged: judged.sorted(by: >))
    }

    /// Whether something relevant is among the first `count`.
    public func isFound(within count: Int) -> Bool { grades.prefix(count).contains { ($0 ?? 0) > 0 } }
}

extension Measure {
    /// The measure of a ranked list.
    /// - Returns: 0...1; 0 where nothing is found, or nothing relevant is judged.
    public func value(of ranking: JudgedRanking) -> Double { value(of: ranking.ranks) }
}
