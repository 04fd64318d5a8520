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

    /// Stems that phrases begin with.
    private struct Node {
        /// What a phrase that ends here stands for.
        var concepts: [Concept] = []
        /// Whether longer phrases go on from here.
        var goesOn = false
    }

    /// The vocabulary this was made from.
    public let vocabulary: Vocabulary
    private let stemmer: Stemmer
    /// Numbers of the stems of all phrases.
    private var numbers: [String: Int32] = [:]
    /// By number of a stem: the node that phrases beginning with it go on from, 0 for none, to skip most tokens at once.
    private var begins: [Int32] = []
    /// The phrases as a tree. The first node stands for none.
    private var nodes = [Node()]
    /// By a node's number and a stem's: the node after it.
    private var steps: [UInt64: Int32] = [:]
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
        guard let first = stems.first else { return }
        for (token, stem) in zip(tokens, stems) where token.kind == .kazakh {
            plainSpellings[KazakhSpelling.plain(stem)] = stem
        }
        var node = node(beginningWith: number(adding: first))
        for stem in stems.dropFirst() { node = self.node(after: node, number(adding: stem)) }
        if !nodes[node].concepts.contains(concept) { nodes[node].concepts.append(concept) }
    }

    private mutating func node(beginningWith number: Int32) -> Int {
        if begins[Int(number)] == 0 { begins[Int(number)] = addNode() }
        return Int(begins[Int(number)])
    }

    private mutating func node(after node: Int, _ number: Int32) -> Int {
        if let known = steps[Self.step(from: node, number)] { return Int(known) }
        let added = addNode()
        steps[Self.step(from: node, number)] = added
        nodes[node].goesOn = true
        return Int(added)
    }

    private mutating func addNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    private static func step(from node: Int, _ number: Int32) -> UInt64 { UInt64(node) << 32 | UInt64(number) }

    private mutating func number(adding stem: String) -> Int32 {
        if let number = numbers[stem] { return number }
        let number = Int32(begins.count)
        numbers[stem] = number
        begins.append(0)
        return number
    }

    /// The stems that are a word of the vocabulary by themselves.
    var words: [String: Int] {
        var words: [String: Int] = [:]
        for (stem, number) in numbers where !nodes[Int(begins[Int(number)])].concepts.isEmpty { words[stem] = 1 }
        return words
    }

    /// The Kazakh stem of which a word is a form written without Kazakh letters.
    package func plainlySpelled(_ word: String) -> [String] {
        plainSpellings[KazakhStemmer.plainStem(KazakhSpelling.plain(word))].map { [$0] } ?? []
    }

    /// Whether a stem begins a word or phrase of the vocabulary.
    public func knows(stem: String) -> Bool { numbers[stem].map { begins[Int($0)] != 0 } ?? false }

    /// The number of a stem that no phrase has.
    static let unknown: Int32 = -1

    /// The number by which ``matches(of:)`` knows a stem.
    func number(of stem: String) -> Int32 { numbers[stem] ?? Self.unknown }

    /// Phrases of the vocabulary in a text given as stems, left to right, the longest first at each place, none overlapping.
    public func matches(in stems: [String]) -> [Match] { matches(of: stems.map(number)) }

    /// The same in a text given as numbers of stems.
    func matches(of stems: [Int32]) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < stems.count {
            guard let (end, node) = longestPhrase(in: stems, at: index) else {
                index += 1
                continue
            }
            for concept in nodes[node].concepts { found.append(Match(tokens: index..<end, concept: concept)) }
            index = end
        }
        return found
    }

    /// Where the longest phrase from a place on ends, and its node.
    private func longestPhrase(in stems: [Int32], at index: Int) -> (end: Int, node: Int)? {
        guard stems[index] >= 0, begins[Int(stems[index])] != 0 else { return nil }
        var node = Int(begins[Int(stems[index])])
        var end = index + 1
        var found = nodes[node].concepts.isEmpty ? nil : (end, node)
        while nodes[node].goesOn, end < stems.count, stems[end] >= 0,
            let next = steps[Self.step(from: node, stems[end])]
        {
            node = Int(next)
            end += 1
            if !nodes[node].concepts.isEmpty { found = (end, node) }
        }
        return found
    }

    /// The concepts of a text in order of first appearance, each once. ``ConceptFinder`` is for many texts.
    public func concepts(in text: String) -> [Concept] { Self.unique(matches(in: stemmer.terms(of: text))) }

    static func unique(_ matches: [Match]) -> [Concept] {
        var concepts: [Concept] = []
        // A text names few; hashing their names would take longer than comparing them.
        for match in matches where !concepts.contains(match.concept) { concepts.append(match.concept) }
        return concepts
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
