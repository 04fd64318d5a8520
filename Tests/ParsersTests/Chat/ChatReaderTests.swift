import Foundation
import KnowledgeModel
import Parsers
import Testing

@Suite struct ChatReaderTests {
    @Test func findsAllFixtures() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: ChatFixtures.folder.path)
            .filter { ($0.hasSuffix(".txt") || $0.hasSuffix(".zip")) && !$0.hasPrefix("refused-") }
        #expect(files.sorted() == ChatFixtures.names)
        #expect(files.count > 90)
    }

    @Test(arguments: ChatFixtures.names)
    func readsExactMessages(_ name: String) throws {
        let expected = try #require(ChatFixtures.expected[name])
        let export = try ChatReader().read(ChatFixtures.url(name), as: name)
        #expect(export.messages == expected.messages.map(\.message))
        #expect(export.unmatched.count == expected.unmatched)
        #expect(export.problems.map(\.code).sorted() == expected.problems)
        #expect(export.problems.allSatisfy { $0.location.file == name })
    }

    @Test(arguments: [
        ("refused-empty.txt", ParserError.emptyFile(file: "refused-empty.txt")),
        ("refused-prose.txt", .notChat(file: "refused-prose.txt", lines: 2)),
        ("refused-pdf.txt", .wrongFormat(file: "refused-pdf.txt", expected: .text, found: .pdf)),
        ("refused-zip-without-chat.zip", .notChat(file: "refused-zip-without-chat.zip", lines: 0)),
    ])
    func refusesWhatIsNoChat(_ name: String, _ error: ParserError) {
        #expect(throws: error) { try ChatReader().read(ChatFixtures.url(name), as: name) }
    }

    @Test func namesTheEntryOfAnArchive() throws {
        let name = "zip-title-cp866.zip"
        let export = try ChatReader().read(ChatFixtures.url(name), as: name)
        #expect(export.entry == "Чат WhatsApp.txt")
    }

    @Test func listsUnmatchedLines() throws {
        let name = "lines-before-first-header.txt"
        let export = try ChatReader().read(ChatFixtures.url(name), as: name)
        #expect(export.unmatched == ChatExport.UnmatchedLines(count: 2, firstLines: [1, 3]))
        let problem = try #require(export.problems.first)
        #expect(problem.message.en == "Lines that belong to no message: 2 of 4. The first: 1, 3.")
        #expect(problem.message.ru == "Строк, не принадлежащих ни одному сообщению: 2 из 4. Первые: 1, 3.")
        #expect(problem.location.place == .message(line: 1, time: nil))
    }

    @Test func fewUnmatchedLinesAreNoProblem() throws {
        let lines = (0..<200).map { "14.02.2022, 10:00 - Анна: \($0)" }.joined(separator: "\n")
        let export = try ChatReader().read(bytes: Array("Заметка\n\(lines)\n".utf8), file: "x.txt")
        #expect(export.unmatched.count == 1)
        #expect(export.problems.isEmpty)
    }

    @Test func countsParticipantsInOrderOfAppearance() throws {
        let text =
            "14.02.2022, 10:00 - Мадина: a\n14.02.2022, 10:00 - Оттенок: b\n14.02.2022, 10:01 - \u{202A}Мадина\u{202C}: c\n"
        let export = try ChatReader().read(bytes: Array(text.utf8), file: "x.txt")
        #expect(
            export.participants == [
                ChatExport.Participant(name: "Мадина", messages: 2),
                ChatExport.Participant(name: "Оттенок", messages: 1),
            ])
    }

    @Test func errorTextsNameTheRemedy() {
        let error = ParserError.notChat(file: "a.txt", lines: 2)
        #expect(error.message.en == "This is no WhatsApp export: of its 2 lines none opens a message.")
        #expect(error.message.ru == "Это не выгрузка чата WhatsApp: из строк (2) ни одна не начинает сообщение.")
        #expect(error.code == "chat.notChat")
        #expect(!error.isTransient)
    }
}
