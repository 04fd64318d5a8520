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
        weights: [1.663, -2.789, -1.764, -2.426, -2.727, -5.348, 4.505, 2.522],
        bias: 0.104, noneBelow: 0.525, confidentFrom: 0.9)

    /// The probability that the best hits answer the question, 0...1.
    public func probability(_ signals: AnswerSignals) -> Float {
        let sum = zip(weights, signals.values).reduce(bias) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exp(-sum))
    }
}
