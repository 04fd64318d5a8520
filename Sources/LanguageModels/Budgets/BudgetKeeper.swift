import Synchronization

/// Holds roles to their budgets, and writes down what answers took.
///
/// What is being asked just now counts by an estimate, so that many questions at once don't all pass a budget that has room for
/// one. What could not be written down counts until it is.
final class BudgetKeeper: Sendable {
    private let ledger: UsageLedger
    private let budgets: [ModelRole: ModelBudget]
    private let state = Mutex(State())

    private struct State {
        var reserved: [ModelRole: ModelSpending] = [:]
        var unrecorded: [ModelUsage] = []
    }

    /// What a question under way is taken to cost.
    struct Reservation: Hashable {
        var role: ModelRole
        var spending: ModelSpending
    }

    init(ledger: UsageLedger, budgets: [ModelRole: ModelBudget]) {
        self.ledger = ledger
        self.budgets = budgets
    }

    /// Sets aside what a question may cost.
    /// - Throws: ``ModelError/budgetSpent(role:period:)``, ``ModelError/budgetUnknown(role:)``.
    func reserve(
        _ role: ModelRole, estimate: TokenUsage, price: ModelPrice?
    ) async throws(ModelError) -> Reservation {
        let reservation = Reservation(
            role: role, spending: ModelSpending(tokens: estimate.total, nanos: price?.cost(of: estimate).nanos ?? 0))
        guard let budget = budgets[role] else { return reservation }
        var spent: [(BudgetPeriod, ModelSpending)] = []
        for period in BudgetPeriod.allCases {
            let (tokens, cost) = budget.limits(of: period)
            // Money does not count for a model without a price.
            guard tokens != nil || price != nil && cost != nil else { continue }
            do {
                spent.append((period, try await ledger.spent(role, period)))
            } catch {
                throw Task.isCancelled ? .cancelled : .budgetUnknown(role: role)
            }
        }
        let exhausted: BudgetPeriod? = state.withLock { state in
            let open = state.unrecorded.filter { $0.role == role }.reduce(state.reserved[role] ?? ModelSpending()) {
                $0 + ModelSpending(tokens: $1.tokens.total, nanos: $1.cost?.nanos ?? 0)
            }
            for (period, spent) in spent {
                let (tokens, cost) = budget.limits(of: period)
                let sum = spent + open
                if let tokens, sum.tokens >= tokens { return period }
                if price != nil, let cost, sum.nanos >= cost.nanos { return period }
            }
            state.reserved[role, default: ModelSpending()] = (state.reserved[role] ?? .init()) + reservation.spending
            return nil
        }
        if let exhausted { throw .budgetSpent(role: role, period: exhausted) }
        return reservation
    }

    /// Gives back what was set aside and writes down what was taken instead; nil for nothing.
    func settle(_ reservation: Reservation, _ usage: ModelUsage?) async {
        // Written down first: between the two it would count for nothing.
        if let usage { await record(usage) }
        guard budgets[reservation.role] != nil else { return }
        state.withLock { state in
            state.reserved[reservation.role] =
                (state.reserved[reservation.role] ?? ModelSpending()) - reservation.spending
        }
    }

    private func record(_ usage: ModelUsage) async {
        var waiting = state.withLock { state in
            defer { state.unrecorded = [] }
            return state.unrecorded
        }
        waiting.append(usage)
        for (index, usage) in waiting.enumerated() {
            do {
                try await ledger.record(usage)
            } catch {
                // The answer is there and paid for; it is written down with the next one.
                state.withLock { $0.unrecorded = Array(waiting[index...].suffix(Self.most)) + $0.unrecorded }
                return
            }
        }
    }

    /// Most usages that wait to be written down.
    private static let most = 10_000
}
