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
            var elements: [Float] = []
            let blocks = try Data.fetchCursor(database, sql: "SELECT rows FROM vector_block ORDER BY first")
            while let block = try blocks.next() {
                block.withUnsafeBytes { bytes in
                    for offset in stride(from: 0, to: bytes.count - 3, by: 4) {
                        let bits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
                        elements.append(Float(bitPattern: bits))
                    }
                }
            }
            return elements
        }
        guard elements.count == chunkCount * dimension else {
            throw .damaged(path: path, detail: "\(elements.count) elements for \(chunkCount) vectors of \(dimension)")
        }
        return VectorMatrix(dimension: dimension, elements: elements)
    }
}
