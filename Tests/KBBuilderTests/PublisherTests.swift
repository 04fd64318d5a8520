import Embeddings
import Foundation
import KnowledgeModel
import Language
import Testing
import VectorIndex

@testable import KBBuilder

@Suite struct PublisherTests {
    private struct Interrupted: Error {}

    private func contents(_ word: String) throws -> IndexContents {
        let chunk = Chunk(
            kind: .policy, text: "доставка \(word)", path: ["Условия"],
            location: SourceLocation(file: "a.docx", place: .paragraph(1)))
        let (model, vectors) = try LatentSemanticModel.learn([chunk.indexedText], stemmer: Samples.stemmer)
        return IndexContents(
            manifest: IndexManifest(shop: "Лавка", embedder: model.identity, vocabulary: Vocabulary()),
            sources: [
                IndexedSource(path: "a.docx", kind: .policy, size: 1, sha256: "00", parser: "docx/1", state: .read)
            ], chunks: [chunk], vectors: vectors, model: model.encoded())
    }

    private func publish(_ word: String, in publisher: Publisher) throws -> Int {
        let contents = try contents(word)
        return try publisher.publish { try IndexWriter(stemmer: Samples.stemmer).write(contents, to: $0) }
    }

    @Test func countsGenerationsUpAndPointsToTheLast() throws {
        try Samples.inScratchFolder { root in
            let publisher = Publisher(folder: GenerationFolder(root: root))
            try publisher.createFolders()
            #expect(try publish("Алматы", in: publisher) == 1)
            #expect(try publish("Астана", in: publisher) == 2)
            #expect(try publisher.folder.numbers() == [1, 2])
            let current = try #require(try publisher.folder.current())
            #expect(current.number == 2)
            #expect(try IndexReader(opening: current.file).chunk(1).text == "доставка Астана")
        }
    }

    @Test func leavesTheGenerationInUseWhenWritingFails() throws {
        try Samples.inScratchFolder { root in
            let publisher = Publisher(folder: GenerationFolder(root: root))
            try publisher.createFolders()
            #expect(try publish("Алматы", in: publisher) == 1)
            #expect(throws: Interrupted.self) {
                try publisher.publish { file in
                    try Samples.write("half", to: file)
                    throw Interrupted()
                }
            }
            #expect(throws: IndexError.self) { try publisher.publish { try Samples.write("no index", to: $0) } }
            #expect(try publisher.folder.current()?.number == 1)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: publisher.folder.generations.path()) == [
                    "000001.sqlite"
                ])
        }
    }

    @Test func removesWhatAnEndedBuildLeftBehind() throws {
        try Samples.inScratchFolder { root in
            let publisher = Publisher(folder: GenerationFolder(root: root))
            let left = publisher.folder.generations.appending(path: ".unfinished-000007.sqlite")
            try Samples.write("half", to: left)
            try publisher.removeUnfinished()
            #expect(!FileManager.default.fileExists(atPath: left.path()))
        }
    }

    @Test func lockKeepsTheSecondBuilderOutUntilTheFirstLetsGo() throws {
        try Samples.inScratchFolder { root in
            let file = root.appending(path: "lock")
            var first: BuildLock? = try BuildLock(file: file)
            #expect(throws: BuildError.locked(holder: "process \(ProcessInfo.processInfo.processIdentifier)")) {
                try BuildLock(file: file)
            }
            withExtendedLifetime(first) {}
            first = nil
            #expect(throws: Never.self) { try BuildLock(file: file) }
        }
    }
}
