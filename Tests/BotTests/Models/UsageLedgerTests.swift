import Bot
import Foundation
import KnowledgeModel
import LanguageModels
import ShopRecords
import Synchronization
import Testing

struct UsageLedgerTests {
    @Test("Days and months of budgets begin by the shop's clock")
    func beginsByTheShopsClock() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        // Left to the system's own cleaning when it can't be removed.
        defer { try? FileManager.default.removeItem(at: folder) }
        let records = try ShopRecords(at: folder.appending(path: "shop.sqlite"))
        let zone = try #require(ShopZone("Asia/Almaty"))
        // 23:30 of 28 February in Almaty.
        let time = Mutex(try Date("2026-02-28T18:30:00Z", strategy: .iso8601))
        let ledger = UsageLedger.kept(in: records, zone: zone, currency: .USD, now: { time.withLock { $0 } })
        let usage = ModelUsage(
            role: .customer, endpoint: "fast", model: "m", tokens: TokenUsage(input: 100, cached: 10, output: 20),
            cost: ModelCost(nanos: 26_400, currency: .USD))
        try await ledger.record(usage)
        let spent = ModelSpending(tokens: 120, nanos: 26_400)
        #expect(try await ledger.spent(.customer, .day) == spent)
        #expect(try await ledger.spent(.customer, .month) == spent)
        #expect(try await ledger.spent(.search, .month) == ModelSpending())
        // An hour later it is March there, and still February in UTC.
        time.withLock { $0 += 3_600 }
        #expect(try await ledger.spent(.customer, .day) == ModelSpending())
        #expect(try await ledger.spent(.customer, .month) == ModelSpending())
        try await ledger.record(usage)
        time.withLock { $0 += 86_400 }
        #expect(try await ledger.spent(.customer, .day) == ModelSpending())
        #expect(try await ledger.spent(.customer, .month) == spent)
    }
}
