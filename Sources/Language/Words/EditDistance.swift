/// The optimal string alignment distance: insertions, deletions, substitutions and transpositions of neighbours cost 1.
///
/// G. Navarro, "A Guided Tour to Approximate String Matching", doi:10.1145/375360.375365.
public enum EditDistance {
    /// The distance of two words, or nil when it is more than `limit`.
    /// - Complexity: O(length × limit), with three rows of memory.
    public static func between(
        _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
    ) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        let width = right.count + 1
        let far = limit + 1
        var beforeLast = [Int](repeating: far, count: width)
        var last = [Int](repeating: far, count: width)
        for column in 0...min(limit, right.count) { last[column] = column }
        var row = [Int](repeating: far, count: width)
        for i in 1...left.count {
            let from = max(1, i - limit)
            let to = min(right.count, i + limit)
            row[from - 1] = from == 1 ? min(i, far) : far
            var best = row[from - 1]
            for j in from...to {
                var cost = min(last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), row[j - 1] + 1, last[j] + 1)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    cost = min(cost, beforeLast[j - 2] + 1)
                }
                row[j] = min(cost, far)
                best = min(best, row[j])
            }
            if to < right.count { row[to + 1] = far }
            if best > limit { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// How many edits a word of so many letters may be away and still count as the same word mistyped.
    public static func tolerance(letters: Int) -> Int {
        switch letters {
        case ..<4: 0
        case 4...6: 1
        default: 2
        }
    }
}
