/// How many of a set's answers are right, what is wrong with the others, and how far they can be believed.
public struct FactReport: Hashable, Sendable, Codable {
    /// Number of cases.
    public var cases: Int
    /// Number of right ones.
    public var right: Int
    /// Where the true share of right ones lies.
    public var interval: Interval
    /// The cases that ask for one exact variant: right is the variant with its number, nothing less; nil where there are none.
    public var exactVariant: Share?
    /// How "no answer" was told; nil where the set has no such cases.
    public var noAnswer: NoAnswerTold?
    /// How far a verdict can be believed: told is the share of right ones among cases developed with that were told the same, each
    /// case left out of its own; nil of no case.
    public var calibration: Calibration?
    /// What an answer took; nil where it was left out.
    public var latency: Latency?
    /// Numbers of faults by kind.
    public var faults: [String: Int] = [:]
    /// The same by language and tag.
    public var byTag: [String: Part] = [:]
    /// The identifiers of the wrong ones by fault.
    public var wrong: [String: [String]] = [:]

    /// A part of the cases.
    public struct Part: Hashable, Sendable, Codable {
        /// Number of cases.
        public var cases = 0
        /// Number of right ones.
        public var right = 0
    }

    /// A share of right cases.
    public struct Share: Hashable, Sendable, Codable {
        /// Number of cases.
        public var cases: Int
        /// Number of right ones.
        public var right: Int
        /// Where the true share lies.
        public var interval: Interval

        /// The share, 0...1.
        public var value: Double { cases == 0 ? 0 : Double(right) / Double(cases) }
    }

    /// Sums cases up.
    /// - Parameters:
    ///   - developed: the cases that the rules were developed with, where these are others.
    ///   - resampling: what intervals are drawn by.
    public init(_ outcomes: [FactOutcome], developed: [FactOutcome]? = nil, _ resampling: Resampling) {
        let all = Self.share(outcomes.map { $0.fault == nil }, resampling, "facts")
        (cases, right, interval) = (all.cases, all.right, all.interval)
        let exact = outcomes.compactMap(\.namesVariant)
        exactVariant = exact.isEmpty ? nil : Self.share(exact, resampling, "exact variant")
        let answers = outcomes.compactMap(\.answer)
        noAnswer = answers.contains { !$0.exists } ? NoAnswerTold(answers) : nil
        let reliability = FactReliability(developed ?? outcomes)
        calibration = Calibration(
            probabilities: outcomes.map {
                (reliability.probability(of: $0, isCounted: developed == nil), $0.fault == nil)
            })
        latency = Latency(milliseconds: outcomes.map(\.milliseconds))
        for outcome in outcomes {
            for tag in outcome.tags {
                byTag[tag, default: Part()].cases += 1
                if outcome.fault == nil { byTag[tag, default: Part()].right += 1 }
            }
            guard let fault = outcome.fault else { continue }
            faults[fault.rawValue, default: 0] += 1
            wrong[fault.rawValue, default: []].append(outcome.id)
        }
    }

    private static func share(_ right: [Bool], _ resampling: Resampling, _ stream: String) -> Share {
        Share(
            cases: right.count, right: right.count(where: \.self),
            interval: resampling.interval(of: right.map { $0 ? 1 : 0 }, stream))
    }

    /// Share of right answers, 0...1.
    public var share: Double { cases == 0 ? 0 : Double(right) / Double(cases) }
}
