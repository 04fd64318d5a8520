import Foundation
import GRDB
public import KnowledgeModel

// What a build takes over or compares with, read without opening the whole index for questions.
extension IndexSummary {
    /// Chooses what a new index takes over of this one.
    public func carrying(sources: Set<String>, takesStock: Bool) -> CarriedChunks {
        CarriedChunks(index: file, sources: sources, takesStock: takesStock, identity: connections.identity)
    }

    /// Whether this is the index that something is taken over from.
    public func gives(_ carried: CarriedChunks) -> Bool { carried.identity == connections.identity }

    /// The chunks of a source in document order; empty for a source the index does not have.
    /// - Throws: ``IndexError/damaged(path:detail:)`` for a chunk that is not what was written.
    public func chunks(ofSource path: String) throws(IndexError) -> [Chunk] {
        try chunks { $0.path == path }
    }

    /// The chunks of some sources in order.
    /// - Throws: ``IndexError/damaged(path:detail:)`` for a chunk that is not what was written.
    public func chunks(of isWanted: (IndexedSource) -> Bool) throws(IndexError) -> [Chunk] {
        let wanted = numbers.spans.enumerated().filter { isWanted(sources[$0.offset]) && !$0.element.places.isEmpty }
            .map { (source: $0.offset, ids: $0.element.numbers) }
        let text = CanonicalJSON()
        return try connections.read { database in
            var found: [Chunk] = []
            for (source, ids) in wanted {
                let rows = try Row.fetchCursor(
                    database.cachedStatement(
                        sql: """
                            SELECT path, place, text, attributes, sum, kind, id
                            FROM chunk WHERE id BETWEEN ? AND ? ORDER BY id
                            """), arguments: [ids.lowerBound, ids.upperBound - 1])
                var next = ids.lowerBound
                while let row = try rows.next() {
                    let texts = try (0..<4).map { try row.decode(String.self, atIndex: $0) }
                    var sum = Checksum()
                    for text in texts { sum.add(text) }
                    guard try row.decode(Int64.self, atIndex: 4) == sum.stored,
                        let kind = Chunk.Kind(rawValue: try row.decode(String.self, atIndex: 5)),
                        try row.decode(Int.self, atIndex: 6) == next
                    else { throw loader.damaged("chunk \(next) is not what was written") }
                    found.append(
                        Chunk(
                            kind: kind, text: texts[2], path: try text.decode([String].self, from: texts[0]),
                            location: SourceLocation(
                                file: sources[source].path, place: try text.decode(Place.self, from: texts[1])),
                            attributes: try text.decode(Chunk.Attributes.self, from: texts[3])))
                    next += 1
                }
                guard next == ids.upperBound else {
                    throw loader.damaged("chunks of \(sources[source].path) are missing")
                }
            }
            return found
        }
    }

    /// The stock sheet's variants, in sheet order.
    public func stockItems() throws(IndexError) -> [StockItem] {
        try connections.read { try loader.values(of: .stock, "id, product, item", in: $0, sums) }
    }

    /// The photos, in the order of their files.
    public func photos() throws(IndexError) -> [Photo] {
        try connections.read { try loader.values(of: .photo, "id, file, photo", in: $0, sums) }
    }

    /// The bytes of the embedder's model; empty for an embedder that lives elsewhere.
    public func model() throws(IndexError) -> [UInt8] {
        try connections.read { try loader.loadModel($0, sums) }
    }

    private var loader: IndexLoader { IndexLoader(path: connections.path, size: connections.identity.size) }
}
