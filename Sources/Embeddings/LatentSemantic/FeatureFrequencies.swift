import Language

/// Counts in how many texts each feature occurs. For one thread; the counts of several are added up.
///
/// The features of a word are worked out when it is first met.
struct FeatureFrequencies {
    private let stemmer = Stemmer()
    private var words = WordNumbers()
    private var numbers: [UInt64: Int32] = [:]
    /// The numbers of all words' features, those of a word together.
    private var features: [Int32] = []
    /// By number of a word: where its features begin in ``features``; one more for the end.
    private var starts: [Int] = [0]
    private var counts: [Int] = []
    /// By number of a feature and of a word: the text that was counted for it last.
    private var lastTexts: [Int] = []
    private var lastTextsOfWords: [Int] = []
    private var texts = 0

    mutating func add(_ text: String) {
        texts += 1
        Tokenizer.forEach(in: text) { word, kind, _ in
            let number = words.number(of: word, kind: kind)
            if number == lastTextsOfWords.count { add(kind, number) }
            guard lastTextsOfWords[number] != texts else { return }
            lastTextsOfWords[number] = texts
            for index in starts[number]..<starts[number + 1] {
                let feature = Int(features[index])
                guard lastTexts[feature] != texts else { continue }
                lastTexts[feature] = texts
                counts[feature] += 1
            }
        }
    }

    private mutating func add(_ kind: Token.Kind, _ number: Int) {
        let found = WordFeatures(of: words.text(of: number), kind: kind, stemmer: stemmer)
        for key in [found.stem] + found.grams {
            let feature = numbers[key] ?? Int32(counts.count)
            if feature == counts.count {
                numbers[key] = feature
                counts.append(0)
                lastTexts.append(0)
            }
            features.append(feature)
        }
        starts.append(features.count)
        lastTextsOfWords.append(0)
    }

    /// Adds the counts to others.
    func add(to sums: inout [UInt64: Int]) {
        for (key, feature) in numbers { sums[key, default: 0] += counts[Int(feature)] }
    }
}
