import Foundation
import GRDB
import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

/// Indexes that take over what did not change from another one.
struct CarriedIndexTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Files with numbers of chunks, before and after.
    struct Change: CustomStringConvertible {
        var before: [String: Int]
        var after: [String: Int]
        /// Files whose chunks are other ones though there may be as many.
        var changed: Set<String> = []
        var dimension = 3

        var description: String { "\(before) → \(after), \(changed) changed, dimension \(dimension)" }

        /// Files that are the same on both sides.
        var same: Set<String> {
            Set(after.filter { before[$0.key] == $0.value && !changed.contains($0.key) }.keys)
        }
    }

    private static let words = "лодочки сумка Chanel чёрная доставка Алматы 38 45000 обмен қара сөмке ёлка black".split(
        separator: " ")

    /// Chunks, vectors and stock that depend on file, place and state alone.
    private func contents(_ files: [String: Int], state: (String) -> String, dimension: Int) -> IndexContents {
        var (chunks, elements): ([Chunk], [Float]) = ([], [])
        for (file, count) in files.sorted(by: { $0.key < $1.key }) {
            for place in 0..<count {
                var random = SeededRandom(seed: StableHash.value(of: "\(file) \(place) \(state(file))"))
                let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    String(random.pick(Self.words)) + (random.pick([true, false]) ? "\(random.next() % 200)" : "")
                }
                chunks.append(
                    chunk(
                        text.joined(separator: " ") + (file == "gone.docx" ? " единственное\(place)" : ""),
                        path: ["Раздел", String(random.pick(Self.words))], file: file, paragraph: place + 1,
                        kind: random.pick([.catalog, .policy]),
                        attributes: Chunk.Attributes(brands: random.pick([[], ["Chanel"]]))))
                elements += (0..<dimension).map { _ in Float.random(in: -1...1, using: &random) }
            }
        }
        var contents = self.contents(of: chunks, files: files.keys.sorted())
        contents.manifest.embedder = EmbedderIdentity(
            model: "test", version: "1", dimension: dimension, isNormalized: false)
        contents.vectors = VectorMatrix(dimension: dimension, elements: elements)
        contents.model = [1, 2, 3]
        return contents
    }

    private func contents(of chunks: [Chunk], files: [String]) -> IndexContents {
        var contents = VectorIndexTests.contents(chunks)
        contents.sources = files.map {
            IndexedSource(path: $0, kind: .catalog, size: 7, sha256: "00ff", parser: "docx 1", state: .read)
        }
        contents.stock = fullContents().stock
        return contents
    }

    /// Writes the state after a change by taking over what is the same, and as a whole.
    private func written(_ change: Change) throws -> (carried: URL, whole: URL) {
        let base = contents(change.before, state: { _ in "old" }, dimension: change.dimension)
        try IndexWriter().write(base, to: folder.file("base.sqlite"))
        let whole = contents(
            change.after, state: { change.same.contains($0) ? "old" : "new" }, dimension: change.dimension)
        try IndexWriter().write(whole, to: folder.file("whole.sqlite"))
        try IndexWriter().write(
            rest(of: whole, without: change.same, in: folder.file("base.sqlite")), to: folder.file("carried.sqlite"))
        return (folder.file("carried.sqlite"), folder.file("whole.sqlite"))
    }

    /// Contents of which some files are taken over from the base, as is the stock.
    private func rest(of whole: IndexContents, without same: Set<String>, in base: URL) throws -> IndexContents {
        var rest = whole
        let fresh = whole.chunks.indices.filter { !same.contains(whole.chunks[$0].location.file) }
        rest.chunks = fresh.map { whole.chunks[$0] }
        rest.vectors = VectorMatrix(
            dimension: whole.vectors.dimension, elements: fresh.flatMap { Array(whole.vectors[$0]) })
        rest.stock = []
        rest.carried = try IndexSummary(of: base).carrying(sources: same, takesStock: true)
        return rest
    }

    /// Holds an index against one that was written as a whole: whoever reads or asks them can't tell them apart.
    private func expectSame(_ file: URL, as whole: URL, plan: VectorPlan) throws {
        let (reader, other) = (
            try IndexReader(opening: file, plan: plan), try IndexReader(opening: whole, plan: plan)
        )
        try reader.verify()
        #expect(try IndexCheck(of: file).emptyLegs == other.emptyLegs)
        let (found, wanted) = (try reader.contents(), try other.contents())
        #expect(found.manifest == wanted.manifest)
        #expect(found.sources == wanted.sources)
        #expect(found.chunks == wanted.chunks)
        let isSame = found.vectors == wanted.vectors
        #expect(isSame, "vectors")
        #expect(found.stock == wanted.stock)
        #expect(found.model == wanted.model)
        #expect(try reader.allAttributes() == other.allAttributes())
        #expect(try words(in: file) == words(in: whole))
        for question in Self.words {
            let vector = (0..<reader.vectors.dimension).map { Float($0 % 3) - 0.5 }
            let (one, two) = (
                try reader.ask(String(question), vector: vector), try other.ask(String(question), vector: vector)
            )
            #expect(one.hits.map(\.id) == two.hits.map(\.id), "\(question)")
            #expect(zip(one.hits, two.hits).allSatisfy { abs($0.score - $1.score) < 1e-5 }, "\(question)")
        }
        #expect(
            try reader.nearest(3, to: [Float](repeating: 1, count: reader.vectors.dimension)).matches
                == other.nearest(3, to: [Float](repeating: 1, count: reader.vectors.dimension)).matches)
    }

    /// Words and grams with their numbers of chunks, whatever their order in the file.
    private func words(in file: URL) throws -> Set<String> {
        let queue = try DatabaseQueue(path: file.path(percentEncoded: false))
        return try queue.read { database in
            Set(
                try String.fetchAll(
                    database, sql: "SELECT word || ' ' || stem || ' ' || grams || ' ' || chunks FROM word")
                    + String.fetchAll(database, sql: "SELECT gram || ' ' || chunks FROM gram"))
        }
    }

    @Test(arguments: [
        // Nothing but the same; one more, fewer and other chunks at the beginning, in the middle, at the end.
        Change(before: ["a": 3, "b": 4], after: ["a": 3, "b": 4]),
        Change(before: ["a": 3, "b": 4, "c": 2], after: ["a": 5, "b": 4, "c": 2]),
        Change(before: ["a": 3, "b": 4, "c": 2], after: ["a": 3, "b": 1, "c": 2]),
        Change(before: ["a": 3, "b": 4, "c": 2], after: ["a": 3, "b": 4, "c": 2], changed: ["c"]),
        Change(before: ["b": 4, "d": 2], after: ["a": 1, "b": 4, "c": 0, "d": 2, "e": 3]),
        Change(before: ["a": 3, "b": 4, "c": 2], after: ["b": 4]),
        Change(before: ["a": 3], after: ["b": 3]),
        Change(before: ["a": 0, "b": 2], after: ["a": 0, "b": 2, "c": 1]),
        // Over the borders of blocks of rows and codes.
        Change(before: ["a": 7, "b": 1_500, "c": 900], after: ["a": 8, "b": 1_500, "c": 900], dimension: 97),
        // Over the size from which pages are larger and vectors stay in the file, up and down.
        Change(before: ["a": 1_000, "b": 40], after: ["a": 1_000, "b": 60], dimension: 1_001),
        Change(before: ["a": 60, "b": 1_000], after: ["a": 10, "b": 1_000], dimension: 1_001),
    ])
    func cannotBeToldFromOneThatWasWrittenAsAWhole(change: Change) throws {
        let (carried, whole) = try written(change)
        for plan in [VectorPlan.blas, .certified] { try expectSame(carried, as: whole, plan: plan) }
    }

    /// Change after change on what the changes before left.
    @Test(arguments: [UInt64(1), 2, 3, 4])
    func staysWholeThroughManyChanges(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var state: [String: (count: Int, mark: String)] = [:]
        for file in ["a.docx", "c.docx", "e.docx"] { state[file] = (Int.random(in: 1...30, using: &random), "0") }
        func whole() -> IndexContents {
            contents(state.mapValues(\.count), state: { state[$0]?.mark ?? "" }, dimension: 5)
        }
        try IndexWriter().write(whole(), to: folder.file("0.sqlite"))
        for round in 1...12 {
            var same = Set(state.keys)
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let file = random.pick(["a.docx", "b.docx", "c.docx", "d.docx", "e.docx", "f.docx"])
                same.remove(file)
                let count = Int.random(in: 0...30, using: &random)
                state[file] = random.pick([true, true, false]) ? (count, "\(round)") : nil
            }
            let next = whole()
            let file = folder.file("\(round).sqlite")
            try IndexWriter().write(rest(of: next, without: same, in: folder.file("\(round - 1).sqlite")), to: file)
            try IndexWriter().write(next, to: folder.file("whole \(round).sqlite"))
            let plan = random.pick([VectorPlan.blas, .certified])
            try expectSame(file, as: folder.file("whole \(round).sqlite"), plan: plan)
        }
    }

    /// Marks of files that went are in no byte, though rows were moved between pages by changes before.
    @Test func holdsNoByteOfWhatIsGone() throws {
        let marks = (0..<8).map { "единственное\($0)" }
        func whole(_ wanted: Range<Int>) -> IndexContents {
            var chunks: [Chunk] = []
            for file in 0..<20 {
                for place in 0..<25 {
                    let isMarked = file.isMultiple(of: 2) && file / 2 < marks.count
                    guard !isMarked || wanted.contains(file / 2) else { continue }
                    let text = isMarked ? "\(marks[file / 2]) слово\(place)" : "доставка \(file) слово\(place * 7)"
                    chunks.append(
                        chunk(
                            text + String(repeating: " длинно", count: (file * 31 + place * 17) % 60),
                            path: ["Раздел \(place)"], file: String(format: "%02d.docx", file), paragraph: place + 1))
                }
            }
            return contents(of: chunks, files: (0..<20).map { String(format: "%02d.docx", $0) })
        }
        try IndexWriter().write(whole(0..<8), to: folder.file("0.sqlite"))
        for round in 1...8 {
            let file = folder.file("\(round).sqlite")
            let same = Set((0..<20).filter { $0 != (round - 1) * 2 }.map { String(format: "%02d.docx", $0) })
            try IndexWriter().write(
                rest(of: whole(round..<8), without: same, in: folder.file("\(round - 1).sqlite")), to: file)
            let bytes = try Data(contentsOf: file)
            for (number, mark) in marks.enumerated() {
                #expect((bytes.range(of: Data(mark.utf8)) != nil) == (number >= round), "\(mark) after \(round)")
            }
            try IndexReader(opening: file).verify()
        }
    }

    // MARK: - Damage

    @Test(arguments: [
        // What goes is held against its sums.
        ("UPDATE chunk SET text = text || '!' WHERE id = 2", "chunk 2 is missing or its checksum is wrong"),
        ("DELETE FROM chunk WHERE id = 2", "chunk 2 is missing or its checksum is wrong"),
        ("DELETE FROM chunk WHERE id = 3", "chunk 3 is missing"),
        ("UPDATE word SET list = x'FF'", "the chunks of a word do not add up"),
        ("UPDATE vector_block SET rows = x'00'", "a block of vector_block is not in the expected form"),
        ("DELETE FROM checksum WHERE part = 'word'", "the checksum of word is missing"),
        ("UPDATE manifest SET value = replace(value, 'test', 'other')", "another embedder made its vectors"),
        ("UPDATE source SET chunks = 5 WHERE id = 2", "the checksum of source is wrong"),
    ])
    func refusesToChangeWhatIsNotWhatWasWritten(sql: String, detail: String) throws {
        let rest = try damaged(by: sql)
        #expect(throws: IndexError.damaged(path: folder.file("base.sqlite").path(), detail: detail)) {
            try IndexWriter().write(rest, to: folder.file("next.sqlite"))
        }
    }

    @Test(arguments: [
        // What stays is copied, with the sums it had: damage is found and not passed on.
        ("UPDATE chunk SET stems = stems + 1 WHERE id = 5", "the checksum of chunk is wrong"),
        ("UPDATE chunk SET text = text || '!' WHERE id = 5", "the checksum of chunk 5 is wrong"),
        ("UPDATE chunk SET place = '{}' WHERE id = 5", "the checksum of chunk 5 is wrong"),
        ("UPDATE chunk SET source = 1 WHERE id = 5", "chunk 5 is not in the expected form"),
        ("DELETE FROM chunk WHERE id = 7", "5 chunks of 6"),
        ("UPDATE word SET id = id + 1000 WHERE id = (SELECT max(id) FROM word)", "the checksum of word is wrong"),
        ("UPDATE gram SET chunks = chunks + 1", "the checksum of gram is wrong"),
        ("UPDATE vector_block SET rows = zeroblob(length(rows))", "the checksum of vector 4 is wrong"),
        ("UPDATE stock SET product = 'x'", "the checksum of stock is wrong"),
        ("UPDATE model SET data = x'00'", "the checksum of model is wrong"),
    ])
    func findsDamageOfWhatItTookOver(sql: String, detail: String) throws {
        try IndexWriter().write(damaged(by: sql), to: folder.file("next.sqlite"))
        #expect(throws: IndexError.damaged(path: folder.file("next.sqlite").path(), detail: detail)) {
            try IndexCheck(of: folder.file("next.sqlite"))
        }
    }

    /// The state after a change, to be taken over from an index that was changed behind the program's back.
    private func damaged(by sql: String) throws -> IndexContents {
        let change = Change(before: ["a": 3, "b": 4], after: ["a": 2, "b": 4])
        let base = folder.file("base.sqlite")
        try IndexWriter().write(contents(change.before, state: { _ in "old" }, dimension: 3), to: base)
        try IndexFileEditor.execute(sql, in: base)
        var rest = contents(["a": 2], state: { _ in "new" }, dimension: 3)
        rest.sources.append(rest.sources[0])
        rest.sources[1].path = "b"
        // The summary would refuse what it reads of the manifest or the sources itself.
        rest.carried = CarriedChunks(
            index: base, sources: ["b"], takesStock: true, identity: try #require(FileStamp(of: base.path())))
        return rest
    }

    @Test(arguments: [
        ("UPDATE chunk SET text = text || '!' WHERE id = 2", "the checksum of chunk 2 is wrong"),
        ("UPDATE chunk SET attributes = '{}' WHERE id = 2", "the checksum of chunk 2 is wrong"),
        ("UPDATE vector_block SET rows = zeroblob(length(rows))", "the checksum of vector 1 is wrong"),
        (
            "UPDATE vector_code SET errors = zeroblob(length(errors))",
            "the checksum of the codes from vector 1 on is wrong"
        ),
        ("DELETE FROM vector_code", "codes of 0 vectors"),
        ("DELETE FROM vector_block", "0 vectors for chunk 6"),
        ("UPDATE problem SET file = 'x'", "the checksum of problem is wrong"),
        ("UPDATE photo SET file = 'x'", "the checksum of photo is wrong"),
        ("UPDATE chat SET messages = 1000000", "the checksum of chat is wrong"),
    ])
    func checksEveryRow(sql: String, detail: String) throws {
        var whole = contents(["a": 2, "b": 4], state: { _ in "old" }, dimension: 3)
        let full = fullContents()
        (whole.problems, whole.photos) = (full.problems, full.photos)
        whole.chats = [ChatRecord(path: "a", messages: 3, outline: [1])]
        let file = folder.file("whole.sqlite")
        try IndexWriter().write(whole, to: file)
        #expect(try IndexCheck(of: file).emptyLegs == [])
        try IndexFileEditor.execute(sql, in: file)
        #expect(throws: IndexError.damaged(path: file.path(), detail: detail)) { try IndexCheck(of: file) }
    }

    @Test func refusesAFileThatTookThePlaceOfTheOneChosen() throws {
        let change = Change(before: ["a": 3, "b": 4], after: ["a": 2, "b": 4])
        let whole = contents(change.after, state: { _ in "old" }, dimension: 3)
        for name in ["base.sqlite", "other.sqlite"] {
            try IndexWriter().write(
                contents(change.before, state: { _ in "old" }, dimension: 3), to: folder.file(name))
        }
        let rest = try rest(of: whole, without: ["b"], in: folder.file("base.sqlite"))
        try FileManager.default.removeItem(at: folder.file("base.sqlite"))
        #expect(throws: IndexError.self) {
            try IndexWriter().write(rest, to: folder.file("x.sqlite"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("base.sqlite").path()))
        try FileManager.default.moveItem(at: folder.file("other.sqlite"), to: folder.file("base.sqlite"))
        #expect(
            throws: IndexError.database(
                path: folder.file("base.sqlite").path(), detail: "another file took its place")
        ) {
            try IndexWriter().write(rest, to: folder.file("y.sqlite"))
        }
    }
}
