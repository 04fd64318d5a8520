/// Significance by drawing again: no assumption on how values are distributed. Equal seeds give equal results.
public struct Resampling: Hashable, Sendable, Codable {
    /// What all random numbers come from.
    public var seed: UInt64
    /// How often is drawn.
    public var samples: Int
    /// The share of intervals that hold the true value, 0...1.
    public var confidence: Double

    /// Creates a way to draw.
    public init(seed: UInt64 = 1, samples: Int = 10_000, confidence: Double = 0.95) {
        self.seed = seed
        self.samples = samples
        self.confidence = confidence
    }

    /// What is told to be unlikely.
    public enum Alternative: String, Hashable, Sendable, Codable {
        /// A difference in either direction.
        case different
        /// The second is worse.
        case worse
    }

    /// The interval of the mean by the percentile bootstrap (Efron & Tibshirani 1993, chapter 13): questions are drawn with
    /// replacement, their values stay together. Of differences it is the paired bootstrap.
    /// - Returns: bounds, both the value itself where there is one only, both 0 of none.
    /// - Complexity: O(samples × values).
    public func interval(of values: [Double], _ stream: String) -> Interval {
        guard let first = values.first else { return Interval(low: 0, high: 0) }
        if values.allSatisfy({ $0 == first }) { return Interval(low: first, high: first) }
        var generator = SeededGenerator(seed: seed, stream: "bootstrap " + stream)
        let count = UInt64(values.count)
        var means: [Double] = []
        means.reserveCapacity(samples)
        values.withUnsafeBufferPointer { values in
            for _ in 0..<samples {
                var sum = 0.0
                var drawn = 0
                while drawn < values.count {
                    // Two places out of 64 bits; the bias of at most count / 2³² is far below what drawing itself varies by.
                    let bits = generator.next()
                    sum += values[Int(((bits & 0xFFFF_FFFF) &* count) >> 32)]
                    if drawn + 1 < values.count { sum += values[Int(((bits >> 32) &* count) >> 32)] }
                    drawn += 2
                }
                means.append(sum / Double(values.count))
            }
        }
        means.sort()
        let tail = (1 - confidence) / 2
        return Interval(low: Self.quantile(tail, of: means), high: Self.quantile(1 - tail, of: means))
    }

    /// How likely a mean as far from 0 as this one is where both systems are alike: signs of the differences are flipped at
    /// random (Fisher's randomisation test, Smucker, Allan & Carterette 2007, doi:10.1145/1321440.1321528).
    ///
    /// Where there are no more ways to flip than samples, all of them are gone through, and the result is exact.
    /// - Complexity: O(samples × differences that are not 0).
    public func pValue(
        of differences: [Double], alternative: Alternative = .different, _ stream: String
    ) -> Double {
        let moved = differences.filter { $0 != 0 }
        guard !moved.isEmpty else { return 1 }
        let observed = moved.reduce(0, +)
        let extreme: Double
        let isExtreme: (Double) -> Bool
        // Sums of the same numbers in another order differ in their last digits; they must count as equal.
        let slack = moved.reduce(0) { $0 + abs($1) } * 1e-14
        switch alternative {
        case .different:
            extreme = abs(observed) - slack
            isExtreme = { abs($0) >= extreme }
        case .worse:
            extreme = observed + slack
            isExtreme = { $0 <= extreme }
        }
        if moved.count < 40, 1 << moved.count <= samples {
            return Double(Self.countOfAll(moved, isExtreme)) / Double(1 << moved.count)
        }
        var generator = SeededGenerator(seed: seed, stream: "randomisation " + stream)
        var count = 1
        let patterns = moved.map(\.bitPattern)
        for _ in 0..<samples where isExtreme(Self.flipped(patterns, &generator)) { count += 1 }
        return Double(count) / Double(samples + 1)
    }

    private static func flipped(_ patterns: [UInt64], _ generator: inout SeededGenerator) -> Double {
        var sum = 0.0
        var bits: UInt64 = 0
        for (place, pattern) in patterns.enumerated() {
            if place & 63 == 0 { bits = generator.next() }
            sum += Double(bitPattern: pattern ^ (bits & 1) << 63)
            bits >>= 1
        }
        return sum
    }

    private static func countOfAll(_ values: [Double], _ isExtreme: (Double) -> Bool) -> Int {
        (0..<1 << values.count).count { flips in
            var sum = 0.0
            for (place, value) in values.enumerated() { sum += flips >> place & 1 == 0 ? value : -value }
            return isExtreme(sum)
        }
    }

    /// The quantile of ascending values by linear interpolation, as numpy has it; 0 of none.
    static func quantile(_ share: Double, of ascending: [Double]) -> Double {
        guard let last = ascending.last else { return 0 }
        let place = share * Double(ascending.count - 1)
        let below = Int(place)
        guard below + 1 < ascending.count else { return last }
        return ascending[below] + (ascending[below + 1] - ascending[below]) * (place - Double(below))
    }

    /// Corrects probabilities for having looked several times (Holm 1979, https://www.jstor.org/stable/4615733).
    /// - Returns: the adjusted probabilities in the order given, none above 1.
    public static func holm(_ values: [Double]) -> [Double] {
        var adjusted = values
        var highest = 0.0
        for (place, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
            highest = max(highest, min(1, values[index] * Double(values.count - place)))
            adjusted[index] = highest
        }
        return adjusted
    }
}

/// Bounds that hold the true value with the confidence asked for.
public struct Interval: Hashable, Sendable, Codable {
    /// The lower bound.
    public var low: Double
    /// The upper bound.
    public var high: Double

    /// Creates an interval.
    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }
}
