import Foundation
import KnowledgeModel
import Testing
import VectorIndex

@testable import KBBuilder

/// Builds of the repository's own sample shop, and of copies of it that something happened to.
@Suite struct SampleShopTests {
    private func build(_ folder: URL, force: Bool = false, dryRun: Bool = false) async throws -> BuildReport {
        try await KnowledgeBuilder(shop: ShopFolder(root: folder)).build(options: .init(isFull: force, dryRun: dryRun))
    }

    private func current(_ folder: URL) throws -> IndexReader {
        let generations = GenerationFolder(root: ShopFolder(root: folder).builtKnowledge)
        return try IndexReader(opening: try #require(try generations.current()).file)
    }

    @Test func readsEveryFileOfTheSampleShop() async throws {
        let report = try await KnowledgeBuilder(shop: ShopFolder(root: Samples.sampleShop)).check()
        #expect(report.outcome == .notWritten)
        #expect(report.sources.allSatisfy { $0.state == .read })
        #expect(!report.hasErrors)
        #expect(report.stock == 486)
        #expect(report.photos == 195)
        // Nine photos are named against the rule on purpose; one of them ends in a number that is part of the model.
        #expect(report.problems.count { $0.code == "photo.misnamed" } == 8)
        #expect(report.chunks[.catalog, default: 0] >= 98)
        #expect(report.chunks[.script, default: 0] >= 48)
        #expect(report.messages >= 2_500)
    }

    @Test func buildsTheSameBytesInAnotherFolderAndNothingTwice() async throws {
        try await Samples.inScratchFolder { scratch in
            var files: [Data] = []
            for name in ["one", "два"] {
                let folder = scratch.appending(path: name)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Samples.copySampleShop(to: folder)
                #expect(try await build(folder).outcome == .published(generation: 1))
                files.append(
                    try Data(contentsOf: GenerationFolder(root: ShopFolder(root: folder).builtKnowledge).file(of: 1)))
            }
            // Compared here: a test that fails on megabytes spends minutes on showing where they differ.
            let isSame = files[0] == files[1]
            #expect(isSame)
            let again = try await build(scratch.appending(path: "one"))
            #expect(again.outcome == .unchanged(generation: 1))
            #expect(again.chunks == (try current(scratch.appending(path: "one")).chunkCounts()))
        }
    }

    @Test func everyChunkHasHeadingsAPlaceAndALimit() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            _ = try await build(folder)
            let index = try current(folder)
            try index.verify()
            for id in 1...index.chunkCount {
                let chunk = try index.chunk(id)
                #expect(!chunk.path.isEmpty && chunk.path.allSatisfy { !$0.isEmpty }, "chunk \(id)")
                #expect(chunk.location.place != .file, "chunk \(id)")
                #expect(chunk.text.count <= ChunkLimits().longest, "chunk \(id)")
                // The shop's own number, which its terms tell, stays; customers' numbers in chats go.
                let rest = chunk.text.replacing("+7 700 000 01 23", with: "")
                #expect(chunk.kind == .policy || !rest.contains("+7 70"), "chunk \(id)")
            }
        }
    }

    @Test func keepsWhatAFileHeldWhenItCanNoLongerBeRead() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            let before = try await build(folder)
            let broken = "knowledge_base/catalog/sumki.docx"
            let locked = "inventory.xlsx"
            let empty = "knowledge_base/chats/WhatsApp Chat with Leila.txt"
            try Samples.write("PK\u{3}\u{4} cut short", to: folder.appending(path: broken))
            try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504))
                .write(to: folder.appending(path: locked))
            try Samples.write("", to: folder.appending(path: empty))

            let after = try await build(folder)
            #expect(after.outcome == .published(generation: 2))
            let errors = after.problems.filter { $0.severity == .error }
            #expect(Set(errors.map(\.location.file)) == [broken, locked, empty])
            #expect(errors.allSatisfy { !$0.remedy.ru.isEmpty && !$0.remedy.en.isEmpty })
            let states = Dictionary(uniqueKeysWithValues: after.sources.map { ($0.path, $0.state) })
            #expect(states[broken] == .kept)
            #expect(states[locked] == .kept)
            #expect(states[empty] == .kept)
            #expect(after.chunks == before.chunks)
            #expect(after.stock == before.stock)
            // The same broken files again are nothing new.
            #expect(try await build(folder).outcome == .unchanged(generation: 2))
        }
    }

    @Test func keepsWhatAFileHeldWhenItWasEmptied() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            let before = try await build(folder)
            let emptied = folder.appending(path: "knowledge_base/catalog/sumki.docx")
            try FileManager.default.removeItem(at: emptied)
            try FileManager.default.copyItem(at: Samples.fixture("parsers/word/empty.docx"), to: emptied)
            let after = try await build(folder)
            #expect(after.hasErrors)
            #expect(after.chunks == before.chunks)
            #expect(after.sources.first { $0.path == "knowledge_base/catalog/sumki.docx" }?.state == .kept)
        }
    }

    private func writeSmallShop(_ folder: URL, chatName: String = "Оттенок") throws {
        let chat = "23.03.2025, 10:00 - Ира: есть лодочки на шпильке?\n23.03.2025, 10:01 - Оттенок: Да\n"
        try Samples.write("name: \(chatName)\n", to: folder.appending(path: "vitrina.yaml"))
        try Samples.write(chat, to: folder.appending(path: "knowledge_base/chats/a.txt"))
    }

    @Test func tellsThatNobodyInAChatIsTheShop() async throws {
        try await Samples.inScratchFolder { folder in
            try writeSmallShop(folder, chatName: "Лавка")
            let report = try await KnowledgeBuilder(shop: ShopFolder(root: folder)).check()
            #expect(report.chunks.isEmpty)
            #expect(report.problems.map(\.code) == ["chat.noShop"])
        }
    }

    @Test func replacesADamagedGenerationAndSaysSo() async throws {
        try await Samples.inScratchFolder { folder in
            try writeSmallShop(folder)
            #expect(try await build(folder).outcome == .published(generation: 1))
            try Samples.write("no index", to: folder.appending(path: "kb/generations/000001.sqlite"))
            let report = try await build(folder)
            #expect(report.outcome == .published(generation: 2))
            #expect(report.problems.map(\.code) == ["base.damaged"])
            // It tells of the build, not of the shop's files: the next one has nothing to say.
            let next = try await build(folder)
            #expect(next.outcome == .unchanged(generation: 2))
            #expect(next.problems.isEmpty)
        }
    }

    @Test func reportsFilesThatNothingReadsOnlyWhileTheyAreThere() async throws {
        try await Samples.inScratchFolder { folder in
            try writeSmallShop(folder)
            #expect(try await build(folder).problems.isEmpty)
            let stray = folder.appending(path: "knowledge_base/price.pdf")
            try Samples.write("x", to: stray)
            #expect(try await build(folder).problems.map(\.code) == ["source.unknown"])
            try FileManager.default.removeItem(at: stray)
            #expect(try await build(folder).problems.isEmpty)
        }
    }

    @Test(arguments: ["rubbish\n", "000009.sqlite\n", ""])
    func mendsAPointerThatLeadsNowhere(pointer: String) async throws {
        try await Samples.inScratchFolder { folder in
            try writeSmallShop(folder)
            #expect(try await build(folder).outcome == .published(generation: 1))
            try Samples.write(pointer, to: folder.appending(path: "kb/current"))
            #expect(try await build(folder).outcome == .published(generation: 2))
            #expect(try current(folder).chunkCount == 1)
        }
    }

    @Test func aDryRunWritesNothing() async throws {
        try await Samples.inScratchFolder { folder in
            try Samples.copySampleShop(to: folder)
            #expect(try await build(folder, dryRun: true).outcome == .notWritten)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "kb").path()))
        }
    }

    @Test func refusesAFolderWithNothingToBuildOrRead() async throws {
        try await Samples.inScratchFolder { folder in
            let path = ShopFolder(root: folder).root.path(percentEncoded: false)
            await #expect(throws: BuildError.nothingToBuild(folder: path)) { try await build(folder) }
            try Samples.write("no document", to: folder.appending(path: "knowledge_base/policy/a.docx"))
            await #expect {
                try await build(folder)
            } throws: { error in
                guard case BuildError.nothingReadable(path, let problems) = error else { return false }
                return problems.map(\.location.file) == ["knowledge_base/policy/a.docx"]
            }
        }
    }

    @Test func readsTheSameChatOnce() async throws {
        try await Samples.inScratchFolder { folder in
            let chat = """
                23.03.2025, 10:00 - Ира: есть лодочки на шпильке?
                23.03.2025, 10:01 - Оттенок: Да, какой размер?

                """
            try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
            try Samples.write(chat, to: folder.appending(path: "knowledge_base/chats/a.txt"))
            try Samples.write(
                chat + "23.03.2025, 10:02 - Ира: 38\n", to: folder.appending(path: "knowledge_base/chats/b.txt"))
            let report = try await build(folder)
            #expect(report.chunks == [.chat: 1])
            #expect(report.sources.map(\.state) == [.duplicate, .read])
            #expect(report.problems.map(\.code) == ["chat.duplicate"])
        }
    }
}
