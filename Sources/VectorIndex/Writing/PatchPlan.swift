import KnowledgeModel

/// What comes and goes when an index is changed, and where it comes to lie.
struct PatchPlan {
    /// The chunks of a source that are taken out.
    struct Gone {
        /// The source's id.
        var source: Int
        var numbers: Range<Int>
    }

    /// A row of vectors that changes.
    struct Row {
        var number: Int
        /// Its row among the contents' vectors; nil for a number that is free now.
        var fresh: Int?
    }

    /// Where the chunks were.
    let before: ChunkNumbers
    /// What is taken out, by numbers.
    let gone: [Gone]
    /// What is put in, by numbers.
    let layout: ChunkLayout
    /// The sources with where their chunks lie now.
    let sources: [SmallTables.SourceRow]
    /// Rows of vectors that change, by numbers.
    let rows: [Row]
    /// The highest number in use.
    let last: Int

    init(
        _ contents: IndexContents, _ carried: CarriedChunks, over base: IndexLoader.Sources, _ loader: IndexLoader
    ) throws {
        before = base.numbers
        var ids: [String: Int] = [:]
        var kept: [String: ChunkNumbers.Span] = [:]
        var gone: [Gone] = []
        for (position, source) in base.records.enumerated() {
            let span = base.numbers.spans[position]
            ids[source.path] = base.ids[position]
            if carried.sources.contains(source.path) {
                kept[source.path] = span
            } else if !span.places.isEmpty {
                gone.append(Gone(source: base.ids[position], numbers: span.numbers))
            }
        }
        self.gone = gone.sorted { $0.numbers.lowerBound < $1.numbers.lowerBound }
        guard kept.count == carried.sources.count else { throw loader.damaged("a source that is to stay is missing") }
        var free = FreeNumbers(beside: kept.values.filter { !$0.places.isEmpty }.map(\.numbers))
        var freeIDs = (1...).lazy.filter { [used = Set(ids.values)] in !used.contains($0) }.makeIterator()
        var runs = ChunkLayout.runs(of: contents.chunks)[...]
        var sources: [SmallTables.SourceRow] = []
        var placed: [(origin: Range<Int>, source: Int, first: Int)] = []
        for source in contents.sources {
            guard let id = ids[source.path] ?? freeIDs.next() else { preconditionFailure("no end to numbers") }
            var row = SmallTables.SourceRow(id: id, source: source, first: 0, chunks: 0)
            if let span = kept[source.path] {
                (row.first, row.chunks) = (span.first, span.places.count)
            } else if let run = runs.first, run.file == source.path {
                runs.removeFirst()
                (row.first, row.chunks) = (free.take(run.chunks.count), run.chunks.count)
                placed.append((run.chunks, id, row.first))
            }
            sources.append(row)
        }
        precondition(runs.isEmpty, "chunks out of the order of their sources")
        placed.sort { $0.first < $1.first }
        var layout = ChunkLayout()
        var fresh: [Int: Int] = [:]
        for run in placed {
            layout.add(run.origin, of: run.source, first: run.first)
            for (step, origin) in run.origin.enumerated() { fresh[run.first + step] = origin }
        }
        self.layout = layout
        self.sources = sources
        rows = Set(gone.flatMap(\.numbers)).union(fresh.keys).sorted().map { Row(number: $0, fresh: fresh[$0]) }
        last = sources.map { $0.first + $0.chunks - 1 }.max() ?? 0
    }
}

/// Numbers that no chunk has.
struct FreeNumbers {
    private var ranges: [Range<Int>] = []
    /// From here on all are free.
    private var next = 1

    /// - Parameter used: numbers in use, in ranges that don't overlap.
    init(beside used: [Range<Int>]) {
        for range in used.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { ranges.append(next..<range.lowerBound) }
            next = range.upperBound
        }
    }

    /// Takes so many that follow one another: of the first range that has as many, else behind all.
    /// - Returns: the first of them.
    mutating func take(_ count: Int) -> Int {
        if let place = ranges.firstIndex(where: { $0.count >= count }) {
            let first = ranges[place].lowerBound
            ranges[place] = first + count..<ranges[place].upperBound
            return first
        }
        defer { next += count }
        return next
    }
}
