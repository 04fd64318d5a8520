public import Foundation
import GRDB
import KnowledgeModel
import Language

/// Writes a generation as one SQLite file.
public struct IndexWriter: Sendable {
    /// Creates a writer.
    public init() {}

    /// Writes a new file: as a whole, so that equal contents give equal bytes, or where the contents take something over, as a
    /// copy of that index in which the rest was changed.
    ///
    /// U+0000, which ends a text in SQLite's eyes, becomes U+FFFD in the texts of chunks.
    /// - Throws: ``IndexError/fileInTheWay(path:)`` when there is a file already, ``IndexError`` for vectors that do not
    ///   fit the chunks, and for anything SQLite reports. What was written until then stays, for the caller to remove.
    /// - Complexity: O(letters of all chunks + vector elements).
    public func write(_ contents: IndexContents, to file: URL) throws(IndexError) {
        try Self.check(contents)
        let path = file.path(percentEncoded: false)
        guard !FileManager.default.fileExists(atPath: path) else { throw .fileInTheWay(path: path) }
        do {
            if let carried = contents.carried {
                return try IndexPatch(of: contents, taking: carried).write(to: path)
            }
            let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
            try queue.writeWithoutTransaction { database in
                let dimension = contents.vectors.dimension
                let pageSize = IndexFormat.pageSize(
                    elements: contents.chunks.count * dimension, dimension: dimension)
                try database.execute(sql: "PRAGMA page_size = \(pageSize)")
                try database.execute(sql: "PRAGMA application_id = \(IndexFormat.applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(IndexFormat.version)")
                try database.inTransaction {
                    try database.execute(sql: IndexFormat.schema)
                    try write(contents, pageSize: pageSize, to: database)
                    return .commit
                }
            }
            try queue.close()
        } catch let error as IndexError {
            throw error
        } catch {
            throw ReadingConnections.wrapped(error, path: path)
        }
    }

    /// For a file that nobody else sees until it is finished.
    static let configuration: Configuration = {
        var configuration = Configuration()
        configuration.label = "index-writer"
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            // No journal: what is not finished is removed. The publisher syncs it.
            try database.execute(sql: "PRAGMA journal_mode = OFF")
            try database.execute(sql: "PRAGMA synchronous = OFF")
            // What a page does not use is zeros and not what lay in memory before, whatever SQLite was compiled for.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }()

    private static func check(_ contents: IndexContents) throws(IndexError) {
        let vectors = contents.vectors
        guard vectors.dimension == contents.manifest.embedder.dimension else {
            throw .dimension(expected: contents.manifest.embedder.dimension, found: vectors.dimension)
        }
        guard vectors.count == contents.chunks.count else {
            throw .vectorCount(expected: contents.chunks.count, found: vectors.count)
        }
        for row in 0..<vectors.count {
            let length = VectorLength.of(vectors[row])
            guard length.isFinite else { throw .notFinite(row: row) }
            guard length == 0 || VectorLength.range.contains(length) else { throw .length(row: row) }
        }
    }

    private func write(_ contents: IndexContents, pageSize: Int, to database: Database) throws {
        let ids = Dictionary(
            contents.sources.enumerated().map { ($0.element.path, $0.offset + 1) }, uniquingKeysWith: { $1 })
        let (layout, firsts) = ChunkLayout.dense(contents.chunks, ids: ids)
        let counts = Dictionary(contents.chunks.map { ($0.location.file, 1) }, uniquingKeysWith: +)
        let tables = SmallTables(contents)
        try tables.writeManifest(to: database)
        try tables.writeSources(
            contents.sources.map {
                SmallTables.SourceRow(
                    id: ids[$0.path] ?? 0, source: $0, first: firsts[$0.path] ?? 0, chunks: counts[$0.path] ?? 0)
            }, to: database)
        var sums = ChunkSums()
        let counters = try Self.writeChunks(
            contents.chunks, layout, gramLengths: contents.manifest.gramLengths, sums: &sums, to: database)
        try SummedTable.write(sums.columns, of: .chunk, in: database)
        try SummedTable.write(sums.attributes, of: .attributes, in: database)
        var words: [WordCounter.Word] = []
        for counter in counters { words = WordCounter.merged(words, counter.sortedWords) }
        try writeWords(words, contents, to: database)
        try writeVectors(contents.vectors, pageSize: pageSize, to: database)
        try tables.writeStock(to: database)
        try tables.writePhotos(to: database)
        try tables.writeProblems(to: database)
        try tables.writeChats(ids: ids, to: database)
        try tables.writeModel(to: database)
    }

    /// Writes the rows of chunks and adds them to the sums.
    /// - Returns: what was counted of their words, in parts.
    static func writeChunks(
        _ chunks: [Chunk], _ layout: ChunkLayout, gramLengths: ClosedRange<Int>, sums: inout ChunkSums,
        to database: Database
    ) throws -> [WordCounter] {
        let statement = try database.makeStatement(
            sql: "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let pieces = layout.pieces
        // Rows are worked out on all cores while this thread writes those before them.
        return try OrderedParts.run(
            pieces.count, keeping: { WordCounter(stemmer: Stemmer(), gramLengths: gramLengths) }
        ) {
            counter, number -> [ChunkRow] in
            let piece = pieces[number]
            let json = CanonicalJSON()
            return try chunks[piece.origin].enumerated().map { step, chunk in
                try ChunkRow(chunk, number: piece.first + step, json, &counter)
            }
        } take: { number, rows in
            let piece = pieces[number]
            try stopIfCancelled()
            for row in rows {
                sums.add(id: row.number, source: piece.source, row.columns, attributes: row.attributes)
                try statement.execute(arguments: [
                    row.number, piece.source, row.columns.kind, row.path, row.spot, row.body, row.attributes,
                    row.columns.stems, row.columns.grams, row.columns.fingerprint, row.sum,
                ])
            }
        }
    }

    private func writeWords(_ words: [WordCounter.Word], _ contents: IndexContents, to database: Database) throws {
        var table = try SummedTable(.word, columns: 6, in: database)
        for (offset, word) in words.enumerated() {
            try Self.stopIfCancelled()
            try table.insert(
                .number(offset + 1), .text(word.text), .text(word.stem), .number(word.grams),
                .number(word.postings.count), .bytes(PostingCodec.encode(word.postings)))
        }
        try table.finish(in: database)
        var grams = try SummedTable(.gram, columns: 2, in: database)
        let found = WordCounter.grams(
            of: words, chunkCount: contents.chunks.count, lengths: contents.manifest.gramLengths)
        for gram in found {
            try Self.stopIfCancelled()
            try grams.insert(.text(gram.gram), .number(gram.chunks))
        }
        try grams.finish(in: database)
    }

    /// Called for every row, so that whoever asks a build to stop need not wait for the whole file.
    static func stopIfCancelled() throws(IndexError) {
        if Task.isCancelled { throw .cancelled }
    }

    static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "\u{FFFD}") : text
    }
}
