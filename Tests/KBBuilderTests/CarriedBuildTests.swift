import Embeddings
import Foundation
import KnowledgeModel
import Language
import Testing
import VectorIndex

@testable import KBBuilder

/// Builds of a shop that is large enough for its embedder to be kept: what did not change is copied.
@Suite struct CarriedBuildTests {
    /// The embedder of the smallest shop is kept, whatever changes.
    private static let drift = LearningDrift(smallestKept: 1, oneIn: 1)

    private func build(_ folder: URL, _ options: KnowledgeBuilder.Options = .init()) async throws -> BuildReport {
        var builder = try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:])
        builder.drift = Self.drift
        return try await builder.build(options: options)
    }

    private func generations(_ folder: URL) -> GenerationFolder { GenerationFolder(root: folder.appending(path: "kb")) }

    private func bytes(_ folder: URL, _ number: Int) throws -> Data {
        try Data(contentsOf: generations(folder).file(of: number))
    }

    private func write(_ name: String, _ talk: [String], in folder: URL) throws {
        let lines = talk.enumerated().map { number, text in
            "23.03.2025, 1\(number / 10):0\(number % 10) - \(number.isMultiple(of: 2) ? "Алия" : "Оттенок"): \(text)\n"
        }
        try Samples.write(lines.joined(), to: folder.appending(path: "knowledge_base/chats/\(name).txt"))
    }

    private func writeShop(_ folder: URL) throws {
        try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
        try write("a", ["есть лодочки на шпильке?", "Да, какой размер?"], in: folder)
        try write("b", ["а доставка в Актобе сколько дней? Беззубова советовала", "Три дня"], in: folder)
        try write("c", ["серобуромалиновые ботильоны остались?", "Осталась одна пара"], in: folder)
    }

    @Test func holdsNoByteOfASourceThatIsGone() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            try FileManager.default.removeItem(at: folder.appending(path: "knowledge_base/chats/c.txt"))
            #expect(try await build(folder, .init(acceptsLoss: true)).outcome == .published(generation: 2))
            for trace in ["серобуромалинов", "ботильон"] {
                #expect(try bytes(folder, 1).range(of: Data(trace.utf8)) != nil)
                #expect(try bytes(folder, 2).range(of: Data(trace.utf8)) == nil)
            }
        }
    }

    @Test func cleansWhatItTakesOverOfAGenerationThatHoldsWhatWasForgotten() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            #expect(try IndexSummary(of: generations(folder).file(of: 1)).manifest.forgotten == nil)
            // As if forgetting had been interrupted right after it was written down.
            var list = try ForgottenList(of: generations(folder).root)
            let target = try #require(ForgetTarget("Гульмира Беззубова", paths: []))
            try list.add(target.entries(salt: list.salt, content: nil))
            try write("d", ["а обмен есть?", "Да, 14 дней"], in: folder)
            _ = try await build(folder)
            let trace = Data("Беззубов".utf8)
            #expect(try bytes(folder, 1).range(of: trace) != nil)
            #expect(try bytes(folder, 2).range(of: trace) == nil)
            let cleaned = try IndexReader(opening: generations(folder).file(of: 2))
            #expect(cleaned.manifest.forgotten == list.fingerprint)
            #expect(cleaned.chunkCount == 4)
            // From now on it is copied.
            try write("e", ["а рассрочка есть?", "Да, на три месяца"], in: folder)
            _ = try await build(folder)
            let next = try IndexReader(opening: generations(folder).file(of: 3))
            #expect(next.manifest.forgotten == list.fingerprint)
            #expect(next.chunkCount == 5)
            #expect(try bytes(folder, 3).range(of: trace) == nil)
        }
    }

    @Test func whatIsForgottenStaysOutOfWhatIsCopied() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await build(folder)
            let forgetter = Forgetter(try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:]))
            let target = try #require(ForgetTarget("Гульмира Беззубова", paths: []))
            #expect(try await forgetter.forget(target, cleansSources: false).after == [])
            let forgotten = try IndexSummary(of: generations(folder).file(of: 1)).manifest.forgotten
            #expect(forgotten == (try ForgottenList(of: generations(folder).root)).fingerprint)
            try write("d", ["а обмен есть?", "Да, 14 дней"], in: folder)
            _ = try await build(folder)
            #expect(try IndexSummary(of: generations(folder).file(of: 2)).manifest.forgotten == forgotten)
            #expect(try forgetter.rehearse(target).before == [])
        }
    }

    @Test func tellsTheSameChangesAsOfAWholeGeneration() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            _ = try await build(folder)
            let base = folder.appending(path: "knowledge_base")
            try FileManager.default.removeItem(at: base.appending(path: "catalog/sumki.docx"))
            try FileManager.default.copyItem(
                at: Samples.fixture("parsers/word/table-nested.docx"), to: base.appending(path: "policy/new.docx"))
            var builder = try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:])
            builder.drift = Self.drift
            var carried: IndexContents?
            _ = try await builder.build(
                options: .init(acceptsLoss: true), forecast: { contents, _ in carried = contents })
            let contents = try #require(carried)
            #expect(contents.carried?.takesStock == true)
            let first = try #require(try generations(folder).numbers().first)
            let before = GenerationFolder.Generation(number: first, file: generations(folder).file(of: first))
            let whole = try IndexReader(opening: generations(folder).file(of: 2)).contents()
            let (short, long) = (
                try builder.changes(to: contents, since: before), try builder.changes(to: whole, since: before)
            )
            #expect(short.files == long.files)
            #expect(short.passages == long.passages)
            #expect(short.stock == long.stock)
            #expect(short.newProblems == long.newProblems)
            #expect(Set(short.contradictions) == Set(long.contradictions))
            #expect(!short.files.isEmpty && !short.contradictions.isEmpty)
        }
    }

    // MARK: - Readers

    private static let counts = HistoryEntry.Counts(sources: 3, chunks: 3, messages: 0, stock: 0, photos: 0)

    /// A generation each of whose passages says its number.
    private func contents(_ mark: String) throws -> IndexContents {
        let chunks = (1...3).map { place in
            Chunk(
                kind: .policy, text: "доставка номер\(place) выпуск \(mark)", path: ["Условия"],
                location: SourceLocation(file: "\(place).docx", place: .paragraph(place)))
        }
        let (model, vectors) = try LatentSemanticModel.learn(chunks.map(\.indexedText))
        return IndexContents(
            manifest: IndexManifest(
                shop: "Лавка", embedder: model.identity, vocabulary: Vocabulary(), options: ["mark": mark]),
            sources: (1...3).map {
                IndexedSource(
                    path: "\($0).docx", kind: .policy, size: 1, sha256: "00", parser: "docx/1", state: .read)
            }, chunks: chunks, vectors: vectors, model: model.encoded())
    }

    /// What the passages found for a question say, and what the generation says of itself.
    private static func ask(_ index: IndexReader) throws -> (said: Set<String>, mark: String) {
        let analyzer = QueryAnalyzer(
            lexicon: index.lexicon, vocabulary: VocabularyIndex(index.manifest.vocabulary, stemmer: Samples.stemmer),
            stemmer: Samples.stemmer)
        let hits = try index.search(
            SearchRequest(analysis: analyzer.analyze("доставка выпуск"), vector: nil, limit: 10)
        ).hits
        guard hits.count == 3 else { return ([], "") }
        let said = hits.map { String($0.chunk.text.split(separator: " ").last ?? "") }
        return (Set(said), index.manifest.options["mark"] ?? "?")
    }

    @Test func readersSeeOneWholeGenerationThroughPublishesRemovalsAndRewrites() async throws {
        try await Samples.inScratchFolder { root in
            let folder = GenerationFolder(root: root)
            let publisher = try Publisher(folder: folder, author: .init(command: "build", who: "aigerim"))
            func publish(_ number: Int) async throws {
                let contents = try contents("\(number)")
                _ = try await publisher.publish(counts: Self.counts) {
                    try IndexWriter().write(contents, to: $0)
                }
            }
            try await publish(1)
            try await withThrowingTaskGroup(of: Set<String>.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        var seen: Set<String> = []
                        var answers = 0
                        while !Task.isCancelled || answers == 0 {
                            let index = try #require(try folder.openCurrent { try IndexReader(opening: $0.file) })
                            for _ in 0..<5 {
                                let (said, mark) = try Self.ask(index)
                                #expect(said == [mark])
                                answers += 1
                            }
                            seen.insert(index.manifest.options["mark"] ?? "")
                            await Task.yield()
                        }
                        return seen
                    }
                }
                for number in 2...51 {
                    try await publish(number)
                    if number.isMultiple(of: 7) { try publisher.remove(try folder.numbers().dropLast(2)) }
                    if number == 25 {
                        let contents = try contents("25again")
                        try await publisher.replace(25) {
                            try IndexWriter().write(contents, to: $0)
                        }
                    }
                }
                group.cancelAll()
                var seen: Set<String> = []
                for try await marks in group { seen.formUnion(marks) }
                #expect(seen.isSubset(of: Set((1...51).map(String.init) + ["25again"])))
            }
            #expect(try folder.current()?.number == 51)
        }
    }
}
