import Synchronization

/// Leaves a server alone that failed several times in a row: nobody then waits for its time-outs.
///
/// After a pause one question is let through. If it is answered all others follow; if not the next pause is twice as long.
final class CircuitBreaker: Sendable {
    /// How it is.
    enum State: Hashable {
        /// All may ask.
        case closed(failures: Int)
        /// Nobody may ask before the end.
        case open(until: ContinuousClock.Instant, pause: Duration)
        /// One asks, and everybody else waits for what comes of it.
        case halfOpen(pause: Duration)
    }

    /// What came of a question, as far as the server's health goes.
    enum Outcome: Hashable {
        /// The server answers, whatever it says.
        case alive
        /// It does not, or has no time.
        case failed(retryAfter: Duration?)
        /// It won't until somebody does something: pays, corrects a key or a name.
        case hopeless
        /// The question was called off.
        case unknown
    }

    private let now: @Sendable () -> ContinuousClock.Instant
    private let stored = Mutex(State.closed(failures: 0))

    /// Failures in a row that open it.
    static let threshold = 3
    /// The first pause.
    static let firstPause = Duration.seconds(30)
    /// The longest pause.
    static let longestPause = Duration.seconds(600)

    init(now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.now = now
    }

    var state: State { stored.withLock { $0 } }

    /// Whether the server may be asked. Whoever is let through has to report what came of it.
    func admits() -> Bool {
        stored.withLock { state in
            switch state {
            case .closed: return true
            case .halfOpen: return false
            case .open(let end, let pause):
                guard now() >= end else { return false }
                state = .halfOpen(pause: pause)
                return true
            }
        }
    }

    /// Takes in what came of a question that was let through.
    func report(_ outcome: Outcome) {
        let now = now()
        stored.withLock { state in
            switch (outcome, state) {
            case (.alive, .closed), (.alive, .halfOpen): state = .closed(failures: 0)
            // Let through before it opened.
            case (.alive, .open), (.unknown, .open), (.unknown, .closed): break
            // The next one tries in its place.
            case (.unknown, .halfOpen(let pause)): state = .open(until: now, pause: pause)
            case (.hopeless, _): state = .open(until: now + Self.longestPause, pause: Self.longestPause)
            case (.failed(let asked), .closed(let failures)):
                let pause = max(Self.firstPause, asked ?? .zero)
                state =
                    failures + 1 >= Self.threshold
                    ? .open(until: now + pause, pause: Self.firstPause) : .closed(failures: failures + 1)
            case (.failed(let asked), .halfOpen(let pause)):
                let pause = min(pause * 2, Self.longestPause)
                state = .open(until: now + max(pause, asked ?? .zero), pause: pause)
            case (.failed, .open): break
            }
        }
    }
}

extension ModelError {
    /// What an error says about its server.
    var outcome: CircuitBreaker.Outcome {
        switch self {
        case .rateLimited(_, let wait): .failed(retryAfter: wait)
        case .refused(_, let status, _): status >= 500 ? .failed(retryAfter: nil) : .alive
        case .web, .truncated, .badAnswer: .failed(retryAfter: nil)
        case .keyRefused, .unknownModel, .quotaSpent, .missingKey: .hopeless
        case .tooLong, .blocked, .declined, .wrongFormat: .alive
        case .badRequest, .tooSlow, .budgetSpent, .budgetUnknown, .resting, .offline, .cancelled: .unknown
        }
    }
}
