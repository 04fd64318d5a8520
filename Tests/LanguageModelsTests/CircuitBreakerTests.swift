import Testing
import WebClient

@testable import LanguageModels

struct CircuitBreakerTests {
    private let clock = TestClock()

    private func opened() -> CircuitBreaker {
        let breaker = CircuitBreaker(now: clock.now)
        for _ in 0..<CircuitBreaker.threshold {
            #expect(breaker.admits())
            breaker.report(.failed(retryAfter: nil))
        }
        return breaker
    }

    @Test("Failures with an answer between them don't open it")
    func countsFailuresInARow() {
        let breaker = CircuitBreaker(now: clock.now)
        for _ in 0..<5 {
            breaker.report(.failed(retryAfter: nil))
            breaker.report(.failed(retryAfter: nil))
            breaker.report(.alive)
        }
        #expect(breaker.state == .closed(failures: 0))
        breaker.report(.failed(retryAfter: nil))
        breaker.report(.unknown)
        #expect(breaker.state == .closed(failures: 1))
    }

    @Test("One question is let through after the pause")
    func letsOneThrough() {
        let breaker = opened()
        #expect(!breaker.admits())
        clock.pass(.seconds(29))
        #expect(!breaker.admits())
        clock.pass(.seconds(1))
        #expect(breaker.admits())
        #expect(!breaker.admits())
        breaker.report(.alive)
        #expect(breaker.state == .closed(failures: 0))
        #expect(breaker.admits())
    }

    @Test("Each pause is twice as long as the one before, up to the longest")
    func lengthensPauses() {
        let breaker = opened()
        for pause in [30, 60, 120, 240, 480, 600, 600] {
            clock.pass(.seconds(pause - 1))
            #expect(!breaker.admits(), "\(pause)")
            clock.pass(.seconds(1))
            #expect(breaker.admits(), "\(pause)")
            breaker.report(.failed(retryAfter: nil))
        }
    }

    @Test("A question that was called off leaves its place to the next")
    func passesTheTrialOn() {
        let breaker = opened()
        clock.pass(.seconds(30))
        #expect(breaker.admits())
        breaker.report(.unknown)
        #expect(breaker.admits())
        breaker.report(.alive)
        #expect(breaker.admits())
    }

    @Test("A server that asks for more time gets it")
    func givesTheTimeAskedFor() {
        let breaker = CircuitBreaker(now: clock.now)
        for _ in 0..<3 { breaker.report(.failed(retryAfter: .seconds(120))) }
        clock.pass(.seconds(119))
        #expect(!breaker.admits())
        clock.pass(.seconds(1))
        #expect(breaker.admits())
    }

    @Test("What only a person mends opens it at once")
    func opensAtOnce() {
        let breaker = CircuitBreaker(now: clock.now)
        breaker.report(.hopeless)
        clock.pass(.seconds(599))
        #expect(!breaker.admits())
        clock.pass(.seconds(1))
        #expect(breaker.admits())
    }

    @Test("Answers to questions of before it opened change nothing")
    func ignoresLateAnswers() {
        let breaker = opened()
        breaker.report(.alive)
        breaker.report(.failed(retryAfter: .seconds(900)))
        #expect(!breaker.admits())
        clock.pass(.seconds(30))
        #expect(breaker.admits())
    }

    @Test(
        "Errors tell how the server is",
        arguments: [
            (ModelError.truncated(host: "h"), CircuitBreaker.Outcome.failed(retryAfter: nil)),
            (.rateLimited(host: "h", retryAfter: .seconds(9)), .failed(retryAfter: .seconds(9))),
            (.refused(host: "h", status: 500, code: ""), .failed(retryAfter: nil)),
            (.refused(host: "h", status: 400, code: ""), .alive),
            (.web(.timeout(host: "h", stage: .total, after: .seconds(1))), .failed(retryAfter: nil)),
            (.quotaSpent(host: "h"), .hopeless), (.keyRefused(host: "h", status: 401), .hopeless),
            (.unknownModel(host: "h", model: "m"), .hopeless), (.wrongFormat(host: "h", detail: ""), .alive),
            (.blocked(host: "h", reason: ""), .alive), (.cancelled, .unknown),
        ])
    func tellsHowTheServerIs(error: ModelError, outcome: CircuitBreaker.Outcome) {
        #expect(error.outcome == outcome)
    }
}
