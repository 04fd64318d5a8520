import Foundation
import KnowledgeModel
import Language
import Synchronization
import Testing

@testable import Bot

@Suite struct SellerDeskTests {
    /// Conversations in memory.
    final class Memory: Sendable {
        let states = Mutex<[String: ConversationState]>([:])

        var store: SellerDesk.Store {
            .init(
                load: { chat in self.states.withLock { $0[chat] } },
                save: { chat, state in self.states.withLock { $0[chat] = state } })
        }
    }

    @Test func aThousandConversationsKeepTheirOrderAndDoNotMix() async throws {
        let memory = Memory()
        let knowledge = SilentKnowledge()
        let seller = Seller(knowledge: knowledge, assortment: try await knowledge.assortment()) { text, _ in
            MessageReading(
                intent: .giveField,
                fields: [.init(kind: .city, value: text, utf8Range: 0..<text.utf8.count)], language: .russian)
        }
        let desk = SellerDesk(seller, store: memory.store)
        await withTaskGroup(of: Void.self) { group in
            for chat in 0..<1_000 {
                group.addTask {
                    // Within a chat one turn is handed over after another; across chats they run as they like.
                    await withTaskGroup(of: Void.self) { turns in
                        for turn in 0..<3 {
                            turns.addTask {
                                _ = try? await desk.answer(
                                    [CustomerMessage(id: "\(chat).\(turn)", text: "город \(chat)-\(turn)")],
                                    of: "\(chat)",
                                    at: Rehearsal.beginning)
                            }
                        }
                    }
                }
            }
        }
        memory.states.withLock { states in
            #expect(states.count == 1_000)
            for (chat, state) in states {
                let heard = state.history.filter { $0.role == .customer }.map(\.text)
                #expect(heard.count == 3)
                #expect(heard.allSatisfy { $0.hasPrefix("город \(chat)-") })
                #expect(state.order.city == heard.last)
            }
        }
    }

    @Test func aMessageDeliveredTwiceIsAnsweredOnce() async throws {
        let knowledge = SilentKnowledge()
        let seller = Seller(knowledge: knowledge, assortment: try await knowledge.assortment()) { _, _ in
            MessageReading(intent: .greeting, language: .russian)
        }
        var state = ConversationState()
        let message = CustomerMessage(id: "1", text: "здравствуйте")
        let first = await seller.answer([message], in: &state, at: Rehearsal.beginning)
        let second = await seller.answer([message], in: &state, at: Rehearsal.beginning)
        #expect(first.messages.count == 1)
        #expect(second.messages.isEmpty)
    }

    @Test func aConversationSurvivesBeingKeptAsJSON() async throws {
        let knowledge = SilentKnowledge()
        let seller = Seller(knowledge: knowledge, assortment: try await knowledge.assortment()) { _, _ in
            MessageReading(
                intent: .giveField, fields: [.init(kind: .city, value: "Тараз", utf8Range: 0..<5)], language: .russian)
        }
        var state = ConversationState()
        _ = await seller.answer([CustomerMessage(id: "1", text: "Тараз")], in: &state, at: Rehearsal.beginning)
        let kept = try JSONDecoder().decode(ConversationState.self, from: try JSONEncoder().encode(state))
        #expect(kept == state)
        #expect(kept.order.city == "Тараз")
    }
}

/// A shop that knows nothing: every question to it fails.
struct SilentKnowledge: KnowledgeClient {
    private var failure: KnowledgeFailure { KnowledgeFailure(.unreachable, "nobody answers", hint: "none") }

    func search(_ request: KnowledgeAPI.SearchRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        throw failure
    }
    func ground(_ request: KnowledgeAPI.GroundRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        throw failure
    }
    func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        throw failure
    }
    func photos(_ request: KnowledgeAPI.PhotosRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        throw failure
    }
    func verify(_ request: KnowledgeAPI.VerifyRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        throw failure
    }
    func source(_ request: KnowledgeAPI.SourceRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        throw failure
    }
    func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent { throw failure }
    func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment {
        .init(generation: 1, vocabulary: .init(brands: [:], categories: [:], colors: [:], synonyms: []), products: [])
    }
}
