/// Keeps the best of many scores: highest first, ties by the lower index.
struct TopK {
    private(set) var entries: [(index: Int32, score: Float)] = []
    private let capacity: Int

    init(_ capacity: Int) {
        self.capacity = capacity
        entries.reserveCapacity(capacity + 1)
    }

    /// - Complexity: O(log capacity) for the search, O(capacity) where the score enters.
    mutating func offer(_ score: Float, _ index: Int32) {
        if entries.count == capacity {
            guard let last = entries.last, Self.precedes((index, score), last) else { return }
            entries.removeLast()
        }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if Self.precedes(entries[middle], (index, score)) { low = middle + 1 } else { high = middle }
        }
        entries.insert((index, score), at: low)
    }

    private static func precedes(
        _ left: (index: Int32, score: Float), _ right: (index: Int32, score: Float)
    ) -> Bool {
        left.score > right.score || (left.score == right.score && left.index < right.index)
    }
}
