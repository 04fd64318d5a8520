/// Random numbers that a seed and a name settle: SplitMix64 (S. Vigna, https://prng.di.unimi.it/splitmix64.c).
///
/// Each use has a name of its own, so that one more measure does not change the numbers of the others.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates the stream of a name.
    public init(seed: UInt64, stream: String) {
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
        state = stream.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        _ = next()
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
