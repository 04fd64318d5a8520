import Foundation
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
            rest(of: whole, without: change.same), to: folder.file("carried.sqlite"))
        return (folder.file("carried.sqlite"), folder.file("whole.sqlite"))
    }

    /// Contents of which some files are taken over from the base, as is the stock.
    private func rest(of whole: IndexContents, without same: Set<String>) throws -> IndexContents {
        var rest = whole
        let fresh = whole.chunks.indices.filter { !same.contains(whole.chunks[$0].location.file) }
        rest.chunks = fresh.map { whole.chunks[$0] }
        rest.vectors = VectorMatrix(
            dimension: whole.vectors.dimension, elements: fresh.flatMap { Array(whole.vectors[$0]) })
        rest.stock = []
        rest.carried = try IndexSummary(of: folder.file("base.sqlite")).carrying(sources: same, takesStock: true)
        return rest
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
    func takesOverByteForByte(change: Change) throws {
        let (carried, whole) = try written(change)
        #expect(try Data(contentsOf: carried) == Data(contentsOf: whole))
        let reader = try IndexReader(opening: carried)
        try reader.verify()
        try reader.verify(copied: rest(of: reader.contents(), without: change.same).carried)
    }

    @Test func holdsNoByteOfWhatIsGone() throws {
        let (carried, _) = try written(
            Change(before: ["a.docx": 40, "gone.docx": 40, "z.docx": 40], after: ["a.docx": 40, "z.docx": 40]))
        let trace = Data("единственное".utf8)
        #expect(try Data(contentsOf: folder.file("base.sqlite")).range(of: trace) != nil)
        #expect(try Data(contentsOf: carried).range(of: trace) == nil)
    }

    // MARK: - Damage

    @Test(arguments: [
        ("UPDATE chunk SET text = text || '!' WHERE id = 2", "chunk 2 is missing or its checksum is wrong"),
        ("DELETE FROM chunk WHERE id = 2", "chunk 2 is missing or its checksum is wrong"),
        ("DELETE FROM chunk WHERE id = 7", "chunk 7 is missing"),
        ("UPDATE chunk SET stems = stems + 1 WHERE id = 2", "the checksum of chunk is wrong"),
        // A chunk that is not taken over: the sum is one for all.
        ("UPDATE chunk SET stems = stems + 1 WHERE id = 1", "the checksum of chunk is wrong"),
        ("UPDATE word SET list = x'02' WHERE id = 1", "the checksum of word is wrong"),
        ("UPDATE word SET list = x'FF' WHERE id = 1", "the chunks of a word do not add up"),
        ("UPDATE vector_block SET rows = zeroblob(length(rows))", "the checksum of a vector is wrong"),
        ("UPDATE vector_block SET first = 2", "vectors from 1 on are missing"),
        ("DELETE FROM vector_block", "vectors from 1 on are missing"),
        ("UPDATE vector_block SET rows = x'', sums = x''", "a block of vectors is empty"),
        ("UPDATE vector_code SET scales = zeroblob(length(scales))", "the checksum of a block of codes is wrong"),
        ("UPDATE stock SET product = 'x'", "the checksum of stock is wrong"),
        ("UPDATE manifest SET value = replace(value, 'test', 'other')", "another embedder made its vectors"),
        ("UPDATE source SET chunks = 5 WHERE id = 2", "chunk 8 is missing"),
    ])
    func refusesToTakeOverWhatIsNotWhatWasWritten(sql: String, detail: String) throws {
        let change = Change(before: ["a": 3, "b": 4], after: ["a": 2, "b": 4])
        try IndexWriter().write(
            contents(change.before, state: { _ in "old" }, dimension: 3), to: folder.file("base.sqlite"))
        try IndexFileEditor.execute(sql, in: folder.file("base.sqlite"))
        let rest = try {
            var rest = contents(["a": 2], state: { _ in "new" }, dimension: 3)
            rest.sources.append(rest.sources[0])
            rest.sources[1].path = "b"
            // The summary would refuse what it reads of the manifest or the sources itself.
            rest.carried = CarriedChunks(
                index: folder.file("base.sqlite"), sources: ["b"], takesStock: true,
                identity: try #require(FileStamp(of: folder.file("base.sqlite").path())))
            return rest
        }()
        #expect(throws: IndexError.damaged(path: folder.file("base.sqlite").path(), detail: detail)) {
            try IndexWriter().write(rest, to: folder.file("next.sqlite"))
        }
    }

    @Test func refusesAFileThatTookThePlaceOfTheOneChosen() throws {
        let change = Change(before: ["a": 3, "b": 4], after: ["a": 2, "b": 4])
        let whole = contents(change.after, state: { _ in "old" }, dimension: 3)
        for name in ["base.sqlite", "other.sqlite"] {
            try IndexWriter().write(
                contents(change.before, state: { _ in "old" }, dimension: 3), to: folder.file(name))
        }
        let rest = try rest(of: whole, without: ["b"])
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

    @Test(arguments: [
        ("UPDATE chunk SET place = '{}' WHERE id = 5", "the checksum of chunk 5 is wrong"),
        ("UPDATE stock SET item = '{}'", "the checksum of stock is wrong"),
        (
            "UPDATE vector_code SET errors = zeroblob(length(errors))",
            "the checksum of the codes from vector 1 on is wrong"
        ),
    ])
    func verifiesTheSumsOfWhatWasCopied(sql: String, detail: String) throws {
        let change = Change(before: ["a": 3, "b": 4], after: ["a": 2, "b": 4])
        let (carried, _) = try written(change)
        try IndexFileEditor.execute(sql, in: carried)
        let copied = try IndexSummary(of: folder.file("base.sqlite")).carrying(sources: ["b"], takesStock: true)
        let reader = try IndexReader(opening: carried)
        #expect(throws: IndexError.damaged(path: carried.path(), detail: detail)) {
            try reader.verify(copied: copied)
        }
    }
}
