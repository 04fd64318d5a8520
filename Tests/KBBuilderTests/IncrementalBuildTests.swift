import Embeddings
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import VectorIndex
import WebClient

@testable import KBBuilder

/// Builds that take over what did not change.
@Suite struct IncrementalBuildTests {
    private func builder(_ folder: URL, threads: Int = 2) throws -> KnowledgeBuilder {
        try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: ["VITRINA_THREADS": "\(threads)"])
    }

    /// Builds, and tells how many files were read.
    private func build(
        _ folder: URL, _ options: KnowledgeBuilder.Options = .init(), threads: Int = 2,
        drift: LearningDrift = LearningDrift()
    ) async throws -> (report: BuildReport, read: Int) {
        let read = Mutex(0)
        var builder = try builder(folder, threads: threads)
        builder.drift = drift
        let report = try await builder.build(
            options: options,
            progress: { stage in
                if case .reading(_, let all) = stage { read.withLock { $0 = all } }
            })
        return (report, read.withLock { $0 })
    }

    private func bytes(_ folder: URL) throws -> Data {
        try Data(contentsOf: try #require(try GenerationFolder(root: folder.appending(path: "kb")).current()).file)
    }

    private func current(_ folder: URL) throws -> IndexReader {
        try IndexReader(opening: try #require(try GenerationFolder(root: folder.appending(path: "kb")).current()).file)
    }

    private func chat(_ lines: [(who: String, text: String)]) -> String {
        lines.enumerated().map {
            "23.03.2025, 1\($0.offset / 10):0\($0.offset % 10) - \($0.element.who): \($0.element.text)\n"
        }
        .joined()
    }

    /// A shop of three chats, two of which are different and `c` the beginning of `b`.
    private func writeShop(_ folder: URL) throws {
        try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
        let chats = folder.appending(path: "knowledge_base/chats")
        try Samples.write(
            chat([("Ира", "есть лодочки на шпильке?"), ("Оттенок", "Да, какой размер?")]),
            to: chats.appending(path: "a.txt"))
        let talk = [
            ("Алия", "сумка джамбо в наличии есть?"), ("Оттенок", "Есть чёрная"),
            ("Алия", "а доставка в Актобе сколько дней?"), ("Оттенок", "Три дня"),
            ("Алия", "и сколько стоит доставка туда?"), ("Оттенок", "Две тысячи"),
        ]
        try Samples.write(chat(talk), to: chats.appending(path: "b.txt"))
        try Samples.write(chat(Array(talk.prefix(4))), to: chats.appending(path: "c.txt"))
    }

    @Test func changesAddsRenamesShortensAndRemovesExactly() async throws {
        try await Samples.inScratchFolder { scratch in
            let (one, other) = (scratch.appending(path: "one"), scratch.appending(path: "другая"))
            for folder in [one, other] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Samples.copySampleShop(to: folder, photos: true)
            }
            _ = try await build(one)
            for folder in [one, other] {
                let base = folder.appending(path: "knowledge_base")
                let chats = base.appending(path: "chats")
                try FileManager.default.removeItem(at: base.appending(path: "scripts/vozrazheniya.docx"))
                try FileManager.default.moveItem(
                    at: base.appending(path: "catalog/sumki.docx"), to: base.appending(path: "catalog/сумки.docx"))
                try FileManager.default.copyItem(
                    at: Samples.fixture("parsers/word/table-nested.docx"), to: base.appending(path: "policy/new.docx"))
                let long = chats.appending(path: "WhatsApp Chat with Жанна.txt")
                let lines = try String(contentsOf: long, encoding: .utf8).split(separator: "\n")
                try Samples.write(lines.prefix(lines.count / 2).joined(separator: "\n") + "\n", to: long)
            }
            let (report, read) = try await build(one, .init(acceptsLoss: true))
            #expect(report.outcome == .published(generation: 2))
            // What is new, renamed and shortened; the photos' names are read every time.
            #expect(read == 3 + report.photos)
            let full = try await build(other, threads: 5)
            #expect(full.report.outcome == .published(generation: 1))
            #expect(try bytes(one) == bytes(other))
            #expect(report.chunks == full.report.chunks)
            #expect(report.messages == full.report.messages)
            #expect(report.problems == full.report.problems)
            let changes = try #require(try history(one).last?.changes)
            #expect(changes == HistoryEntry.Changes(added: 2, changed: 1, removed: 2, isFull: false))
        }
    }

    private func history(_ folder: URL) throws -> [HistoryEntry] {
        try GenerationHistory(of: GenerationFolder(root: folder.appending(path: "kb"))).entries()
    }

    @Test(arguments: [1, 3])
    func fullBuildsGiveTheSameBytesWhateverTheThreadsTimesAndFolder(threads: Int) async throws {
        try await Samples.inScratchFolder { scratch in
            var files: [Data] = []
            for (name, threads) in [("one", 2), ("two", threads)] {
                let folder = scratch.appending(path: name)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Samples.copySampleShop(to: folder)
                if name == "two" {
                    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
                    {
                        try FileManager.default.setAttributes(
                            [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
                            ofItemAtPath: folder.appending(path: path).path(percentEncoded: false))
                    }
                }
                _ = try await build(folder, .init(isFull: true, note: name), threads: threads)
                files.append(try bytes(folder))
            }
            #expect(files[0] == files[1])
        }
    }

    @Test func keepsTheLearnedEmbedderUntilTooMuchHasChanged() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            let drift = LearningDrift(smallestKept: 10, oneIn: 100)
            _ = try await build(folder, drift: drift)
            let learned = try current(folder).manifest
            let texts = try #require(learned.learning?.texts)
            #expect(learned.learning == .init(texts: texts, changed: 0))
            try Samples.write(
                chat([("Ира", "есть лодочки на шпильке?"), ("Оттенок", "Да, какой размер?")]),
                to: folder.appending(path: "knowledge_base/chats/new.txt"))
            _ = try await build(folder, drift: drift)
            let kept = try current(folder)
            #expect(kept.manifest.embedder == learned.embedder)
            #expect(kept.manifest.learning == .init(texts: texts, changed: 1))
            // Vectors are those that the kept model makes of all texts.
            #expect(kept.chunkCount == texts + 1)
            try FileManager.default.removeItem(at: folder.appending(path: "knowledge_base/catalog/sumki.docx"))
            _ = try await build(folder, .init(acceptsLoss: true), drift: drift)
            let anew = try current(folder).manifest
            #expect(anew.embedder != learned.embedder)
            #expect(anew.learning?.changed == 0)
        }
    }

    @Test func takesOverWhatDidNotChange() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            let drift = LearningDrift(smallestKept: 10, oneIn: 2)
            _ = try await build(folder, drift: drift)
            let base = folder.appending(path: "knowledge_base")
            try FileManager.default.removeItem(at: base.appending(path: "scripts/vozrazheniya.docx"))
            try FileManager.default.copyItem(
                at: Samples.fixture("parsers/word/table-nested.docx"), to: base.appending(path: "policy/new.docx"))
            let (report, read) = try await build(folder, .init(acceptsLoss: true), drift: drift)
            #expect(read == 1)
            let kept = try current(folder)
            try kept.verify()
            #expect(try kept.stock().count == report.stock)
            // What a writer makes of all of it at once.
            let chunks = try (1...kept.chunkCount).map { try kept.chunk($0) }
            let model = try kept.model()
            let embedded = try PassageEmbedder(
                .learned, web: WebClient(), environment: [:], cacheFile: nil
            ).embed(chunks.map(\.indexedText), keeping: model)
            let summary = try IndexSummary(
                of: try #require(try GenerationFolder(root: folder.appending(path: "kb")).current()).file)
            let contents = IndexContents(
                manifest: kept.manifest, sources: kept.sources, chunks: chunks, vectors: embedded.vectors,
                stock: try kept.stock(), photos: try kept.photos(), problems: try kept.problems(), model: model,
                chats: summary.sources.compactMap { summary.chats[$0.path] })
            let whole = folder.appending(path: "whole.sqlite")
            try IndexWriter().write(contents, to: whole)
            let other = try IndexReader(opening: whole)
            let questions = ["чёрные лодочки 38", "доставка в Шымкент", "сөмке бар ма", "сумка Chanel"]
            let vectors = try LatentSemanticModel(decoding: model).embed(questions)
            for (row, question) in questions.enumerated() {
                let vector = Array(vectors[row])
                #expect(
                    try kept.nearest(10, to: vector).matches == other.nearest(10, to: vector).matches, "\(question)")
            }
            #expect(try kept.chunks(ofSource: kept.sources[3].path) == other.chunks(ofSource: kept.sources[3].path))
        }
    }

    @Test func readsAgainWhatWasHeldByAFileThatIsGone() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            let first = try await build(folder).report
            #expect(first.sources.map(\.state) == [.read, .read, .duplicate])
            #expect(first.chunks == [.chat: 4])
            #expect(first.messages == 8)
            try FileManager.default.removeItem(at: folder.appending(path: "knowledge_base/chats/b.txt"))
            let (second, read) = try await build(folder, .init(acceptsLoss: true))
            #expect(second.sources.map(\.state) == [.read, .read])
            #expect(second.chunks == [.chat: 3])
            #expect(second.messages == 6)
            #expect(second.problems.isEmpty)
            #expect(read == 0)
        }
    }

    @Test func leavesOutAnUnchangedChatThatANewFileHolds() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            let chats = folder.appending(path: "knowledge_base/chats")
            let longer = chats.appending(path: "b.txt")
            let aside = folder.appending(path: "b.txt")
            try FileManager.default.moveItem(at: longer, to: aside)
            #expect(try await build(folder).report.sources.map(\.state) == [.read, .read])
            try FileManager.default.moveItem(at: aside, to: longer)
            let (report, read) = try await build(folder)
            #expect(report.sources.map(\.state) == [.read, .read, .duplicate])
            #expect(report.problems.map(\.code) == ["chat.duplicate"])
            #expect(report.chunks == [.chat: 4])
            #expect(read == 1)
        }
    }

    @Test func looksOnlyAtWhatItIsToldTo() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            let chats = folder.appending(path: "knowledge_base/chats")
            let added = chat([("Ира", "вы работаете в воскресенье?"), ("Оттенок", "Да, до шести")])
            try Samples.write(added, to: chats.appending(path: "new.txt"))
            try Samples.write(added, to: chats.appending(path: "other.txt"))
            try FileManager.default.removeItem(at: chats.appending(path: "a.txt"))
            let only = KnowledgeBuilder.Options(only: [PathPattern("new*")])
            let (report, read) = try await build(folder, only)
            #expect(read == 1)
            #expect(
                report.sources.map(\.path) == ["a", "b", "c", "new"].map { "knowledge_base/chats/\($0).txt" })
            #expect(report.chunks == [.chat: 5])
            #expect(try await build(folder, only).report.outcome == .unchanged(generation: 2))
            try Samples.write("name: Другая\nchat_names: [Оттенок]\n", to: folder.appending(path: "vitrina.yaml"))
            await #expect(throws: BuildError.scopeTooNarrow) { try await build(folder, only) }
        }
    }

    @Test func refusesToLoseAFifthUnasked() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            let path = "knowledge_base/chats/a.txt"
            let file = folder.appending(path: path)
            let text = try String(contentsOf: file, encoding: .utf8)
            try FileManager.default.removeItem(at: file)
            let loss = PassageLoss(path: path, before: 1, after: 0)
            await #expect(throws: BuildError.losesMuch(lost: 1, of: 4, losses: [loss])) { try await build(folder) }
            #expect(try current(folder).chunkCount == 4)
            // Under another name nothing is lost.
            try Samples.write(text, to: folder.appending(path: "knowledge_base/chats/d.txt"))
            #expect(try await build(folder).report.outcome == .published(generation: 2))
            try FileManager.default.removeItem(at: folder.appending(path: "knowledge_base/chats/d.txt"))
            #expect(try await build(folder, .init(acceptsLoss: true)).report.outcome == .published(generation: 3))
        }
    }

    @Test func rehearsesWithoutPuttingInUse() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            let seen = Mutex(0)
            let report = try await builder(folder).build(
                options: .init(rehearses: true),
                checking: { draft in
                    #expect(draft.before == nil)
                    let count = try draft.finished.index().chunkCount
                    seen.withLock { $0 = count }
                })
            #expect(report.outcome == .notWritten)
            #expect(seen.withLock { $0 } == 4)
            #expect(try GenerationFolder(root: folder.appending(path: "kb")).numbers().isEmpty)
        }
    }

    @Test func endsWhenItsTaskIsCancelledAndLeavesTheGenerationInUse() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            let shop = ShopFolder(root: folder)
            let task = Task {
                try await KnowledgeBuilder(shop: shop).build(
                    options: .init(isFull: true),
                    progress: { stage in
                        if stage == .writing { withUnsafeCurrentTask { $0?.cancel() } }
                    })
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            let folder = GenerationFolder(root: shop.builtKnowledge)
            #expect(try folder.current()?.number == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.generations.path()) == ["000001.sqlite"])
        }
    }
}
