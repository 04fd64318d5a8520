/// Multinomial logistic regression with a penalty on the squares of its weights.
///
/// The smallest sum of cross entropies and penalty is found by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
/// (J. Nocedal, Math. Comp. 35, 1980), all in one thread and in one order: the same examples give the same weights. The sum is
/// convex, so there is one smallest.
public struct SoftmaxRegression: Sendable {
    /// A row of a weight for each class, by feature, one after the other.
    public private(set) var weights: [Float]
    /// Number of classes.
    public let classCount: Int

    /// Learns from examples.
    /// - Parameters:
    ///   - featureCount: one more than the greatest index of a feature.
    ///   - classCount: 2 at least.
    ///   - penalty: what half the sum of the weights' squares is multiplied by; more keeps rare features down.
    ///   - start: weights to begin with, of which those that are 0 stay 0; nil to begin with none and learn all.
    ///   - iterations: steps at most; fewer are taken once a step gains less than a hundred thousandth.
    /// - Complexity: O(iterations × features of all examples × classes).
    public init(
        _ examples: [SparseExample], featureCount: Int, classCount: Int, penalty: Float,
        startingFrom start: [Float]? = nil,
        iterations: Int = 200
    ) {
        precondition(classCount > 1, "one class is always right")
        precondition(start.map { $0.count == featureCount * classCount } ?? true, "a weight for each feature and class")
        self.classCount = classCount
        weights = start ?? [Float](repeating: 0, count: featureCount * classCount)
        let objective = Objective(
            examples, classCount: classCount, penalty: penalty, isFixed: start.map { $0.map { $0 == 0 } })
        var gradient = weights
        var value = objective.value(at: weights, gradient: &gradient)
        var memory = StepMemory()
        for iteration in 0..<iterations {
            let direction = memory.direction(against: gradient)
            let slope = Rows.dot(direction, gradient)
            guard slope < 0 else { break }
            // The first direction is the bare gradient, whose length says nothing of how far to go.
            var length: Float = iteration == 0 ? 1 / max(1, Float((-slope).squareRoot())) : 1
            var next = weights
            var nextGradient = gradient
            var nextValue = value
            var tries = 0
            repeat {
                next = Rows.sum(weights, direction, times: length)
                nextValue = objective.value(at: next, gradient: &nextGradient)
                if nextValue <= value + 1e-4 * Double(length) * slope { break }
                length /= 2
                tries += 1
            } while tries < 20
            guard nextValue < value else { break }
            memory.remember(from: weights, gradient, to: next, nextGradient)
            let gain = value - nextValue
            (weights, gradient, value) = (next, nextGradient, nextValue)
            if gain < 1e-5 * abs(value) { break }
        }
    }

    /// The weight of a feature for a class.
    public func weight(of feature: Int, for label: Int) -> Float { weights[feature * classCount + label] }

    /// How likely each class is.
    public func probabilities(of features: [(index: Int, value: Float)]) -> [Float] {
        var shares = [Float](repeating: 0, count: classCount)
        for feature in features where weights.indices.contains(feature.index * classCount) {
            for label in 0..<classCount { shares[label] += weight(of: feature.index, for: label) * feature.value }
        }
        _ = shares.withUnsafeMutableBufferPointer { Softmax.share(&$0) }
        return shares
    }
}
