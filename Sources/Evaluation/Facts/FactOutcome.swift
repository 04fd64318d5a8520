/// What came of a labelled case about facts.
public struct FactOutcome: Hashable, Sendable {
    /// The case.
    public var id: String
    /// Its language and what makes it hard.
    public var tags: [String]
    /// What was told, in a word: the verdict on stock, whether photos were sent, whether a draft was contradicted.
    public var told: String
    /// What is wrong with it; nil when nothing is.
    public var fault: FactFault?
    /// Whether the one exact variant asked for was named with its number; nil where none was asked for.
    public var namesVariant: Bool?
    /// Whether there is an answer and whether one was given; nil where the set has no such cases.
    public var answer: Answer?
    /// What it took.
    public var milliseconds: Double

    /// Whether there is an answer, and whether it was said that there is none.
    public struct Answer: Hashable, Sendable {
        /// Whether the files have one.
        public var exists: Bool
        /// Whether it was said that there is none.
        public var saidNone: Bool

        /// Creates it.
        public init(exists: Bool, saidNone: Bool) {
            self.exists = exists
            self.saidNone = saidNone
        }
    }

    /// Creates an outcome.
    public init(
        id: String, tags: [String], told: String, fault: FactFault?, namesVariant: Bool? = nil,
        answer: Answer? = nil, milliseconds: Double = 0
    ) {
        self.id = id
        self.tags = tags
        self.told = told
        self.fault = fault
        self.namesVariant = namesVariant
        self.answer = answer
        self.milliseconds = milliseconds
    }
}

/// How far a word that is told of facts can be believed, from cases that were labelled: answers about facts come with a verdict and
/// no probability, so that a verdict's probability is the share of right ones among those told so before, by Laplace's rule of
/// succession.
struct FactReliability {
    private var counts: [String: (cases: Int, right: Int)] = [:]

    init(_ outcomes: [FactOutcome]) {
        for outcome in outcomes {
            counts[outcome.told, default: (0, 0)].cases += 1
            if outcome.fault == nil { counts[outcome.told, default: (0, 0)].right += 1 }
        }
    }

    /// - Parameter isCounted: whether the outcome is one of those counted; then it is left out, not to be judged by itself.
    func probability(of outcome: FactOutcome, isCounted: Bool) -> Double {
        var (cases, right) = counts[outcome.told] ?? (0, 0)
        if isCounted {
            cases -= 1
            if outcome.fault == nil { right -= 1 }
        }
        return Double(right + 1) / Double(cases + 2)
    }
}
