import Evaluation
import Foundation
import Testing

@Suite struct TalkExampleTests {
    private static let names = TalkExample.Names(
        intents: ["yes", "no", "price"], asked: ["photos", "size"], fields: ["product", "city"])

    private static func read(_ text: String, name: String = "a.txt") throws -> [TalkExample] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Only tidies up: the test is over.
        try Data(text.utf8).write(to: folder.appending(path: name))
        return try TalkExample.read(from: folder, names)
    }

    @Test func readsBlocksSituationsAndAcceptedIntents() throws {
        let examples = try Self.read(
            """
            # What people say.
            @yes
            да
            [asked=photos; product; city=Алматы; last=Прислать фото; или нет?] давайте || price, no

            @price
            [lastAnswer] почём?
            [last=Қай қалаға?\\u000aАлматы?] здравствуйте\\u000aа сколько
            """)
        try #require(examples.count == 4)
        #expect(examples[0].text == "да")
        #expect(examples[0].intent == "yes")
        #expect(examples[0].accept.isEmpty)
        #expect(examples[1].text == "давайте")
        #expect(examples[1].asked == "photos")
        #expect(examples[1].known == ["product": nil, "city": "Алматы"])
        #expect(examples[1].lastAnswer == "Прислать фото; или нет?")
        #expect(examples[1].accept == ["price", "no"])
        #expect(examples[2].intent == "price")
        #expect(examples[2].lastAnswer?.isEmpty == true)
        #expect(examples[3].text == "здравствуйте\nа сколько")
        #expect(examples[3].lastAnswer == "Қай қалаға?\nАлматы?")
    }

    @Test(arguments: [
        ("да\n", 1), ("@perhaps\nда\n", 1), ("@yes\n[asked=colour] да\n", 2), ("@yes\n[brand] да\n", 2),
        ("@yes\n\n[asked=photos да\n", 3), ("@yes\n[asked=photos]\n", 2), ("@yes\nда || maybe\n", 2),
    ])
    func namesTheLineOfWhatItCannotRead(text: String, line: Int) throws {
        let error = #expect(throws: EvaluationError.self) { try Self.read(text) }
        guard case .malformed(let file, let found, _) = try #require(error) else {
            Issue.record("expected a malformed line")
            return
        }
        #expect(file.hasSuffix("a.txt"))
        #expect(found == line)
    }

    @Test func refusesAFolderWithoutExamples() {
        #expect(throws: EvaluationError.self) { try Self.read("@yes\n") }
        #expect(throws: EvaluationError.self) { try Self.read("@yes\nда\n", name: "a.md") }
    }
}
