public import Foundation
import GRDB
import KnowledgeModel
public import Language

/// Writes a generation as one SQLite file.
public struct IndexWriter: Sendable {
    private let stemmer: Stemmer

    /// Creates a writer.
    public init(stemmer: Stemmer) {
        self.stemmer = stemmer
    }

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
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(
                    sql: "PRAGMA page_size = \(Self.pageSize(for: contents.vectors))")
                try database.execute(sql: "PRAGMA application_id = \(IndexFormat.applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(IndexFormat.version)")
                try database.inTransaction {
                    try database.execute(sql: IndexFormat.schema)
                    try write(contents, to: database)
                    return .commit
                }
            }
            try queue.close()
        } catch let error as IndexError {
            throw error
        } catch {
            throw .database(path: path, detail: "\(error)")
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

    private static func pageSize(for vectors: VectorMatrix) -> Int {
        IndexFormat.pageSize(elements: vectors.elements.count, dimension: vectors.dimension)
    }

    private func write(_ contents: IndexContents, to database: Database) throws {
        let text = CanonicalJSON()
        try writeManifest(contents.manifest, to: database, text)
        let sourceIDs = try writeSources(contents, to: database)
        try writeChunks(contents.chunks, sourceIDs: sourceIDs, to: database, text)
        try writeVectors(contents.vectors, to: database)
        var stock = try SummedTable(.stock, columns: 3, in: database)
        for (offset, item) in contents.stock.enumerated() {
            try stock.insert(.number(offset + 1), .text(Self.storable(item.product)), .text(try text.encode(item)))
        }
        try stock.finish(in: database)
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
        if let learning = manifest.learning {
            entries.insert(("learning", try text.encode(learning)), at: 2)
        }
        var table = try SummedTable(.manifest, columns: 2, in: database)
        for (key, value) in entries { try table.insert(.text(key), .text(value)) }
        try table.finish(in: database)
    }

    private func writeSources(_ contents: IndexContents, to database: Database) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for chunk in contents.chunks { counts[chunk.location.file, default: 0] += 1 }
        var ids: [String: Int] = [:]
        var table = try SummedTable(.source, columns: 8, in: database)
        for (offset, source) in contents.sources.enumerated() {
            ids[source.path] = offset + 1
            try table.insert(
                .number(offset + 1), .text(source.path), .text(source.kind.rawValue), .number(source.size),
                .text(source.sha256), .text(source.parser), .text(source.state.rawValue),
                .number(counts[source.path] ?? 0))
        }
        try table.finish(in: database)
        return ids
    }

    private func writeChunks(
        _ chunks: [Chunk], sourceIDs: [String: Int], to database: Database, _ text: CanonicalJSON
    ) throws {
        var counter = WordCounter(stemmer: stemmer)
        var columns = Checksum()
        var attributeSum = Checksum()
        let statement = try database.makeStatement(
            sql: "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (offset, chunk) in chunks.enumerated() {
            let counts = counter.add(chunk.indexedText, heading: chunk.path.last, chunk: Int32(offset))
            let fingerprint = Int64(bitPattern: counts.fingerprint)
            let (path, place) = (try text.encode(chunk.path), try text.encode(chunk.location.place))
            let (body, attributes) = (Self.storable(chunk.text), try text.encode(chunk.attributes))
            let source = sourceIDs[chunk.location.file] ?? 0
            columns.add(offset + 1)
            columns.add(source)
            columns.add(chunk.kind.rawValue)
            for number in [counts.stems, counts.grams, Int(fingerprint)] { columns.add(number) }
            attributeSum.add(attributes)
            var sum = Checksum()
            for value in [path, place, body, attributes] { sum.add(value) }
            try statement.execute(arguments: [
                offset + 1, source, chunk.kind.rawValue, path, place, body, attributes, counts.stems, counts.grams,
                fingerprint, sum.stored,
            ])
        }
        try SummedTable.write(columns, of: .chunk, in: database)
        try SummedTable.write(attributeSum, of: .attributes, in: database)
        try writeWords(counter.sortedWords, chunkCount: chunks.count, to: database)
    }

    private func writeWords(_ words: [WordCounter.Word], chunkCount: Int, to database: Database) throws {
        var table = try SummedTable(.word, columns: 6, in: database)
        for (offset, word) in words.enumerated() {
            try table.insert(
                .number(offset + 1), .text(word.text), .text(word.stem), .number(word.grams),
                .number(word.postings.count), .bytes(PostingCodec.encode(word.postings)))
        }
        try table.finish(in: database)
        var grams = try SummedTable(.gram, columns: 2, in: database)
        for gram in WordCounter.grams(of: words, chunkCount: chunkCount) {
            try grams.insert(.text(gram.gram), .number(gram.chunks))
        }
        try grams.finish(in: database)
    }

    private static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "\u{FFFD}") : text
    }

    private func writeVectors(_ vectors: VectorMatrix, to database: Database) throws {
        func forEachBlock(of rows: Int, _ body: (Int, ArraySlice<Float>) throws -> Void) rethrows {
            for first in stride(from: 0, to: vectors.count, by: rows) {
                let last = min(first + rows, vectors.count)
                try body(first + 1, vectors.elements[first * vectors.dimension..<last * vectors.dimension])
            }
        }
        let blocks = try database.makeStatement(sql: "INSERT INTO vector_block VALUES (?, ?, ?)")
        let blockRows = IndexFormat.rowsInBlock(dimension: vectors.dimension, pageSize: Self.pageSize(for: vectors))
        try forEachBlock(of: blockRows) { first, rows in
            let bytes = Self.littleEndian(rows)
            try blocks.execute(arguments: [first, Self.sums(of: bytes, size: 4 * vectors.dimension), bytes])
        }
        let codes = try database.makeStatement(sql: "INSERT INTO vector_code VALUES (?, ?, ?, ?, ?)")
        try forEachBlock(of: IndexFormat.codeBlockRows) { first, rows in
            let block = CodeBlock(quantizing: rows, dimension: vectors.dimension)
            let parts = [
                Self.littleEndian(block.scales[...]), Self.littleEndian(block.errors[...]),
                block.codes.withUnsafeBytes { Data($0) },
            ]
            var sum = Checksum()
            for part in parts { part.withUnsafeBytes { sum.add($0) } }
            try codes.execute(arguments: [first, sum.stored, parts[0], parts[1], parts[2]])
        }
    }

    /// The sums of pieces of some size, little-endian.
    private static func sums(of bytes: Data, size: Int) -> Data {
        bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: size)
                .map { Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + size])).littleEndian }
                .withUnsafeBytes { Data($0) }
        }
    }

    private static func littleEndian(_ numbers: ArraySlice<Float>) -> Data {
        #if _endian(little)
            numbers.withUnsafeBytes { Data($0) }
        #else
            numbers.map(\.bitPattern.littleEndian).withUnsafeBytes { Data($0) }
        #endif
    }
}
