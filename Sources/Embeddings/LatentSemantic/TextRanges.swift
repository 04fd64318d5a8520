import Foundation
import Synchronization

/// Work on many texts at once, range by range. What is made of a text depends on the text alone, so that the number of
/// threads changes nothing.
enum TextRanges {
    /// Fewer texts are not worth another thread.
    static let shortest = 256

    /// Calls `body` for ranges that together are `0..<count`, on as many threads as there are cores.
    /// - Throws: ``EmbeddingError/cancelled`` when the task was cancelled; some ranges were left out then.
    static func forEach(of count: Int, _ body: @Sendable (Range<Int>) -> Void) throws(EmbeddingError) {
        let parts = (count + shortest - 1) / shortest
        guard parts > 1 else { return body(0..<count) }
        // Only the thread that calls knows its task; it takes its share of the parts and tells the others.
        let isStopped = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            if Task.isCancelled { isStopped.store(true, ordering: .relaxed) }
            guard !isStopped.load(ordering: .relaxed) else { return }
            body(part * count / parts..<(part + 1) * count / parts)
        }
        try stopIfCancelled()
    }

    /// - Throws: ``EmbeddingError/cancelled`` when the task was cancelled.
    static func stopIfCancelled() throws(EmbeddingError) {
        if Task.isCancelled { throw .cancelled }
    }
}
