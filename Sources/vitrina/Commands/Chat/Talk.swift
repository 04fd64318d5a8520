import Bot
import Foundation
import ShopRecords

/// A conversation as a program has it: kept in the shop's records, or gone with the program.
protocol Talk {
    /// What is remembered of it.
    var state: ConversationState { get }

    /// What was before this program.
    var before: TalkBefore { get }

    /// Answers a message.
    mutating func say(_ text: String) async throws -> SellerReply

    /// Gives it back to the seller.
    mutating func takeBack() async throws
}

/// Where a conversation was left.
struct TalkBefore {
    /// What the shop wrote last; nil where it wrote nothing, or nothing is known of it.
    var last: String?
    /// What is answered now to a message that a program left waiting as it stopped; nil where none waited.
    var left: SellerReply?
}

/// A conversation that nothing is kept of.
struct PassingTalk: Talk {
    private let seller: Seller
    private(set) var state = ConversationState()
    let before = TalkBefore()
    private var count = 0

    init(_ seller: Seller) { self.seller = seller }

    mutating func say(_ text: String) async throws -> SellerReply {
        count += 1
        return await seller.answer([CustomerMessage(id: "\(count)", text: text)], in: &state, at: Date())
    }

    mutating func takeBack() async throws { Seller.takeBack(&state) }
}

/// A conversation of the shop's records.
struct KeptTalk: Talk {
    private let desk: SellerDesk
    private let id: ConversationID
    private(set) var state: ConversationState
    let before: TalkBefore

    /// Opens a conversation of the terminal, or begins it.
    init(_ name: String, records: ShopRecords, seller: Seller) async throws {
        let conversation = try await records.conversation(.terminal, chat: name, at: Moment(Date()))
        id = conversation.id
        desk = SellerDesk(records: records) { seller }
        let left = try await desk.answer([], in: id, at: Date())
        state = try await desk.state(of: id, at: Date())
        before = TalkBefore(last: state.lastAnswer, left: left?.reply)
    }

    mutating func say(_ text: String) async throws -> SellerReply {
        let message = CustomerMessage(id: UUID().uuidString, text: text)
        guard let answer = try await desk.answer([message], in: id, at: Date()) else { return SellerReply() }
        state = answer.state
        return answer.reply
    }

    mutating func takeBack() async throws {
        try await desk.takeBack(id, at: Date())
        state = try await desk.state(of: id, at: Date())
    }
}
