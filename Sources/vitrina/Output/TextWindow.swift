/// The part of two long texts where they differ.
enum TextWindow {
    /// Cuts two texts to a length each, so that what differs shows: `…` stands for what both begin or end with.
    ///
    /// Texts that fit stay whole; texts with nothing in common at their beginnings are cut at their ends.
    static func around(difference from: String, _ to: String, length: Int) -> (from: String, to: String) {
        guard from.count > length || to.count > length else { return (from, to) }
        let (from, to) = (Array(from), Array(to))
        let shared = zip(from, to).prefix { $0 == $1 }.count
        var start = max(0, shared - length / shareBefore)
        // From the beginning of a word; where what is left out is shorter than the sign for it, all is shown.
        while start > 0, from.indices.contains(start - 1), !from[start - 1].isWhitespace { start -= 1 }
        if start < 12 { start = 0 }
        return (cut(from, from: start, length), cut(to, from: start, length))
    }

    /// One part in so many of what shows stands before the difference.
    private static let shareBefore = 3

    private static func cut(_ text: [Character], from start: Int, _ length: Int) -> String {
        let rest = text.dropFirst(start)
        let shown = rest.count <= length ? String(rest) : String(rest.prefix(length - 1)) + "…"
        return start > 0 ? "…" + shown : shown
    }
}
