import WebClient

/// The models of a role, asked in turn until one answers, within the role's time and budget.
///
/// A model is asked again only when it has no time just now, and says so, or can't be reached; then comes the next. When there is
/// no other, the error of the last one asked is thrown, and the program goes on without a model.
struct ModelRoute: ChatModel {
    let role: ModelRole
    let limits: ModelSettings.Route
    let chain: [Member]
    let budgets: BudgetKeeper
    let clock: ModelClock

    /// A model of the chain.
    struct Member: Sendable {
        let server: ServerModel
        let breaker: CircuitBreaker
    }

    /// The longest wait before a model is asked again; the next one in the chain is there sooner.
    static let longestWait = Duration.seconds(5)
    /// The first wait of one's own choosing; it doubles.
    static let firstWait = Duration.milliseconds(500)

    func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
        try await reply(to: request, streams: false) { _ in }
    }

    func reply(
        to request: ChatRequest, onText: @Sendable (String) async -> Void
    ) async throws(ModelError) -> ChatReply {
        try await reply(to: request, streams: true, onText)
    }

    private func reply(
        to request: ChatRequest, streams: Bool, _ onText: @Sendable (String) async -> Void
    ) async throws(ModelError) -> ChatReply {
        _ = try request.checkedMessages()
        let end = clock.now() + limits.total
        var reason: ModelError?
        for member in chain {
            do throws(Refusal) {
                return try await ask(member, request, until: end, streams: streams, onText)
            } catch {
                guard !error.isFinal else { throw error.error }
                // What a model said is worth more than that another was not asked.
                if reason == nil || error.wasAsked { reason = error.error }
            }
        }
        throw reason ?? .offline(role: role)
    }

    /// Why a model gave no answer.
    private struct Refusal: Error {
        var error: ModelError
        /// Whether it was asked at all.
        var wasAsked = true
        /// Whether no other model is to be asked.
        var isFinal = false
    }

    /// Asks one model, again where that may help.
    private func ask(
        _ member: Member, _ request: ChatRequest, until end: ContinuousClock.Instant, streams: Bool,
        _ onText: @Sendable (String) async -> Void
    ) async throws(Refusal) -> ChatReply {
        var tried = 0
        while true {
            let left = clock.now().duration(to: end)
            guard !Task.isCancelled else { throw Refusal(error: .cancelled, isFinal: true) }
            guard left > .zero else {
                throw Refusal(error: .tooSlow(role: role, after: limits.total), isFinal: true)
            }
            let attempt = try await attempt(member, request, limit: min(limits.attempt, left), streams: streams, onText)
            let error: ModelError
            switch attempt.result {
            case .success(let reply): return reply
            case .failure(let failure): error = failure
            }
            tried += 1
            // What was given out can't be taken back, and what is called off is not to be asked elsewhere.
            guard !attempt.gaveText, error != .cancelled else { throw Refusal(error: error, isFinal: true) }
            guard tried < limits.tries, let wait = wait(after: error, tried: tried),
                wait < clock.now().duration(to: end)
            else { throw Refusal(error: error) }
            do {
                try await clock.sleep(wait)
            } catch {
                throw Refusal(error: .cancelled, isFinal: true)
            }
        }
    }

    private func attempt(
        _ member: Member, _ request: ChatRequest, limit: Duration, streams: Bool,
        _ onText: @Sendable (String) async -> Void
    ) async throws(Refusal) -> ServerModel.Attempt {
        let endpoint = member.server.endpoint
        let reservation: BudgetKeeper.Reservation
        do throws(ModelError) {
            reservation = try await budgets.reserve(role, estimate: request.estimate, price: endpoint.price)
        } catch {
            throw Refusal(error: error, wasAsked: false, isFinal: error == .cancelled)
        }
        guard member.breaker.admits() else {
            await budgets.settle(reservation, nil)
            throw Refusal(error: .resting(endpoint: endpoint.name), wasAsked: false)
        }
        let attempt = await member.server.ask(request, limit: limit, streams: streams, onText)
        let model: String
        switch attempt.result {
        case .success(let reply):
            model = reply.model
            member.breaker.report(.alive)
        case .failure(let error):
            model = endpoint.model
            member.breaker.report(error.outcome)
        }
        let tokens = attempt.usage ?? attempt.estimate(of: request)
        let usage = tokens.map {
            ModelUsage(
                role: role, endpoint: endpoint.name, model: model, tokens: $0, cost: endpoint.price?.cost(of: $0))
        }
        await budgets.settle(reservation, usage)
        return attempt
    }

    /// How long to wait before the same model is asked again; nil when that would not help.
    private func wait(after error: ModelError, tried: Int) -> Duration? {
        let asked: Duration?
        switch error {
        case .rateLimited(_, let wait): asked = wait
        case .refused where error.isTransient: asked = nil
        case .web(.unreachable): asked = nil
        // A time-out has taken the customer's time already; a broken answer is the model's own fault.
        default: return nil
        }
        if let asked { return asked <= Self.longestWait ? asked : nil }
        var wait = Self.firstWait
        for _ in 1..<tried where wait < Self.longestWait { wait *= 2 }
        return min(wait, Self.longestWait) * (1 - clock.random() / 4)
    }
}

extension ChatRequest {
    /// About how many tokens it takes, with an answer of the longest length: three bytes each, as in Russian.
    var estimate: TokenUsage {
        var bytes = system.utf8.count
        var images = 0
        for part in messages.lazy.flatMap(\.parts) {
            switch part {
            case .text(let text): bytes += text.utf8.count
            case .image: images += 1
            }
        }
        // Servers take some hundred to some thousand tokens for a picture.
        return TokenUsage(input: bytes / 3 + images * 1_000 + 1, output: maxTokens ?? 500)
    }
}

extension ServerModel.Attempt {
    /// What an answer took whose server does not say, broken off or not; nil where nothing came.
    fileprivate func estimate(of request: ChatRequest) -> TokenUsage? {
        written > 0 ? TokenUsage(input: request.estimate.input, output: written / 3 + 1) : nil
    }
}
