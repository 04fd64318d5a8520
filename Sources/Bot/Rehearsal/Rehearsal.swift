public import Foundation
public import KnowledgeModel

/// Plays scripted dialogues against the seller, with a clock, a stock and a model of their own, and tells what went otherwise than
/// expected.
public struct Rehearsal: Sendable {
    /// The shop's knowledge with the stock changed so.
    public typealias Stage = @Sendable (_ changes: [StockChange]) throws -> any KnowledgeClient

    /// What a turn did otherwise than expected.
    public struct Failure: Hashable, Sendable, Codable {
        /// The line of the expectation, or of the turn where it holds for every turn.
        public var line: Int
        /// What was expected, and what came.
        public var reason: String
        /// What the shop said.
        public var answer: String
    }

    /// Who words the answers of a script that has no model of its own.
    public enum Wording: String, Hashable, Sendable, CaseIterable {
        /// The seller's own phrases.
        case offline
        /// A model that repeats them.
        case echo
    }

    private let stage: Stage
    private let reader: @Sendable (KnowledgeAPI.Assortment) -> Seller.Reader

    /// Wednesday, 15 April 2026, 12:00 in Almaty.
    public static let beginning = Date(timeIntervalSince1970: 1_776_236_400)

    /// Creates a rehearsal.
    /// - Parameter reader: what reads the messages of customers of a shop.
    public init(reader: @escaping @Sendable (KnowledgeAPI.Assortment) -> Seller.Reader, stage: @escaping Stage) {
        self.stage = stage
        self.reader = reader
    }

    /// Plays a dialogue.
    /// - Parameter onTurn: is told each turn, for a transcript, and how long the seller took for it.
    /// - Throws: what the stage throws.
    public func play(
        _ script: DialogueScript, wording: Wording = .offline, onTurn: ((String, SellerReply, Duration) -> Void)? = nil
    ) async throws -> [Failure] {
        var state = ConversationState()
        var changes: [StockChange] = []
        var documents: [String] = []
        var now = Self.beginning
        let model = script.model != nil ? RehearsalModel([]) : wording == .echo ? RehearsalModel(nil) : nil
        var base = try stage([])
        let assortment = try await base.assortment()
        var seller = Seller(knowledge: base, assortment: assortment, model: model, read: reader(assortment))
        var failures: [Failure] = []
        var lastID = ""
        for turn in script.turns {
            for happening in turn.before {
                switch happening {
                case .wait(let seconds): now += TimeInterval(seconds)
                case .stock(let change):
                    changes.append(change)
                    base = try stage(changes)
                case .staff(let text): Seller.staffWrote(text, in: &state)
                case .back: Seller.takeBack(&state)
                case .document(let text): documents.append(text)
                case .other: break
                }
            }
            model?.turn(turn.model)
            seller.knowledge = documents.isEmpty ? base : StagedKnowledge(base: base, documents: documents)
            let messages = turn.said.enumerated().map { index, said in
                if !said.isRepeated { lastID = "\(turn.line).\(index)" }
                return CustomerMessage(id: lastID, kind: said.kind, text: said.text, repliesTo: said.repliesTo)
            }
            let before = state
            let start = ContinuousClock.now
            let reply = await seller.answer(messages, in: &state, at: now)
            let time = ContinuousClock.now - start
            now += 20
            onTurn?(turn.said.map(\.text).joined(separator: " / "), reply, time)
            let check = TurnCheck(
                script: script, turn: turn, reply: reply, before: before, after: state, wares: seller.wares,
                documents: documents)
            failures += await check.failures(knowledge: base)
        }
        return failures
    }
}
