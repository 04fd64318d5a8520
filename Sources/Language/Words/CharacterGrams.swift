/// Runs of three to five letters of a word with its borders marked: `<ту`, `туф`, …, `ли>`.
///
/// Words that share most of their letters share most of their grams, whatever the typo or ending.
public enum CharacterGrams {
    /// Lengths of the grams, borders included.
    public static let lengths = 3...5

    /// The grams of a folded word, the shorter first. A word shorter than a gram gives itself with its borders.
    public static func grams(of word: String) -> [String] {
        let bounded = ("<" + word + ">").unicodeScalars
        let indices = Array(bounded.indices) + [bounded.endIndex]
        let count = indices.count - 1
        var grams: [String] = []
        for length in lengths where length <= count {
            for start in 0...(count - length) {
                grams.append(String(bounded[indices[start]..<indices[start + length]]))
            }
        }
        return grams.isEmpty ? [String(bounded)] : grams
    }
}
