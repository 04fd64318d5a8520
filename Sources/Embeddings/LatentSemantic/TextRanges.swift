import Foundation
import Synchronization

/// Work on many texts at once, range by range. What is made of a text depends on the text alone, so that the number of
/// threads changes nothing.
enum TextRanges {
    /// Fewer texts are not worth another thread.
    static let shortest = 256
    /// Asking the system for it reads files.
    private static let cores = ProcessInfo.processInfo.activeProcessorCount

    /// Calls `body` for ranges that together are `0..<count`, on as many threads as there are cores.
    /// - Parameters:
    ///   - state: makes what a thread keeps from range to range.
    ///   - finish: called by each thread at its end with what it kept.
    /// - Throws: ``EmbeddingError/cancelled`` when the task was cancelled; some ranges were left out then. A single range is
    ///   done all the same.
    static func forEach<State: Sendable>(
        of count: Int, keeping state: @Sendable () -> State, _ body: @Sendable (inout State, Range<Int>) -> Void,
        finish: @Sendable (State) -> Void = { _ in }
    ) throws(EmbeddingError) {
        let parts = (count + shortest - 1) / shortest
        let next = Atomic(0)
        // Only the thread that calls knows its task; it takes its share of the parts and tells the others.
        let isStopped = Atomic(false)
        @Sendable func work() {
            var kept = state()
            var part = next.wrappingAdd(1, ordering: .relaxed).oldValue
            while part < parts {
                if parts > 1, Task.isCancelled { isStopped.store(true, ordering: .relaxed) }
                guard !isStopped.load(ordering: .relaxed) else { break }
                body(&kept, part * count / parts..<(part + 1) * count / parts)
                part = next.wrappingAdd(1, ordering: .relaxed).oldValue
            }
            finish(kept)
        }
        let threads = min(parts, cores)
        if threads > 1 { DispatchQueue.concurrentPerform(iterations: threads) { _ in work() } } else { work() }
        if parts > 1 { try stopIfCancelled() }
    }

    /// - Throws: ``EmbeddingError/cancelled`` when the task was cancelled.
    static func stopIfCancelled() throws(EmbeddingError) {
        if Task.isCancelled { throw .cancelled }
    }
}
