import KnowledgeModel

/// Where each chunk of a new index comes from, in the order of the new index.
struct ChunkLayout {
    /// Chunks of one source that come from one place.
    struct Piece {
        /// The source's number, from 1.
        var source: Int
        /// The first chunk's place in the new index, from 0.
        var first: Int
        /// Places in the contents' chunks, or in the other index.
        var origin: Range<Int>
        var isCarried: Bool
    }

    private(set) var pieces: [Piece] = []
    /// Numbers of chunks by source.
    private(set) var counts: [Int]
    /// Number of chunks in all.
    private(set) var count = 0
    /// By chunk of the other index its place in the new one, -1 for those that are not taken over; ascending but for these.
    private(set) var places: [Int32] = []

    /// - Parameter carried: the other index's sources with the numbers of their chunks, in its order.
    init(_ contents: IndexContents, carried: [(path: String, chunks: Int)]) {
        counts = [Int](repeating: 0, count: contents.sources.count)
        var runs = Self.runs(of: contents.chunks)[...]
        guard let wanted = contents.carried?.sources else {
            let numbers = Dictionary(
                contents.sources.enumerated().map { ($0.element.path, $0.offset + 1) },
                uniquingKeysWith: { $1 })
            for run in runs { add(run.chunks, of: numbers[run.file] ?? 0, isCarried: false) }
            return
        }
        var old: [String: Range<Int>] = [:]
        var start = 0
        for (path, chunks) in carried {
            if wanted.contains(path) { old[path] = start..<start + chunks }
            start += chunks
        }
        places = [Int32](repeating: -1, count: start)
        for (offset, source) in contents.sources.enumerated() {
            if let origin = old[source.path] {
                add(origin, of: offset + 1, isCarried: true)
            } else if let run = runs.first, run.file == source.path {
                runs.removeFirst()
                add(run.chunks, of: offset + 1, isCarried: false)
            }
        }
        precondition(runs.isEmpty, "chunks out of the order of their sources")
    }

    private static let longestPiece = 1_024

    private mutating func add(_ origin: Range<Int>, of source: Int, isCarried: Bool) {
        guard !origin.isEmpty else { return }
        // What is taken over goes in one statement; what is made is handed from thread to thread in shares of some size.
        let size = isCarried ? origin.count : Self.longestPiece
        for start in stride(from: origin.lowerBound, to: origin.upperBound, by: size) {
            pieces.append(
                Piece(
                    source: source, first: count + start - origin.lowerBound,
                    origin: start..<min(start + size, origin.upperBound), isCarried: isCarried))
        }
        if isCarried {
            for (step, place) in origin.enumerated() { places[place] = Int32(count + step) }
        }
        if source > 0 { counts[source - 1] += origin.count }
        count += origin.count
    }

    /// Chunks of one source that follow one another.
    private static func runs(of chunks: [Chunk]) -> [(file: String, chunks: Range<Int>)] {
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
