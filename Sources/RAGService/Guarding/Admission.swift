import KnowledgeModel
import Synchronization

/// Lets so many requests be answered or wait at one time; all others are told at once to come again.
final class Admission: Sendable {
    private let limit: Int
    private let state = Mutex((admitted: 0, refused: 0))

    init(limit: Int) { self.limit = limit }

    /// Requests that are being answered or wait.
    var admitted: Int { state.withLock { $0.admitted } }
    /// Requests that were sent away since the start.
    var refused: Int { state.withLock { $0.refused } }

    /// - Throws: ``KnowledgeFailure/Code/overloaded``.
    func enter() throws(KnowledgeFailure) {
        let isAdmitted = state.withLock { state in
            guard state.admitted < limit else {
                state.refused += 1
                return false
            }
            state.admitted += 1
            return true
        }
        guard isAdmitted else {
            throw KnowledgeFailure(
                .overloaded, "more is being asked than can be answered", hint: "ask again in a second", retryAfter: 1)
        }
    }

    func leave() { state.withLock { $0.admitted -= 1 } }
}
