import Foundation

/// Seeded normally distributed numbers: SplitMix64 (S. Vigna, https://prng.di.unimi.it/splitmix64.c) through the
/// Box–Muller transform.
struct GaussianNoise {
    private var state: UInt64
    private var spare: Float?

    init(seed: UInt64) {
        state = seed
    }

    /// The next number of the distribution with mean 0 and variance 1.
    mutating func next() -> Float {
        if let number = spare {
            spare = nil
            return number
        }
        // (0, 1], so that the logarithm is finite.
        let first = (Double(bits() >> 11) + 1) / 9_007_199_254_740_992
        let second = Double(bits() >> 11) / 9_007_199_254_740_992
        let radius = (-2 * log(first)).squareRoot()
        spare = Float(radius * sin(2 * .pi * second))
        return Float(radius * cos(2 * .pi * second))
    }

    private mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
