/// Time and chance, as routes need them; tests put their own in place.
public struct ModelClock: Sendable {
    /// The moment, for time-outs and pauses.
    public var now: @Sendable () -> ContinuousClock.Instant
    /// Waits; throws when the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to 1.
    public var random: @Sendable () -> Double

    /// Creates a clock.
    public init(
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.random = random
    }

    /// The real ones.
    public static let live = ModelClock(
        now: { .now }, sleep: { try await Task.sleep(for: $0) }, random: { Double.random(in: 0..<1) })
}
