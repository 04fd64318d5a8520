import Foundation
import KnowledgeModel
import Language
import ShopRecords

extension ConversationState {
    /// The version of the form that states are kept in. Fields may be added under the same number: a state that lacks them has
    /// them as at a conversation's beginning.
    static let form = 1

    /// The state as the records keep it.
    func kept() throws -> BotState {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return BotState(version: Self.form, json: Array(try encoder.encode(self)))
    }

    /// A state of the records; nil for one that this version can't read.
    init?(kept: BotState) {
        guard kept.version == Self.form,
            // What can't be read is restored from the rest of the records.
            let beginning = try? Self.object(Self().kept().json), let stored = try? Self.object(kept.json),
            let whole = try? JSONSerialization.data(withJSONObject: Self.laid(stored, over: beginning)),
            let state = try? JSONDecoder().decode(Self.self, from: whole)
        else { return nil }
        self = state
    }

    private static func object(_ json: [UInt8]) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] ?? [:]
    }

    private static func laid(_ fields: [String: Any], over beginning: [String: Any]) -> [String: Any] {
        beginning.merging(fields) { old, new in
            guard let old = old as? [String: Any], let new = new as? [String: Any] else { return new }
            return laid(new, over: old)
        }
    }

    /// The state of a conversation in the records.
    /// - Returns: the state, and whether it had to be restored, because the one that was kept can't be read.
    static func read(
        _ conversation: Conversation, from records: ShopRecords
    ) async throws(RecordsError) -> (state: Self, isRestored: Bool) {
        if let kept = conversation.state.flatMap(Self.init(kept:)) { return (kept, false) }
        guard conversation.revision > 0 else { return (Self(), false) }
        return (try await Self(restoring: conversation, from: records), true)
    }

    /// What the records tell of a conversation besides its state: an order under way is put together anew.
    private init(restoring conversation: Conversation, from records: ShopRecords) async throws(RecordsError) {
        self.init()
        // There are no more orders than turns: no key of theirs comes again.
        order.orderNumber = conversation.revision + 1
        order.lastPlaced = try await records.orders(in: conversation.id).last?.number
        order.city = try await records.orderContext(of: conversation.id)?.city
        sentPhotos = try await records.sentPhotos(in: conversation.id).sorted()
        heardAt = conversation.lastIncoming?.date
        greetedAt = conversation.lastOutgoing?.date
        let customer = try await records.customer(conversation.customer)
        language = customer?.language.flatMap { TextLanguage(rawValue: $0) } ?? language
        for recorded in try await records.messages(of: conversation.id, last: 2 * Self.historyLimit)
        where recorded.turn != nil || recorded.message.author != .customer {
            let message = recorded.message
            heard = (heard + [message.key].compactMap { $0 }).suffix(Self.heardLimit)
            remember(message.author == .customer ? .customer : .assistant, message.text)
            if message.author != .customer, !message.text.isEmpty { lastAnswer = message.text }
        }
    }
}
