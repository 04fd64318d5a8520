import Foundation
import KnowledgeModel
import Testing

@testable import VectorIndex

struct IndexRefusalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var path: String { folder.file().path(percentEncoded: false) }

    /// Writes the full contents and changes the file by SQL.
    private func damaged(by sql: String) throws {
        try IndexWriter(stemmer: stemmer).write(fullContents(), to: folder.file())
        try IndexFileEditor.execute(sql, in: folder.file())
    }

    private func opening() -> IndexError? {
        do {
            _ = try IndexReader(opening: folder.file())
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["text.sqlite", "empty.sqlite", "foreign.sqlite"])
    func refusesAForeignFile(name: String) {
        let path = fixture(name).path(percentEncoded: false)
        #expect(throws: IndexError.foreignFile(path: path)) { try IndexReader(opening: fixture(name)) }
    }

    @Test func refusesAMissingFileAndAFolder() throws {
        guard case .database = opening() else {
            Issue.record("a missing file was opened")
            return
        }
        try FileManager.default.createDirectory(at: folder.file(), withIntermediateDirectories: true)
        guard case .database = opening() else {
            Issue.record("a folder was opened")
            return
        }
    }

    @Test(arguments: [0, 1, 99])
    func refusesAnotherFormat(version: Int) throws {
        try damaged(by: "PRAGMA user_version = \(version)")
        #expect(opening() == .formatVersion(path: path, found: version, supported: 2))
    }

    @Test func refusesAFileCutShort() throws {
        try IndexWriter(stemmer: stemmer).write(fullContents(), to: folder.file())
        let whole = try Data(contentsOf: folder.file())
        for count in stride(from: 1, to: whole.count, by: 1_021) {
            try whole.prefix(count).write(to: folder.file())
            guard let error = opening() else {
                Issue.record("\(count) of \(whole.count) bytes were opened")
                continue
            }
            switch error {
            case .damaged, .foreignFile: continue
            default: Issue.record("\(count) of \(whole.count) bytes: \(error)")
            }
        }
    }

    @Test(arguments: ["manifest", "source", "chunk", "vector_block", "posting"])
    func refusesAFileWithoutATable(name: String) throws {
        try damaged(by: "DROP TABLE \(name)")
        #expect(opening() == .damaged(path: path, detail: "no such table: \(name)"))
    }

    @Test(arguments: [
        ("DELETE FROM manifest WHERE key = 'shop'", "the manifest has no shop"),
        ("UPDATE manifest SET value = '{' WHERE key = 'embedder'", "a value is not in the expected form"),
        (
            #"UPDATE manifest SET value = replace(value, '"dimension":2', '"dimension":0') WHERE key = 'embedder'"#,
            "vectors of 0 elements"
        ),
        (
            #"UPDATE manifest SET value = replace(value, '"dimension":2', '"dimension":9000000000000000000') WHERE key = 'embedder'"#,
            "vectors of 9000000000000000000 elements"
        ),
        (
            #"UPDATE manifest SET value = replace(value, '"dimension":2', '"dimension":3') WHERE key = 'embedder'"#,
            "a block of vectors is not in the expected form"
        ),
        (
            #"UPDATE manifest SET value = replace(value, '"dimension":2', '"dimension":60000') WHERE key = 'embedder'"#,
            "3 vectors of 60000 elements do not fit the file"
        ),
        ("UPDATE source SET kind = 'x' WHERE id = 1", "a source of unknown kind or state"),
        ("UPDATE source SET size = 'x' WHERE id = 1", "a value is not in the expected form"),
        ("UPDATE chunk SET kind = 'x' WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("UPDATE chunk SET source = 9 WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("UPDATE chunk SET source = 0 WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("UPDATE chunk SET source = 'x' WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("UPDATE chunk SET stems = -1 WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("UPDATE chunk SET grams = 99999999999 WHERE id = 2", "a value is not in the expected form"),
        ("DELETE FROM chunk WHERE id = 2", "chunk 2 is missing or not in the expected form"),
        ("DELETE FROM chunk WHERE id = 3", "the postings of a stem do not add up"),
        ("UPDATE posting SET chunks = chunks + 1 WHERE leg = 'gram'", "the postings of a gram do not add up"),
        ("UPDATE posting SET list = x'00' WHERE term = 'сумк'", "the postings of a stem do not add up"),
        ("UPDATE posting SET list = x'', chunks = 0 WHERE term = 'сумк'", "the postings of a stem do not add up"),
        ("UPDATE posting SET chunks = 'x' WHERE term = 'сумк'", "the postings of a stem do not add up"),
        ("UPDATE manifest SET value = '3x' WHERE key = 'messages'", "the manifest counts no messages"),
        ("UPDATE vector_block SET rows = x'00'", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET first = 2", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET rows = zeroblob(16)", "a block of vectors is not in the expected form"),
        ("DELETE FROM vector_block", "0 vectors for 3 chunks"),
        (
            "UPDATE vector_block SET rows = x'0000C07F' || zeroblob(20)",
            "vector 1 is not finite or of an impossible length"
        ),
        (
            "UPDATE vector_block SET rows = zeroblob(20) || x'FFFF7F7F'",
            "vector 3 is not finite or of an impossible length"
        ),
    ])
    func refusesWhatDoesNotAddUp(sql: String, detail: String) throws {
        try damaged(by: sql)
        #expect(opening() == .damaged(path: path, detail: detail))
    }

    @Test(arguments: [
        ("DROP TABLE vector_code", "no such table: vector_code"),
        ("UPDATE vector_block SET first = 2", "vectors up to 2 and some for 3 chunks"),
        ("DELETE FROM vector_block", "vectors up to 0 and some for 3 chunks"),
        ("DELETE FROM vector_code", "codes of 0 vectors for 3 chunks"),
        ("UPDATE vector_code SET first = 2", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET codes = zeroblob(5)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = zeroblob(8)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = x'0000C07F' || zeroblob(8)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = x'000080BF' || zeroblob(8)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET errors = x'0000807F' || zeroblob(8)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET errors = 'x'", "a block of codes is not in the expected form"),
    ])
    func refusesCodesThatDoNotAddUp(sql: String, detail: String) throws {
        try damaged(by: sql)
        #expect(throws: IndexError.damaged(path: path, detail: detail)) {
            try IndexReader(opening: folder.file(), plan: .certified)
        }
    }

    @Test(arguments: [
        ("DELETE FROM vector_block WHERE first = 1", "vectors 1 to 501 are missing"),
        (
            "UPDATE vector_block SET rows = zeroblob(7) WHERE first = 1",
            "a block of vectors is not in the expected form"
        ),
    ])
    func refusesRowsThatAreGone(sql: String, detail: String) throws {
        try IndexWriter(stemmer: stemmer).write(
            contents(ofVectors: VectorSample.random.rows(count: 600, dimension: 2, seed: 1)), to: folder.file())
        try IndexFileEditor.execute(sql, in: folder.file())
        let reader = try IndexReader(opening: folder.file(), plan: .certified)
        #expect(throws: IndexError.damaged(path: path, detail: detail)) { try reader.nearest(600, to: [1, 0]) }
    }

    @Test(arguments: [
        "UPDATE chunk SET text = x'FF' WHERE id = 1", "UPDATE chunk SET path = '[1]' WHERE id = 1",
        "UPDATE chunk SET place = 'x' WHERE id = 1", "UPDATE chunk SET attributes = '' WHERE id = 1",
    ])
    func refusesToReadADamagedChunk(sql: String) throws {
        try damaged(by: sql)
        let reader = try IndexReader(opening: folder.file())
        #expect(throws: IndexError.damaged(path: path, detail: "a value is not in the expected form")) {
            try reader.chunk(1)
        }
        #expect(try reader.chunk(2).kind == .policy)
    }

    /// Flips bytes of a small index; whatever SQLite makes of it, opening and asking end in an answer or an error. The
    /// environment variable VITRINA_BYTE_FLIPS asks for another number of flips in all.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5])
    func bearsFlippedBytes(seed: UInt64) throws {
        let flips = ProcessInfo.processInfo.environment["VITRINA_BYTE_FLIPS"].flatMap { Int($0) } ?? 500
        var random = SeededRandom(seed: seed)
        try IndexWriter(stemmer: stemmer).write(fullContents(), to: folder.file())
        let whole = try Data(contentsOf: folder.file())
        // Most of a small file is empty: positions that hold something are the ones to try.
        let positions = whole.indices.filter { whole[$0] != 0 }
        for round in 0..<flips / 5 {
            var bytes = whole
            let position =
                round.isMultiple(of: 4) ? Int.random(in: 0..<bytes.count, using: &random) : random.pick(positions)
            bytes[position] ^= UInt8.random(in: 1...255, using: &random)
            let file = folder.file("\(round).sqlite")
            try bytes.write(to: file)
            for plan in [VectorPlan.blas, .certified] { try ask(file, plan: plan, "seed \(seed), byte \(position)") }
            try FileManager.default.removeItem(at: file)
        }
    }

    private func ask(_ file: URL, plan: VectorPlan, _ label: Comment) throws {
        do {
            let reader = try IndexReader(opening: file, plan: plan)
            let filter = SearchFilter(brands: ["Chanel"])
            let results = [try reader.ask("сумка chanel", vector: [1, 0]), try reader.ask("қара", filter: filter)]
            for hit in results.flatMap(\.hits) {
                #expect((1...3).contains(hit.id) && hit.score.isFinite, label)
            }
            let nearest = try reader.nearest(3, to: [0.6, 0.8])
            #expect(Set(nearest.matches.map(\.id)) == [1, 2, 3], label)
            _ = try (reader.stock(), reader.photos(), reader.problems(), reader.model())
            try reader.verify()
        } catch let error as IndexError {
            #expect(!error.description.isEmpty)
        }
    }
}
