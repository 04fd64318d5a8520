public import KnowledgeModel
public import VectorIndex

/// What a generation says, without what search needs: one side of a ``ChangePlan``.
public struct KnowledgeSnapshot: Sendable {
    /// The files, by path.
    public var sources: [IndexedSource]
    /// The variants of the stock sheet.
    public var stock: [StockItem]
    /// What is wrong in the files.
    public var problems: [Problem]
    /// Chunks of documents, in order.
    var documents: [Chunk]
    /// Numbers of chunks by file.
    var counts: [String: Int]

    /// Nothing at all.
    public static var empty: KnowledgeSnapshot {
        KnowledgeSnapshot(sources: [], stock: [], problems: [], documents: [], counts: [:])
    }

    private init(
        sources: [IndexedSource], stock: [StockItem], problems: [Problem], documents: [Chunk], counts: [String: Int]
    ) {
        self.sources = sources
        self.stock = stock
        self.problems = problems
        self.documents = documents
        self.counts = counts
    }

    /// What an index is to hold.
    public init(_ contents: IndexContents) {
        var counts: [String: Int] = [:]
        for chunk in contents.chunks { counts[chunk.location.file, default: 0] += 1 }
        self.init(
            sources: contents.sources, stock: contents.stock, problems: contents.problems,
            documents: contents.chunks.filter { $0.kind != .chat }, counts: counts)
    }

    /// What an index holds.
    /// - Throws: ``IndexError`` when it can't be read.
    public init(of index: IndexReader) throws(IndexError) {
        let documents = try index.chunks { $0 != .chat }
        var counts: [String: Int] = [:]
        for chunk in documents { counts[chunk.location.file, default: 0] += 1 }
        for source in index.sources where source.kind == .chat {
            counts[source.path] = index.chunkCount(of: source.path)
        }
        self.init(
            sources: index.sources, stock: try index.stock(), problems: try index.problems(), documents: documents,
            counts: counts)
    }
}
