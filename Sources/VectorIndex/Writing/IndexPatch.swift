import Foundation
import GRDB
import KnowledgeModel
import Language

/// Makes an index of another one by changing a copy of it: what did not change is not touched, and what it adds up to is worked
/// out from what came and went.
///
/// What was damaged in the other one stays damaged and keeps its sum, so that ``IndexCheck`` finds it.
struct IndexPatch {
    private let contents: IndexContents
    private let carried: CarriedChunks
    private let loader: IndexLoader

    /// - Parameters:
    ///   - contents: what is to be held; chunks, vectors and stock are those that are not taken over.
    ///   - carried: what is.
    init(of contents: IndexContents, taking carried: CarriedChunks) {
        (self.contents, self.carried) = (contents, carried)
        loader = IndexLoader(path: carried.index.path(percentEncoded: false), size: carried.identity.size)
    }

    /// Copies the other index to a path and changes the copy.
    func write(to path: String) throws {
        try copy(to: path)
        let queue = try DatabaseQueue(path: path, configuration: IndexWriter.configuration)
        let roots = try queue.writeWithoutTransaction { database in
            var roots: [Int] = []
            try database.inTransaction {
                try change(database)
                roots = try Int.fetchAll(
                    database,
                    sql: """
                        SELECT rootpage FROM sqlite_schema
                        WHERE rootpage > 0 AND tbl_name NOT IN ('vector_block', 'vector_code', 'model')
                        """)
                return .commit
            }
            return roots
        }
        try queue.close()
        try UnusedBytes.clear(in: path, ofTreesAt: roots)
    }

    private func copy(to path: String) throws {
        guard FileStamp(of: loader.path) == carried.identity else { throw replaced }
        try FileCopy.copy(loader.path, to: path)
        guard FileStamp(of: loader.path)?.isSameContent(as: carried.identity) == true else { throw replaced }
    }

    private var replaced: IndexError { .database(path: loader.path, detail: "another file took its place") }

    private func change(_ database: Database) throws {
        try loader.checkFormat(database)
        let sums = try loader.loadSums(database)
        let made = try String.fetchOne(database, sql: "SELECT value FROM manifest WHERE key = 'embedder'")
        guard made == (try CanonicalJSON().encode(contents.manifest.embedder)) else {
            throw loader.damaged("another embedder made its vectors")
        }
        let plan = try PatchPlan(contents, carried, over: try loader.loadSources(database, sums), loader)
        let gramLengths = contents.manifest.gramLengths
        var chunkSums = ChunkSums(columns: try stored(.chunk, sums), attributes: try stored(.attributes, sums))
        var gone = WordCounter(stemmer: Stemmer(), gramLengths: gramLengths)
        for span in plan.gone { try remove(span, &chunkSums, &gone, database) }
        let counters = try IndexWriter.writeChunks(
            contents.chunks, plan.layout, gramLengths: gramLengths, sums: &chunkSums, to: database)
        try SummedTable.write(chunkSums.columns, of: .chunk, in: database)
        try SummedTable.write(chunkSums.attributes, of: .attributes, in: database)
        var come: [WordCounter.Word] = []
        for counter in counters { come = WordCounter.merged(come, counter.sortedWords) }
        let words = WordPatch(
            gone: gone.sortedWords, come: come, numbers: max(plan.last, plan.before.last), gramLengths: gramLengths,
            loader: loader)
        try words.changeWords(in: database, sum: try stored(.word, sums))
        try words.changeGrams(in: database, sum: try stored(.gram, sums))
        try VectorPatch(contents.vectors, plan.rows, loader).change(database)
        try changeSmallTables(plan, database)
    }

    private func stored(_ part: SummedPart, _ sums: [SummedPart: Int64]) throws -> RowSums {
        guard let sum = sums[part] else { throw loader.damaged("the checksum of \(part.rawValue) is missing") }
        return RowSums(stored: sum)
    }

    /// Takes the chunks of a source out, and counts their words.
    private func remove(
        _ span: PatchPlan.Gone, _ sums: inout ChunkSums, _ words: inout WordCounter, _ database: Database
    ) throws {
        let json = CanonicalJSON()
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, kind, path, place, text, attributes, stems, grams, fingerprint, sum
                FROM chunk WHERE id BETWEEN ? AND ? ORDER BY id
                """, arguments: [span.numbers.lowerBound, span.numbers.upperBound - 1])
        var next = span.numbers.lowerBound
        while let row = try rows.next() {
            try IndexWriter.stopIfCancelled()
            let texts = try (2...5).map { try row.decode(String.self, atIndex: $0) }
            var sum = Checksum()
            for text in texts { sum.add(text) }
            guard try row.decode(Int.self, atIndex: 0) == next, try row.decode(Int64.self, atIndex: 9) == sum.stored
            else { throw loader.damaged("chunk \(next) is missing or its checksum is wrong") }
            sums.remove(
                id: next, source: span.source,
                ChunkSums.Columns(
                    kind: try row.decode(String.self, atIndex: 1), stems: try row.decode(Int.self, atIndex: 6),
                    grams: try row.decode(Int.self, atIndex: 7), fingerprint: try row.decode(Int.self, atIndex: 8)),
                attributes: texts[3])
            let path = try json.decode([String].self, from: texts[0])
            _ = words.add(
                (path + [texts[2]]).joined(separator: "\n"), heading: path.last, chunk: Int32(next - 1))
            next += 1
        }
        guard next == span.numbers.upperBound else { throw loader.damaged("chunk \(next) is missing") }
        try database.execute(
            sql: "DELETE FROM chunk WHERE id BETWEEN ? AND ?",
            arguments: [span.numbers.lowerBound, span.numbers.upperBound - 1])
    }

    private func changeSmallTables(_ plan: PatchPlan, _ database: Database) throws {
        let tables = SmallTables(contents)
        for table in ["manifest", "source", "photo", "problem", "chat"] {
            try database.execute(sql: "DELETE FROM \(table)")
        }
        try tables.writeManifest(to: database)
        try tables.writeSources(plan.sources, to: database)
        try tables.writePhotos(to: database)
        try tables.writeProblems(to: database)
        try tables.writeChats(
            ids: Dictionary(plan.sources.map { ($0.source.path, $0.id) }, uniquingKeysWith: { $1 }), to: database)
        guard !carried.takesStock else { return }
        try database.execute(sql: "DELETE FROM stock")
        try tables.writeStock(to: database)
    }
}
