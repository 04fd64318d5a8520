import Foundation
import KnowledgeModel
import Language
import LanguageModels
import ShopRecords

/// A turn of a conversation in the records: from what waits there to what is recorded of it.
struct KeptTurn: Sendable {
    var seller: Seller
    var records: ShopRecords
    var conversation: ConversationID
    var now: Date
    /// For how long a person has the conversation if it is handed over.
    var lease: Duration

    /// What came of a turn.
    enum Outcome: Sendable {
        /// It is recorded.
        case answered(DeskAnswer)
        /// No message waits for an answer.
        case nothingWaits
        /// Something else was recorded since the conversation was read.
        case changedMeanwhile
    }

    func run() async throws -> Outcome {
        guard let read = try await records.conversation(conversation) else {
            throw RecordsError.unknownConversation(conversation)
        }
        let waiting = try await records.waitingMessages(of: conversation)
        guard let last = waiting.last else { return .nothingWaits }
        var (state, isRestored) = try await ConversationState.read(read, from: records)
        let events = isRestored ? [NewEvent("state.restored", at: moment)] : []
        // A person may have taken the conversation or given it back since, by another program.
        state.isHandedOver = read.handoff?.isActive(at: moment) ?? false
        let reply = await seller.answer(waiting.map(CustomerMessage.init), in: &state, at: now)
        let record = try self.record(reply, state, through: last.id, on: read.revision, events: events)
        guard let outcome = try await kept(record) else { return .changedMeanwhile }
        var answer = DeskAnswer(reply: reply, state: state, order: outcome.order)
        answer.reply.messages = outcome.replies.filter { $0.message.photo == nil }.map(\.message.text)
        return .answered(answer)
    }

    private var moment: Moment { Moment(now) }

    /// nil when something else was recorded since.
    private func kept(_ record: TurnRecord) async throws(RecordsError) -> TurnOutcome? {
        do throws(RecordsError) {
            return try await records.record(record)
        } catch {
            guard case .changedMeanwhile = error else { throw error }
            return nil
        }
    }

    // MARK: What is recorded

    private func record(
        _ reply: SellerReply, _ state: ConversationState, through last: Int64, on revision: Int, events: [NewEvent]
    ) throws -> TurnRecord {
        let kept = try state.kept()
        let (conversation, moment) = (conversation, moment)
        return TurnRecord(
            conversation, revision: revision, at: moment, through: last, state: kept,
            context: OrderContext(state.order), order: order(of: reply), photos: reply.photos.map(\.file),
            handoff: handoff(of: reply),
            customer: .init(language: state.language.rawValue, isOptedOut: state.isOptedOut),
            replies: { order in
                let words = Speech(language: state.language)
                return Self.messages(of: reply, number: order.map { words.orderNumber($0.number) }, at: moment)
            },
            events: { events + Self.events(of: reply, order: $0, at: moment) })
    }

    private func order(of reply: SellerReply) -> NewOrder? {
        for case .place(let order, let quote, _) in reply.effects {
            return NewOrder(order, quote, key: "\(conversation.rawValue)/\(order.key)")
        }
        return nil
    }

    private func handoff(of reply: SellerReply) -> TurnRecord.HandoffChange {
        for case .handOver(let reason, _) in reply.effects {
            let handoff = Handoff(began: moment, until: moment + lease, by: reason == .asked ? .customer : .bot)
            return .begin(handoff)
        }
        return .unchanged
    }

    /// The first message, the photos, the other messages: the order to send them in.
    private static func messages(of reply: SellerReply, number: String?, at moment: Moment) -> [NewMessage] {
        var texts = reply.messages
        if let number, let first = texts.first { texts[0] = first + " " + number }
        let said = texts.map { NewMessage(.bot, $0, at: moment) }
        let shown = reply.photos.map { NewMessage(.bot, "", kind: .image, photo: $0.file, at: moment) }
        return Array(said.prefix(1)) + shown + Array(said.dropFirst())
    }

    private static func events(of reply: SellerReply, order: PlacedOrder?, at moment: Moment) -> [NewEvent] {
        var events = reply.effects.map { effect in
            switch effect {
            case .place(_, _, let note):
                NewEvent("order.placed", fields: ["order": order?.number, "note": note], at: moment)
            case .handOver(let reason, let note):
                NewEvent("handoff.began", fields: ["reason": reason.rawValue, "note": note], at: moment)
            case .tellStaff(let note): NewEvent("staff.told", fields: ["note": note], at: moment)
            case .optOut: NewEvent("customer.optedOut", at: moment)
            case .cancelled: NewEvent("order.cancelled", at: moment)
            }
        }
        for part in reply.grounds.models {
            let fields: [String: String?] = [
                "task": part.task.rawValue, "model": part.model, "failure": part.failure?.description,
                "said": "\(part.said.count)", "dropped": "\(part.dropped.count)",
                "rules": reply.grounds.rules.joined(separator: " "),
            ]
            events.append(NewEvent("model.asked", fields: fields, at: moment))
        }
        return events
    }
}
