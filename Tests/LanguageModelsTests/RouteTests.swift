import FakeServer
import Foundation
import KnowledgeModel
import Testing
import WebClient

@testable import LanguageModels

struct RouteTests {
    private static let host = "127.0.0.1"
    private let busy = FakeChat.openAIError(503, type: "overloaded", code: "server_is_overloaded")

    @Test("Models are asked in turn until one answers")
    func asksInTurn() async throws {
        let first = try FakeServer { _, _ in [FakeChat.openAIError(404, type: "x")] }
        let second = try FakeServer { _, _ in [FakeChat.openAI("второй")] }
        let third = try FakeServer { _, _ in [FakeChat.openAI("третий")] }
        let model = try route([endpoint(first, "a"), endpoint(second, "b"), endpoint(third, "c")])
        #expect(try await model.reply(to: question).text == "второй")
        #expect([first, second, third].map(\.requests.count) == [1, 1, 0])
    }

    @Test("Kinds of servers mix in a chain")
    func mixesKinds() async throws {
        let first = try FakeServer { _, _ in [FakeChat.geminiError(503, "UNAVAILABLE")] }
        let second = try FakeServer { _, _ in [FakeChat.openAI("второй")] }
        let model = try route([endpoint(first, "a", api: .gemini), endpoint(second, "b")])
        #expect(try await model.reply(to: question).text == "второй")
    }

    @Test("When none answers, the last one asked says why")
    func saysWhy() async throws {
        let first = try FakeServer { _, _ in [FakeChat.openAIError(404, type: "x")] }
        let second = try FakeServer { _, _ in [FakeChat.openAI("", finish: "content_filter")] }
        let model = try route([endpoint(first, "a"), endpoint(second, "b")])
        #expect(await failure(model) == .blocked(host: Self.host, reason: "content_filter"))
    }

    @Test("Without models or keys a role works offline")
    func worksOffline() throws {
        let server = try FakeServer { _, _ in [] }
        func routes(_ settings: ModelSettings, _ environment: [String: String]) -> ModelRoutes {
            ModelRoutes(settings, web: WebClient(), environment: environment, ledger: TestLedger().ledger)
        }
        #expect(ModelRole.allCases.allSatisfy { routes(ModelSettings(), [:])[$0] == nil })
        let settings = ModelSettings(
            endpoints: [try endpoint(server)], routes: [.customer: .init(["fast"]), .search: .init([])])
        #expect(routes(settings, ["KEY": " "])[.customer] == nil)
        #expect(routes(settings, ["KEY": "k"])[.customer] != nil)
        #expect(routes(settings, ["KEY": "k"])[.search] == nil)
        #expect(routes(settings, ["KEY": "k"])[.report] == nil)
        #expect(settings.endpoints[0].hasKey(in: ["KEY": "k"]))
        #expect(!settings.endpoints[0].hasKey(in: [:]))
    }

    @Test("A model that has no time is asked again after as long as it says")
    func triesAgain() async throws {
        let server = try FakeServer { [busy] _, number in
            switch number {
            case 0: [FakeChat.openAIError(429, type: "requests", headers: ["Retry-After: 2"])]
            case 1: [busy]
            default: [FakeChat.openAI("ок")]
            }
        }
        let clock = TestClock()
        let model = try route([endpoint(server)], tries: 3, clock: clock)
        #expect(try await model.reply(to: question).text == "ок")
        // Its own wait, then twice the first one of ours.
        #expect(clock.waited == [.seconds(2), .seconds(1)])
    }

    @Test(
        "What another try does not mend is not tried again",
        arguments: [
            FakeChat.openAIError(400, type: "x"), FakeChat.openAIError(401, type: "x"),
            FakeChat.openAIError(404, type: "x"), FakeChat.openAIError(429, type: "insufficient_quota"),
            FakeChat.openAIError(429, type: "requests", headers: ["Retry-After: 60"]), FakeChat.openAI(""),
            FakeChat.openAI("", finish: "content_filter"),
        ])
    func triesOnce(answer: FakeServer.Action) async throws {
        let server = try FakeServer { _, _ in [answer] }
        let clock = TestClock()
        #expect(await failure(try route([endpoint(server)], tries: 5, clock: clock)) != nil)
        #expect(server.requests.count == 1)
        #expect(clock.waited.isEmpty)
    }

    @Test("A wait that ends after the route's time is not begun")
    func waitsNoLongerThanItMay() async throws {
        let server = try FakeServer { [busy] _, _ in [busy] }
        let clock = TestClock()
        let model = try route([endpoint(server)], total: .milliseconds(1_200), tries: 9, clock: clock)
        #expect(await failure(model) == .refused(host: Self.host, status: 503, code: "server_is_overloaded"))
        #expect(clock.waited == [.milliseconds(500)])
    }

    @Test("A server that says nothing is left after the time for one try, and the next is asked")
    func leavesSilentServers() async throws {
        let silent = try FakeServer { _, _ in [.waitForClientToLeave] }
        let sound = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let only = try route([endpoint(silent)], attempt: .milliseconds(100), tries: 3)
        #expect(
            await failure(only) == .web(.timeout(host: Self.host, stage: .total, after: .milliseconds(100))))
        let model = try route([endpoint(silent, "a"), endpoint(sound, "b")], attempt: .milliseconds(500))
        #expect(try await model.reply(to: question).text == "ок")
        #expect(silent.requests.count == 2)
    }

    @Test("When the route's time is over, nobody else is asked")
    func endsInTime() async throws {
        let clock = TestClock()
        let slow = try FakeServer { _, _ in [.call { clock.pass(.seconds(60)) }, FakeChat.openAI("")] }
        let sound = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let model = try route([endpoint(slow, "a"), endpoint(sound, "b")], clock: clock)
        #expect(await failure(model) == .tooSlow(role: .customer, after: .seconds(45)))
        #expect(sound.requests.isEmpty)
    }

    @Test("A server that can't be reached is told")
    func tellsUnreachableServers() async throws {
        let gone: ModelEndpoint
        do {
            let server = try FakeServer { _, _ in [] }
            gone = try endpoint(server)
        }
        let error = await failure(try route([gone]))
        let isTold = if case .web(.unreachable(Self.host, _)) = error { true } else { false }
        #expect(isTold, "\(error as Any)")
    }

    @Test("A cancelled question asks nobody else")
    func cancels() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let silent = try FakeServer { _, _ in [.call { arrival.yield() }, .waitForClientToLeave] }
        let sound = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let model = try route([endpoint(silent, "a"), endpoint(sound, "b")])
        let task = Task { await failure(model) }
        for await _ in arrived { break }
        task.cancel()
        #expect(await task.value == .cancelled)
        #expect(sound.requests.isEmpty)
    }

    @Test("Keys show in no error, whatever a server answers")
    func hidesKeys() async throws {
        let key = "sk-test-12345678"
        let server = try FakeServer { request, _ in
            [FakeChat.openAIError(400, type: key, code: key, message: request.headers["authorization"] ?? "")]
        }
        let error = try #require(await failure(try route([endpoint(server)])))
        #expect(!"\(error)".contains("sk-test"))
        #expect(!String(reflecting: error).contains("sk-test"))
    }

    // MARK: Budgets

    @Test("A role whose tokens are spent goes on offline")
    func endsWithTheTokens() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let ledger = TestLedger()
        let model = try route([endpoint(server)], budget: ModelBudget(dayTokens: 200), ledger: ledger)
        for _ in 0..<2 { #expect(try await model.reply(to: question).text == "ок") }
        let error = ModelError.budgetSpent(role: .customer, period: .day)
        #expect(await failure(model) == error)
        #expect(server.requests.count == 2)
        #expect(error.description == "the day's budget of the role customer is spent: raise it, or wait")
    }

    @Test("When the money is spent, models without a price go on")
    func goesOnWithoutMoney() async throws {
        let paid = try FakeServer { _, _ in [FakeChat.openAI("платно")] }
        let own = try FakeServer { _, _ in [FakeChat.openAI("своя")] }
        let ledger = TestLedger()
        // One answer takes 26,400 billionths.
        let budget = ModelBudget(monthCost: ModelCost(nanos: 26_401, currency: .USD))
        let model = try route(
            [endpoint(paid, "a", price: price("0.15", "0.60")), endpoint(own, "b")], budget: budget, ledger: ledger)
        var texts: [String] = []
        for _ in 0..<3 { texts.append(try await model.reply(to: question).text) }
        #expect(texts == ["платно", "платно", "своя"])
        let alone = try route(
            [endpoint(paid, "a", price: price("0.15", "0.60"))], budget: budget, ledger: ledger)
        #expect(await failure(alone) == .budgetSpent(role: .customer, period: .month))
    }

    @Test("Many questions at once don't all pass a budget with room for one")
    func setsAside() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let ledger = TestLedger()
        let keeper = BudgetKeeper(ledger: ledger.ledger, budgets: [.customer: ModelBudget(dayTokens: 100)])
        let estimate = TokenUsage(input: 90, output: 10)
        let first = Task {
            let reservation = try await keeper.reserve(.customer, estimate: estimate, price: nil)
            arrival.yield()
            for await _ in released { break }
            await keeper.settle(reservation, nil)
        }
        for await _ in arrived { break }
        await #expect(throws: ModelError.budgetSpent(role: .customer, period: .day)) {
            try await keeper.reserve(.customer, estimate: estimate, price: nil)
        }
        // Another role has another budget.
        _ = try await keeper.reserve(.search, estimate: estimate, price: nil)
        release.yield()
        try await first.value
        _ = try await keeper.reserve(.customer, estimate: estimate, price: nil)
    }

    @Test("What can't be written down counts, and is written down later")
    func keepsWhatWasNotWrittenDown() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let ledger = TestLedger()
        let model = try route([endpoint(server)], budget: ModelBudget(dayTokens: 300), ledger: ledger)
        ledger.works(writes: false)
        for _ in 0..<2 { _ = try await model.reply(to: question) }
        #expect(ledger.usages.isEmpty)
        ledger.works()
        _ = try await model.reply(to: question)
        #expect(ledger.usages.count == 3)
        #expect(await failure(model) == .budgetSpent(role: .customer, period: .day))
    }

    @Test("A budget that can't be read stops what would be paid")
    func stopsWithoutAFigure() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("ок")] }
        let ledger = TestLedger()
        ledger.works(reads: false)
        let model = try route([endpoint(server)], budget: ModelBudget(dayTokens: 300), ledger: ledger)
        #expect(await failure(model) == .budgetUnknown(role: .customer))
        #expect(try await route([endpoint(server)], ledger: ledger).reply(to: question).text == "ок")
    }

    // MARK: The breaker

    @Test("A server that fails three times is left alone, then tried by one question")
    func leavesFailingServersAlone() async throws {
        let clock = TestClock()
        let server = try FakeServer { [busy] _, number in number < 4 ? [busy] : [FakeChat.openAI("ок")] }
        let model = try route([endpoint(server)], clock: clock)
        let busyError = ModelError.refused(host: Self.host, status: 503, code: "server_is_overloaded")
        for _ in 0..<3 { #expect(await failure(model) == busyError) }
        #expect(await failure(model) == .resting(endpoint: "fast"))
        clock.pass(.seconds(30))
        #expect(await failure(model) == busyError)
        clock.pass(.seconds(59))
        #expect(await failure(model) == .resting(endpoint: "fast"))
        clock.pass(.seconds(1))
        #expect(await failure(model) == nil)
        #expect(server.requests.count == 5)
    }

    @Test("Roles share what is known of a server")
    func sharesBreakers() async throws {
        let server = try FakeServer { _, _ in [FakeChat.openAIError(401, type: "x")] }
        let settings = ModelSettings(
            endpoints: [try endpoint(server)], routes: [.customer: .init(["fast"]), .search: .init(["fast"])])
        let routes = ModelRoutes(
            settings, web: WebClient(), environment: ["KEY": "k-12345678"], ledger: TestLedger().ledger)
        #expect(await failure(try #require(routes[.customer])) == .keyRefused(host: Self.host, status: 401))
        #expect(await failure(try #require(routes[.search])) == .resting(endpoint: "fast"))
        #expect(server.requests.count == 1)
    }
}
