public import Foundation
import GRDB
import KnowledgeModel

/// Holds an index file against SQLite's own rules and every row of it against its checksum, without opening it for questions.
///
/// For a file that was made by changing a copy of one that is in use: its values were read in their form when they were written, and
/// are so again when it is opened.
public struct IndexCheck: Sendable {
    /// Ways to search that can find nothing here, of `stems`, `grams` and `vectors`.
    public let emptyLegs: [String]

    /// - Throws: ``IndexError/damaged(path:detail:)`` with what was found.
    /// - Complexity: O(size of the file).
    public init(of file: URL) throws(IndexError) {
        let path = file.path(percentEncoded: false)
        do {
            let connections = try ReadingConnections(path: path)
            let loader = IndexLoader(path: path, size: connections.identity.size)
            let (sums, manifest, sources) = try connections.read { database in
                try loader.checkFormat(database)
                let sums = try loader.loadSums(database)
                return (sums, try loader.loadManifest(database, sums), try loader.loadSources(database, sums))
            }
            let pass = Pass(loader: loader, connections: connections, sums: sums, numbers: sources.numbers)
            let hasVectors = try SideBySide.both(
                { try pass.checkPages() },
                {
                    try pass.checkChunks(ids: sources.ids)
                    try pass.checkRest()
                    return try pass.checkVectors(dimension: manifest.embedder.dimension)
                }
            ).1
            let counts = try connections.read { database in
                try ["word", "gram"].map {
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM (SELECT 1 FROM \($0) LIMIT 1)") ?? 0
                }
            }
            emptyLegs =
                (counts[0] == 0 ? ["stems"] : []) + (counts[1] == 0 ? ["grams"] : []) + (hasVectors ? [] : ["vectors"])
        } catch {
            throw ReadingConnections.wrapped(error, path: path)
        }
    }

    private struct Pass: Sendable {
        let loader: IndexLoader
        let connections: ReadingConnections
        let sums: [SummedPart: Int64]
        let numbers: ChunkNumbers

        /// SQLite's own rules.
        func checkPages() throws(IndexError) {
            let verdict = try connections.read {
                try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") ?? "no verdict"
            }
            guard verdict == "ok" else { throw loader.damaged(verdict) }
        }

        func checkChunks(ids: [Int]) throws(IndexError) {
            var owners = [Int](repeating: 0, count: numbers.count)
            for (position, span) in numbers.spans.enumerated() {
                for place in span.places { owners[place] = ids[position] }
            }
            try connections.read { database in
                var (columns, attributes, found) = (RowSums(), RowSums(), 0)
                let rows = try RawRows(
                    """
                    SELECT id, source, kind, stems, grams, fingerprint, path, place, text, attributes, sum
                    FROM chunk ORDER BY id
                    """, in: database)
                while try rows.next() {
                    let id = rows.number(0)
                    guard let place = numbers.place(ofNumber: id), rows.number(1) == owners[place] else {
                        throw loader.damaged("chunk \(id) is not in the expected form")
                    }
                    var own = Checksum()
                    own.add(id)
                    own.add(owners[place])
                    own.add(rows.bytes(2))
                    for column in 3...5 { own.add(rows.number(column)) }
                    columns.add(own)
                    var texts = Checksum()
                    for column in 6...9 { texts.add(rows.bytes(column)) }
                    guard rows.number(10) == Int(texts.stored) else {
                        throw loader.damaged("the checksum of chunk \(id) is wrong")
                    }
                    var last = Checksum()
                    last.add(id)
                    last.add(rows.bytes(9))
                    attributes.add(last)
                    found += 1
                }
                guard found == numbers.count else { throw loader.damaged("\(found) chunks of \(numbers.count)") }
                try loader.check(columns, of: .chunk, in: sums)
                try loader.check(attributes, of: .attributes, in: sums)
            }
        }

        /// What has a sum of its own and no use for the numbers of chunks.
        func checkRest() throws(IndexError) {
            try connections.read { database in
                for (part, columns) in [
                    (SummedPart.word, "id, word, stem, grams, chunks, list"), (.gram, "gram, chunks"),
                    (.stock, "id, product, item"), (.photo, "id, file, photo"), (.problem, "id, file, problem"),
                    (.chat, "source, messages, outline"), (.model, "name, data"),
                ] {
                    var sum = RowSums()
                    let rows = try RawRows("SELECT \(columns) FROM \(part.rawValue)", in: database)
                    let count = rows.columnCount
                    while try rows.next() {
                        var own = Checksum()
                        for column in 0..<count {
                            if rows.isNumber(column) {
                                own.add(rows.number(column))
                            } else {
                                own.add(rows.bytes(column))
                            }
                        }
                        sum.add(own)
                    }
                    try loader.check(sum, of: part, in: sums)
                }
            }
        }

        /// - Returns: whether any row has a direction.
        func checkVectors(dimension: Int) throws(IndexError) -> Bool {
            try connections.read { database in
                let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
                let stored = StoredRows(
                    connections: connections, dimension: dimension, numbers: numbers,
                    blockRows: IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize))
                try stored.verify(in: database)
                var (next, hasDirection) = (1, false)
                let rows = try RawRows(
                    "SELECT first, scales, errors, codes, sum FROM vector_code ORDER BY first", in: database)
                while try rows.next() {
                    guard rows.number(0) == next, (next - 1).isMultiple(of: IndexFormat.codeBlockRows) else {
                        throw loader.damaged("a block of codes is not in the expected form")
                    }
                    var sum = Checksum()
                    for column in 1...3 { sum.add(rows.bytes(column)) }
                    guard rows.number(4) == Int(sum.stored) else {
                        throw loader.damaged("the checksum of the codes from vector \(next) on is wrong")
                    }
                    hasDirection = hasDirection || rows.bytes(1).contains { $0 != 0 }
                    next += rows.bytes(1).count / 4
                }
                guard next > numbers.last else { throw loader.damaged("codes of \(next - 1) vectors") }
                return hasDirection
            }
        }
    }
}
