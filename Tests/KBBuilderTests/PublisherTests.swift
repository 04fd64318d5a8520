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
        let (model, vectors) = try LatentSemanticModel.learn([chunk.indexedText])
        return IndexContents(
            manifest: IndexManifest(shop: "Лавка", embedder: model.identity, vocabulary: Vocabulary()),
            sources: [
                IndexedSource(path: "a.docx", kind: .policy, size: 1, sha256: "00", parser: "docx/1", state: .read)
            ], chunks: [chunk], vectors: vectors, model: model.encoded())
    }

    private static let author = Publisher.Author(
        command: "build", who: "aigerim", note: "новые цены", now: { Date(timeIntervalSince1970: 1_740_835_860.5) })
    private static let noCounts = HistoryEntry.Counts(sources: 1, chunks: 1, messages: 0, stock: 0, photos: 0)

    private func publisher(_ root: URL, command: String = "build") throws -> Publisher {
        var author = Self.author
        author.command = command
        return try Publisher(folder: GenerationFolder(root: root), author: author)
    }

    private func publish(
        _ word: String, in publisher: Publisher, checking check: Publisher.Check = { _ in }
    ) async throws -> Int {
        let contents = try contents(word)
        return try await publisher.publish(counts: Self.noCounts, checking: check) {
            try IndexWriter().write(contents, to: $0)
        }
    }

    private func text(_ generation: Int, in publisher: Publisher) throws -> String {
        try IndexReader(opening: publisher.folder.file(of: generation)).chunk(1).text
    }

    /// Every file under a folder, by its path.
    private func files(under root: URL) throws -> Set<String> {
        Set(
            try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter {
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(
                    atPath: root.appending(path: $0).path(), isDirectory: &isFolder) && !isFolder.boolValue
            })
    }

    @Test func countsGenerationsUpAndPointsToTheLast() async throws {
        try await Samples.inScratchFolder { root in
            let publisher = try publisher(root)
            #expect(try await publish("Алматы", in: publisher) == 1)
            #expect(try await publish("Астана", in: publisher) == 2)
            #expect(try publisher.folder.numbers() == [1, 2])
            #expect(try publisher.folder.current()?.number == 2)
            #expect(try text(2, in: publisher) == "доставка Астана")
            #expect(
                try files(under: root)
                    == ["current", "history.jsonl", "lock", "generations/000001.sqlite", "generations/000002.sqlite"])
        }
    }

    @Test func leavesTheGenerationInUseWhenWritingOrTheCheckFails() async throws {
        try await Samples.inScratchFolder { root in
            let publisher = try publisher(root)
            #expect(try await publish("Алматы", in: publisher) == 1)
            await #expect(throws: Interrupted.self) {
                try await publisher.publish(counts: Self.noCounts) { file in
                    try Samples.write("half", to: file)
                    throw Interrupted()
                }
            }
            await #expect(throws: IndexError.self) {
                try await publisher.publish(counts: Self.noCounts) { try Samples.write("no index", to: $0) }
            }
            await #expect(throws: Interrupted.self) {
                try await publish("Астана", in: publisher) { draft in
                    #expect(try draft.index().chunk(1).text == "доставка Астана")
                    throw Interrupted()
                }
            }
            #expect(try publisher.folder.current()?.number == 1)
            #expect(try files(under: root) == ["current", "history.jsonl", "lock", "generations/000001.sqlite"])
            #expect(try publisher.history.entries().map(\.generation) == [1])
        }
    }

    @Test func removesWhatAnEndedProcessLeftBehind() async throws {
        try await Samples.inScratchFolder { root in
            #expect(try await publish("Алматы", in: try publisher(root)) == 1)
            for left in ["generations/.unfinished-000007.sqlite", ".unfinished-current", ".pending-entry"] {
                try Samples.write("half", to: root.appending(path: left))
            }
            _ = try publisher(root)
            #expect(try files(under: root) == ["current", "history.jsonl", "lock", "generations/000001.sqlite"])
        }
    }

    @Test func removesAGenerationThatWasNamedButNeverInUse() async throws {
        try await Samples.inScratchFolder { root in
            var first: Publisher? = try publisher(root)
            #expect(try await publish("Алматы", in: try #require(first)) == 1)
            first = nil
            let file = root.appending(path: "generations/000002.sqlite")
            try FileManager.default.copyItem(at: root.appending(path: "generations/000001.sqlite"), to: file)
            let pending = HistoryEntry(event: .built, generation: 2, time: Self.author.now(), who: "aigerim")
            try GenerationHistory.encoded(pending).write(to: root.appending(path: ".pending-entry"))
            let second = try publisher(root)
            #expect(try second.folder.numbers() == [1])
            #expect(try second.history.entries().map(\.generation) == [1])
        }
    }

    @Test func entersWhatWasPutInUseRightBeforeTheEnd() async throws {
        try await Samples.inScratchFolder { root in
            var first: Publisher? = try publisher(root)
            _ = try await publish("Алматы", in: try #require(first))
            let entry = try #require(try first?.history.entries().first)
            first = nil
            try Data().write(to: root.appending(path: "history.jsonl"))
            try GenerationHistory.encoded(entry).write(to: root.appending(path: ".pending-entry"))
            #expect(try publisher(root).history.entries() == [entry])
            // Once is enough.
            try GenerationHistory.encoded(entry).write(to: root.appending(path: ".pending-entry"))
            #expect(try publisher(root).history.entries() == [entry])
        }
    }

    /// A history that can't be written, as on a full disk, is no failure of what was done.
    @Test func entersLaterWhatTheDiskHadNoRoomFor() async throws {
        try await Samples.inScratchFolder { root in
            let history = root.appending(path: "history.jsonl")
            do {
                let publisher = try publisher(root)
                // A folder in its place can't be written to by anybody.
                try FileManager.default.createDirectory(at: history, withIntermediateDirectories: true)
                #expect(try await publish("Алматы", in: publisher) == 1)
                #expect(try publisher.folder.current()?.number == 1)
                // What was not entered must not be lost by what comes after it.
                await #expect(throws: BuildError.self) { try await publish("Астана", in: publisher) }
            }
            // Whoever only makes room is not kept from it.
            #expect(throws: Never.self) { try publisher(root, command: "gc").remove([]) }
            #expect(try files(under: root) == ["current", "lock", ".pending-entry", "generations/000001.sqlite"])
            try FileManager.default.removeItem(at: history)
            let next = try publisher(root)
            #expect(try next.history.entries().map(\.generation) == [1])
            #expect(try await publish("Астана", in: next) == 2)
            #expect(try next.history.entries().map(\.generation) == [1, 2])
            #expect(
                try files(under: root)
                    == ["current", "history.jsonl", "lock", "generations/000001.sqlite", "generations/000002.sqlite"])
        }
    }

    @Test func pointsBackRemovesAndReplaces() async throws {
        try await Samples.inScratchFolder { root in
            let publisher = try publisher(root)
            for word in ["Алматы", "Астана", "Шымкент"] { _ = try await publish(word, in: publisher) }
            try publisher.pointBack(to: 2)
            #expect(try publisher.folder.current()?.number == 2)
            #expect(throws: BuildError.inUse(number: 2)) { try publisher.remove([1, 2]) }
            #expect(throws: BuildError.noGeneration(number: 9, known: [1, 2, 3])) { try publisher.pointBack(to: 9) }
            let reader = try IndexReader(opening: publisher.folder.file(of: 1))
            try publisher.remove([1])
            #expect(try reader.chunk(1).text == "доставка Алматы")
            let contents = try contents("Тараз")
            try await publisher.replace(3) { try IndexWriter().write(contents, to: $0) }
            #expect(try text(3, in: publisher) == "доставка Тараз")
            #expect(try publisher.folder.numbers() == [2, 3])
            // A number is never used twice, whatever was removed and whichever is in use.
            #expect(try await publish("Актау", in: publisher) == 4)
            let entries = try publisher.history.entries()
            #expect(entries.map(\.event) == [.built, .built, .built, .rolledBack, .removed, .rewritten, .built])
            #expect(entries.map(\.generation) == [1, 2, 3, 2, 1, 3, 4])
            #expect(entries.allSatisfy { $0.who == "aigerim" && $0.note == "новые цены" })
            #expect(entries[0].time == Date(timeIntervalSince1970: 1_740_835_860))
            #expect(entries[5].counts == Self.noCounts)
        }
    }

    @Test func passesOverALineThatWasCutShortAndWritesInItsPlace() async throws {
        try await Samples.inScratchFolder { root in
            let publisher = try publisher(root)
            _ = try await publish("Алматы", in: publisher)
            let file = root.appending(path: "history.jsonl")
            let whole = try Data(contentsOf: file)
            try (whole + Data(#"{"event":"buil"#.utf8)).write(to: file)
            #expect(try publisher.history.entries().map(\.generation) == [1])
            _ = try await publish("Астана", in: publisher)
            #expect(try publisher.history.entries().map(\.generation) == [1, 2])
            #expect(try Data(contentsOf: file).starts(with: whole))
        }
    }

    @Test func forgetsWhatANoteSays() async throws {
        try await Samples.inScratchFolder { root in
            let publisher = try publisher(root)
            _ = try await publish("Алматы", in: publisher)
            try publisher.rewriteHistory { entry in
                var entry = entry
                entry.note = nil
                return entry
            }
            #expect(try publisher.history.entries().map(\.note) == [nil])
            try publisher.rewriteHistory { _ in nil }
            #expect(try publisher.history.entries().isEmpty)
        }
    }

    @Test func lockNamesItsHolderUntilItLetsGo() throws {
        try Samples.inScratchFolder { root in
            let file = root.appending(path: "lock")
            let holder = LockHolder(
                command: "build", process: 4711, host: "desk", since: Date(timeIntervalSince1970: 1_740_835_860))
            var first: BuildLock? = try BuildLock(file: file, holder: holder)
            #expect(throws: BuildError.locked(holder: holder)) { try BuildLock(file: file, holder: holder) }
            #expect(holder.phrase.en == "vitrina build, process 4711 on desk, since 2025-03-01T13:31:00Z")
            withExtendedLifetime(first) {}
            first = nil
            #expect(throws: Never.self) { try BuildLock(file: file, holder: holder) }
            #expect(try Data(contentsOf: file).isEmpty)
        }
    }
}
