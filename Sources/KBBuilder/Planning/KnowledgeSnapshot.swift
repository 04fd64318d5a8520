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

    init(
        sources: [IndexedSource], stock: [StockItem], problems: [Problem], documents: [Chunk], counts: [String: Int]
    ) {
        self.sources = sources
        self.stock = stock
        self.problems = problems
        self.documents = documents
        self.counts = counts
    }

    /// What an index is to hold.
    /// - Parameters:
    ///   - base: a snapshot whose parts are used for what the index takes over.
    ///   - summary: the index it was taken of.
    /// - Throws: ``IndexError`` when what is taken over lies elsewhere and can't be read.
    public init(
        _ contents: IndexContents, taking base: KnowledgeSnapshot = .empty, of summary: IndexSummary? = nil
    ) throws(IndexError) {
        var counts: [String: Int] = [:]
        for chunk in contents.chunks { counts[chunk.location.file, default: 0] += 1 }
        var (documents, stock) = (contents.chunks.filter { $0.kind != .chat }, contents.stock)
        if let carried = contents.carried {
            let base =
                summary?.gives(carried) == true ? base : try KnowledgeSnapshot(of: IndexSummary(of: carried.index))
            for (file, count) in base.counts where carried.sources.contains(file) { counts[file] = count }
            let (fresh, kept) = (documents.rangesByFile, base.documents.rangesByFile)
            var all: [Chunk] = []
            all.reserveCapacity(documents.count + base.documents.count)
            for source in contents.sources {
                if let range = fresh[source.path] { all += documents[range] }
                if carried.sources.contains(source.path), let range = kept[source.path] { all += base.documents[range] }
            }
            documents = all
            if carried.takesStock { stock = base.stock }
        }
        self.init(
            sources: contents.sources, stock: stock, problems: contents.problems, documents: documents, counts: counts)
    }

    /// What an index holds.
    /// - Throws: ``IndexError`` when it can't be read.
    public init(of index: IndexSummary) throws(IndexError) {
        let documents = try index.chunks { $0.kind != .chat }
        let counts = zip(index.sources, index.chunks).map { ($0.path, $1) }.filter { $0.1 > 0 }
        self.init(
            sources: index.sources, stock: try index.stockItems(), problems: index.problems, documents: documents,
            counts: Dictionary(counts, uniquingKeysWith: { first, _ in first }))
    }
}

extension [Chunk] {
    /// The files of the chunks with where theirs stand: those of one file follow one another. No chunk is copied.
    var runsOfFiles: [(file: String, range: Range<Int>)] {
        var runs: [(file: String, range: Range<Int>)] = []
        var start = 0
        while start < count {
            let file = self[start].location.file
            var end = start + 1
            while end < count, self[end].location.file == file { end += 1 }
            runs.append((file, start..<end))
            start = end
        }
        return runs
    }

    fileprivate var rangesByFile: [String: Range<Int>] {
        Dictionary(runsOfFiles.map { ($0.file, $0.range) }, uniquingKeysWith: { first, _ in first })
    }
}
