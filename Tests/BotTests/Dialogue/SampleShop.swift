import Foundation
import KBBuilder
import KnowledgeModel
import LanguageModels
import RAGService

@testable import Bot

/// The repository's sample shop, built once for all tests of this target.
enum SampleShop {
    /// `data/` of the repository.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../data")
        .standardized

    static let state = Task<KnowledgeState, any Error> {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-bot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        for part in ["knowledge_base", "inventory.xlsx", "vitrina.yaml", "vocabulary.yaml", "photos"] {
            try FileManager.default.copyItem(at: folder.appending(path: part), to: scratch.appending(path: part))
        }
        let shop = ShopFolder(root: scratch)
        _ = try await KnowledgeBuilder(shop: shop).build(options: .init(isFull: true, dryRun: false))
        let state = KnowledgeState(try KnowledgeBase(of: shop), of: shop)
        try state.warm()
        return state
    }

    /// The reader of the shop's words, which no change of the stock changes.
    static let reader = Task<MessageReader, any Error> {
        MessageReader(try await LocalKnowledge(try await state.value).assortment())
    }

    static func rehearsal() async throws -> Rehearsal {
        let state = try await state.value
        let reader = try await reader.value
        return Rehearsal(
            reader: { _ in { reader.read($0, in: $1) } },
            stage: { LocalKnowledge(try state.changing($0.map { ($0.product, $0.size, $0.color, $0.quantity) })) })
    }

    static func seller(
        knowledge: (any KnowledgeClient)? = nil, model: (any ChatModel)? = nil
    ) async throws -> Seller {
        let client: any KnowledgeClient
        if let knowledge { client = knowledge } else { client = LocalKnowledge(try await state.value) }
        let reader = try await reader.value
        return Seller(knowledge: client, assortment: try await client.assortment(), model: model) {
            reader.read($0, in: $1)
        }
    }
}
