import Foundation

/// How surely a question is answered, by logistic regression over ``AnswerSignals``.
///
/// The weights come from `scripts/calibrate-confidence`, which learns them on the golden questions of `dev` and checks them
/// by cross-validation; docs/retrieval.md has the figures.
public struct ConfidenceModel: Hashable, Sendable, Codable {
    /// One weight a signal, in the order of ``AnswerSignals``.
    var weights: [Float]
    /// What is added to the weighted sum.
    var bias: Float
    /// The probability of an answer below which there is none.
    public var noneBelow: Float
    /// The probability from which the best hit is trusted.
    public var confidentFrom: Float

    /// The model in use.
    public static let calibrated = ConfidenceModel(
        weights: [0.719, -3.384, -3.238, -3.793, -1.403, -7.539, 7.766, 2.820],
        bias: 0.439, noneBelow: 0.583, confidentFrom: 0.9)

    /// The probability that the best hits answer the question, 0...1.
    func probability(_ signals: AnswerSignals) -> Float {
        let sum = zip(weights, signals.values).reduce(bias) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exp(-sum))
    }
}
