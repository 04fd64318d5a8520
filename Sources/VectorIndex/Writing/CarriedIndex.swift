import Foundation
import GRDB
import KnowledgeModel

/// Another index, attached to the connection that writes a new one, from which rows are copied. Everything that is read of it is
/// held against its checksums first, so that damage is found and not passed on.
struct CarriedIndex {
    let loader: IndexLoader
    let sources: [(path: String, chunks: Int)]
    private let sums: [SummedPart: Int64]

    /// The schema's name on the connection.
    static let name = "base"

    /// Attaches the index; outside of a transaction.
    /// - Parameter embedder: what the new index's vectors are made by.
    init(attaching carried: CarriedChunks, embedder: EmbedderIdentity, to database: Database) throws {
        let path = carried.index.path(percentEncoded: false)
        loader = IndexLoader(path: path, size: carried.identity.size)
        // SQLite would make a file that is missing.
        guard FileStamp(of: path) == carried.identity else { throw Self.replaced(path) }
        try database.execute(sql: "ATTACH DATABASE ? AS \(Self.name)", arguments: [path])
        guard FileStamp(of: path) == carried.identity else { throw Self.replaced(path) }
        sums = try loader.loadSums(database, schema: Self.name)
        let made = try String.fetchOne(
            database, sql: "SELECT value FROM \(Self.name).manifest WHERE key = 'embedder'")
        guard made == (try CanonicalJSON().encode(embedder)) else {
            throw loader.damaged("another embedder made its vectors")
        }
        sources = try Row.fetchAll(database, sql: "SELECT path, chunks FROM \(Self.name).source ORDER BY id").map {
            (try $0.decode(String.self, atIndex: 0), try $0.decode(Int.self, atIndex: 1))
        }
    }

    private static func replaced(_ path: String) -> IndexError {
        .database(path: path, detail: "another file took its place")
    }

    func check(_ sum: Checksum, of part: SummedPart) throws { try loader.check(sum, of: part, in: sums) }

    /// The words of the chunks that are taken over, in the order of the table, with their places in the new index.
    func words(_ layout: ChunkLayout, in database: Database) throws -> [WordCounter.Word] {
        var words: [WordCounter.Word] = []
        var sum = Checksum()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, word, stem, grams, chunks, list FROM \(Self.name).word ORDER BY id")
        while let row = try rows.next() {
            let (grams, chunks) = (try row.decode(Int.self, atIndex: 3), try row.decode(Int.self, atIndex: 4))
            var word = WordCounter.Word(
                text: try row.decode(String.self, atIndex: 1), stem: try row.decode(String.self, atIndex: 2),
                grams: grams)
            sum.add(try row.decode(Int.self, atIndex: 0))
            sum.add(word.text)
            sum.add(word.stem)
            sum.add(grams)
            sum.add(chunks)
            // A damaged number must not ask for memory.
            word.postings.reserveCapacity(max(0, min(chunks, layout.places.count)))
            let found = try row.withUnsafeData(atIndex: 5) { list in
                (list ?? Data()).withUnsafeBytes { bytes in
                    sum.add(bytes)
                    return layout.places.withUnsafeBufferPointer { places in
                        PostingCodec.decode(bytes, chunkCount: places.count) { chunk, count in
                            let place = places[Int(chunk)]
                            if place >= 0 { word.postings.append((place, count)) }
                        }
                    }
                }
            }
            guard found == chunks else { throw loader.damaged("the chunks of a word do not add up") }
            if !word.postings.isEmpty { words.append(word) }
        }
        try check(sum, of: .word)
        return words
    }

    /// Copies the variants of the stock sheet.
    func copyStock(in database: Database) throws {
        var table = try SummedTable(.stock, columns: 3, in: database)
        let rows = try Row.fetchCursor(database, sql: "SELECT id, product, item FROM \(Self.name).stock ORDER BY id")
        while let row = try rows.next() {
            try table.insert(
                .number(try row.decode(Int.self, atIndex: 0)), .text(try row.decode(String.self, atIndex: 1)),
                .text(try row.decode(String.self, atIndex: 2)))
        }
        try check(table.sum, of: .stock)
        try table.finish(in: database)
    }
}
