public import Foundation
import GRDB
public import KnowledgeModel

/// What a generation was made from and how much it holds, without the passages themselves: read in a moment, however large
/// the file is.
public struct IndexSummary: Sendable {
    /// The index's file.
    public let file: URL
    /// How it was made.
    public let manifest: IndexManifest
    /// The files it was made from, in the order of their paths.
    public let sources: [IndexedSource]
    /// Numbers of chunks by source, in the order of the sources.
    public let chunks: [Int]
    /// Number of variants of the stock sheet.
    public let stock: Int
    /// What was found wrong in the sources.
    public let problems: [Problem]
    /// What is known of the chats, by path.
    public let chats: [String: ChatRecord]

    /// Where the chunks lie in the file.
    let numbers: ChunkNumbers
    /// Kept open: a build reads more of the file than this.
    let connections: ReadingConnections
    /// What the parts of the file have to add up to.
    let sums: [SummedPart: Int64]

    /// Reads the summary of an index file.
    /// - Throws: ``IndexError`` as ``IndexReader`` does; what it does not read is not held against anything.
    public init(of file: URL) throws(IndexError) {
        let path = file.path(percentEncoded: false)
        self.file = file
        do {
            connections = try ReadingConnections(path: path, count: 1)
            let loader = IndexLoader(path: path, size: connections.identity.size)
            let parts = try connections.read { database in
                try loader.checkFormat(database)
                let text = CanonicalJSON()
                let sums = try loader.loadSums(database)
                return (
                    manifest: try loader.loadManifest(database, sums),
                    sources: try loader.loadSources(database, sums),
                    stock: try Int.fetchOne(database, sql: "SELECT count(*) FROM stock") ?? 0,
                    problems: try String.fetchAll(database, sql: "SELECT problem FROM problem ORDER BY id")
                        .map { try text.decode(Problem.self, from: $0) },
                    chats: try Self.chats(database) { try loader.check($0, of: .chat, in: sums) }, sums: sums
                )
            }
            (manifest, sources, numbers) = (parts.manifest, parts.sources.records, parts.sources.numbers)
            chunks = numbers.spans.map(\.places.count)
            (stock, problems, chats, sums) = (parts.stock, parts.problems, parts.chats, parts.sums)
        } catch {
            throw ReadingConnections.wrapped(error, path: path)
        }
    }

    static func chats(
        _ database: Database, checking: (RowSums) throws -> Void
    ) throws -> [String: ChatRecord] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT path, messages, outline, source.id FROM chat JOIN source ON source.id = chat.source ORDER BY source.id
                """)
        var sum = RowSums()
        var chats: [String: ChatRecord] = [:]
        while let row = try rows.next() {
            let path = try row.decode(String.self, atIndex: 0)
            let record = ChatRecord(
                path: path, messages: try row.decode(Int.self, atIndex: 1),
                outline: Array(try row.decode(Data.self, atIndex: 2)))
            var own = Checksum()
            own.add(try row.decode(Int.self, atIndex: 3))
            own.add(record.messages)
            record.outline.withUnsafeBytes { own.add($0) }
            sum.add(own)
            chats[path] = record
        }
        try checking(sum)
        return chats
    }

    /// Number of chunks.
    public var chunkCount: Int { numbers.count }

    /// Numbers of chunks that went and whose room in the file nothing took.
    public var freeNumbers: Int { numbers.last - numbers.count }

    /// Numbers of chunks by kind.
    public var chunkCounts: [Chunk.Kind: Int] {
        var counts: [Chunk.Kind: Int] = [:]
        for (source, count) in zip(sources, chunks) where count > 0 {
            if let kind = source.kind.chunkKind { counts[kind, default: 0] += count }
        }
        return counts
    }
}

extension IndexedSource.Kind {
    /// What chunks of such a file are; nil for files that give none.
    public var chunkKind: Chunk.Kind? {
        switch self {
        case .catalog: .catalog
        case .script: .script
        case .policy: .policy
        case .chat: .chat
        case .stock, .photo: nil
        }
    }
}
