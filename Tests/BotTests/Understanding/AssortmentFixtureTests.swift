import Foundation
import KnowledgeModel
import RAGService
import Testing

@testable import Bot

@Suite struct AssortmentFixtureTests {
    @Test func theFixtureIsWhatTheCallGives() async throws {
        var given = try await LocalKnowledge(SampleShop.state.value).assortment()
        let kept = try ReadingFixtures.assortment.get()
        // A number of the shop's own history.
        given.generation = kept.generation
        #expect(given.products.map(\.name) == kept.products.map(\.name))
        let isSame = given == kept
        #expect(isSame, "make fixtures/bot/assortment.json anew, as the README beside it tells")
    }
}
