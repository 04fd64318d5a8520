import Foundation

/// Shares that add up to 1 from numbers of any size.
enum Softmax {
    /// Puts shares in the place of logits.
    /// - Returns: the logarithm of what they were divided by.
    static func share(_ logits: inout UnsafeMutableBufferPointer<Float>) -> Float {
        var greatest = -Float.infinity
        for logit in logits { greatest = max(greatest, logit) }
        var sum: Float = 0
        for label in logits.indices {
            logits[label] = exp(logits[label] - greatest)
            sum += logits[label]
        }
        for label in logits.indices { logits[label] /= sum }
        return greatest + log(sum)
    }
}
