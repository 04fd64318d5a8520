/// Keeps the best of many scores, one a group: highest first, ties by the lower index. Scores of 0 and less are none.
struct FoldedBest {
    private(set) var entries: [Entry] = []
    private let capacity: Int

    /// A score that was kept.
    struct Entry: Hashable {
        var index: Int32
        var group: Int32
        var score: Float
    }

    init(_ capacity: Int) {
        self.capacity = capacity
    }

    /// What a score must reach to be kept; 0 while there is room.
    var threshold: Float { entries.count == capacity ? entries.last?.score ?? .infinity : 0 }

    /// - Complexity: O(log capacity) where the score does not enter, O(capacity) where it does.
    mutating func offer(_ score: Float, _ index: Int32, group: Int32) {
        let entry = Entry(index: index, group: group, score: score)
        guard score > 0 else { return }
        if entries.count == capacity {
            guard let last = entries.last, Self.precedes(entry, last) else { return }
        }
        if let known = entries.firstIndex(where: { $0.group == group }) {
            guard Self.precedes(entry, entries[known]) else { return }
            entries.remove(at: known)
        } else if entries.count == capacity {
            entries.removeLast()
        }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if Self.precedes(entries[middle], entry) { low = middle + 1 } else { high = middle }
        }
        entries.insert(entry, at: low)
    }

    private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
        left.score > right.score || (left.score == right.score && left.index < right.index)
    }
}
