/// Finds the vocabulary's concepts in many texts: what a word stands for is worked out when it is first met.
///
/// For one thread; every thread has its own.
public struct ConceptFinder: Sendable {
    private let vocabulary: VocabularyIndex
    private let stemmer = Stemmer()
    private var words = WordNumbers()
    /// By number of a word: the number of its stem in the vocabulary.
    private var stems: [Int32] = []

    /// Creates a finder that knows no word yet.
    public init(_ vocabulary: VocabularyIndex) {
        self.vocabulary = vocabulary
    }

    /// The concepts of a text in order of first appearance, each once, as ``VocabularyIndex/concepts(in:)`` finds them.
    public mutating func concepts(in text: String) -> [VocabularyIndex.Concept] {
        var numbers: [Int32] = []
        var isAny = false
        Tokenizer.forEach(in: text) { word, kind, _ in
            let stem = self.stem(of: word, kind: kind)
            isAny = isAny || stem != VocabularyIndex.unknown
            numbers.append(stem)
        }
        return isAny ? VocabularyIndex.unique(vocabulary.matches(of: numbers)) : []
    }

    private mutating func stem(of word: UnsafeBufferPointer<UInt8>, kind: Token.Kind) -> Int32 {
        let number = words.number(of: word, kind: kind)
        if number == stems.count {
            let token = Token(text: words.text(of: number), kind: kind, range: 0..<0)
            stems.append(vocabulary.number(of: stemmer.stem(token)))
        }
        return stems[number]
    }
}
