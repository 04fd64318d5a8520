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
            let stored = try self.storedChunk(id, database)
            return Chunk(
                kind: self.columns.kinds[id - 1], text: stored.text,
                path: try text.decode([String].self, from: stored.path),
                location: SourceLocation(
                    file: self.file(ofChunk: id), place: try text.decode(Place.self, from: stored.place)),
                attributes: try text.decode(Chunk.Attributes.self, from: stored.attributes))
        }
    }

    /// Where the chunks with some numbers were read, as citations say it, in the order of the numbers.
    func locations(of ids: [Int]) throws(IndexError) -> [SourceLocation] {
        guard !ids.isEmpty else { return [] }
        let text = CanonicalJSON()
        return try read { database in
            try ids.map { id in
                let place = try self.storedChunk(id, database).place
                return SourceLocation(file: self.citedPath(of: id), place: try text.decode(Place.self, from: place))
            }
        }
    }

    private func file(ofChunk id: Int) -> String { sources[Int(columns.sources[id - 1])].path }

    /// A chunk's row, held against its sum.
    func storedChunk(
        _ id: Int, _ database: Database
    ) throws -> (path: String, place: String, text: String, attributes: String) {
        let statement = try database.cachedStatement(
            sql: "SELECT path, place, text, attributes, sum FROM chunk WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [numbers.number(ofPlace: id - 1)]) else {
            throw IndexError.damaged(path: path, detail: "chunk \(id) is missing")
        }
        let texts = try (0..<4).map { try row.decode(String.self, atIndex: $0) }
        var sum = Checksum()
        for text in texts { sum.add(text) }
        guard try row.decode(Int64.self, atIndex: 4) == sum.stored else {
            throw IndexError.damaged(path: path, detail: "the checksum of chunk \(id) is wrong")
        }
        return (texts[0], texts[1], texts[2], texts[3])
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

    /// The chunks of some kinds in order. Unlike ``chunk(_:)`` this keeps nothing in memory.
    public func chunks(where isWanted: (Chunk.Kind) -> Bool) throws(IndexError) -> [Chunk] {
        var chunks: [Chunk] = []
        for (index, kind) in columns.kinds.enumerated() where isWanted(kind) { chunks.append(try readChunk(index + 1)) }
        return chunks
    }

    /// How many chunks a source has; 0 for one the index does not have.
    public func chunkCount(of path: String) -> Int {
        guard let position = sources.firstIndex(where: { $0.path == path }) else { return 0 }
        return columns.sources.count { Int($0) == position }
    }

    /// Numbers of chunks by kind.
    public func chunkCounts() -> [Chunk.Kind: Int] {
        columns.kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The stock sheet's variants, in sheet order.
    public func stock() throws(IndexError) -> [StockItem] { try values(of: .stock, "id, product, item") }

    /// Number of variants of the stock sheet.
    public func stockCount() throws(IndexError) -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM stock") ?? 0 }
    }

    /// The photos, by file.
    public func photos() throws(IndexError) -> [Photo] { try values(of: .photo, "id, file, photo") }

    /// What was found wrong in the sources.
    public func problems() throws(IndexError) -> [Problem] { try values(of: .problem, "id, file, problem") }

    /// The bytes of the embedder's model; empty for an embedder that lives elsewhere.
    public func model() throws(IndexError) -> [UInt8] { try read { try loader.loadModel($0, sums) } }

    private func values<Value: Decodable>(of part: SummedPart, _ columns: String) throws(IndexError) -> [Value] {
        try read { try loader.values(of: part, columns, in: $0, sums) }
    }

    func check(_ sum: RowSums, of part: SummedPart) throws(IndexError) {
        try loader.check(sum, of: part, in: sums)
    }
}
