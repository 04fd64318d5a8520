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

    @Test(arguments: [0, 2, 99])
    func refusesAnotherFormat(version: Int) throws {
        try damaged(by: "PRAGMA user_version = \(version)")
        #expect(opening() == .formatVersion(path: path, found: version, supported: 1))
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
        ("UPDATE vector_block SET count = 2", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET first = 2", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET rows = zeroblob(16), count = 2", "2 vectors for 3 chunks"),
        ("DELETE FROM vector_block", "0 vectors for 3 chunks"),
        (
            "UPDATE vector_block SET rows = x'0000C07F' || zeroblob(20)",
            "a vector holds a number that is not finite"
        ),
    ])
    func refusesWhatDoesNotAddUp(sql: String, detail: String) throws {
        try damaged(by: sql)
        #expect(opening() == .damaged(path: path, detail: detail))
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

    /// Flips bytes of a small index; whatever SQLite makes of it, opening and asking end in an answer or an error.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5])
    func bearsFlippedBytes(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        try IndexWriter(stemmer: stemmer).write(fullContents(), to: folder.file())
        let whole = try Data(contentsOf: folder.file())
        for round in 0..<100 {
            var bytes = whole
            let position = Int.random(in: 0..<bytes.count, using: &random)
            bytes[position] ^= UInt8.random(in: 1...255, using: &random)
            let file = folder.file("\(round).sqlite")
            try bytes.write(to: file)
            do {
                let reader = try IndexReader(opening: file)
                let filter = SearchFilter(brands: ["Chanel"])
                let results = [try reader.ask("сумка chanel", vector: [1, 0]), try reader.ask("қара", filter: filter)]
                for hit in results.flatMap(\.hits) {
                    #expect((1...3).contains(hit.id) && hit.score.isFinite, "seed \(seed), byte \(position)")
                }
                _ = try (reader.stock(), reader.photos(), reader.problems(), reader.model())
                try reader.verify()
            } catch let error as IndexError {
                #expect(!error.description.isEmpty)
            }
            try FileManager.default.removeItem(at: file)
        }
    }
}
