import FakeServer
import Foundation
import KnowledgeModel
import Synchronization
import Testing
import WebClient

@testable import LanguageModels

let sales = "Ты — Алина, продавец. Секретная фраза: янтарный ключ."
let question = ChatRequest(
    system: sales, messages: [ChatRequest.Message(.user, "Есть ботинки 38? 👢 мой номер +7 700 000 01 23")],
    temperature: 0.4, maxTokens: 300)

/// What customers and shops wrote, and the key: in no error.
let confidential = ["янтарный", "700 000", "Есть ботинки", "sk-test"]

let fields = ReplySchema(
    name: "turn", note: "What the message says",
    fields: [
        .init("intent", .choice(["order", "question", "other"]), note: "what the customer wants"),
        .init("product", .optional(.text)), .init("size", .optional(.integer(30...48))), .init("sure", .number),
        .init("city", .optional(.object([.init("name", .text), .init("far", .flag)]))),
        .init("colors", .list(.text, limit: 3)),
    ])
let structuredQuestion = ChatRequest(system: sales, messages: question.messages, format: .json(fields))
let structuredAnswer =
    #"{"intent":"order","product":"Ботинки","size":38,"sure":0.5,"city":{"name":"Алматы","far":false},"colors":["чёрный"]}"#

/// A clock that moves when a test says so, and writes down what was waited for.
final class TestClock: Sendable {
    private let start = ContinuousClock.now
    private let passed = Mutex(Duration.zero)
    private let waits = Mutex<[Duration]>([])

    var waited: [Duration] { waits.withLock { $0 } }

    func pass(_ time: Duration) { passed.withLock { $0 += time } }

    @Sendable func now() -> ContinuousClock.Instant { start + passed.withLock { $0 } }

    var model: ModelClock {
        ModelClock(
            now: now,
            sleep: { [self] wait in
                try Task.checkCancellation()
                waits.withLock { $0.append(wait) }
                pass(wait)
            }, random: { 0 })
    }
}

/// A ledger in memory that can be made to fail.
final class TestLedger: Sendable {
    struct Broken: Error {}

    private let state = Mutex((usages: [ModelUsage](), writes: true, reads: true))

    var usages: [ModelUsage] { state.withLock { $0.usages } }

    func works(writes: Bool = true, reads: Bool = true) {
        state.withLock { ($0.writes, $0.reads) = (writes, reads) }
    }

    var ledger: UsageLedger {
        UsageLedger(
            record: { [self] usage in
                try state.withLock { state in
                    guard state.writes else { throw Broken() }
                    state.usages.append(usage)
                }
            },
            spent: { [self] role, _ in
                try state.withLock { state in
                    guard state.reads else { throw Broken() }
                    return state.usages.filter { $0.role == role }.reduce(ModelSpending()) {
                        $0 + ModelSpending(tokens: $1.tokens.total, nanos: $1.cost?.nanos ?? 0)
                    }
                }
            })
    }
}

/// An amount as people write it.
func amount(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

func price(_ input: String, _ output: String) throws -> ModelPrice {
    let (input, output) = (try amount(input), try amount(output))
    return try #require(ModelPrice(perMillion: input, output: output, currency: .USD))
}

func endpoint(
    _ server: FakeServer, _ name: String = "fast", api: ModelEndpoint.API = .openai, model: String = "some-model",
    key: ModelEndpoint.KeySource = .variable("KEY"), structured: ModelEndpoint.Structured = .schema,
    lengthField: ModelEndpoint.LengthField = .plain, takesTemperature: Bool = true,
    effort: ModelEndpoint.Effort? = nil, price: ModelPrice? = nil
) throws -> ModelEndpoint {
    ModelEndpoint(
        name: name, api: api, address: try WebAddress(server.url + "/v1"), model: model, key: key,
        structured: structured, lengthField: lengthField, takesTemperature: takesTemperature, effort: effort,
        price: price)
}

/// A route of the customer's role through endpoints, in their order.
func route(
    _ endpoints: [ModelEndpoint], attempt: Duration = .seconds(20), total: Duration = .seconds(45), tries: Int = 1,
    budget: ModelBudget = ModelBudget(), clock: TestClock = TestClock(), ledger: TestLedger = TestLedger(),
    environment: [String: String] = ["KEY": "sk-test-12345678"]
) throws -> any ChatModel {
    let settings = ModelSettings(
        endpoints: endpoints,
        routes: [
            .customer: .init(
                endpoints.map(\.name), attempt: attempt, total: total, tries: tries, budget: budget)
        ])
    return try #require(
        ModelRoutes(
            settings, web: WebClient(), environment: environment, ledger: ledger.ledger, clock: clock.model)[.customer])
}

/// What a model fails with.
func failure(_ model: any ChatModel, _ request: ChatRequest = question) async -> ModelError? {
    do throws(ModelError) {
        _ = try await model.reply(to: request)
        return nil
    } catch {
        return error
    }
}

/// Pieces of text in their order.
final class Pieces: Sendable {
    private let stored = Mutex<[String]>([])

    var all: [String] { stored.withLock { $0 } }

    func add(_ piece: String) { stored.withLock { $0.append(piece) } }
}
