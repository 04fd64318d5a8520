import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import VectorIndex

/// Opening files that are replaced or removed meanwhile.
struct ReadingConnectionsTests {
    private let folder: TemporaryFolder
    private let generations: GenerationFolder

    init() throws {
        folder = try TemporaryFolder()
        generations = GenerationFolder(root: folder.url)
        try FileManager.default.createDirectory(at: generations.generations, withIntermediateDirectories: true)
    }

    private func write(_ word: String, to file: URL) throws {
        try IndexWriter().write(contents([chunk("доставка \(word)")]), to: file)
    }

    private func text(_ database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT text FROM chunk")
    }

    /// The number of the connection before which the file is replaced by one of the same name; 4: it is not.
    @Test(arguments: 0...4)
    func allLeadToOneFile(swap: Int) throws {
        try write("Алматы", to: folder.file("a.sqlite"))
        try write("Астана", to: folder.file("b.sqlite"))
        let path = folder.file("a.sqlite").path()
        var opened = 0
        let connections = try ReadingConnections(path: path, count: 4) { path in
            if opened == swap { #expect(rename(folder.file("b.sqlite").path(), path) == 0) }
            opened += 1
            return try DatabaseQueue(path: path)
        }
        let expected = swap == 4 ? "Алматы" : "Астана"
        #expect(opened == (swap == 4 ? 4 : 8))
        #expect(
            try (0..<4).map { _ in try connections.read(text) } == Array(repeating: "доставка \(expected)", count: 4))
    }

    @Test func openAgainWhereTheFileIsReplacedWhileItIsOpened() throws {
        try write("Алматы", to: folder.file("a.sqlite"))
        try write("Астана", to: folder.file("b.sqlite"))
        var attempts = 0
        let connections = try ReadingConnections(path: folder.file("a.sqlite").path(), count: 1) { path in
            attempts += 1
            if attempts == 1 {
                #expect(rename(folder.file("b.sqlite").path(), path) == 0)
                throw IndexError.database(path: path, detail: "it is gone")
            }
            return try DatabaseQueue(path: path)
        }
        #expect(attempts == 2)
        #expect(try connections.read(text) == "доставка Астана")
    }

    @Test func giveUpOnAFileThatNeverStays() throws {
        try write("Алматы", to: folder.file("a.sqlite"))
        let path = folder.file("a.sqlite").path()
        var number = 0
        #expect(throws: IndexError.database(path: path, detail: "it was replaced again and again")) {
            try ReadingConnections(path: path, count: 1) { path in
                number += 1
                let next = folder.file("\(number).sqlite").path()
                try FileManager.default.copyItem(atPath: path, toPath: next)
                #expect(rename(next, path) == 0)
                return try DatabaseQueue(path: path)
            }
        }
    }

    @Test func sayThatThereIsNoFile() {
        let path = folder.file("none.sqlite").path()
        #expect(throws: IndexError.database(path: path, detail: "it is not there")) {
            try ReadingConnections(path: path)
        }
        #expect(throws: IndexError.database(path: path, detail: "it is not there")) {
            try IndexReader(opening: folder.file("none.sqlite"))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    // MARK: - The generation in use

    private func publish(_ number: Int) throws {
        try write("выпуск \(number)", to: generations.file(of: number))
        try Data((GenerationFolder.name(of: number) + "\n").utf8).write(to: generations.pointer)
    }

    @Test func opensTheNextWhereTheOneInUseWasRemovedMeanwhile() throws {
        try publish(1)
        var tried: [Int] = []
        let opened = try generations.openCurrent { generation in
            tried.append(generation.number)
            if tried.count < 3 {
                try publish(generation.number + 1)
                try FileManager.default.removeItem(at: generation.file)
            }
            return try IndexReader(opening: generation.file)
        }
        #expect(tried == [1, 2, 3])
        #expect(try opened?.chunk(1).text == "доставка выпуск 3")
    }

    @Test func passesOnWhatIsWrongWithTheGenerationInUse() throws {
        #expect(try generations.openCurrent { $0.number } == nil)
        try publish(1)
        try Data("no index".utf8).write(to: generations.file(of: 1))
        var tried = 0
        #expect(throws: IndexError.foreignFile(path: generations.file(of: 1).path())) {
            try generations.openCurrent { generation in
                tried += 1
                return try IndexReader(opening: generation.file)
            }
        }
        #expect(tried == 1)
    }
}
