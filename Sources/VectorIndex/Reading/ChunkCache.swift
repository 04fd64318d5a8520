import KnowledgeModel
import Synchronization

/// The chunks that were part of hits lately, decoded: questions of one shop keep finding the same ones.
final class ChunkCache: Sendable {
    /// Chunks kept before the cache starts anew; at about 1 KB each they take 4 MB.
    private static let limit = 4_096

    private let chunks = Mutex<[Int: Chunk]>([:])

    subscript(id: Int) -> Chunk? { chunks.withLock { $0[id] } }

    func keep(_ chunk: Chunk, id: Int) {
        chunks.withLock { chunks in
            if chunks.count >= Self.limit { chunks.removeAll(keepingCapacity: true) }
            chunks[id] = chunk
        }
    }
}
