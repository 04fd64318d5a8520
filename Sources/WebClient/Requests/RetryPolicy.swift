/// When and how often a request is tried again.
///
/// Tried again are connections that fail or break, time-outs, and the statuses 408, 409, 429 and from 500 on. A server's
/// `x-should-retry` decides otherwise; its `retry-after-ms` or `Retry-After` (seconds or a date) says how long to wait.
public struct RetryPolicy: Sendable {
    /// Tries in all, the first included; at least 1.
    public var tries: Int
    /// Wait before the second try; it doubles from try to try.
    public var firstWait: Duration
    /// The longest wait of one's own choosing.
    public var longestWait: Duration
    /// The longest wait a server may ask for; it is given up on when it asks for more.
    public var longestAskedWait: Duration
    /// Whether an answer is final though its status is worth another try: a spent quota comes as 429, too.
    public var isFinal: @Sendable (WebFailure) -> Bool
    /// Whether an answer is worth another try though its status is not: some services say 403 to a crowd.
    public var isPassing: @Sendable (WebFailure) -> Bool

    /// Creates a policy.
    public init(
        tries: Int = 3, firstWait: Duration = .milliseconds(500), longestWait: Duration = .seconds(8),
        longestAskedWait: Duration = .seconds(120), isFinal: @escaping @Sendable (WebFailure) -> Bool = { _ in false },
        isPassing: @escaping @Sendable (WebFailure) -> Bool = { _ in false }
    ) {
        self.tries = max(1, tries)
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.longestAskedWait = longestAskedWait
        self.isFinal = isFinal
        self.isPassing = isPassing
    }

    /// One try.
    public static let never = RetryPolicy(tries: 1)

    /// How long to wait after a failed try, or nil when there is to be no other.
    /// - Parameters:
    ///   - tried: tries so far, from 1.
    ///   - jitter: 0..<1; spreads the tries of many clients over a quarter of the wait.
    func wait(after error: WebError, tried: Int, isRepeatable: Bool, jitter: Double) -> Duration? {
        guard tried < tries, isWorthAnotherTry(error), isRepeatable || error.isBeforeSending else { return nil }
        if case .status(let failure) = error {
            guard !isFinal(failure) else { return nil }
            if let asked = failure.retryAfter { return asked <= longestAskedWait ? max(asked, .zero) : nil }
        }
        // Doubled step by step: the wait is capped long before the doubling could overflow.
        var wait = firstWait
        for _ in 1..<tried where wait < longestWait { wait *= 2 }
        return min(wait, longestWait) * (1 - jitter / 4)
    }
    private func isWorthAnotherTry(_ error: WebError) -> Bool {
        if error.isTransient { return true }
        guard case .status(let failure) = error else { return false }
        return isPassing(failure)
    }
}
