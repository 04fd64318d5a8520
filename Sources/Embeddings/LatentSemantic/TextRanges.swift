import Foundation

/// Work on many texts at once, range by range. What is made of a text depends on the text alone, so that the number of
/// threads changes nothing.
enum TextRanges {
    /// Fewer texts are not worth another thread.
    static let shortest = 256

    /// Calls `body` for ranges that together are `0..<count`, on as many threads as there are cores.
    static func forEach(of count: Int, _ body: @Sendable (Range<Int>) -> Void) {
        let parts = (count + shortest - 1) / shortest
        guard parts > 1 else { return body(0..<count) }
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            body(part * count / parts..<(part + 1) * count / parts)
        }
    }
}
