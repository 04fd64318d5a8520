import Synchronization

/// How long the parts of one answer took.
public final class LegTimes: Sendable {
    /// A part of an answer.
    public enum Leg: String, CaseIterable, Sendable {
        /// Reading the request.
        case decode
        /// Telling what the conversation leaves unsaid.
        case conversation
        /// Working out what a question means, with its vector.
        case understand
        /// Searching the index.
        case index
        /// Packing passages into the budget.
        case pack
        /// Asking catalogue, stock, photos or terms.
        case goods
        /// Writing the answer.
        case encode
    }

    private let times = Mutex<[(leg: Leg, time: Duration)]>([])

    /// Creates an empty record.
    public init() {}

    /// What was measured, in order.
    public var all: [(leg: Leg, time: Duration)] { times.withLock { $0 } }

    func add(_ leg: Leg, _ time: Duration) { times.withLock { $0.append((leg, time)) } }

    static func measure<Value>(_ times: LegTimes?, _ leg: Leg, _ work: () throws -> Value) rethrows -> Value {
        guard let times else { return try work() }
        let start = ContinuousClock.now
        defer { times.add(leg, .now - start) }
        return try work()
    }

    static func measure<Value>(
        _ times: LegTimes?, _ leg: Leg, isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws -> Value
    ) async rethrows -> Value {
        guard let times else { return try await work() }
        let start = ContinuousClock.now
        let value = try await work()
        times.add(leg, .now - start)
        return value
    }
}
