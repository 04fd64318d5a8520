import KnowledgeModel
import Synchronization

/// Holds each key to so many requests a second, with a little more at once.
///
/// A bucket a key: it fills at the rate and holds two seconds' worth, and each request takes one.
final class RequestRate: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let perSecond: Double?
    private let buckets = Mutex<[String: Bucket]>([:])
    private let now: @Sendable () -> ContinuousClock.Instant

    /// - Parameter perSecond: nil for no limit.
    init(perSecond: Double?, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.perSecond = perSecond
        self.now = now
    }

    /// Counts a request.
    /// - Throws: ``KnowledgeFailure/Code/tooManyRequests``.
    func count(_ key: String) throws(KnowledgeFailure) {
        guard let perSecond else { return }
        let time = now()
        let wait = buckets.withLock { buckets -> Double? in
            let size = perSecond * 2
            var bucket = buckets[key] ?? Bucket(tokens: size, filled: time)
            let passed = bucket.filled.duration(to: time)
            let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
            bucket.tokens = min(size, bucket.tokens + seconds * perSecond)
            bucket.filled = time
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return (1 - bucket.tokens) / perSecond }
            bucket.tokens -= 1
            return nil
        }
        guard let wait else { return }
        throw KnowledgeFailure(
            .tooManyRequests, "this key asks more than \(Int(perSecond)) times a second",
            hint: "ask more slowly, or have the limit raised", retryAfter: max(1, Int(wait.rounded(.up))))
    }
}
