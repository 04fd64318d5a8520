import Foundation
import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

struct IndexRefusalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var path: String { folder.file().path(percentEncoded: false) }

    /// Writes the full contents and changes the file by SQL.
    private func damaged(by sql: String, isSigned: Bool = false) throws {
        try IndexWriter().write(fullContents(), to: folder.file())
        try IndexFileEditor.execute(sql, in: folder.file(), isSigned: isSigned)
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

    @Test(arguments: [0, 1, 2, 3, 99])
    func refusesAnotherFormat(version: Int) throws {
        try damaged(by: "PRAGMA user_version = \(version)")
        #expect(opening() == .formatVersion(path: path, found: version, supported: 4))
    }

    @Test func refusesAFileCutShort() throws {
        try IndexWriter().write(fullContents(), to: folder.file())
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

    @Test(arguments: ["manifest", "source", "chunk", "vector_block", "word", "gram", "checksum"])
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
        ("UPDATE source SET size = 'x' WHERE id = 1", "the checksum of source is wrong"),
        ("UPDATE chunk SET kind = 'x' WHERE id = 2", "chunk 2 is not in the expected form"),
        ("UPDATE chunk SET source = 9 WHERE id = 2", "chunk 2 is not in the expected form"),
        ("UPDATE chunk SET source = 0 WHERE id = 2", "chunk 2 is not in the expected form"),
        ("UPDATE chunk SET source = 'x' WHERE id = 2", "chunk 2 is not in the expected form"),
        ("UPDATE chunk SET stems = -1 WHERE id = 2", "chunk 2 is not in the expected form"),
        ("UPDATE chunk SET grams = 99999999999 WHERE id = 2", "a value is not in the expected form"),
        ("DELETE FROM chunk WHERE id = 2", "2 chunks of 3"),
        ("DELETE FROM chunk WHERE id = 3", "2 chunks of 3"),
        ("UPDATE chunk SET id = 9 WHERE id = 3", "chunk 9 is not in the expected form"),
        ("UPDATE source SET first = 1 WHERE id = 2", "two sources claim one chunk, or one that can't be"),
        ("UPDATE source SET first = 0 WHERE id = 2", "two sources claim one chunk, or one that can't be"),
        ("UPDATE source SET first = -1 WHERE id = 2", "two sources claim one chunk, or one that can't be"),
        ("UPDATE source SET first = 2147483647 WHERE id = 2", "two sources claim one chunk, or one that can't be"),
        ("UPDATE source SET chunks = -1 WHERE id = 2", "two sources claim one chunk, or one that can't be"),
        (
            "UPDATE source SET chunks = 9223372036854775807 WHERE id = 2",
            "two sources claim one chunk, or one that can't be"
        ),
        ("UPDATE source SET first = 5 WHERE id = 2", "chunk 2 is not in the expected form"),
        ("DELETE FROM word WHERE id = 2", "the words of the chunks do not add up"),
        ("UPDATE word SET chunks = chunks + 1 WHERE id = 2", "word 2 does not add up"),
        ("UPDATE word SET list = x'01' WHERE id = 2", "word 2 does not add up"),
        ("UPDATE word SET list = x'', chunks = 0 WHERE id = 2", "word 2 does not add up"),
        ("UPDATE word SET list = 7 WHERE id = 2", "word 2 does not add up"),
        ("UPDATE word SET grams = grams + 1 WHERE word = 'сумка'", "word 12 does not add up"),
        ("UPDATE word SET word = 'хщзхщз' WHERE word = 'сумка'", "word 12 does not add up"),
        ("UPDATE word SET chunks = 'x' WHERE id = 2", "word 2 does not add up"),
        ("UPDATE gram SET chunks = 0 WHERE gram = '<су'", "the chunks of a gram do not add up"),
        ("UPDATE gram SET chunks = 4 WHERE gram = '<су'", "the chunks of a gram do not add up"),
        ("DELETE FROM gram WHERE gram = '<сум'", "word 12 does not add up"),
        ("UPDATE manifest SET value = '3x' WHERE key = 'messages'", "the manifest counts no messages"),
        ("UPDATE vector_block SET rows = x'00'", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET first = 2", "a block of vectors is not in the expected form"),
        ("UPDATE vector_block SET rows = zeroblob(16)", "a block of vectors is not in the expected form"),
        ("DELETE FROM vector_block", "0 vectors for 3 chunks"),
        (
            "UPDATE vector_block SET rows = x'0000C07F0000000000000000000000000000000000000000'",
            "vector 1 is not finite or of an impossible length"
        ),
        (
            "UPDATE vector_block SET rows = x'0000000000000000000000000000000000000000FFFF7F7F'",
            "vector 3 is not finite or of an impossible length"
        ),
    ])
    func refusesWhatDoesNotAddUp(sql: String, detail: String) throws {
        try damaged(by: sql, isSigned: true)
        #expect(opening() == .damaged(path: path, detail: detail))
    }

    @Test(arguments: [
        ("UPDATE manifest SET value = value || ' ' WHERE key = 'shop'", "the checksum of manifest is wrong"),
        ("UPDATE source SET size = size + 1 WHERE id = 1", "the checksum of source is wrong"),
        ("UPDATE chunk SET fingerprint = fingerprint + 1 WHERE id = 1", "the checksum of chunk is wrong"),
        ("UPDATE word SET list = x'02' WHERE word = 'сумка'", "the checksum of word is wrong"),
        ("UPDATE gram SET chunks = 2 WHERE gram = '<су'", "the checksum of gram is wrong"),
        ("UPDATE vector_block SET rows = zeroblob(24)", "the checksum of vector 1 is wrong"),
        ("UPDATE vector_block SET sums = zeroblob(24)", "the checksum of vector 1 is wrong"),
        ("DELETE FROM checksum WHERE part = 'word'", "the checksum of word is wrong"),
    ])
    func refusesToOpenWhatIsNotWhatWasWritten(sql: String, detail: String) throws {
        try damaged(by: sql)
        #expect(opening() == .damaged(path: path, detail: detail))
    }

    @Test(arguments: [
        ("UPDATE stock SET item = replace(item, '4500000', '3500000')", "the checksum of stock is wrong"),
        ("DELETE FROM stock", "the checksum of stock is wrong"),
        ("UPDATE photo SET file = 'x'", "the checksum of photo is wrong"),
        ("UPDATE problem SET problem = replace(problem, 'docx', 'xlsx')", "the checksum of problem is wrong"),
        ("UPDATE model SET data = x'00010201'", "the checksum of model is wrong"),
        ("UPDATE chunk SET text = replace(text, '45', '35') WHERE id = 1", "the checksum of chunk 1 is wrong"),
        ("UPDATE chunk SET attributes = '{}' WHERE id = 3", "the checksum of chunk 3 is wrong"),
    ])
    func refusesToReadWhatIsNotWhatWasWritten(sql: String, detail: String) throws {
        try damaged(by: sql)
        let reader = try IndexReader(opening: folder.file())
        var found: [IndexError] = []
        func attempt(_ body: () throws(IndexError) -> Void) {
            do { try body() } catch { found.append(error) }
        }
        attempt { () throws(IndexError) in _ = try reader.stock() }
        attempt { () throws(IndexError) in _ = try reader.photos() }
        attempt { () throws(IndexError) in _ = try reader.problems() }
        attempt { () throws(IndexError) in _ = try reader.model() }
        for id in 1...3 { attempt { () throws(IndexError) in _ = try reader.chunk(id) } }
        #expect(found == [.damaged(path: path, detail: detail)])
        #expect(throws: IndexError.self) { try reader.verify() }
    }

    @Test func refusesAttributesThatAreNotWhatWasWrittenBeforeTheyFilter() throws {
        try damaged(by: "UPDATE chunk SET attributes = replace(attributes, 'Chanel', 'Dior')")
        let reader = try IndexReader(opening: folder.file())
        #expect(throws: IndexError.damaged(path: path, detail: "the checksum of attributes is wrong")) {
            try reader.ask("сумка", filter: SearchFilter(brands: ["Chanel"]))
        }
    }

    @Test func refusesRowsThatAreNotWhatWasWritten() throws {
        try damaged(by: "UPDATE vector_block SET rows = zeroblob(24)")
        let reader = try IndexReader(opening: folder.file(), plan: .certified)
        #expect(throws: IndexError.damaged(path: path, detail: "the checksum of vector 1 is wrong")) {
            try reader.nearest(1, to: [1, 0])
        }
        #expect(throws: IndexError.damaged(path: path, detail: "the checksum of vector 1 is wrong")) {
            try reader.verify()
        }
    }

    @Test(arguments: [
        ("DROP TABLE vector_code", "no such table: vector_code"),
        ("UPDATE vector_code SET codes = x'000000000000'", "the checksum of the codes from vector 1 on is wrong"),
        ("UPDATE vector_code SET errors = zeroblob(12)", "the checksum of the codes from vector 1 on is wrong"),
        ("UPDATE vector_block SET first = 2", "vectors up to 2 and some for chunk 3"),
        ("DELETE FROM vector_block", "vectors up to 0 and some for chunk 3"),
        ("DELETE FROM vector_code", "the codes from vector 1 on are missing"),
        ("UPDATE vector_code SET first = 2", "the codes from vector 1 on are missing"),
        ("UPDATE vector_code SET codes = zeroblob(5)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = zeroblob(8)", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = x'0000C07F0000000000000000'", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET scales = x'000080BF0000000000000000'", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET errors = x'0000807F0000000000000000'", "a block of codes is not in the expected form"),
        ("UPDATE vector_code SET errors = 'x'", "a block of codes is not in the expected form"),
    ])
    func refusesCodesThatDoNotAddUp(sql: String, detail: String) throws {
        try damaged(by: sql)
        #expect(throws: IndexError.damaged(path: path, detail: detail)) {
            try IndexReader(opening: folder.file(), plan: .certified)
        }
    }

    @Test(arguments: [
        ("DELETE FROM vector_block WHERE first = 1", "vectors from 1 on are missing"),
        (
            "UPDATE vector_block SET rows = zeroblob(7) WHERE first = 1",
            "a block of vectors is not in the expected form"
        ),
    ])
    func refusesRowsThatAreGone(sql: String, detail: String) throws {
        try IndexWriter().write(
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
        try damaged(by: sql, isSigned: true)
        let reader = try IndexReader(opening: folder.file())
        #expect(throws: IndexError.damaged(path: path, detail: "a value is not in the expected form")) {
            try reader.chunk(1)
        }
        #expect(try reader.chunk(2).kind == .policy)
    }

    /// Flips bytes of a small index: opening and asking end in an error or in the answers of the sound file. The environment
    /// variable VITRINA_BYTE_FLIPS asks for another number of flips in all.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5])
    func bearsFlippedBytes(seed: UInt64) throws {
        let flips = ProcessInfo.processInfo.environment["VITRINA_BYTE_FLIPS"].flatMap { Int($0) } ?? 500
        var random = SeededRandom(seed: seed)
        try IndexWriter().write(fullContents(), to: folder.file())
        let whole = try Data(contentsOf: folder.file())
        // Most of a small file is empty: positions that hold something are the ones to try.
        let positions = whole.indices.filter { whole[$0] != 0 }
        let plans = [VectorPlan.blas, .certified]
        let sound = try plans.map { try Answers(of: IndexReader(opening: folder.file(), plan: $0)) }
        var (refused, answered) = (0, 0)
        for round in 0..<flips / 5 {
            var bytes = whole
            let position =
                round.isMultiple(of: 4) ? Int.random(in: 0..<bytes.count, using: &random) : random.pick(positions)
            bytes[position] ^= UInt8.random(in: 1...255, using: &random)
            let file = folder.file("\(round).sqlite")
            try bytes.write(to: file)
            for (plan, expected) in zip(plans, sound) {
                do {
                    let answers = try Answers(of: IndexReader(opening: file, plan: plan))
                    #expect(answers == expected, "seed \(seed), byte \(position)")
                    answered += 1
                } catch let error as IndexError {
                    #expect(!error.description.isEmpty)
                    refused += 1
                }
            }
            try FileManager.default.removeItem(at: file)
        }
        #expect(refused > answered / 10 && answered > 0, "seed \(seed): \(refused) refused, \(answered) answered")
    }

    /// Everything a reader can be asked for.
    private struct Answers: Equatable {
        var hits: [[Int]]
        var scores: [[Float]]
        var texts: [Chunk]
        var nearest: [VectorMatch]
        var stock: [StockItem]
        var photos: [Photo]
        var problems: [Problem]
        var model: [UInt8]
        var manifest: IndexManifest
        var sources: [IndexedSource]

        init(of reader: IndexReader) throws {
            let filter = SearchFilter(brands: ["Chanel"])
            let results = [
                try reader.ask("сумка chanel", vector: [1, 0]), try reader.ask("қара", filter: filter),
                try reader.ask("достовка", filter: SearchFilter(languages: [.russian])),
            ]
            hits = results.map { $0.hits.map(\.id) }
            scores = results.map { $0.hits.map(\.score) }
            texts = try (1...3).map { try reader.chunk($0) }
            nearest = try reader.nearest(3, to: [0.6, 0.8]).matches
            (stock, photos) = (try reader.stock(), try reader.photos())
            (problems, model) = (try reader.problems(), try reader.model())
            (manifest, sources) = (reader.manifest, reader.sources)
        }
    }
}
