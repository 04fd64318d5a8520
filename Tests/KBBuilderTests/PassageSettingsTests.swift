import Foundation
import KnowledgeModel
import Testing
import VectorIndex

@testable import KBBuilder

@Suite struct PassageSettingsTests {
    private func settings(_ yaml: String, _ environment: [String: String] = [:]) throws -> ShopSettings {
        var settings: ShopSettings?
        try Samples.inScratchFolder { folder in
            try Samples.write(yaml, to: folder.appending(path: "vitrina.yaml"))
            settings = try ShopSettings(of: ShopFolder(root: folder), environment: environment)
        }
        return try #require(settings)
    }

    @Test func readsTheSectionAndVariablesThatCountMore() throws {
        let yaml = "passages:\n  target: 400\n  longest: 900\n  gram_longest: 4\n"
        #expect(try settings(yaml).passages == PassageSettings([.target: 400, .longest: 900, .gramLongest: 4]))
        #expect(
            try settings(yaml, ["VITRINA_PASSAGES_LONGEST": "600", "VITRINA_PASSAGES_GRAM_SHORTEST": "2"]).passages
                == PassageSettings([.target: 400, .longest: 600, .gramShortest: 2, .gramLongest: 4]))
        #expect(try settings("name: Лавка\n").passages == PassageSettings())
    }

    @Test(arguments: [
        ("passages: {longest: 99}", "passages.longest: expected 100 to 20000, found 99"),
        ("passages: {gram_shortest: 1}", "passages.gram_shortest: expected 2 to 8, found 1"),
        ("passages: {gram_shortest: 6}", "passages.gram_shortest can't be more than passages.gram_longest"),
        ("passages: {target: 1300}", "passages.target can't be more than passages.longest"),
        ("passages: {size: 3}", "line 1: unknown key “size”, known are target, longest, gram_shortest, gram_longest"),
    ])
    func namesWhatIsWrong(yaml: String, detail: String) {
        #expect(throws: BuildError.invalidSettings(file: "vitrina.yaml", detail: detail)) { try settings(yaml) }
    }

    @Test func refusesAVariableThatIsNoNumber() {
        let detail = "$VITRINA_PASSAGES_LONGEST: expected a number, found “long”"
        #expect(throws: BuildError.invalidSettings(file: "vitrina.yaml", detail: detail)) {
            try settings("", ["VITRINA_PASSAGES_LONGEST": "long"])
        }
    }

    @Test func buildsDependOnWhatIsNotUsualAlone() throws {
        #expect(PassageSettings().buildOptions == [:])
        #expect(try PassageSettings([.longest: 1_200, .gramShortest: 3]).buildOptions == [:])
        #expect(
            try PassageSettings([.longest: 900, .gramShortest: 2]).buildOptions
                == ["passages.longest": "900", "passages.gram_shortest": "2"])
    }

    @Test func readsTheFileOfASweep() throws {
        try Samples.inScratchFolder { folder in
            let file = folder.appending(path: "best.json")
            try Samples.write(
                #"{"measured": {"p": 0.5, "change": {"low": 0}}, "passages": {"longest": 800}, "ranking": {"stemWeight": 0.4}}"#,
                to: file)
            #expect(try PassageSettings(from: file) == PassageSettings([.longest: 800]))
            try Samples.write(#"{"stemWeight": 0.4}"#, to: file)
            #expect(throws: BuildError.self) { try PassageSettings(from: file) }
            try Samples.write(#"{"ranking": {"stemWeight": 0.4}}"#, to: file)
            #expect(throws: BuildError.invalidSettings(file: "best.json", detail: "expected a section passages")) {
                try PassageSettings(from: file)
            }
        }
        #expect(throws: BuildError.invalidSettings(file: "none.json", detail: "there is no such file")) {
            try PassageSettings(from: URL(filePath: "/nowhere/none.json"))
        }
    }

    @Test func buildsAnewWithOtherSizesAndKeepsThem() async throws {
        try await Samples.inScratchFolder { folder in
            let question =
                "Есть лодочки, чёрные или бежевые? Сколько они стоят, и можно ли их примерить сегодня? А сапоги?"
            let talk = (0..<9).map { minute in
                "23.03.2025, 10:0\(minute) - \(minute.isMultiple(of: 2) ? "Ира: \(question)" : "Оттенок: Да, 38 и 39 размер")\n"
            }
            try Samples.write("name: Оттенок\n", to: folder.appending(path: "vitrina.yaml"))
            try Samples.write(talk.joined(), to: folder.appending(path: "knowledge_base/chats/a.txt"))
            func build(_ passages: PassageSettings?) async throws -> (BuildReport, IndexReader) {
                let builder = try KnowledgeBuilder(
                    shop: ShopFolder(root: folder), passages: passages, environment: [:])
                let report = try await builder.build(options: .init(acceptsLoss: true))
                let current = try GenerationFolder(root: folder.appending(path: "kb")).current()
                return (report, try IndexReader(opening: try #require(current).file))
            }
            let usual = try await build(nil)
            #expect(usual.0.outcome == .published(generation: 1))
            #expect(usual.1.manifest.gramLengths == 3...5)
            let smaller = try PassageSettings([.longest: 100, .gramShortest: 2, .gramLongest: 4])
            let other = try await build(smaller)
            #expect(other.0.outcome == .published(generation: 2))
            #expect(other.1.manifest.gramLengths == 2...4)
            #expect(other.1.chunkCount > usual.1.chunkCount)
            #expect(try await build(smaller).0.outcome == .unchanged(generation: 2))
            #expect(try await build(nil).0.outcome == .published(generation: 3))
        }
    }
}
