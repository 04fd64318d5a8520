import Foundation
import KnowledgeModel
import Testing
import VectorIndex

@testable import KBBuilder

/// Forgetting people and files, in a small shop and in texts.
@Suite struct ForgettingTests {
    private func ranges(_ target: String, in text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try #require(ForgetTarget(target, paths: [])).traces.ranges(in: text)
            .map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        "+7 700 000 01 23", "87000000123", "8(700)000-01-23", "7000000123", "+7\u{A0}700\u{A0}000\u{2011}01\u{2011}23",
        "8.700.000.01.23",
    ])
    func findsAPhoneInAnySpelling(spelling: String) throws {
        #expect(try ranges("+7 (700) 000-01-23", in: "тел \(spelling), жду") == [spelling])
        #expect(try ranges(spelling, in: "8 700 000 01 23 45 000 тг") == ["8 700 000 01 23"])
        #expect(try ranges(spelling, in: "8 700 000 01 24 и 45 000, 700 тг") == [])
    }

    @Test(arguments: [
        ("Айгуль Ахметова", "для Айгүл Ахметовой и Айгуль", ["Айгүл Ахметовой"]),
        ("Айгуль Ахметова", "заберёт ахметова", ["ахметова"]),
        ("Айгуль Ахметова", "Айгуль Ким", []),
        ("Айгуль Ахметова", "Akhmetova Aigul", ["Akhmetova Aigul"]),
        ("Гульмира", "ГУЛЬМИРЕ, Гүлмираға", ["ГУЛЬМИРЕ", "Гүлмираға"]),
    ])
    func findsANameInItsForms(target: String, text: String, expected: [String]) throws {
        #expect(try ranges(target, in: text) == expected)
    }

    @Test func readsWhatIsMeant() {
        #expect(ForgetTarget(" a/b.txt ", paths: ["a/b.txt"]) == .source(path: "a/b.txt"))
        #expect(ForgetTarget("b.txt", paths: ["a/b.txt"]) == .source(path: "a/b.txt"))
        #expect(ForgetTarget("8 (700) 000-01-23", paths: []) == .phone(digits: [7, 0, 0, 0, 0, 0, 0, 1, 2, 3]))
        #expect(ForgetTarget("Айгуль Ахметова", paths: []) == .name(words: ["Айгуль", "Ахметова"]))
        #expect(ForgetTarget("123", paths: []) == nil)
        #expect(ForgetTarget("о 5", paths: []) == nil)
    }

    @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func findsTracesInBytesOfAnyEncoding(encoding: String.Encoding) throws {
        let scan = ByteScan(traces: try #require(ForgetTarget("Гульмира", paths: [])).traces)
        let phone = ByteScan(traces: try #require(ForgetTarget("87000000123", paths: [])).traces)
        for padding in 0...1 {
            let noise = [UInt8](repeating: 0xEE, count: 1 << 20 - 10 + padding)
            let text = try #require("звонила Гульмира +7 700 000 01 23".data(using: encoding))
            let bytes = noise + Array(text) + noise
            #expect(bytes.withUnsafeBufferPointer(scan.finds))
            #expect(bytes.withUnsafeBufferPointer(phone.finds))
            #expect(!noise.withUnsafeBufferPointer(scan.finds))
        }
    }

    @Test func theListHoldsNoPhoneAndKnowsIt() throws {
        try Samples.inScratchFolder { folder in
            var list = try ForgottenList(of: folder)
            let salt = list.salt
            for target in ["87000000123", "Гульмира Садыкова"] {
                try list.add(try #require(ForgetTarget(target, paths: [])).entries(salt: salt, content: nil))
            }
            let text = try String(contentsOf: folder.appending(path: "forgotten"), encoding: .utf8)
            #expect(!text.contains("700") || !text.contains("0000123"))
            let traces = try ForgottenList(of: folder).traces()
            #expect(traces.cleaned("Гүлмира Садыкова, +7 700 000-01-23") == "[удалено], [удалено]")
            #expect(traces.cleaned("Гульмира, 8 700 000 01 24") == nil)
        }
    }

    // MARK: - In a shop

    private let own = "knowledge_base/chats/Чат WhatsApp с контактом Гульмира С.txt"
    private let other = "knowledge_base/chats/b.txt"

    private func writeShop(_ folder: URL) throws {
        try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
        try Samples.write(
            """
            23.03.2025, 10:00 - Гульмира С: есть лодочки на шпильке 38 размера?
            23.03.2025, 10:01 - Оттенок: Да, Гульмира, есть
            23.03.2025, 10:02 - Гульмира С: мой номер 8 700 000 01 23

            """, to: folder.appending(path: own))
        try Samples.write(
            """
            23.03.2025, 10:00 - +7 700 000 09 09: есть ли балетки? Беззубова советовала
            23.03.2025, 10:01 - Оттенок: Да, есть бежевые балетки
            23.03.2025, 10:02 - +7 700 000 09 09: позвоните Гульмире Беззубовой 8(700)0000123

            """, to: folder.appending(path: other))
        try FileManager.default.createDirectory(
            at: folder.appending(path: "knowledge_base/policy"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Samples.sampleShop.appending(path: "knowledge_base/policy/usloviya.docx"),
            to: folder.appending(path: "knowledge_base/policy/usloviya.docx"))
    }

    private func builder(_ folder: URL) throws -> KnowledgeBuilder {
        try KnowledgeBuilder(shop: ShopFolder(root: folder), environment: [:])
    }

    private func texts(_ folder: URL, _ number: Int) throws -> String {
        let index = try IndexReader(
            opening: GenerationFolder(root: ShopFolder(root: folder).builtKnowledge).file(of: number))
        return try index.chunks { _ in true }.map(\.indexedText).joined(separator: "\n") + "\n"
            + index.sources.map(\.path).joined(separator: "\n")
    }

    @Test func forgetsAPersonInEveryGenerationAndAtLaterBuilds() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await builder(folder).build(options: .init(note: "звонила Беззубова"))
            try Samples.write(
                "23.03.2025, 10:00 - +7 700 000 07 07: а обмен есть?\n23.03.2025, 10:01 - Оттенок: да, 14 дней\n",
                to: folder.appending(path: "knowledge_base/chats/c.txt"))
            _ = try await builder(folder).build()
            #expect(try texts(folder, 1).contains("Беззубова"))

            let forgetter = Forgetter(try builder(folder))
            let target = try #require(ForgetTarget("Гульмира Беззубова", paths: try forgetter.paths()))
            let plan = try forgetter.rehearse(target)
            #expect(!plan.isDone)
            #expect(
                plan.before == ["kb/generations/000001.sqlite", "kb/generations/000002.sqlite", "kb/history.jsonl"])
            #expect(plan.sources.map(\.path) == [other])
            #expect(plan.sources.first?.remedy == .clean)

            let report = try await forgetter.forget(target, cleansSources: false)
            #expect(report.isDone)
            #expect(report.before == plan.before)
            #expect(report.after == [])
            #expect(report.generations.map(\.number) == [1, 2])
            for number in [1, 2] {
                #expect(!(try texts(folder, number)).contains("Беззуб"))
                #expect(try texts(folder, number).contains("бежевые балетки"))
            }
            // The chat still says it; the next build does not.
            _ = try await builder(folder).build(options: .init(isFull: true))
            #expect(!(try texts(folder, 3)).contains("Беззуб"))
            #expect(try forgetter.rehearse(target).before == [])
        }
    }

    @Test func forgetsAFileWithAllItHeld() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await builder(folder).build()
            let forgetter = Forgetter(try builder(folder))
            let target = try #require(ForgetTarget(own, paths: try forgetter.paths()))
            let report = try await forgetter.forget(target, cleansSources: false)
            #expect(report.before == ["kb/generations/000001.sqlite"])
            #expect(report.after == [])
            #expect(report.sources.map(\.remedy) == [.remove])
            #expect(!(try texts(folder, 1)).contains("шпильке"))
            // The file is still there; what a build keeps beside the generations does not name it either.
            _ = try await builder(folder).build(options: .init(isFull: true))
            #expect(try forgetter.rehearse(target).before == [])
            // Neither under its name nor under another does it come back.
            try FileManager.default.moveItem(
                at: folder.appending(path: own), to: folder.appending(path: "knowledge_base/chats/d.txt"))
            _ = try await builder(folder).build(options: .init(isFull: true))
            #expect(!(try texts(folder, 3)).contains("шпильке"))
        }
    }

    @Test func cleansChatsAndRemovesThePersonsOwn() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await builder(folder).build()
            let forgetter = Forgetter(try builder(folder))
            let target = try #require(ForgetTarget("Гульмира", paths: try forgetter.paths()))
            let report = try await forgetter.forget(target, cleansSources: true)
            #expect(report.after == [])
            #expect(
                Dictionary(uniqueKeysWithValues: report.sources.map { ($0.path, $0.remedy) }) == [
                    own: .removed, other: .cleaned,
                ])
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: own).path(percentEncoded: false)))
            #expect(
                try String(contentsOf: folder.appending(path: other), encoding: .utf8).contains(
                    "позвоните удалено Беззубовой 8(700)0000123"))
        }
    }

    @Test func listsPlacesInDocumentsForPeopleToEdit() async throws {
        try await Samples.inScratchFolder { folder in
            try writeShop(folder)
            _ = try await builder(folder).build()
            let forgetter = Forgetter(try builder(folder))
            // The shop's own phone stands in its terms.
            let target = try #require(ForgetTarget("87000000123", paths: []))
            let report = try await forgetter.forget(target, cleansSources: true)
            #expect(report.after == [])
            let document = try #require(report.sources.first { $0.path.hasSuffix("usloviya.docx") })
            #expect(document.remedy == .byHand)
            #expect(document.count == 1)
            #expect(try texts(folder, 1).contains("WhatsApp и звонки: [удалено]"))
        }
    }
}
