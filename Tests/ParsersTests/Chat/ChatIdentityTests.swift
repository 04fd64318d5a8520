import KnowledgeModel
import Parsers
import Testing

@Suite struct ChatIdentityTests {
    private func android(_ range: ClosedRange<Int>, author: String = "Анна") throws -> ChatExport {
        let lines = range.map { "14.02.2022, 10:\($0) - \(author): сообщение \($0)" }
        return try ChatReader().read(bytes: Array(lines.joined(separator: "\n").utf8), file: "a.txt")
    }

    private func phone(_ range: ClosedRange<Int>) throws -> ChatExport {
        let lines = range.map { "[14.02.22, 10:\($0):07] Мадина: сообщение \($0)\r\n" }
        return try ChatReader().read(bytes: Array(lines.joined().utf8), file: "b.txt")
    }

    @Test func archiveAndTextAreOneChat() throws {
        let archive = try ChatReader().read(ChatFixtures.url("zip-ios.zip"), as: "zip-ios.zip")
        let text = try ChatReader().read(ChatFixtures.url("zip-sent-text-beside.zip"), as: "other.zip")
        #expect(archive.contentKey == text.contentKey)
        #expect(archive.sameChat(as: text))
    }

    @Test func namesAndSecondsDoNotMatter() throws {
        let left = try android(10...20)
        let right = try phone(10...20)
        #expect(left.contentKey == right.contentKey)
        #expect(left.contentKey == "\(right.identity.key)")
        #expect(left.contentKey.count == 16)
    }

    @Test func longerExportSupersedesTheShorter() throws {
        let short = try android(10...20)
        let long = try android(10...40)
        #expect(short.contentKey != long.contentKey)
        #expect(long.sameChat(as: short))
        #expect(long.supersedes(short))
        #expect(!short.supersedes(long))
    }

    @Test func tailOverlapsButDoesNotSupersede() throws {
        let early = try android(10...30)
        let late = try android(20...50)
        #expect(early.identity.overlap(with: late.identity) == 1)
        #expect(late.sameChat(as: early))
        #expect(!late.supersedes(early))
    }

    @Test func otherChatsAreOther() throws {
        let one = try android(10...30)
        let lines = (10...30).map { "14.02.2022, 10:\($0) - Анна: \($0 == 15 ? "сообщение 15" : "другое \($0)")" }
        let other = try ChatReader().read(bytes: Array(lines.joined(separator: "\n").utf8), file: "c.txt")
        #expect(!one.sameChat(as: other))
        #expect(!one.sameChat(as: try android(40...50)))
    }
}
