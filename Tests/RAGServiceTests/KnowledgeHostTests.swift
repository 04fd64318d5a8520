import Foundation
import KnowledgeModel
import Language
import Synchronization
import Testing
import VectorIndex

@testable import RAGService

@Suite struct KnowledgeHostTests {
    private func days(_ state: KnowledgeState) async throws -> String {
        let answer = try await state.search(.init("доставка в астану", top: 1, filter: .init(kinds: [.policy])))
        return try #require(answer.hits.first).text
    }

    @Test func tellsThatNothingIsLoadedYet() throws {
        let host = try ServiceShop().host()
        #expect(host.look(isFirst: true) == false)
        #expect(throws: KnowledgeFailure.self) { try host.state() }
        #expect(host.report.generation == nil)
        #expect(host.report.failures.isEmpty)
    }

    @Test func takesAPublishedGenerationWhileTheOldOneAnswers() async throws {
        let shop = try ServiceShop()
        try await shop.publish(2)
        let host = shop.host()
        #expect(host.look(isFirst: true))
        let old = try host.state()
        #expect(host.look() == false)
        try await shop.publish(3)
        #expect(host.look())
        #expect(try host.state().base.generation == 3)
        #expect(try await days(try host.state()).contains("3 дня"))
        #expect(try await days(old).contains("2 дня"))
        #expect(old.base.generation == 2)
    }

    @Test func letsGoOfTheOldGenerationWithItsLastUser() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        weak var old: KnowledgeState?
        do {
            let held = try host.state()
            old = held
            try await shop.publish(2)
            host.look()
            #expect(old != nil)
            _ = try await days(held)
        }
        #expect(old == nil)
    }

    @Test func takesAGenerationWrittenAnewUnderItsNumber() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        try await shop.publish(1, days: 7)
        #expect(host.look())
        #expect(try await days(try host.state()).contains("7 дня"))
    }

    @Test func refusesADamagedGenerationAndSaysSo() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        let file = GenerationFolder(root: shop.folder.builtKnowledge).file(of: 2)
        try Data("no index".utf8).write(to: file)
        try shop.point(at: "000002.sqlite")
        #expect(host.look() == false)
        #expect(try host.state().base.generation == 1)
        #expect(host.report.failures[.generation] == 1)
        #expect(host.report.failing[.generation]?.reason.en.contains("is no knowledge base of Vitrina") == true)
        // It is not tried again before it changes.
        host.look()
        #expect(host.report.failures[.generation] == 1)
        try await shop.publish(3)
        #expect(host.look())
        #expect(host.report.failing.isEmpty)
        #expect(host.report.generation == 3)
    }

    @Test(arguments: ["nonsense", "000009.sqlite", "../../etc/passwd"])
    func refusesAPointerToNothing(name: String) async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        try shop.point(at: name)
        #expect(host.look() == false)
        #expect(try host.state().base.generation == 1)
        #expect(host.report.failures[.generation] == 1)
    }

    @Test func readsAChangedSheetAndKeepsTheLastGoodOne() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        let request = KnowledgeAPI.StockRequest("шанель джамбо чёрная", lang: .en)
        #expect(try host.state().stock(request).quantity == 2)
        var rows = DeskTests.items
        rows[0].quantity = .pieces(9)
        try shop.write(rows)
        #expect(host.look())
        #expect(try host.state().stock(request).quantity == 9)
        #expect(try host.state().stock(request).warnings.isEmpty)

        try shop.write(nil)
        #expect(host.look())
        let answer = try host.state().stock(request)
        #expect(answer.quantity == 9)
        #expect(answer.warnings.first?.contains("the archive is damaged; answering from what was read at") == true)
        #expect(host.report.failures[.stock] == 1)

        try shop.write(rows)
        #expect(host.look())
        #expect(try host.state().stock(request).warnings.isEmpty)
        #expect(host.report.failing.isEmpty)
    }

    @Test func aTouchedSheetChangesNothing() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        try shop.write(DeskTests.items)
        #expect(host.look() == false)
    }

    @Test func understandsWithAnEditedVocabulary() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        let request = KnowledgeAPI.StockRequest("чёрная жумбешка")
        #expect(try host.state().stock(request).verdict != .exact)
        var words = DeskTests.vocabulary.vocabulary
        words.brands["Jumbo"] = ["джамбо", "жумбешка"]
        shop.vocabulary.withLock { $0 = words }
        try Data("brands: {}".utf8).write(to: shop.folder.vocabulary)
        #expect(host.look())
        #expect(try host.state().stock(request).products.first == "Chanel Jumbo")
        #expect(host.report.reloads[.vocabulary] == 1)
        // A new sheet does not bring the old words back.
        try shop.write(Array(DeskTests.items.dropLast()))
        #expect(host.look())
        #expect(try host.state().stock(request).products.first == "Chanel Jumbo")
    }

    @Test func opensAnotherGenerationForComparing() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        try await shop.publish(2)
        let host = shop.host()
        host.look(isFirst: true)
        #expect(try await days(try host.state(of: 1)).contains("1 дня"))
        let (first, again) = (try host.state(of: 1), try host.state(of: 1))
        #expect(first === again)
        let (second, current) = (try host.state(of: 2), try host.state())
        #expect(second === current)
        #expect(try host.generations() == [1, 2])
        for number in [0, -1, 3, Int.max] {
            #expect(throws: KnowledgeFailure.self) { try host.state(of: number) }
        }
    }

    @Test func takesADamagedGenerationAskedForAsMissing() async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        try await shop.publish(2)
        let host = shop.host()
        host.look(isFirst: true)
        try Data("no index".utf8).write(to: GenerationFolder(root: shop.folder.builtKnowledge).file(of: 1))
        let failure = #expect(throws: KnowledgeFailure.self) { try host.state(of: 1) }
        #expect(failure?.code == .notFound)
        #expect(failure?.hint.contains("vitrina doctor") == true)
        #expect(try host.state().base.generation == 2)
    }
}
