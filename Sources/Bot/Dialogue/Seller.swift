public import Foundation
public import KnowledgeModel
import Language
public import LanguageModels

/// The shop's seller: from a customer's turn and what is remembered of the conversation to an answer, and what has to be done.
///
/// What she states is from the shop's files: passages, stock, photos; every draft, her own too, is held against them before
/// it is sent. Rules of the dialogue are in ``DraftRules``, orders in ``OrderMachine``. Without a model she speaks by
/// phrases and quotations; a model only words what is known.
public struct Seller: Sendable {
    /// The shop's knowledge.
    var knowledge: any KnowledgeClient
    /// Reads messages.
    let read: Reader
    /// The shop's products.
    let wares: WareBook
    /// What answers beside the phrases; nil for none.
    private(set) var model: (any ChatModel)?
    /// Her name, as customers read it.
    let name: String
    let stemmer: Stemmer
    /// Reads what sentences of a model state; nil without a model.
    let statements: StatementReader?

    /// Tells what a message says.
    public typealias Reader = @Sendable (_ text: String, _ situation: MessageSituation) -> MessageReading

    /// Creates a seller.
    /// - Parameters:
    ///   - read: reads a customer's messages.
    ///   - assortment: what the shop carries.
    ///   - model: words the answers; nil for none.
    public init(
        knowledge: any KnowledgeClient, assortment: KnowledgeAPI.Assortment, model: (any ChatModel)? = nil,
        name: String = "Алина", read: @escaping Reader
    ) {
        self.knowledge = knowledge
        self.read = read
        let stemmer = Stemmer()
        self.stemmer = stemmer
        wares = WareBook(assortment, stemmer: stemmer)
        self.model = model
        self.name = name
        statements = model.map { _ in StatementReader(assortment, stemmer: stemmer) }
    }

    /// Answers a turn: all messages of a customer that came within a few seconds.
    /// - Returns: what to do; `conversation` is what to remember.
    public func answer(
        _ messages: [CustomerMessage], in conversation: inout ConversationState, at now: Date
    ) async -> SellerReply {
        let fresh = messages.filter { !conversation.heard.contains($0.id) }
        guard !fresh.isEmpty else { return SellerReply() }
        conversation.heard = Array((conversation.heard + fresh.map(\.id)).suffix(ConversationState.heardLimit))
        let text = fresh.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
        if let last = conversation.heardAt, now.timeIntervalSince(last) >= ConversationState.greetingRest {
            conversation.greetedAt = nil
        }
        conversation.heardAt = now
        defer { conversation.remember(.customer, text.isEmpty ? "[\(fresh[0].kind.rawValue)]" : text) }
        guard !conversation.isHandedOver else { return SellerReply() }
        conversation.isOptedOut = false
        let heard = model.map(HeardModel.init)
        var seller = self
        seller.model = heard
        var turn = Turn(seller: seller, conversation: conversation, messages: fresh, text: text, now: now)
        await turn.run()
        conversation = turn.conversation
        turn.reply.grounds.models = heard?.parts(in: turn.reply.text) ?? []
        return turn.reply
    }

    /// A person of the shop wrote in the conversation by hand: the seller is silent from now on.
    public static func staffWrote(_ text: String, in conversation: inout ConversationState) {
        conversation.isHandedOver = true
        conversation.remember(.assistant, text)
        conversation.lastAnswer = text
    }

    /// The seller has the conversation again, with all that was collected.
    public static func takeBack(_ conversation: inout ConversationState) { conversation.isHandedOver = false }
}
