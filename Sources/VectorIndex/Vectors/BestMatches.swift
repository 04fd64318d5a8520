/// A row and its inner product with a question's vector.
struct RowMatch: Hashable, Sendable {
    /// Position of the row, from 0.
    var row: Int32
    /// The product, summed in Float64 from the first element to the last.
    var score: Double

    /// Whether it comes before another: the higher score, ties by row.
    func precedes(_ other: RowMatch) -> Bool {
        score > other.score || (score == other.score && row < other.row)
    }
}

/// Keeps the best of many rows, the worst of them at hand.
struct BestMatches {
    private let limit: Int
    /// A heap: no row comes before those below it.
    private var heap: [RowMatch] = []

    init(limit: Int) {
        self.limit = limit
        heap.reserveCapacity(limit)
    }

    /// What a score must reach to be among the best of the rows offered so far.
    var threshold: Double { heap.count == limit ? heap[0].score : -.infinity }

    /// The rows kept, the best first.
    var sorted: [RowMatch] { heap.sorted { $0.precedes($1) } }

    /// - Complexity: O(log limit) where the row enters.
    mutating func offer(_ match: RowMatch) {
        if heap.count < limit {
            heap.append(match)
            var place = heap.count - 1
            while place > 0, heap[(place - 1) / 2].precedes(heap[place]) {
                heap.swapAt(place, (place - 1) / 2)
                place = (place - 1) / 2
            }
        } else if match.precedes(heap[0]) {
            heap[0] = match
            sink()
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            let left = 2 * place + 1
            guard left < heap.count else { return }
            let right = left + 1
            let worst = right < heap.count && heap[left].precedes(heap[right]) ? right : left
            guard heap[place].precedes(heap[worst]) else { return }
            heap.swapAt(place, worst)
            place = worst
        }
    }
}
