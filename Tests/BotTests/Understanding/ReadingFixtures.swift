import Bot
import Foundation
import KnowledgeModel
import Testing

/// The sample shop's words, and a reader with them.
enum ReadingFixtures {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let assortment: Result<KnowledgeAPI.Assortment, any Error> = Result {
        try JSONDecoder().decode(
            KnowledgeAPI.Assortment.self, from: Data(contentsOf: root.appending(path: "fixtures/bot/assortment.json")))
    }
    private static let made = assortment.map { MessageReader($0) }

    static func reader() throws -> MessageReader { try made.get() }

    /// What is read, as `kind=value`, in order of the text; of things behind the first with their number.
    static func fields(
        _ text: String, asked: MessageSituation.Asked? = nil, known: [FieldKind: String] = [:], last: String? = nil
    ) throws -> [String] {
        try reader().read(text, in: MessageSituation(asked: asked, known: known, lastAnswer: last)).fields.map {
            "\($0.kind.rawValue)=\($0.value)" + ($0.item > 1 ? "#\($0.item)" : "")
        }
    }
}
