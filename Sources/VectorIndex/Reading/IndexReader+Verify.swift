import Foundation
import GRDB
import KnowledgeModel

extension IndexReader {
    /// Holds the whole file against SQLite's own rules and its checksums, and reads every value in its form.
    ///
    /// Rows that were copied byte for byte from an index that was verified are held against their checksums like all others; their
    /// JSON, which is the same as there, is not read once more.
    /// - Parameter carried: what was copied, from an index that was verified itself; nil where nothing was.
    /// - Throws: ``IndexError/damaged(path:detail:)`` with what was found.
    /// - Complexity: O(size of the file).
    public func verify(copied carried: CarriedChunks? = nil) throws(IndexError) {
        let isCopied = sources.map { carried?.sources.contains($0.path) ?? false }
        let takesStock = carried?.takesStock == true
        do {
            // Each on a connection of its own.
            try SideBySide.run(
                { try self.verifyPages() },
                {
                    try self.read { database in
                        try self.verifyChunks(database) { isCopied[Int(self.columns.sources[$0])] }
                    }
                },
                { try self.verifyRest(takesStock: takesStock) })
        } catch {
            throw ReadingConnections.wrapped(error, path: path)
        }
    }

    private func verifyRest(takesStock: Bool) throws {
        if takesStock {
            try read { try loader.forEachRow(of: .stock, "id, product, item", in: $0, sums) { _ in } }
        } else {
            _ = try stock()
        }
        _ = try (photos(), problems(), model())
        try verifyVectors()
    }

    /// SQLite's own rules.
    private func verifyPages() throws {
        let verdict = try read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") ?? "no verdict" }
        guard verdict == "ok" else { throw IndexError.damaged(path: path, detail: verdict) }
    }

    private func verifyChunks(_ database: Database, isCopied: (Int) -> Bool) throws {
        let json = CanonicalJSON()
        var all = Checksum()
        var place = 0
        let rows = try Row.fetchCursor(
            database, sql: "SELECT path, place, text, attributes, sum FROM chunk ORDER BY id")
        while let row = try rows.next() {
            let texts = try (0..<4).map { try row.decode(String.self, atIndex: $0) }
            var sum = Checksum()
            for text in texts { sum.add(text) }
            guard try row.decode(Int64.self, atIndex: 4) == sum.stored else {
                throw loader.damaged("the checksum of chunk \(place + 1) is wrong")
            }
            all.add(texts[3])
            if !isCopied(place) {
                _ = try json.decode([String].self, from: texts[0])
                _ = try json.decode(Place.self, from: texts[1])
                _ = try json.decode(Chunk.Attributes.self, from: texts[3])
            }
            place += 1
        }
        guard place == chunkCount else { throw loader.damaged("\(place) chunks of \(chunkCount)") }
        try check(all, of: .attributes)
    }

    /// Codes and rows alike; those that are in memory were held against their sums when they were read.
    private func verifyVectors() throws(IndexError) {
        let (dimension, count) = (vectors.dimension, chunkCount)
        guard case .codes(_, let stored) = vectors.storage else {
            _ = try read { try loader.loadVectors($0, dimension: dimension, count: count, plan: .certified) }
            return
        }
        try stored.verify()
    }
}
