import Foundation
import KnowledgeModel
import LanguageModels
import RAGService
import ShopRecords

@testable import Bot

/// The sample shop's seller with records of its own, which go with the value.
final class KeptShop: Sendable {
    let file = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)/shop.sqlite")
    let records: ShopRecords
    let desk: SellerDesk

    init(knowledge: (any KnowledgeClient)? = nil, model: (any ChatModel)? = nil) async throws {
        records = try ShopRecords(at: file)
        let seller = try await SampleShop.seller(knowledge: knowledge, model: model)
        desk = SellerDesk(records: records) { seller }
    }

    deinit {
        // Left to the system's own cleaning when it can't be removed.
        try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
    }

    /// The conversation of an invented customer.
    func talk(_ number: Int = 1) async throws -> ConversationID {
        try await records.conversation(
            .whatsapp, chat: "7700000\(1_000 + number)@c.us", phone: "+7 700 000 \(1_000 + number)", at: Self.moment
        ).id
    }

    /// Says something, and waits for what is answered.
    @discardableResult
    func say(_ text: String, in talk: ConversationID, after seconds: TimeInterval = 0) async throws -> DeskAnswer? {
        try await desk.answer(
            [CustomerMessage(id: UUID().uuidString, text: text)], in: talk, at: Rehearsal.beginning + seconds)
    }

    static let moment = Moment(Rehearsal.beginning)
}

/// A model that says nothing until it is let, and then that it is offline.
final class GatedModel: ChatModel {
    private let word: String
    private let called = AsyncStream<Void>.makeStream()
    private let gate = AsyncStream<Void>.makeStream()

    /// - Parameter word: messages without it don't wait.
    init(holding word: String) { self.word = word }

    func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
        if request.messages.last?.text.contains(word) ?? false {
            called.continuation.yield()
            for await _ in gate.stream { break }
        }
        throw .offline(role: .customer)
    }

    /// Waits until it is asked.
    func untilAsked() async { for await _ in called.stream { break } }

    /// Lets those through that wait, and all after them.
    func open() { gate.continuation.finish() }
}
