public import Embeddings
public import Foundation
public import KnowledgeModel
public import Language
public import VectorIndex
public import WebClient

/// A generation of the knowledge base with all that is needed to ask it: understanding, vectors, search.
public struct KnowledgeBase: Sendable {
    /// The generation's number; 0 for an index outside a shop's folder.
    public let generation: Int
    /// The opened index.
    public let index: IndexReader
    /// What makes a question's vector.
    private let embedder: QueryEmbedder
    /// Works out what a question means in the words of this generation.
    public private(set) var analyzer: QueryAnalyzer
    let stemmer: Stemmer

    /// Opens the generation in use.
    /// - Parameters:
    ///   - ranking: the numbers that ranking uses.
    ///   - variants: what a question's words are also looked for as.
    ///   - embedder: which embedder the shop's settings name. Only read where the generation was made by a server's.
    ///   - environment: where the server's key may lie.
    /// - Throws: ``KnowledgeError/notBuilt(folder:)`` when there is none, ``IndexError`` or ``EmbeddingError`` when the
    ///   file can't be used.
    public init(
        of shop: ShopFolder, ranking: RankingParameters = RankingParameters(), variants: QueryVariants = .all,
        embedder: @autoclosure () throws -> EmbedderChoice = .learned, web: WebClient = WebClient(),
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        let opened = try GenerationFolder(root: shop.builtKnowledge).openCurrent { current in
            try KnowledgeBase(
                opening: current.file, generation: current.number, ranking: ranking, variants: variants,
                embedder: try embedder(), web: web, environment: environment)
        }
        guard let opened else { throw KnowledgeError.notBuilt(folder: shop.root.path(percentEncoded: false)) }
        self = opened
    }

    /// Opens an index file.
    /// - Throws: ``IndexError`` or ``EmbeddingError`` when the file can't be used.
    public init(
        opening file: URL, generation: Int = 0, ranking: RankingParameters = RankingParameters(),
        variants: QueryVariants = .all, embedder: @autoclosure () throws -> EmbedderChoice = .learned,
        web: WebClient = WebClient(), environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        try self.init(
            index: try IndexReader(opening: file, ranking: ranking), generation: generation, variants: variants,
            embedder: try embedder(), web: web, environment: environment)
    }

    /// Asks an index that is open already.
    /// - Throws: ``EmbeddingError`` when its model can't be used.
    public init(
        index: IndexReader, generation: Int = 0, variants: QueryVariants = .all,
        embedder: @autoclosure () throws -> EmbedderChoice = .learned, web: WebClient = WebClient(),
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        self.generation = generation
        self.index = index
        stemmer = Stemmer()
        self.embedder = try QueryEmbedder(
            of: index, choice: embedder, web: web, environment: environment)
        analyzer = QueryAnalyzer(
            lexicon: index.lexicon, vocabulary: VocabularyIndex(index.manifest.vocabulary, stemmer: stemmer),
            stemmer: stemmer, variants: variants)
    }

    /// The same generation, understanding questions with a vocabulary that was edited since.
    ///
    /// What passages are about was read with the generation's own; a build reads it anew.
    public func understanding(with vocabulary: Vocabulary) -> KnowledgeBase {
        var changed = self
        changed.analyzer = QueryAnalyzer(
            lexicon: index.lexicon, vocabulary: VocabularyIndex(vocabulary, stemmer: stemmer), stemmer: stemmer)
        return changed
    }

    /// The longest question that is taken, in characters.
    public static let questionLimit = KnowledgeAPI.Limit.text

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
    ///
    /// Where the generation's vectors are a server's and the server can't be had, the search goes by words alone and says so
    /// in ``SearchResult/warnings``.
    /// - Throws: ``KnowledgeError`` for an empty or endless question, and when the embedder at hand is not the
    ///   generation's own; ``EmbeddingError/modelChanged(model:)`` and ``EmbeddingError/wrongDimension(model:expected:found:)``
    ///   when it no longer is; ``IndexError`` for a limit out of range, and what reading throws.
    public func search(
        _ question: String, filter: SearchFilter = SearchFilter(), limit: Int = 10
    ) async throws -> SearchResult {
        let (request, warning) = try await request(for: question, filter: filter, limit: limit)
        var result = try index.search(request)
        if let warning { result.warnings.append(warning) }
        return result
    }

    /// Understands a question: what the index is asked for it, and why the vectors had to be left out, where they were.
    /// - Throws: as ``search(_:filter:limit:)``, but for what only the index can refuse.
    public func request(
        for question: String, filter: SearchFilter = SearchFilter(), limit: Int = 10
    ) async throws -> (request: SearchRequest, warning: Phrase?) {
        try Self.check(question)
        let analysis = analyzer.analyze(question)
        let (vector, warning) = try await embedder.vector(of: analysis)
        return (SearchRequest(analysis: analysis, vector: vector, filter: filter, limit: limit), warning)
    }
}
