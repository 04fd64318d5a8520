import Synchronization

/// Carries one answer from the transfer's thread to the task that waits for it.
///
/// What was not taken yet is kept and handed over in one piece; the response limit bounds it.
final class ByteChannel: Sendable {
    /// The first part of an answer.
    struct Head: Sendable {
        var status = 0
        var headers = WebHeaders()
    }

    private struct State {
        var head: Head?
        var bytes: [UInt8] = []
        /// nil while more may come; the address of a redirection where there is one.
        var end: Result<String?, WebError>?
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    // MARK: The transfer's side

    func begin(_ head: Head) {
        change { $0.head = head }
    }

    func append(_ bytes: UnsafeRawBufferPointer) {
        change { $0.bytes.append(contentsOf: bytes) }
    }

    /// Ends the answer; only the first end counts.
    func finish(_ end: Result<String?, WebError>) {
        change { state in
            if state.end == nil { state.end = end }
        }
    }

    private func change(_ body: (inout State) -> Void) {
        let waiters = state.withLock { state in
            body(&state)
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    // MARK: The task's side

    /// The head, as soon as it is complete.
    func head() async throws(WebError) -> Head {
        await wait { $0.head != nil || $0.end != nil }
        let (head, end) = state.withLock { ($0.head, $0.end) }
        if let head { return head }
        if case .failure(let error) = end { throw error }
        return Head()
    }

    /// What came since the last call, at least a byte; nil at the end.
    func next() async throws(WebError) -> [UInt8]? {
        await wait { !$0.bytes.isEmpty || $0.end != nil }
        let (bytes, end) = state.withLock { state in
            defer { state.bytes = [] }
            return (state.bytes, state.end)
        }
        if !bytes.isEmpty { return bytes }
        if case .failure(let error) = end { throw error }
        return nil
    }

    /// Where the server points to, once the answer ended.
    var redirection: String? {
        guard case .success(let target) = state.withLock({ $0.end }) else { return nil }
        return target
    }

    private func wait(_ isReady: @Sendable (borrowing State) -> Bool) async {
        // Woken by any change, not only by the one that is waited for.
        while !state.withLock({ isReady($0) }) {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if isReady(state) { return true }
                    state.waiters.append(continuation)
                    return false
                }
                if isReady { continuation.resume() }
            }
        }
    }
}
