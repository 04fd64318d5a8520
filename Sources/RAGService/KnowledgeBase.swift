public import Embeddings
public import Foundation
public import KnowledgeModel
public import Language
public import VectorIndex

/// A generation of the knowledge base with all that is needed to ask it: understanding, vectors, search.
public struct KnowledgeBase: Sendable {
    /// The generation's number; 0 for an index outside a shop's folder.
    public let generation: Int
    /// The opened index.
    public let index: IndexReader
    /// The index's own embedder.
    public let embedder: LatentSemanticModel
    /// Works out what a question means in the words of this generation.
    public let analyzer: QueryAnalyzer
    let stemmer: Stemmer

    /// Opens the generation in use.
    /// - Parameters:
    ///   - ranking: the numbers that ranking uses.
    ///   - variants: what a question's words are also looked for as.
    /// - Throws: ``KnowledgeError/notBuilt(folder:)`` when there is none, ``IndexError`` or ``EmbeddingError`` when the
    ///   file can't be used.
    public init(
        of shop: ShopFolder, ranking: RankingParameters = RankingParameters(), variants: QueryVariants = .all
    ) throws {
        guard let current = try GenerationFolder(root: shop.builtKnowledge).current() else {
            throw KnowledgeError.notBuilt(folder: shop.root.path(percentEncoded: false))
        }
        try self.init(
            opening: current.file, generation: current.number, ranking: ranking, variants: variants)
    }

    /// Opens an index file.
    /// - Throws: ``IndexError`` or ``EmbeddingError`` when the file can't be used;
    ///   ``KnowledgeError/foreignEmbedder(index:available:)`` when its vectors were made by another embedder.
    public init(
        opening file: URL, generation: Int = 0, ranking: RankingParameters = RankingParameters(),
        variants: QueryVariants = .all
    ) throws {
        self.generation = generation
        index = try IndexReader(opening: file, ranking: ranking)
        embedder = try LatentSemanticModel(decoding: index.model())
        guard embedder.identity == index.manifest.embedder else {
            throw KnowledgeError.foreignEmbedder(index: index.manifest.embedder, available: embedder.identity)
        }
        stemmer = Stemmer()
        analyzer = QueryAnalyzer(
            lexicon: index.lexicon, vocabulary: VocabularyIndex(index.manifest.vocabulary, stemmer: stemmer),
            stemmer: stemmer, variants: variants)
    }

    /// The longest question that is taken, in characters.
    public static let questionLimit = 2_000

    /// Refuses what is no question.
    /// - Throws: ``KnowledgeError/emptyQuestion``, ``KnowledgeError/longQuestion(characters:allowed:)``.
    static func check(_ question: String) throws(KnowledgeError) {
        let characters = question.unicodeScalars.count
        guard characters <= questionLimit else {
            throw .longQuestion(characters: characters, allowed: questionLimit)
        }
        guard !Tokenizer.tokens(of: question).isEmpty else { throw .emptyQuestion }
    }

    /// Finds the passages that answer a question best.
    /// - Throws: ``KnowledgeError`` for an empty or endless question, ``IndexError`` for a limit out of range, and what
    ///   reading throws.
    public func search(
        _ question: String, filter: SearchFilter = SearchFilter(), limit: Int = 10
    ) throws -> SearchResult {
        try Self.check(question)
        let analysis = analyzer.analyze(question)
        let vector = embedder.embed([analysis.wordsForEmbedding.joined(separator: " ")], stemmer: stemmer)
        return try index.search(
            SearchRequest(analysis: analysis, vector: vector.elements, filter: filter, limit: limit))
    }
}
