import FakeServer
import Foundation
import KnowledgeModel
import LanguageModels
import ShopRecords
import Testing
import WebClient

@testable import Bot

/// A customer orders while the shop's models answer well, badly, or not at all.
@Suite struct ModelDialogueTests {
    /// How a server behaves.
    enum Behaviour: String, CaseIterable {
        /// Words the seller's draft.
        case good
        /// Adds prices and discounts of its own.
        case inventsPrices
        /// Answers in no JSON of its interface.
        case brokenAnswer
        /// Answers a question for fields in prose.
        case brokenFields
        case overloaded
        case keyRefused
        case withheld
        /// Never answers.
        case silent
        case breaksOff
    }

    static let cases = [ModelEndpoint.API.openai, .gemini].flatMap { api in
        Behaviour.allCases.map { (api, $0) }
    }

    private static let dialogue = [
        "Здравствуйте! шанель джамбо черная есть?", "сколько стоит?", "а из чего она?", "беру", "алматы",
        "Абая 12 кв 40", "да",
    ]
    private static let invented = "9 990"

    @Test(arguments: cases)
    func theOrderIsConfirmedAllTheSame(api: ModelEndpoint.API, behaviour: Behaviour) async throws {
        let server = try FakeServer { request, _ in Self.answer(request, api, behaviour) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID().uuidString)")
        // Left to the system's own cleaning when it can't be removed.
        defer { try? FileManager.default.removeItem(at: folder) }
        let ledger = try ShopRecords(at: folder.appending(path: "shop.sqlite"))
        let shop = try await KeptShop(model: try Self.model(server, api, behaviour, ledger))
        let talk = try await shop.talk()
        var answers: [DeskAnswer] = []
        for text in Self.dialogue {
            let answer = try #require(try await shop.say(text, in: talk))
            #expect(!answer.reply.messages.isEmpty)
            #expect(!answer.reply.text.contains(Self.invented))
            answers.append(answer)
        }
        let order = try #require(answers.last?.order)
        #expect(order.lines.map(\.product) == ["Chanel Jumbo"])
        #expect(order.lines.map(\.color) == ["чёрный"])
        #expect(order.total == Money(minorUnits: 4_500_000, currency: .KZT))
        #expect([order.city, order.address] == ["Алматы", "Абая 12 кв 40"])

        let parts = answers.flatMap(\.reply.grounds.models)
        #expect(!parts.isEmpty)
        let spoken = parts.flatMap(\.said)
        let since = Moment(milliseconds: 0)
        let use = try await ledger.modelUse(of: "customer", since: since, in: .USD)
        switch behaviour {
        case .good:
            #expect(!spoken.isEmpty)
            #expect(parts.allSatisfy { $0.failure == nil })
            #expect(use.answers == parts.count)
            #expect(use.nanos > 0)
        case .inventsPrices:
            #expect(parts.flatMap(\.dropped).contains { $0.contains(Self.invented) })
            #expect(use.answers == parts.count)
        case .brokenFields:
            #expect(!spoken.isEmpty)
        case .brokenAnswer, .overloaded, .keyRefused, .withheld, .silent, .breaksOff:
            #expect(spoken.isEmpty)
            #expect(parts.allSatisfy { $0.failure != nil })
            // What was asked for and failed is recorded, and names nothing that was said.
            let events = try await shop.records.events(of: talk, kind: "model.asked")
            #expect(events.count == parts.count)
            #expect(!events.contains { String(decoding: $0.event.json, as: UTF8.self).contains("джамбо") })
        }
    }

    @Test func theChainGoesOnToTheNextServer() async throws {
        let first = try FakeServer { request, _ in Self.answer(request, .openai, .overloaded) }
        let second = try FakeServer { request, _ in Self.answer(request, .gemini, .good) }
        let settings = ModelSettings(
            endpoints: [try Self.endpoint(first, .openai, "a"), try Self.endpoint(second, .gemini, "b")],
            routes: [.customer: .init(["a", "b"], tries: 1)])
        let model = SellerModel(Self.routes(settings, .passing()))
        let shop = try await KeptShop(model: model)
        let talk = try await shop.talk()
        let answer = try await shop.say("ugg tasman какой высоты?", in: talk)
        let parts = try #require(answer?.reply.grounds.models)
        #expect(parts.compactMap(\.model).contains("gemini-x-001"))
        #expect(first.requests.count == second.requests.count)
    }

    @Test func withoutARouteThereIsNoModel() throws {
        #expect(SellerModel(Self.routes(ModelSettings(), .passing())) == nil)
    }

    // MARK: The server

    private static func model(
        _ server: FakeServer, _ api: ModelEndpoint.API, _ behaviour: Behaviour, _ records: ShopRecords
    ) throws -> any ChatModel {
        let settings = ModelSettings(
            endpoints: [try endpoint(server, api, "fast")],
            routes: [
                .customer: .init(["fast"], attempt: behaviour == .silent ? .milliseconds(50) : .seconds(20), tries: 1)
            ])
        let zone = try #require(ShopZone("Asia/Almaty"))
        let model = SellerModel(routes(settings, .kept(in: records, zone: zone, currency: .USD)))
        return try #require(model)
    }

    private static func routes(_ settings: ModelSettings, _ ledger: UsageLedger) -> ModelRoutes {
        ModelRoutes(settings, web: WebClient(), environment: ["KEY": "sk-test-12345678"], ledger: ledger)
    }

    private static func endpoint(
        _ server: FakeServer, _ api: ModelEndpoint.API, _ name: String
    ) throws -> ModelEndpoint {
        ModelEndpoint(
            name: name, api: api, address: try WebAddress(server.url + "/v1"), model: "some-model",
            key: .variable("KEY"), price: ModelPrice(perMillion: 1, output: 2, currency: .USD))
    }

    private static func answer(
        _ request: FakeServer.Request, _ api: ModelEndpoint.API, _ behaviour: Behaviour
    ) -> [FakeServer.Action] {
        let body = String(decoding: request.body, as: UTF8.self)
        let wantsFields = body.contains("json_schema") || body.contains("responseJsonSchema")
        func says(_ text: String) -> [FakeServer.Action] {
            [api == .openai ? FakeChat.openAI(text) : FakeChat.gemini(text)]
        }
        switch behaviour {
        case .good: return says(wantsFields ? #"{"product":null,"size":null,"intent":"other"}"# : draft(in: request))
        case .inventsPrices:
            return says(
                wantsFields
                    ? #"{"product":"Chanel Jumbo","size":null,"intent":"order"}"#
                    : "\(draft(in: request)) Сегодня всего \(invented) ₸! Скидка 70 %.")
        case .brokenAnswer: return [.answer(body: "<html>Bad gateway</html>")]
        case .brokenFields: return says(wantsFields ? "Конечно! Вот поля: товар, размер." : draft(in: request))
        case .overloaded:
            return [
                api == .openai
                    ? FakeChat.openAIError(503, type: "overloaded") : FakeChat.geminiError(503, "UNAVAILABLE")
            ]
        case .keyRefused:
            return [
                api == .openai
                    ? FakeChat.openAIError(401, type: "invalid_request_error", code: "invalid_api_key")
                    : FakeChat.geminiError(403, "PERMISSION_DENIED")
            ]
        case .withheld:
            return [
                api == .openai ? FakeChat.openAI("", finish: "content_filter") : FakeChat.gemini("", finish: "SAFETY")
            ]
        case .silent: return [.waitForClientToLeave]
        case .breaksOff: return [.head(headers: ["Content-Length: 4000"], body: Array("{".utf8)), .close]
        }
    }

    /// The seller's own words in what a model is told.
    private static func draft(in request: FakeServer.Request) -> String {
        let fields = FakeChat.fields(request.body)
        let told = texts(in: fields).joined(separator: "\n")
        guard let start = told.range(of: "<draft>"), let end = told.range(of: "</draft>") else { return "" }
        let draft = String(told[start.upperBound..<end.lowerBound])
        // Where the seller has nothing to say but her question.
        return draft.isEmpty ? "Хорошо!" : draft
    }

    private static func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(texts)
        case let fields as [String: Any]: fields.values.flatMap(texts)
        default: []
        }
    }
}
