import Foundation
import GRDB
import KnowledgeModel
import Language

/// What every chunk has, by chunk: arrays of one length.
struct ChunkColumns: Sendable {
    var kinds: [Chunk.Kind]
    /// Positions in the list of sources.
    var sources: [Int32]
    /// Words and numbers.
    var stems: [Int32]
    /// Character grams.
    var grams: [Int32]
    var fingerprints: [Int64]

    /// Room for so many chunks.
    init(count: Int) {
        kinds = Array(repeating: .policy, count: count)
        sources = Array(repeating: 0, count: count)
        stems = sources
        grams = sources
        fingerprints = Array(repeating: 0, count: count)
    }

    /// Bytes of the columns.
    var byteCount: Int { kinds.count * (MemoryLayout<Chunk.Kind>.stride + 12 + 8) }
}

/// Reads an index file into flat arrays and holds every number against what the file claims.
struct IndexLoader: Sendable {
    let path: String
    /// Bytes of the file that is read.
    let size: Int

    struct Contents: Sendable {
        var manifest: IndexManifest
        var sources: [IndexedSource]
        var numbers: ChunkNumbers
        var columns: ChunkColumns
        var words: LoadedWords
        var vectors: Vectors
        /// What the parts of the file have to add up to.
        var sums: [SummedPart: Int64]
    }

    /// Vectors as they are held in memory.
    enum Vectors: Sendable {
        case floats(FloatRows)
        /// With the number of Float32 rows in a block of the file.
        case codes(QuantizedRows, blockRows: Int)
    }

    func checkFormat(_ database: Database) throws {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == IndexFormat.applicationID else { throw IndexError.foreignFile(path: path) }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == IndexFormat.version else {
            throw IndexError.formatVersion(path: path, found: version, supported: IndexFormat.version)
        }
        try checkSize(database)
    }

    /// SQLite reads a last page that was cut short as if zeros followed.
    private func checkSize(_ database: Database) throws {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        guard size == pages * pageSize else { throw damaged("\(size) bytes of \(pages * pageSize)") }
    }

    func load(_ connections: ReadingConnections, plan: VectorPlan) throws -> Contents {
        let (sums, manifest, sources, columns) = try connections.read { database in
            try checkFormat(database)
            let sums = try loadSums(database)
            let manifest = try loadManifest(database, sums)
            let sources = try loadSources(database, sums)
            return (sums, manifest, sources, try loadColumns(database, sources, sums))
        }
        let numbers = sources.numbers
        let (words, vectors) = try SideBySide.both(
            {
                try connections.read {
                    try loadWords($0, numbers, gramLengths: manifest.gramLengths, sums)
                }
            },
            {
                try connections.read {
                    try loadVectors($0, dimension: manifest.embedder.dimension, numbers, plan: plan)
                }
            })
        guard words.total == columns.stems.reduce(0, { $0 + Int($1) }) else {
            throw damaged("the words of the chunks do not add up")
        }
        return Contents(
            manifest: manifest, sources: sources.records, numbers: numbers, columns: columns, words: words,
            vectors: vectors, sums: sums)
    }

    func loadSums(_ database: Database) throws -> [SummedPart: Int64] {
        var sums: [SummedPart: Int64] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT part, sum FROM checksum")
        while let row = try rows.next() {
            guard let part = SummedPart(rawValue: try row.decode(String.self, atIndex: 0)) else { continue }
            sums[part] = try row.decode(Int64.self, atIndex: 1)
        }
        return sums
    }

    /// Refuses a part of the file that is not what was written.
    func check(_ sum: RowSums, of part: SummedPart, in sums: [SummedPart: Int64]) throws(IndexError) {
        guard sums[part] == sum.stored else { throw damaged("the checksum of \(part.rawValue) is wrong") }
    }

    func damaged(_ detail: String) -> IndexError { .damaged(path: path, detail: detail) }

    func loadManifest(_ database: Database, _ sums: [SummedPart: Int64]) throws -> IndexManifest {
        let text = CanonicalJSON()
        var values: [String: String] = [:]
        var sum = RowSums()
        let rows = try Row.fetchCursor(database, sql: "SELECT key, value FROM manifest ORDER BY key")
        while let row = try rows.next() {
            let key = try row.decode(String.self, atIndex: 0)
            let value = try row.decode(String.self, atIndex: 1)
            var own = Checksum()
            own.add(key)
            own.add(value)
            sum.add(own)
            values[key] = value
        }
        func value(_ key: String) throws -> String {
            guard let value = values[key] else { throw damaged("the manifest has no \(key)") }
            return value
        }
        guard let messages = Int(try value("messages")) else { throw damaged("the manifest counts no messages") }
        let manifest = IndexManifest(
            shop: try value("shop"), embedder: try text.decode(EmbedderIdentity.self, from: try value("embedder")),
            vocabulary: try text.decode(Vocabulary.self, from: try value("vocabulary")), messages: messages,
            options: try text.decode([String: String].self, from: try value("options")),
            contacts: try text.decode([String: [UInt64]].self, from: try value("contacts")),
            learning: try values["learning"].map { try text.decode(IndexManifest.Learning.self, from: $0) },
            forgotten: values["forgotten"], gramLengths: try values["grams"].map(gramLengths) ?? CharacterGrams.lengths)
        try check(sum, of: .manifest, in: sums)
        return manifest
    }

    /// Reads `2-4`.
    private func gramLengths(_ text: String) throws(IndexError) -> ClosedRange<Int> {
        let bounds = text.split(separator: "-").compactMap { Int($0) }
        guard bounds.count == 2, bounds[0] <= bounds[1], bounds.allSatisfy(CharacterGrams.allowedLengths.contains)
        else { throw damaged("the manifest tells no lengths of grams") }
        return bounds[0]...bounds[1]
    }

    /// The files of an index with where their chunks lie.
    struct Sources: Sendable {
        /// In the order of their paths.
        var records: [IndexedSource] = []
        /// By source the number that its chunks know it by.
        var ids: [Int] = []
        var numbers: ChunkNumbers
    }

    func loadSources(_ database: Database, _ sums: [SummedPart: Int64]) throws -> Sources {
        var sum = RowSums()
        let rows = try Row.fetchCursor(
            database, sql: "SELECT path, kind, size, sha256, parser, state, id, first, chunks FROM source ORDER BY path"
        )
        var (records, ids): ([IndexedSource], [Int]) = ([], [])
        var numbers: [(first: Int, chunks: Int)] = []
        while let row = try rows.next() {
            // Decoded, not subscripted: a subscript ends the program where a value is of another type.
            let texts = try [0, 1, 3, 4, 5].map { try row.decode(String.self, atIndex: $0) }
            let size = try row.decode(Int.self, atIndex: 2)
            guard let kind = IndexedSource.Kind(rawValue: texts[1]), let state = IndexedSource.State(rawValue: texts[4])
            else { throw damaged("a source of unknown kind or state") }
            let counts = try (6...8).map { try row.decode(Int.self, atIndex: $0) }
            var own = Checksum()
            own.add(counts[0])
            own.add(texts[0])
            own.add(texts[1])
            own.add(size)
            for text in texts[2...] { own.add(text) }
            for number in counts[1...] { own.add(number) }
            sum.add(own)
            records.append(
                IndexedSource(
                    path: texts[0], kind: kind, size: size, sha256: texts[2], parser: texts[3], state: state))
            ids.append(counts[0])
            numbers.append((counts[1], counts[2]))
        }
        try check(sum, of: .source, in: sums)
        // A chunk takes more than a byte.
        guard let numbers = ChunkNumbers(numbers, limit: min(size, Int(Int32.max))) else {
            throw damaged("two sources claim one chunk, or one that can't be")
        }
        return Sources(records: records, ids: ids, numbers: numbers)
    }

    private func loadColumns(
        _ database: Database, _ sources: Sources, _ sums: [SummedPart: Int64]
    ) throws -> ChunkColumns {
        let numbers = sources.numbers
        var columns = ChunkColumns(count: numbers.count)
        for (position, span) in numbers.spans.enumerated() {
            for place in span.places { columns.sources[place] = Int32(position) }
        }
        var sum = RowSums()
        var found = 0
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, source, kind, stems, grams, fingerprint FROM chunk ORDER BY id")
        while let row = try rows.next() {
            let id = try row.decode(Int.self, atIndex: 0)
            let source = try row.decode(Int.self, atIndex: 1)
            let stems = try row.decode(Int32.self, atIndex: 3)
            let grams = try row.decode(Int32.self, atIndex: 4)
            let fingerprint = try row.decode(Int64.self, atIndex: 5)
            guard let place = numbers.place(ofNumber: id), sources.ids[Int(columns.sources[place])] == source,
                let kind = Chunk.Kind(rawValue: try row.decode(String.self, atIndex: 2)), stems >= 0, grams >= 0
            else { throw damaged("chunk \(id) is not in the expected form") }
            sum.add(
                ChunkSums.columns(
                    id: id, source: source,
                    ChunkSums.Columns(
                        kind: kind.rawValue, stems: Int(stems), grams: Int(grams), fingerprint: Int(fingerprint))))
            columns.kinds[place] = kind
            columns.stems[place] = stems
            columns.grams[place] = grams
            columns.fingerprints[place] = fingerprint
            found += 1
        }
        guard found == numbers.count else { throw damaged("\(found) chunks of \(numbers.count)") }
        try check(sum, of: .chunk, in: sums)
        return columns
    }
}
