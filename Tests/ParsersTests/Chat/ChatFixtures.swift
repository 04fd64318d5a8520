import Foundation
import KnowledgeModel

/// The chat fixtures and what each must read as.
enum ChatFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../fixtures/parsers/chat").standardizedFileURL

    static func url(_ name: String) -> URL { folder.appending(path: name) }

    struct Expected: Decodable {
        struct Message: Decodable {
            var line: Int
            var time: String?
            var author: String?
            var kind: ChatMessage.Kind
            var text: String
            var media: ChatMessage.Media.Kind?
            var fileName: String?
            var edited: Bool

            var message: ChatMessage {
                ChatMessage(
                    time: time.flatMap { LocalDateTime($0) }, author: author, kind: kind, text: text,
                    media: media.map { ChatMessage.Media(kind: $0, fileName: fileName) }, isEdited: edited, line: line)
            }
        }

        var messages: [Message]
        var problems: [String]
        var unmatched: Int
    }

    static let expected: [String: Expected] = {
        do {
            return try JSONDecoder().decode(
                [String: Expected].self, from: Data(contentsOf: folder.appending(path: "expected.json")))
        } catch {
            // The test that counts the fixtures fails on an empty table.
            return [:]
        }
    }()

    static let names = expected.keys.sorted()
}
