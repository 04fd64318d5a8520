public import Foundation

/// What a way to search has to reach before it may be used.
public struct Gate: Hashable, Sendable, Codable {
    /// The least mean by measure.
    public var atLeast: [String: Double]?
    /// The least precision of "no answer".
    public var noAnswerPrecision: Double?
    /// The least recall of "no answer".
    public var noAnswerRecall: Double?
    /// How much worse than the baseline the mean of a measure may be.
    public var maxLoss: Double?
    /// How unlikely a loss must be by luck to count.
    public var p: Double?

    /// Creates a gate.
    public init(atLeast: [String: Double] = [:], maxLoss: Double? = nil, p: Double? = nil) {
        self.atLeast = atLeast
        self.maxLoss = maxLoss
        self.p = p
    }

    /// Reads a gate from a JSON file.
    /// - Throws: ``EvaluationError`` for a file that is none, or that names a measure that is none.
    public init(reading file: URL) throws(EvaluationError) {
        let name = file.path(percentEncoded: false)
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw .unreadable(file: name)
        }
        do {
            let object = try JSONDecoder().decode([String: Ignored].self, from: data)
            let known: Set<String> = ["atLeast", "noAnswerPrecision", "noAnswerRecall", "maxLoss", "p"]
            guard Set(object.keys).isSubset(of: known) else { throw EvaluationError.unreadable(file: name) }
            self = try JSONDecoder().decode(Gate.self, from: data)
        } catch {
            throw .malformed(
                file: name, line: 1,
                expected: "an object of atLeast, noAnswerPrecision, noAnswerRecall, maxLoss and p")
        }
        for measure in (atLeast ?? [:]).keys { _ = try Measure(parsing: measure) }
    }

    private struct Ignored: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    /// The measures that have to be known.
    public var measures: [Measure] {
        get throws(EvaluationError) {
            var measures: [Measure] = []
            for name in (atLeast ?? [:]).keys.sorted() { measures.append(try Measure(parsing: name)) }
            return measures
        }
    }

    /// Why the gate stays shut; empty where it opens.
    /// - Throws: ``EvaluationError/notComparable(detail:)`` for a baseline of other questions.
    public func reasons(
        against outcome: Outcome, baseline: Outcome?, of set: EvaluationSet, _ resampling: Resampling
    ) throws(EvaluationError) -> [String] {
        var reasons: [String] = []
        for (name, least) in (atLeast ?? [:]).sorted(by: { $0.key < $1.key }) {
            let measure = try Measure(parsing: name)
            let mean = outcome.measured.mean(measure) ?? 0
            if mean < least {
                reasons.append("\(measure) is \(Figures.fixed(mean)), at least \(Figures.fixed(least)) is asked for")
            }
        }
        if noAnswerPrecision != nil || noAnswerRecall != nil {
            let told = NoAnswerTold(outcome.told)
            if let least = noAnswerPrecision, told.precision < least {
                reasons.append(
                    "“no answer” is told with precision \(Figures.fixed(told.precision)), at least \(Figures.fixed(least)) is asked for"
                )
            }
            if let least = noAnswerRecall, told.recall < least {
                reasons.append(
                    "“no answer” is told with recall \(Figures.fixed(told.recall)), at least \(Figures.fixed(least)) is asked for"
                )
            }
        }
        guard let baseline, let maxLoss else { return reasons }
        let comparison = try Comparison(outcome, with: baseline, of: set, resampling)
        let level = p ?? 0.05
        for line in comparison.measures where -line.difference > maxLoss {
            guard let new = outcome.measured.values(of: line.measure),
                let old = baseline.measured.values(of: line.measure)
            else { continue }
            let unlikely = resampling.pValue(
                of: zip(new, old).map { $0 - $1 }, alternative: .worse, "gate \(line.measure)")
            guard unlikely < level else { continue }
            reasons.append(
                "\(line.measure) fell by \(Figures.fixed(-line.difference)), from \(Figures.fixed(line.baseline)) to "
                    + "\(Figures.fixed(line.system)), on \(line.losses) of \(new.count) questions (\(line.wins) are better); "
                    + "no more than \(Figures.fixed(maxLoss)) is allowed, and luck gives as much with p = "
                    + "\(Figures.fixed(unlikely)) only")
        }
        return reasons
    }
}

/// Figures in texts, the same whatever the locale.
enum Figures {
    static func fixed(_ value: Double, _ decimals: Int = 4) -> String { String(format: "%.\(decimals)f", value) }

    /// With its sign, `+0.0123`.
    static func signed(_ value: Double, _ decimals: Int = 4) -> String { String(format: "%+.\(decimals)f", value) }
}
