/// What learning makes small: the cross entropy of all examples and the penalty on the weights.
struct Objective {
    private let classCount: Int
    private let penalty: Float
    /// Of all examples together: their features' indices and values, where each example's begin, one more for the end.
    private var indices: [Int32] = []
    private var values: [Float] = []
    private var starts: [Int] = [0]
    /// A row of a share for each class, by example.
    private var targets: [Float]
    private let weights: [Float]
    /// By weight whether it stays what it is; nil where none does.
    private let isFixed: [Bool]?

    init(_ examples: [SparseExample], classCount: Int, penalty: Float, isFixed: [Bool]? = nil) {
        self.classCount = classCount
        self.penalty = penalty
        self.isFixed = isFixed
        weights = examples.map(\.weight)
        targets = [Float](repeating: 0, count: examples.count * classCount)
        for (row, example) in examples.enumerated() {
            for feature in example.features {
                indices.append(Int32(feature.index))
                values.append(feature.value)
            }
            starts.append(indices.count)
            for (label, share) in example.target { targets[row * classCount + label] += share }
        }
    }

    /// - Parameters:
    ///   - point: a row of a weight for each class, by feature.
    ///   - gradient: takes how the value changes with each weight.
    func value(at point: [Float], gradient: inout [Float]) -> Double {
        var value = Rows.penalize(point, by: penalty, gradient: &gradient)
        var shares = [Float](repeating: 0, count: classCount)
        value = point.withUnsafeBufferPointer { point in
            gradient.withUnsafeMutableBufferPointer { gradient in
                shares.withUnsafeMutableBufferPointer { shares in
                    weights.indices.reduce(value) { $0 + loss(of: $1, at: point, &gradient, &shares) }
                }
            }
        }
        if let isFixed { for place in isFixed.indices where isFixed[place] { gradient[place] = 0 } }
        return value
    }

    /// The weighted cross entropy of one example; adds its part of the gradient.
    private func loss(
        of example: Int, at point: UnsafeBufferPointer<Float>, _ gradient: inout UnsafeMutableBufferPointer<Float>,
        _ shares: inout UnsafeMutableBufferPointer<Float>
    ) -> Double {
        for label in 0..<classCount { shares[label] = 0 }
        for place in starts[example]..<starts[example + 1] {
            let (row, value) = (Int(indices[place]) * classCount, values[place])
            for label in 0..<classCount { shares[label] += point[row + label] * value }
        }
        var loss: Float = 0
        for label in 0..<classCount { loss -= targets[example * classCount + label] * shares[label] }
        loss += Softmax.share(&shares)
        let weight = weights[example]
        for label in 0..<classCount { shares[label] = (shares[label] - targets[example * classCount + label]) * weight }
        for place in starts[example]..<starts[example + 1] {
            let (row, value) = (Int(indices[place]) * classCount, values[place])
            for label in 0..<classCount { gradient[row + label] += shares[label] * value }
        }
        return Double(weight) * Double(loss)
    }
}
