/// Finds the vocabulary's words in a text, whatever their endings, spelling of the brand, or language.
///
/// The longest phrase wins, so that in `Golden Goose` the brand is found and no golden colour.
public struct VocabularyIndex: Sendable {
    /// What a word or phrase of the vocabulary stands for.
    public enum Concept: Hashable, Sendable {
        /// A brand or model, by its printed name.
        case brand(String)
        /// A group of categories, by its name.
        case category(String)
        /// A group of colours, by its name.
        case color(String)
        /// A list of synonyms, by its place in the vocabulary.
        case synonyms(Int)
    }

    /// A phrase of the vocabulary found in a text.
    public struct Match: Hashable, Sendable {
        /// The tokens it covers.
        public var tokens: Range<Int>
        /// What it stands for.
        public var concept: Concept
    }

    /// The vocabulary this was made from.
    public let vocabulary: Vocabulary
    private let stemmer: Stemmer
    private var concepts: [[String]: [Concept]] = [:]
    private var longest = 1
    /// First stems of all phrases, to skip most tokens at once.
    private var starts: Set<String> = []
    /// Stems of Kazakh words by their plain spelling.
    private var plainSpellings: [String: String] = [:]

    /// Indexes a vocabulary.
    public init(_ vocabulary: Vocabulary, stemmer: Stemmer) {
        self.vocabulary = vocabulary
        self.stemmer = stemmer
        // By name: a dictionary's order changes from run to run, and with it that of the concepts of one word.
        for (name, spellings) in vocabulary.brands.sorted(by: { $0.key < $1.key }) {
            for phrase in [name] + spellings { add(phrase, .brand(name)) }
        }
        for (name, category) in vocabulary.categories.sorted(by: { $0.key < $1.key }) {
            for phrase in [name] + category.words { add(phrase, .category(name)) }
        }
        for (name, words) in vocabulary.colors.sorted(by: { $0.key < $1.key }) {
            for phrase in [name] + words { add(phrase, .color(name)) }
        }
        for (place, phrases) in vocabulary.synonyms.enumerated() {
            for phrase in phrases { add(phrase, .synonyms(place)) }
        }
    }

    private mutating func add(_ phrase: String, _ concept: Concept) {
        let tokens = Tokenizer.tokens(of: phrase)
        let stems = tokens.map(stemmer.stem)
        guard let first = stems.first, concepts[stems]?.contains(concept) != true else { return }
        for (token, stem) in zip(tokens, stems) where token.kind == .kazakh {
            plainSpellings[KazakhSpelling.plain(stem)] = stem
        }
        concepts[stems, default: []].append(concept)
        starts.insert(first)
        longest = max(longest, stems.count)
    }

    /// The stems that are a word of the vocabulary by themselves.
    var words: [String: Int] {
        var words: [String: Int] = [:]
        for stems in concepts.keys where stems.count == 1 { words[stems[0]] = 1 }
        return words
    }

    /// The Kazakh stem of which a word is a form written without Kazakh letters.
    func plainlySpelled(_ word: String) -> [String] {
        plainSpellings[KazakhStemmer.plainStem(KazakhSpelling.plain(word))].map { [$0] } ?? []
    }

    /// Whether a stem begins a word or phrase of the vocabulary.
    public func knows(stem: String) -> Bool { starts.contains(stem) }

    /// Phrases of the vocabulary in a text given as stems, left to right, the longest first at each place, none overlapping.
    public func matches(in stems: [String]) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < stems.count {
            guard starts.contains(stems[index]), let (length, concepts) = longestPhrase(in: stems, at: index) else {
                index += 1
                continue
            }
            for concept in concepts { found.append(Match(tokens: index..<index + length, concept: concept)) }
            index += length
        }
        return found
    }

    private func longestPhrase(in stems: [String], at index: Int) -> (Int, [Concept])? {
        for length in stride(from: min(longest, stems.count - index), through: 1, by: -1) {
            if let concepts = concepts[Array(stems[index..<index + length])] { return (length, concepts) }
        }
        return nil
    }

    /// The concepts of a text in order of first appearance, each once.
    public func concepts(in text: String) -> [Concept] {
        var seen: Set<Concept> = []
        return matches(in: stemmer.terms(of: text)).map(\.concept).filter { seen.insert($0).inserted }
    }

    /// All phrases that stand for a concept, its name first; for synonyms the whole list.
    func phrases(for concept: Concept) -> [String] {
        switch concept {
        case .brand(let name): [name] + (vocabulary.brands[name] ?? [])
        case .category(let name): [name] + (vocabulary.categories[name]?.words ?? [])
        case .color(let name): [name] + (vocabulary.colors[name] ?? [])
        case .synonyms(let place): vocabulary.synonyms[place]
        }
    }
}
