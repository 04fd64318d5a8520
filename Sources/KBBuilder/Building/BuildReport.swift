public import KnowledgeModel
public import VectorIndex

/// What a build or a check found and did.
public struct BuildReport: Sendable {
    /// What became of the knowledge base.
    public var outcome: Outcome
    /// The files, by path.
    public var sources: [IndexedSource]
    /// Numbers of chunks by kind.
    public var chunks: [Chunk.Kind: Int]
    /// Number of variants in the stock sheet.
    public var stock: Int
    /// Number of photos.
    public var photos: Int
    /// Number of chat messages read.
    public var messages: Int
    /// What is wrong in the sources, by file.
    public var problems: [Problem]

    /// What is different in the new generation; nil where there was none before or nothing was written.
    public var changes: ChangePlan?

    /// What became of the knowledge base.
    public enum Outcome: Hashable, Sendable {
        /// A new generation is in use.
        case published(generation: Int)
        /// The generation in use was made from the same files and settings already.
        case unchanged(generation: Int)
        /// Nothing was to be written: a check or a dry run.
        case notWritten
    }

    /// Whether a file could not be read.
    public var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// Files that were not read because of where they lie or what they are.
    public var unreadFiles: [Problem] {
        problems.filter { $0.code == MisplacedFiles.misplacedCode || $0.code == MisplacedFiles.unknownCode }
    }
}

/// What a build is at.
public enum BuildStage: Hashable, Sendable {
    /// Files are being read: so many of so many.
    case reading(done: Int, of: Int)
    /// Texts are being cut and their vectors learned.
    case embedding(chunks: Int)
    /// A server is asked for vectors: so many texts of so many are done.
    case asking(done: Int, of: Int)
    /// The new generation is being written.
    case writing
    /// The new generation is being checked.
    case checking
}
