import KnowledgeModel
public import Language

/// Tells which of a list of product names a customer means.
///
/// Every word that tells a name from the others has to be said: `Chanel 25` is neither `Chanel Jumbo` nor `Chanel`. Words of
/// categories, colours and sizes narrow the choice but name no product; `Golden Goose` is a brand and no golden colour.
public struct ProductMatcher: Sendable {
    private let names: [String]
    /// The words that make up each name, without those of its category.
    private let nameStems: [Set<String>]
    private let analyzer: QueryAnalyzer
    private let stemmer: Stemmer

    /// Creates a matcher.
    /// - Parameter names: product names, each once; the result keeps their order.
    public init(names: [String], vocabulary: VocabularyIndex, stemmer: Stemmer) {
        self.names = names
        self.stemmer = stemmer
        var frequencies: [String: Int] = [:]
        nameStems = names.map { name in
            let stems = stemmer.terms(of: name)
            let whole = Set(stems)
            let category = vocabulary.matches(in: stems).filter(\.concept.isCategory)
                .reduce(into: Set<String>()) { $0.formUnion(stems[$1.tokens]) }
            let telling = whole.subtracting(category)
            for stem in telling.isEmpty ? whole : telling { frequencies[stem, default: 0] += 1 }
            return telling.isEmpty ? whole : telling
        }
        analyzer = QueryAnalyzer(
            lexicon: Lexicon(frequencies: frequencies, chunkCount: names.count), vocabulary: vocabulary,
            stemmer: stemmer)
    }

    /// Which names a text may mean.
    /// - Complexity: O(words of the text × names).
    public func match(_ text: String) -> ProductMatch {
        let analysis = analyzer.analyze(text)
        let traits = ProductTraits(of: analysis.text, vocabulary: analyzer.vocabulary, stemmer: stemmer)
        let said = analysis.groups.enumerated().filter { offset, group in
            !group.isStopWord && !group.isContinuation && !traits.tokens.contains(offset)
        }.map(\.element)
        var candidates: [(index: Int, found: Int, isWhole: Bool)] = []
        var open = said.filter { isName($0) }
        for (index, stems) in nameStems.enumerated() {
            var met: Set<String> = []
            var found = 0
            for group in open {
                let meeting = group.alternatives.filter { $0.origin != .related && $0.origin != .synonym }
                    .map(\.stems).filter { $0.allSatisfy(stems.contains) }
                if meeting.isEmpty { continue }
                found += 1
                met.formUnion(meeting.joined())
            }
            if found > 0 { candidates.append((index, found, met.isSuperset(of: stems))) }
        }
        open.removeAll { group in candidates.contains { holds(group, in: nameStems[$0.index]) } }
        let most = candidates.map(\.found).max() ?? 0
        let best = candidates.filter { $0.found == most }
        let whole = best.filter(\.isWhole)
        let unmet = open.map(\.typed)
        let verdict: ProductMatch.Verdict
        if best.isEmpty {
            verdict = unmet.isEmpty ? .unnamed : .unknown
        } else if said.contains(where: { group in
            isName(group) && !best.contains { holds(group, in: nameStems[$0.index]) }
        }) {
            verdict = .similar
        } else if whole.count == 1 || best.count == 1 {
            verdict = .one
        } else {
            verdict = .several
        }
        let chosen = whole.count == 1 && verdict == .one ? whole : best
        return ProductMatch(
            verdict: verdict, products: chosen.map { names[$0.index] }, traits: traits, unknownWords: unmet)
    }

    private func holds(_ group: QueryAnalysis.Group, in stems: Set<String>) -> Bool {
        group.alternatives.contains {
            $0.origin != .related && $0.origin != .synonym && $0.stems.allSatisfy(stems.contains)
        }
    }

    /// Whether a word has to be part of a product's name. A Russian word that no name, brand or repair knows is talk.
    private func isName(_ group: QueryAnalysis.Group) -> Bool {
        if group.alternatives.contains(where: { $0.stems.allSatisfy { analyzer.lexicon.frequency(of: $0) > 0 } }) {
            return true
        }
        let letters = group.typed.unicodeScalars
        if letters.allSatisfy({ (0x30...0x39).contains($0.value) }) { return true }
        if letters.allSatisfy({ (0x61...0x7A).contains($0.value) }) { return letters.count > 2 }
        return analyzer.vocabulary.concepts(in: group.typed).contains(where: \.isBrand)
    }
}

/// What a text says of products.
public struct ProductMatch: Hashable, Sendable {
    /// How surely it names one.
    public var verdict: Verdict
    /// The names it may mean, in the matcher's order.
    public var products: [String]
    /// Category, colours and sizes it asks for.
    public var traits: ProductTraits
    /// Words that no name holds.
    public var unknownWords: [String]

    /// How surely a text names a product.
    public enum Verdict: String, Hashable, Sendable, Codable {
        /// One product.
        case one
        /// Several products answer to it.
        case several
        /// Some of its words name products, others belong to none of them.
        case similar
        /// It names no product, at most a category, colour or size.
        case unnamed
        /// It names something that none of the products is.
        case unknown
    }
}

extension VocabularyIndex.Concept {
    var isCategory: Bool { if case .category = self { true } else { false } }
    var isBrand: Bool { if case .brand = self { true } else { false } }
}
