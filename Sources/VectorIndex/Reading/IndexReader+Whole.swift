import Foundation
import GRDB
import KnowledgeModel

extension IndexReader {
    /// Everything the file holds, to write it anew with something taken out.
    /// - Throws: ``IndexError`` when it can't be read.
    /// - Complexity: O(size of the file), in memory as well.
    public func contents() throws(IndexError) -> IndexContents {
        let chats = try read { database in try IndexSummary.chats(database) { try self.check($0, of: .chat) } }
        return IndexContents(
            manifest: manifest, sources: sources, chunks: try chunks { _ in true }, vectors: try matrix(),
            stock: try stock(), photos: try photos(), problems: try problems(), model: try model(),
            chats: sources.compactMap { chats[$0.path] })
    }

    private func matrix() throws(IndexError) -> VectorMatrix {
        let dimension = manifest.embedder.dimension
        let elements = try read { database in
            var elements = [Float](repeating: 0, count: self.chunkCount * dimension)
            let rows = try Row.fetchCursor(database, sql: "SELECT first, sums, rows FROM vector_block ORDER BY first")
            var found = 0
            while let row = try rows.next() {
                let first = try row.decode(Int.self, atIndex: 0)
                guard
                    let block = StoredRows.Block(
                        rows: try row.decode(Data.self, atIndex: 2), sums: try row.decode(Data.self, atIndex: 1),
                        dimension: dimension)
                else { throw self.loader.damaged("a block of vectors is not in the expected form") }
                for place in 0..<block.count {
                    guard let chunk = self.numbers.place(ofNumber: first + place) else { continue }
                    found += 1
                    block.bytes(of: place).withUnsafeBytes { bytes in
                        for element in 0..<dimension {
                            let bits = bytes.loadUnaligned(fromByteOffset: element * 4, as: UInt32.self)
                            elements[chunk * dimension + element] = Float(bitPattern: UInt32(littleEndian: bits))
                        }
                    }
                }
            }
            guard found == self.chunkCount else {
                throw self.loader.damaged("\(found) vectors for \(self.chunkCount) chunks")
            }
            return elements
        }
        return VectorMatrix(dimension: dimension, elements: elements)
    }
}
