/// The best of several configurations, and what it is worth on questions that it was not chosen by.
public struct CrossValidation: Hashable, Sendable, Codable {
    /// The place of the configuration that is best on all questions; of equal ones the first.
    public var best: Int
    /// Its mean on all questions, which is too good: it was chosen by them.
    public var fitted: Double
    /// The mean where every fold is measured with the configuration that is best on the others.
    public var heldOut: Double
    /// Where the true mean of the held-out questions lies.
    public var interval: Interval
    /// The place of the configuration chosen without each fold.
    public var chosen: [Int]

    /// Chooses among configurations.
    /// - Parameters:
    ///   - values: a row for each configuration, a value for each question; at least one row, none empty.
    ///   - folds: how many parts the questions are cut into, at most as many as there are questions.
    public init(_ values: [[Double]], folds: Int, _ resampling: Resampling) {
        let count = values.first?.count ?? 0
        var order = Array(0..<count)
        var generator = SeededGenerator(seed: resampling.seed, stream: "folds")
        order.shuffle(using: &generator)
        let parts = max(1, min(folds, count))
        var held = [Double](repeating: 0, count: count)
        chosen = []
        for fold in 0..<parts {
            let inside = order.indices.filter { $0 % parts == fold }.map { order[$0] }
            let outside = parts == 1 ? order : order.indices.filter { $0 % parts != fold }.map { order[$0] }
            let best = Self.best(values, over: outside)
            chosen.append(best)
            for place in inside { held[place] = values[best][place] }
        }
        best = Self.best(values, over: order)
        fitted = values.isEmpty ? 0 : QuestionMeasures.mean(values[best])
        heldOut = QuestionMeasures.mean(held)
        interval = resampling.interval(of: held, "held out")
    }

    private static func best(_ values: [[Double]], over places: [Int]) -> Int {
        let sums = values.map { row in places.reduce(0) { $0 + row[$1] } }
        // Sums of other orders differ in their last digits; the first of equal ones is taken.
        var best = 0
        for (place, sum) in sums.enumerated() where sum > sums[best] + 1e-12 { best = place }
        return best
    }
}

/// All combinations of the values that parameters may take.
public struct ParameterGrid: Hashable, Sendable {
    /// The parameters with the values of each, in the order asked for.
    public var axes: [Axis]

    /// A parameter with the values that it may take.
    public struct Axis: Hashable, Sendable {
        /// The parameter's name.
        public var name: String
        /// Its values.
        public var values: [Double]
    }

    /// Reads `name=1,2,3` and `name=0.1:0.5:0.1` (from, to, step).
    /// - Throws: ``EvaluationError/malformedParameter(text:)``.
    public init(parsing texts: [String]) throws(EvaluationError) {
        axes = []
        for text in texts {
            guard let equals = text.firstIndex(of: "="), let values = Self.values(text[text.index(after: equals)...]),
                !values.isEmpty, equals > text.startIndex
            else {
                throw .malformedParameter(text: text)
            }
            axes.append(Axis(name: String(text[..<equals]), values: values))
        }
    }

    private static func values(_ text: Substring) -> [Double]? {
        let range = text.split(separator: ":").map { Double($0) }
        if range.count == 3, let from = range[0], let to = range[1], let step = range[2] {
            guard step > 0, to >= from, (to - from) / step < 1_000 else { return nil }
            // Steps are counted, so that their errors do not add up; what is left of them goes: 0.6, not 0.6000000000000001.
            return (0...Int((to - from) / step + 1e-9)).map { ((from + Double($0) * step) * 1e9).rounded() / 1e9 }
        }
        let values = text.split(separator: ",").map { Double($0) }
        return values.contains(nil) ? nil : values.compactMap(\.self)
    }

    /// Every combination, the last parameter changing fastest.
    public var points: [[String: Double]] {
        axes.reduce([[:]]) { points, axis in
            points.flatMap { point in axis.values.map { point.merging([axis.name: $0]) { $1 } } }
        }
    }
}
