import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import VectorIndex

/// Two readers and a builder never block each other: each goes on in the middle of what another does.
struct TogetherTests {
    private let folder: TemporaryFolder
    private let generations: GenerationFolder

    init() throws {
        folder = try TemporaryFolder()
        generations = GenerationFolder(root: folder.url)
        try FileManager.default.createDirectory(at: generations.generations, withIntermediateDirectories: true)
    }

    private func publish(_ number: Int, text: String) throws {
        try IndexWriter().write(contents([chunk(text)]), to: generations.file(of: number))
        try Data((GenerationFolder.name(of: number) + "\n").utf8).write(to: generations.pointer, options: .atomic)
    }

    private func openCurrent() throws -> IndexReader {
        try IndexReader(opening: try #require(try generations.current()).file)
    }

    private static func text(_ reader: IndexReader) throws -> String? {
        try reader.ask("доставка").hits.first?.chunk.text
    }

    @Test func buildsAndAnswersWhileAReaderReads() throws {
        try publish(1, text: "доставка: день")
        let (first, second) = (try openCurrent(), try openCurrent())
        let found = try first.read { database -> [String?] in
            // A transaction of the first reader is open from here to the end.
            let before = try String.fetchOne(database, sql: "SELECT text FROM chunk")
            let among = try Self.text(second)
            try publish(2, text: "доставка: два дня")
            let third = try openCurrent()
            return [before, among, try Self.text(third), try String.fetchOne(database, sql: "SELECT text FROM chunk")]
        }
        #expect(found == ["доставка: день", "доставка: день", "доставка: два дня", "доставка: день"])
        #expect(try Self.text(first) == "доставка: день")
        #expect(try Self.text(try openCurrent()) == "доставка: два дня")
    }

    @Test func answersWhileABuilderWrites() throws {
        try publish(1, text: "доставка: день")
        let (first, second) = (try openCurrent(), try openCurrent())
        let draft = try DatabaseQueue(path: generations.file(of: 2).path(percentEncoded: false))
        try draft.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN EXCLUSIVE; CREATE TABLE chunk (id INTEGER PRIMARY KEY)")
            #expect(try Self.text(first) == "доставка: день")
            #expect(try Self.text(second) == "доставка: день")
            #expect(try Self.text(try openCurrent()) == "доставка: день")
            try database.execute(sql: "COMMIT")
        }
    }
}
