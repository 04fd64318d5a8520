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
                    sql: "PRAGMA page_size = \(IndexFormat.pageSize(elements: contents.vectors.elements.count))")
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

    private func write(_ contents: IndexContents, to database: Database) throws {
        let text = CanonicalJSON()
        try writeManifest(contents.manifest, to: database, text)
        let sourceIDs = try writeSources(contents, to: database)
        try writeChunks(contents.chunks, sourceIDs: sourceIDs, to: database, text)
        try writeVectors(contents.vectors, to: database)
        for (offset, item) in contents.stock.enumerated() {
            try database.execute(
                sql: "INSERT INTO stock VALUES (?, ?, ?)",
                arguments: [offset + 1, item.product, try text.encode(item)])
        }
        for (offset, photo) in contents.photos.enumerated() {
            try database.execute(
                sql: "INSERT INTO photo VALUES (?, ?, ?)", arguments: [offset + 1, photo.file, try text.encode(photo)])
        }
        for (offset, problem) in contents.problems.enumerated() {
            try database.execute(
                sql: "INSERT INTO problem VALUES (?, ?, ?)",
                arguments: [offset + 1, problem.location.file, try text.encode(problem)])
        }
        if !contents.model.isEmpty {
            try database.execute(
                sql: "INSERT INTO model VALUES (?, ?)",
                arguments: [contents.manifest.embedder.model, Data(contents.model)])
        }
    }

    private func writeManifest(_ manifest: IndexManifest, to database: Database, _ text: CanonicalJSON) throws {
        let entries = [
            ("embedder", try text.encode(manifest.embedder)), ("messages", String(manifest.messages)),
            ("options", try text.encode(manifest.options)), ("shop", manifest.shop),
            ("vocabulary", try text.encode(manifest.vocabulary)),
        ]
        for (key, value) in entries {
            try database.execute(sql: "INSERT INTO manifest VALUES (?, ?)", arguments: [key, value])
        }
    }

    private func writeSources(_ contents: IndexContents, to database: Database) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for chunk in contents.chunks { counts[chunk.location.file, default: 0] += 1 }
        var ids: [String: Int] = [:]
        for (offset, source) in contents.sources.enumerated() {
            ids[source.path] = offset + 1
            try database.execute(
                sql: "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    offset + 1, source.path, source.kind.rawValue, source.size, source.sha256, source.parser,
                    source.state.rawValue, counts[source.path] ?? 0,
                ])
        }
        return ids
    }

    private func writeChunks(
        _ chunks: [Chunk], sourceIDs: [String: Int], to database: Database, _ text: CanonicalJSON
    ) throws {
        var postings = PostingBuilder(stemmer: stemmer)
        let statement = try database.makeStatement(sql: "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (offset, chunk) in chunks.enumerated() {
            let counts = postings.add(chunk.indexedText, chunk: Int32(offset))
            try statement.execute(arguments: [
                offset + 1, sourceIDs[chunk.location.file], chunk.kind.rawValue, try text.encode(chunk.path),
                try text.encode(chunk.location.place), Self.storable(chunk.text), try text.encode(chunk.attributes),
                counts.stems,
                counts.grams, Int64(bitPattern: counts.fingerprint),
            ])
        }
        // In the order of the primary key, so that the pages fill one after another.
        try writePostings(postings.gramPostings, leg: .gram, to: database)
        try writePostings(postings.stems.map { ($0.key, $0.value) }, leg: .stem, to: database)
    }

    private static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "\u{FFFD}") : text
    }

    private func writePostings(
        _ terms: [(term: String, postings: [(chunk: Int32, count: Int32)])], leg: IndexFormat.Leg, to database: Database
    ) throws {
        let statement = try database.makeStatement(sql: "INSERT INTO posting VALUES (?, ?, ?, ?)")
        for (term, postings) in terms.sorted(by: { $0.term.utf8.lexicographicallyPrecedes($1.term.utf8) }) {
            try statement.execute(arguments: [leg.rawValue, term, postings.count, PostingCodec.encode(postings)])
        }
    }

    private func writeVectors(_ vectors: VectorMatrix, to database: Database) throws {
        func forEachBlock(of rows: Int, _ body: (Int, ArraySlice<Float>) throws -> Void) rethrows {
            for first in stride(from: 0, to: vectors.count, by: rows) {
                let last = min(first + rows, vectors.count)
                try body(first + 1, vectors.elements[first * vectors.dimension..<last * vectors.dimension])
            }
        }
        let blocks = try database.makeStatement(sql: "INSERT INTO vector_block VALUES (?, ?)")
        let pageSize = IndexFormat.pageSize(elements: vectors.elements.count)
        try forEachBlock(of: IndexFormat.rowsInBlock(dimension: vectors.dimension, pageSize: pageSize)) { first, rows in
            try blocks.execute(arguments: [first, Self.littleEndian(rows)])
        }
        let codes = try database.makeStatement(sql: "INSERT INTO vector_code VALUES (?, ?, ?, ?)")
        try forEachBlock(of: IndexFormat.codeBlockRows) { first, rows in
            let block = CodeBlock(quantizing: rows, dimension: vectors.dimension)
            try codes.execute(arguments: [
                first, Self.littleEndian(block.scales[...]), Self.littleEndian(block.errors[...]),
                block.codes.withUnsafeBytes { Data($0) },
            ])
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
