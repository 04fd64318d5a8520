import Foundation
import GRDB
import KnowledgeModel

extension IndexReader {
    /// Holds the whole file against SQLite's own rules and its checksums, and reads every value in its form.
    /// - Throws: ``IndexError/damaged(path:detail:)`` with what was found.
    /// - Complexity: O(size of the file).
    public func verify() throws(IndexError) {
        do {
            // Each on a connection of its own.
            try SideBySide.run(
                { try self.verifyPages() }, { try self.read { try self.verifyChunks($0) } }, { try self.verifyRest() })
        } catch {
            throw ReadingConnections.wrapped(error, path: path)
        }
    }

    private func verifyRest() throws {
        _ = try (stock(), photos(), problems(), model())
        try verifyVectors()
    }

    /// SQLite's own rules.
    private func verifyPages() throws {
        let verdict = try read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") ?? "no verdict" }
        guard verdict == "ok" else { throw IndexError.damaged(path: path, detail: verdict) }
    }

    private func verifyChunks(_ database: Database) throws {
        let json = CanonicalJSON()
        var all = RowSums()
        var found = 0
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, path, place, text, attributes, sum FROM chunk ORDER BY id")
        while let row = try rows.next() {
            let id = try row.decode(Int.self, atIndex: 0)
            let texts = try (1..<5).map { try row.decode(String.self, atIndex: $0) }
            var sum = Checksum()
            for text in texts { sum.add(text) }
            guard try row.decode(Int64.self, atIndex: 5) == sum.stored else {
                throw loader.damaged("the checksum of chunk \(id) is wrong")
            }
            all.add(ChunkSums.attributes(id: id, texts[3]))
            _ = try json.decode([String].self, from: texts[0])
            _ = try json.decode(Place.self, from: texts[1])
            _ = try json.decode(Chunk.Attributes.self, from: texts[3])
            found += 1
        }
        guard found == chunkCount else { throw loader.damaged("\(found) chunks of \(chunkCount)") }
        try check(all, of: .attributes)
    }

    /// Codes and rows alike; those that are in memory were held against their sums when they were read.
    private func verifyVectors() throws(IndexError) {
        let dimension = vectors.dimension
        guard case .codes(_, let stored) = vectors.storage else {
            _ = try read { try loader.loadVectors($0, dimension: dimension, numbers, plan: .certified) }
            return
        }
        try stored.verify()
    }
}
