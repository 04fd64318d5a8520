public import Foundation
import GRDB
import KnowledgeModel
import Language

/// Writes a generation as one SQLite file.
public struct IndexWriter: Sendable {
    /// Creates a writer.
    public init() {}

    /// Writes a new file; equal contents give equal bytes.
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
            var configuration = Configuration()
            configuration.label = "index-writer"
            configuration.prepareDatabase { database in
                // A file nobody else sees until it is finished needs no journal; the publisher syncs it.
                try database.execute(sql: "PRAGMA journal_mode = OFF")
                try database.execute(sql: "PRAGMA synchronous = OFF")
                // What a page does not use is zeros and not what lay in memory before, whatever SQLite was compiled for.
                try database.execute(sql: "PRAGMA secure_delete = ON")
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                let base = try contents.carried.map {
                    try CarriedIndex(attaching: $0, embedder: contents.manifest.embedder, to: database)
                }
                let layout = ChunkLayout(contents, carried: base?.sources ?? [])
                let pageSize = IndexFormat.pageSize(
                    elements: layout.count * contents.vectors.dimension, dimension: contents.vectors.dimension)
                try database.execute(sql: "PRAGMA page_size = \(pageSize)")
                try database.execute(sql: "PRAGMA application_id = \(IndexFormat.applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(IndexFormat.version)")
                try database.inTransaction {
                    try database.execute(sql: IndexFormat.schema)
                    try write(contents, layout, base, pageSize: pageSize, to: database)
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

    private func write(
        _ contents: IndexContents, _ layout: ChunkLayout, _ base: CarriedIndex?, pageSize: Int, to database: Database
    ) throws {
        let text = CanonicalJSON()
        try writeManifest(contents.manifest, to: database, text)
        let sourceIDs = try writeSources(contents, layout, to: database)
        try writeChunks(contents.chunks, layout, base, gramLengths: contents.manifest.gramLengths, to: database)
        try writeVectors(contents.vectors, layout, base, pageSize: pageSize, to: database)
        if contents.carried?.takesStock == true, let base {
            try base.copyStock(in: database)
        } else {
            var stock = try SummedTable(.stock, columns: 3, in: database)
            for (offset, item) in contents.stock.enumerated() {
                try stock.insert(.number(offset + 1), .text(Self.storable(item.product)), .text(try text.encode(item)))
            }
            try stock.finish(in: database)
        }
        var photos = try SummedTable(.photo, columns: 3, in: database)
        for (offset, photo) in contents.photos.enumerated() {
            try photos.insert(.number(offset + 1), .text(photo.file), .text(try text.encode(photo)))
        }
        try photos.finish(in: database)
        var problems = try SummedTable(.problem, columns: 3, in: database)
        for (offset, problem) in contents.problems.enumerated() {
            try problems.insert(
                .number(offset + 1), .text(problem.location.file), .text(try text.encode(problem)))
        }
        try problems.finish(in: database)
        var chats = try SummedTable(.chat, columns: 3, in: database)
        for chat in contents.chats {
            try chats.insert(.number(sourceIDs[chat.path] ?? 0), .number(chat.messages), .bytes(Data(chat.outline)))
        }
        try chats.finish(in: database)
        var model = try SummedTable(.model, columns: 2, in: database)
        if !contents.model.isEmpty {
            try model.insert(.text(contents.manifest.embedder.model), .bytes(Data(contents.model)))
        }
        try model.finish(in: database)
    }

    private func writeManifest(_ manifest: IndexManifest, to database: Database, _ text: CanonicalJSON) throws {
        var entries = [
            ("contacts", try text.encode(manifest.contacts)), ("embedder", try text.encode(manifest.embedder)),
            ("messages", String(manifest.messages)),
            ("options", try text.encode(manifest.options)), ("shop", Self.storable(manifest.shop)),
            ("vocabulary", try text.encode(manifest.vocabulary)),
        ]
        if let learning = manifest.learning { entries.append(("learning", try text.encode(learning))) }
        if let forgotten = manifest.forgotten { entries.append(("forgotten", forgotten)) }
        if manifest.gramLengths != CharacterGrams.lengths {
            entries.append(("grams", "\(manifest.gramLengths.lowerBound)-\(manifest.gramLengths.upperBound)"))
        }
        var table = try SummedTable(.manifest, columns: 2, in: database)
        for (key, value) in entries.sorted(by: { $0.0 < $1.0 }) { try table.insert(.text(key), .text(value)) }
        try table.finish(in: database)
    }

    private func writeSources(
        _ contents: IndexContents, _ layout: ChunkLayout, to database: Database
    ) throws -> [String: Int] {
        var ids: [String: Int] = [:]
        var table = try SummedTable(.source, columns: 8, in: database)
        for (offset, source) in contents.sources.enumerated() {
            ids[source.path] = offset + 1
            try table.insert(
                .number(offset + 1), .text(source.path), .text(source.kind.rawValue), .number(source.size),
                .text(source.sha256), .text(source.parser), .text(source.state.rawValue),
                .number(layout.counts[offset]))
        }
        try table.finish(in: database)
        return ids
    }

    private func writeChunks(
        _ chunks: [Chunk], _ layout: ChunkLayout, _ base: CarriedIndex?, gramLengths: ClosedRange<Int>,
        to database: Database
    ) throws {
        var sums = ChunkSums()
        var carried = try base.map { try CarriedChunkRows(of: $0, in: database) }
        let statement = try database.makeStatement(
            sql: "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let pieces = layout.pieces
        // Rows are worked out on all cores while this thread writes those before them.
        let counters = try OrderedParts.run(
            pieces.count, keeping: { WordCounter(stemmer: Stemmer(), gramLengths: gramLengths) }
        ) {
            counter, number -> [ChunkRow] in
            let piece = pieces[number]
            guard !piece.isCarried else { return [] }
            let json = CanonicalJSON()
            return try chunks[piece.origin].enumerated().map { step, chunk in
                try ChunkRow(chunk, at: piece.first + step, json, &counter)
            }
        } take: { number, rows in
            let piece = pieces[number]
            try Self.stopIfCancelled()
            if piece.isCarried { try carried?.copy(piece, adding: &sums) }
            for row in rows {
                sums.add(id: row.place + 1, source: piece.source, row.columns, attributes: row.attributes)
                try statement.execute(arguments: [
                    row.place + 1, piece.source, row.columns.kind, row.path, row.spot, row.body, row.attributes,
                    row.columns.stems, row.columns.grams, row.columns.fingerprint, row.sum,
                ])
            }
        }
        try carried?.finish()
        try SummedTable.write(sums.columns, of: .chunk, in: database)
        try SummedTable.write(sums.attributes, of: .attributes, in: database)
        var words = try base?.words(layout, in: database) ?? []
        for counter in counters { words = WordCounter.merged(words, counter.sortedWords) }
        try writeWords(words, chunkCount: layout.count, gramLengths: gramLengths, to: database)
    }

    private func writeWords(
        _ words: [WordCounter.Word], chunkCount: Int, gramLengths: ClosedRange<Int>, to database: Database
    ) throws {
        var table = try SummedTable(.word, columns: 6, in: database)
        for (offset, word) in words.enumerated() {
            try Self.stopIfCancelled()
            try table.insert(
                .number(offset + 1), .text(word.text), .text(word.stem), .number(word.grams),
                .number(word.postings.count), .bytes(PostingCodec.encode(word.postings)))
        }
        try table.finish(in: database)
        var grams = try SummedTable(.gram, columns: 2, in: database)
        for gram in WordCounter.grams(of: words, chunkCount: chunkCount, lengths: gramLengths) {
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
