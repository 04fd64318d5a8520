import KnowledgeModel

/// Where the chunks of some contents go in their file.
struct ChunkLayout {
    /// Chunks of one source that are brought in form at once.
    struct Piece {
        /// The source's id.
        var source: Int
        /// The number of the first.
        var first: Int
        /// Places in the contents' chunks.
        var origin: Range<Int>
    }

    /// In the order of the chunks.
    private(set) var pieces: [Piece] = []

    /// What is made is handed from thread to thread in shares of at most this size.
    private static let longestPiece = 1_024

    /// Puts all chunks one after the other.
    /// - Parameter ids: of the sources, by path.
    /// - Returns: also the first numbers of the sources.
    static func dense(_ chunks: [Chunk], ids: [String: Int]) -> (layout: ChunkLayout, firsts: [String: Int]) {
        var layout = ChunkLayout()
        var firsts: [String: Int] = [:]
        for run in runs(of: chunks) {
            precondition(firsts[run.file] == nil, "chunks of one source are not together")
            layout.add(run.chunks, of: ids[run.file] ?? 0, first: run.chunks.lowerBound + 1)
            firsts[run.file] = run.chunks.lowerBound + 1
        }
        return (layout, firsts)
    }

    /// Adds the chunks of a source.
    mutating func add(_ origin: Range<Int>, of source: Int, first: Int) {
        for start in stride(from: origin.lowerBound, to: origin.upperBound, by: Self.longestPiece) {
            pieces.append(
                Piece(
                    source: source, first: first + start - origin.lowerBound,
                    origin: start..<min(start + Self.longestPiece, origin.upperBound)))
        }
    }

    /// Chunks of one source that follow one another.
    static func runs(of chunks: [Chunk]) -> [(file: String, chunks: Range<Int>)] {
        var runs: [(file: String, chunks: Range<Int>)] = []
        for (offset, chunk) in chunks.enumerated() {
            if let last = runs.last, last.file == chunk.location.file {
                runs[runs.count - 1].chunks = last.chunks.lowerBound..<offset + 1
            } else {
                runs.append((chunk.location.file, offset..<offset + 1))
            }
        }
        return runs
    }
}
