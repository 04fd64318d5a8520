/// What learning makes small: the cross entropy of all examples and the penalty on the weights.
struct Objective {
    private let examples: [SparseExample]
    private let targets: [SIMD64<Float>]
    private let classCount: Int
    private let penalty: Float

    init(_ examples: [SparseExample], classCount: Int, penalty: Float) {
        self.examples = examples
        self.classCount = classCount
        self.penalty = penalty
        targets = examples.map { example in
            var target = SIMD64<Float>.zero
            for (label, share) in example.target { target[label] += share }
            return target
        }
    }

    /// - Parameter gradient: takes how the value changes with each weight.
    func value(at weights: [SIMD64<Float>], gradient: inout [SIMD64<Float>]) -> Double {
        var value = 0.0
        for row in weights.indices {
            gradient[row] = weights[row] * penalty
            value += 0.5 * Double(penalty) * Double((weights[row] * weights[row]).sum())
        }
        for (example, target) in zip(examples, targets) {
            var logits = SIMD64<Float>.zero
            for feature in example.features { logits += weights[feature.index] * feature.value }
            let (shares, logarithm) = Softmax.shares(of: logits, classCount: classCount)
            value += Double(example.weight) * Double(logarithm - (target * logits).sum())
            let residual = (shares - target) * example.weight
            for feature in example.features { gradient[feature.index] += residual * feature.value }
        }
        return value
    }
}
