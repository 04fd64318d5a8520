import Foundation

/// Shares that add up to 1 from numbers of any size.
enum Softmax {
    /// The shares of the first classes, 0 behind them, and the logarithm of what they were divided by.
    static func shares(of logits: SIMD64<Float>, classCount: Int) -> (shares: SIMD64<Float>, logarithm: Float) {
        var greatest = logits[0]
        for label in 1..<classCount { greatest = max(greatest, logits[label]) }
        var shares = SIMD64<Float>.zero
        var sum: Float = 0
        for label in 0..<classCount {
            let share = exp(logits[label] - greatest)
            shares[label] = share
            sum += share
        }
        return (shares / sum, greatest + log(sum))
    }
}
