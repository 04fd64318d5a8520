import Foundation
import GRDB
public import KnowledgeModel

extension IndexReader {
    /// The chunk with a number from 1 to ``chunkCount``.
    /// - Precondition: there is a chunk with that number.
    public func chunk(_ id: Int) throws(IndexError) -> Chunk {
        if let known = chunkCache[id] { return known }
        let chunk = try readChunk(id)
        chunkCache.keep(chunk, id: id)
        return chunk
    }

    private func readChunk(_ id: Int) throws(IndexError) -> Chunk {
        let text = CanonicalJSON()
        return try read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT path, place, text, attributes FROM chunk WHERE id = ?", arguments: [id])
            else { throw IndexError.damaged(path: self.path, detail: "chunk \(id) is missing") }
            let source = self.sources[Int(self.columns.sources[id - 1])]
            return Chunk(
                kind: self.columns.kinds[id - 1], text: try row.decode(String.self, atIndex: 2),
                path: try text.decode([String].self, from: row.decode(String.self, atIndex: 0)),
                location: SourceLocation(
                    file: source.path, place: try text.decode(Place.self, from: row.decode(String.self, atIndex: 1))),
                attributes: try text.decode(Chunk.Attributes.self, from: row.decode(String.self, atIndex: 3)))
        }
    }

    /// Where the chunks with some numbers were read, in the order of the numbers.
    func locations(of ids: [Int]) throws(IndexError) -> [SourceLocation] {
        guard !ids.isEmpty else { return [] }
        let text = CanonicalJSON()
        return try read { database in
            let statement = try database.cachedStatement(sql: "SELECT place FROM chunk WHERE id = ?")
            return try ids.map { id in
                guard let place = try String.fetchOne(statement, arguments: [id]) else {
                    throw IndexError.damaged(path: self.path, detail: "chunk \(id) is missing")
                }
                return SourceLocation(
                    file: self.sources[Int(self.columns.sources[id - 1])].path,
                    place: try text.decode(Place.self, from: place))
            }
        }
    }

    /// The chunks of a source in document order; empty for a source the index does not have.
    public func chunks(ofSource path: String) throws(IndexError) -> [Chunk] {
        guard let position = sources.firstIndex(where: { $0.path == path }) else { return [] }
        var chunks: [Chunk] = []
        for (index, source) in columns.sources.enumerated() where source == position {
            chunks.append(try chunk(index + 1))
        }
        return chunks
    }

    /// Numbers of chunks by kind.
    public func chunkCounts() -> [Chunk.Kind: Int] {
        columns.kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The stock sheet's variants, in sheet order.
    public func stock() throws(IndexError) -> [StockItem] {
        try values("SELECT item FROM stock ORDER BY id")
    }

    /// Number of variants of the stock sheet.
    public func stockCount() throws(IndexError) -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM stock") ?? 0 }
    }

    /// The photos, by file.
    public func photos() throws(IndexError) -> [Photo] {
        try values("SELECT photo FROM photo ORDER BY id")
    }

    /// What was found wrong in the sources.
    public func problems() throws(IndexError) -> [Problem] {
        try values("SELECT problem FROM problem ORDER BY id")
    }

    /// The bytes of the embedder's model; empty for an embedder that lives elsewhere.
    public func model() throws(IndexError) -> [UInt8] {
        try read { database in
            guard let data = try Data.fetchOne(database, sql: "SELECT data FROM model") else { return [] }
            return Array(data)
        }
    }

    /// Holds the whole file against SQLite's own rules.
    /// - Throws: ``IndexError/damaged(path:detail:)`` with what SQLite found.
    /// - Complexity: O(size of the file).
    public func verify() throws(IndexError) {
        let verdict = try read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") ?? "no verdict" }
        guard verdict == "ok" else { throw .damaged(path: path, detail: verdict) }
    }

    private func values<Value: Decodable & Sendable>(_ sql: String) throws(IndexError) -> [Value] {
        let text = CanonicalJSON()
        return try read { database in
            try String.fetchAll(database, sql: sql).map { try text.decode(Value.self, from: $0) }
        }
    }
}
