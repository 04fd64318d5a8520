import Synchronization

extension UsageLedger {
    /// A ledger that lasts as long as the program, and takes all of it for one day: for programs that keep nothing.
    public static func passing() -> UsageLedger {
        let spent = Spent()
        return UsageLedger(record: { spent.add($0) }, spent: { role, _ in spent.of(role) })
    }

    private final class Spent: Sendable {
        private let sums = Mutex<[ModelRole: ModelSpending]>([:])

        func add(_ usage: ModelUsage) {
            let spending = ModelSpending(tokens: usage.tokens.total, nanos: usage.cost?.nanos ?? 0)
            sums.withLock { $0[usage.role] = ($0[usage.role] ?? ModelSpending()) + spending }
        }

        func of(_ role: ModelRole) -> ModelSpending { sums.withLock { $0[role] ?? ModelSpending() } }
    }
}
