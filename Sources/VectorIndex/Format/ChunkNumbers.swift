/// Where the chunks of an index lie in its file.
///
/// A reader counts chunks from 0 in the order of the sources: their places. In the file a chunk has a number, from 1, which it
/// keeps as long as it is there, so that a change to one source leaves the others where they are. Numbers of one source follow
/// one another; some numbers may be free.
struct ChunkNumbers: Sendable {
    /// The chunks of one source.
    struct Span: Hashable, Sendable {
        /// Places in the order of the sources.
        var places: Range<Int>
        /// The number of the first; 0 where there are none.
        var first: Int

        /// The numbers; empty where there are no chunks.
        var numbers: Range<Int> { first..<first + places.count }
    }

    /// One a source, in their order.
    let spans: [Span]
    /// Number of chunks.
    let count: Int
    /// The highest number in use.
    let last: Int
    /// By place its number, and by number less 1 its place, -1 for a free one; empty where a number is the place and 1.
    private let numbers: [Int32]
    private let places: [Int32]

    /// - Parameters:
    ///   - sources: of each source the first number and how many there are.
    ///   - limit: the highest number there can be, so that a damaged one asks for no memory.
    /// - Returns: nil where two sources claim one number, or a number can't be.
    init?(_ sources: [(first: Int, chunks: Int)], limit: Int) {
        var spans: [Span] = []
        spans.reserveCapacity(sources.count)
        var (count, last) = (0, 0)
        var isDense = true
        for (first, chunks) in sources {
            guard chunks >= 0, chunks <= limit, first >= 0, first <= limit - chunks + 1, (first > 0) == (chunks > 0)
            else { return nil }
            if chunks > 0 {
                isDense = isDense && first == count + 1
                last = max(last, first + chunks - 1)
            }
            spans.append(Span(places: count..<count + chunks, first: first))
            count += chunks
        }
        (self.spans, self.count, self.last) = (spans, count, last)
        guard !isDense else {
            (numbers, places) = ([], [])
            return
        }
        guard count <= last else { return nil }
        var numbers = [Int32](repeating: 0, count: count)
        var places = [Int32](repeating: -1, count: last)
        for span in spans {
            for (place, number) in zip(span.places, span.numbers) {
                guard places[number - 1] < 0 else { return nil }
                numbers[place] = Int32(number)
                places[number - 1] = Int32(place)
            }
        }
        (self.numbers, self.places) = (numbers, places)
    }

    /// Whether every number is its chunk's place and 1, as in a file that was written as a whole.
    var isDense: Bool { numbers.isEmpty }

    /// The number of the chunk at a place.
    func number(ofPlace place: Int) -> Int { isDense ? place + 1 : Int(numbers[place]) }

    /// The place of the chunk with a number; nil for a free number.
    func place(ofNumber number: Int) -> Int? {
        guard number >= 1, number <= last else { return nil }
        if isDense { return number - 1 }
        let place = places[number - 1]
        return place < 0 ? nil : Int(place)
    }

    /// Calls `body` with the first number and the length of every run of following numbers among some places, in their order.
    func forEachRun(in wanted: Range<Int>, _ body: (_ first: Int, _ count: Int) throws -> Void) rethrows {
        guard !isDense else { return try body(wanted.lowerBound + 1, wanted.count) }
        var place = wanted.lowerBound
        while place < wanted.upperBound {
            let first = Int(numbers[place])
            var length = 1
            while place + length < wanted.upperBound, Int(numbers[place + length]) == first + length { length += 1 }
            try body(first, length)
            place += length
        }
    }
}
