import Foundation
import KnowledgeModel
import Language
import Testing

@testable import VectorIndex

struct IndexFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func givesBackEverythingThatWasWritten() throws {
        let full = fullContents()
        let reader = try reader(of: full, in: folder)
        #expect(reader.manifest == full.manifest)
        #expect(reader.sources == full.sources)
        #expect(reader.chunkCount == 3)
        #expect(try (1...3).map { try reader.chunk($0) } == full.chunks)
        #expect(try reader.chunks(ofSource: "b.docx") == [full.chunks[1]])
        #expect(try reader.chunks(ofSource: "none.docx") == [])
        #expect(try reader.stock() == full.stock)
        #expect(try reader.photos() == full.photos)
        #expect(try reader.problems() == full.problems)
        #expect(try reader.model() == full.model)
        #expect(try vectors(of: reader, full.vectors) == full.vectors.elements)
        #expect(reader.lexicon.chunkCount == 2)
        #expect(reader.lexicon.frequency(of: "сумк") == 1)
        #expect(reader.lexicon.frequency(of: "45000") == 1)
        #expect(reader.memory.total > 0)
        try reader.verify()
    }

    @Test(arguments: [2...2, 2...4, 4...6, 8...8])
    func keepsGramsOfOtherLengths(lengths: ClosedRange<Int>) throws {
        var full = fullContents()
        full.manifest.gramLengths = lengths
        let reader = try reader(of: full, in: folder)
        #expect(reader.manifest.gramLengths == lengths)
        #expect(try reader.ask("сумка шанел").hits.first?.id == 1)
        try reader.verify()
    }

    @Test func findsAMistypedWordByGramsOfTwoAlone() throws {
        // `<кмср>` and `<кимоно>` share `<к` and no three letters.
        var short = contents([chunk("кимоно"), chunk("сапоги", paragraph: 2)])
        #expect(try reader(of: short, in: folder).ask("кмср").hits.isEmpty)
        short.manifest.gramLengths = 2...4
        #expect(try reader(of: short, in: folder, name: "b.sqlite").ask("кмср").hits.map(\.id) == [1])
    }

    @Test(arguments: ["", "4", "4-3", "1-3", "3-99", "a-b"])
    func refusesLengthsOfGramsThatCanNotBe(text: String) throws {
        var full = fullContents()
        full.manifest.gramLengths = 2...4
        try IndexWriter().write(full, to: folder.file())
        try IndexFileEditor.execute(
            "UPDATE manifest SET value = '\(text)' WHERE key = 'grams'", in: folder.file(), isSigned: true)
        #expect(throws: IndexError.self) { try IndexReader(opening: folder.file()) }
    }

    @Test func holdsAnIndexWithoutChunks() throws {
        let reader = try reader(of: contents([]), in: folder)
        #expect(reader.chunkCount == 0)
        #expect(try reader.model() == [])
        let result = try reader.ask("туфли", vector: [0.6, 0.8])
        #expect(result.hits.isEmpty)
        #expect(result.confidence == .none)
    }

    @Test func writesEqualContentsAsEqualBytes() throws {
        let writer = IndexWriter()
        try writer.write(fullContents(), to: folder.file("a.sqlite"))
        var again = fullContents()
        // Dictionaries of another layout.
        again.manifest.options.reserveCapacity(200)
        again.manifest.vocabulary.brands.reserveCapacity(200)
        try IndexWriter().write(again, to: folder.file("b.sqlite"))
        #expect(try Data(contentsOf: folder.file("a.sqlite")) == Data(contentsOf: folder.file("b.sqlite")))
        again.manifest.options["a"] = "!"
        try writer.write(again, to: folder.file("c.sqlite"))
        #expect(try Data(contentsOf: folder.file("a.sqlite")) != Data(contentsOf: folder.file("c.sqlite")))
    }

    @Test func keepsBlocksOfVectorsInOrder() throws {
        let count = IndexFormat.codeBlockRows * 2 + 3
        let vectors = (0..<count * 2).map { Float($0) }
        let reader = try reader(
            of: contents((1...count).map { chunk("слово\($0)", paragraph: $0) }, vectors: vectors), in: folder)
        #expect(try self.vectors(of: reader, VectorMatrix(dimension: 2, elements: vectors)) == vectors)
        #expect(reader.chunkCount == count)
        try reader.verify()
        let certified = try IndexReader(opening: folder.file(), plan: .certified)
        #expect(try self.vectors(of: certified, VectorMatrix(dimension: 2, elements: vectors)) == vectors)
    }

    /// The elements of all vectors, asked for with the axes.
    private func vectors(of reader: IndexReader, _ like: VectorMatrix) throws -> [Float] {
        let columns = try (0..<like.dimension).map { axis -> [Double] in
            var question = [Float](repeating: 0, count: like.dimension)
            question[axis] = 1
            return try reader.vectors.exactProducts(of: Array(0..<Int32(like.count)), with: question)
        }
        var elements: [Float] = []
        for row in 0..<like.count {
            for column in columns { elements.append(Float(column[row])) }
        }
        return elements
    }

    /// A built file holds nothing of what its contents no longer have.
    @Test func holdsNothingOfADeletedChunk() throws {
        let secret = chunk("Қымбатжан Тестова +7 700 000 01 23", path: ["Тайна"], file: "z.txt", kind: .chat)
        let kept = (1...400).map { chunk("Доставка номер \($0) по городу", paragraph: $0) }
        let vectors = (0...400).flatMap { _ -> [Float] in [0.6, 0.8] }
        let writer = IndexWriter()
        try writer.write(contents(kept + [secret], vectors: vectors), to: folder.file("before.sqlite"))
        try writer.write(contents(kept, vectors: Array(vectors.dropLast(2))), to: folder.file("after.sqlite"))
        let before = try Data(contentsOf: folder.file("before.sqlite"))
        let after = try Data(contentsOf: folder.file("after.sqlite"))
        for trace in ["Қымбатжан", "қымбатжан", "Тестова", "тестов", "+7 700 000 01 23", "Тайна", "z.txt", "<қым"] {
            #expect(before.range(of: Data(trace.utf8)) != nil, "\(trace)")
            #expect(after.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
    }

    @Test func keepsTextToTheLastScalar() throws {
        let texts = ["a\u{0}b", "\u{FEFF}й\u{306}", "и\u{306}", "👩‍👩‍👧", "\r\n\t\u{2028}", "\u{10FFFF}'\"\\;--"]
        let reader = try reader(of: contents(texts.map { chunk($0, path: [$0]) }), in: folder)
        for (index, text) in texts.enumerated() {
            let found = try reader.chunk(index + 1)
            let kept = text.replacingOccurrences(of: "\0", with: "\u{FFFD}")
            #expect(Array(found.text.utf8) == Array(kept.utf8), "\(text.debugDescription)")
            #expect(found.path.map { Array($0.utf8) } == [Array(text.utf8)])
        }
    }

    @Test func writesToNoFileThatIsThere() throws {
        let file = folder.file()
        try IndexWriter().write(fullContents(), to: file)
        let before = try Data(contentsOf: file)
        #expect(throws: IndexError.fileInTheWay(path: file.path(percentEncoded: false))) {
            try IndexWriter().write(fullContents(), to: file)
        }
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func stopsWritingWhenItsTaskIsCancelled() async throws {
        let file = folder.file()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try IndexWriter().write(fullContents(), to: file)
        }
        await #expect(throws: IndexError.cancelled) { try await task.value }
    }

    @Test func goesOnReadingAFileThatWasRemoved() throws {
        let reader = try reader(of: fullContents(), in: folder)
        try FileManager.default.removeItem(at: folder.file())
        #expect(try reader.chunk(1).path == ["Сумки", "Chanel"])
        #expect(try reader.ask("сумка").hits.first?.id == 1)
    }

    @Test func refusesVectorsThatDoNotFit() {
        let writer = IndexWriter()
        let file = folder.file()
        var wrong = fullContents()
        wrong.vectors = VectorMatrix(dimension: 3, elements: Array(repeating: 1, count: 9))
        #expect(throws: IndexError.dimension(expected: 2, found: 3)) { try writer.write(wrong, to: file) }
        wrong.vectors = VectorMatrix(dimension: 2, elements: [1, 0, 0, 1])
        #expect(throws: IndexError.vectorCount(expected: 3, found: 2)) { try writer.write(wrong, to: file) }
        for value in [Float.nan, .infinity, -.infinity] {
            wrong.vectors = VectorMatrix(dimension: 2, elements: [1, 0, 0, 1, 1, value])
            #expect(throws: IndexError.notFinite(row: 2)) { try writer.write(wrong, to: file) }
        }
        #expect(!FileManager.default.fileExists(atPath: file.path(percentEncoded: false)))
    }
}

struct GenerationFolderTests {
    private let folder: TemporaryFolder
    private let generations: GenerationFolder

    init() throws {
        folder = try TemporaryFolder()
        generations = GenerationFolder(root: folder.url)
    }

    private func point(to text: String) throws {
        try Data(text.utf8).write(to: generations.pointer)
    }

    @Test(arguments: [
        (1, "000001.sqlite"), (12, "000012.sqlite"), (999_999, "999999.sqlite"), (1_000_000, "1000000.sqlite"),
    ])
    func namesAGeneration(number: Int, name: String) {
        #expect(GenerationFolder.name(of: number) == name)
        #expect(generations.file(of: number) == folder.url.appending(path: "generations/\(name)"))
    }

    @Test func hasNoneBeforeTheFirstBuild() throws {
        #expect(try generations.current() == nil)
        #expect(try generations.numbers() == [])
        #expect(try GenerationFolder(root: folder.url.appending(path: "none")).current() == nil)
    }

    @Test(arguments: ["000012.sqlite", "000012.sqlite\n", " 000012.sqlite\r\n"])
    func readsThePointer(text: String) throws {
        try FileManager.default.createDirectory(at: generations.generations, withIntermediateDirectories: true)
        try Data().write(to: generations.file(of: 12))
        try point(to: text)
        let current = try #require(try generations.current())
        #expect(current.number == 12)
        #expect(current.file == generations.file(of: 12))
    }

    @Test(arguments: [
        "", "\n", "12", "12.sqlite", "000000.sqlite", "-00001.sqlite", "+00012.sqlite", "000012.sqlite\n000013.sqlite",
        "../000012.sqlite", "000012.SQLITE", "00000a.sqlite", "٠٠٠٠١٢.sqlite", "99999999999999999999.sqlite",
    ])
    func refusesADamagedPointer(text: String) throws {
        try point(to: text)
        let path = generations.pointer.path(percentEncoded: false)
        #expect(throws: IndexError.damaged(path: path, detail: "it names no generation")) {
            try generations.current()
        }
    }

    @Test func refusesAPointerToAGenerationThatIsMissing() throws {
        try point(to: "000012.sqlite\n")
        let path = generations.pointer.path(percentEncoded: false)
        #expect(throws: IndexError.damaged(path: path, detail: "000012.sqlite, which it names, is missing")) {
            try generations.current()
        }
    }

    @Test func listsTheGenerationsOnDisk() throws {
        try FileManager.default.createDirectory(at: generations.generations, withIntermediateDirectories: true)
        for name in ["000010.sqlite", "000002.sqlite", "1000000.sqlite", "000003.sqlite-journal", "3.sqlite", "x"] {
            try Data().write(to: generations.generations.appending(path: name))
        }
        #expect(try generations.numbers() == [2, 10, 1_000_000])
    }
}
