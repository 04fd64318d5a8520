import Foundation
import KBBuilder
import KnowledgeModel
import LanguageModels
import Testing
import WebClient

struct ModelsSettingsTests {
    private func models(_ yaml: String, environment: [String: String] = [:]) throws -> ModelSettings {
        let root = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        // Left to the system's own cleaning when it can't be removed.
        defer { try? FileManager.default.removeItem(at: root) }
        try Data(yaml.utf8).write(to: root.appending(path: "vitrina.yaml"))
        return try ShopSettings(of: ShopFolder(root: root), environment: environment).models
    }

    private static let full = """
        name: Оттенок
        models:
          currency: USD
          endpoints:
            fast:
              url: https://api.openai.com/v1
              model: gpt-x-mini
              price: {input: 0.15, cached: 0.075, output: 0.60}
            google:
              api: gemini
              model: gemini-x-flash
              key_env: MY_KEY
              effort: none
              price: {input: 1, output: 2}
            own:
              url: http://localhost:11434/v1
              model: qwen3:8b
              structured: json
              temperature: false
          routes:
            customer:
              chain: [fast, google, own]
              attempt: 15
              total: 30.5
              tries: 3
              budget: {day_tokens: 200000, month_tokens: 3000000, day_cost: 1.5, month_cost: 20}
            report: []
            default: [own, offline]
        """

    @Test("Models and routes are read as they are written")
    func readsModels() throws {
        let settings = try models(Self.full)
        #expect(settings.currency == .USD)
        let local = try WebAddress("http://localhost:11434/v1")
        #expect(
            settings.endpoints == [
                ModelEndpoint(
                    name: "fast", address: try WebAddress("https://api.openai.com/v1"), model: "gpt-x-mini",
                    key: .variable("OPENAI_API_KEY"), lengthField: .completion,
                    price: ModelPrice(
                        perMillion: try #require(Decimal(string: "0.15")), cached: Decimal(string: "0.075"),
                        output: try #require(Decimal(string: "0.6")), currency: .USD)),
                ModelEndpoint(
                    name: "google", api: .gemini,
                    address: try WebAddress("https://generativelanguage.googleapis.com/v1beta"),
                    model: "gemini-x-flash", key: .variable("MY_KEY"), effort: ModelEndpoint.Effort.none,
                    price: ModelPrice(perMillion: 1, output: 2, currency: .USD)),
                ModelEndpoint(
                    name: "own", address: local, model: "qwen3:8b", structured: .json, takesTemperature: false),
            ])
        #expect(
            settings.routes[.customer]
                == .init(
                    ["fast", "google", "own"], attempt: .seconds(15), total: .milliseconds(30_500), tries: 3,
                    budget: ModelBudget(
                        dayTokens: 200_000, monthTokens: 3_000_000,
                        dayCost: ModelCost(nanos: 1_500_000_000, currency: .USD),
                        monthCost: ModelCost(nanos: 20_000_000_000, currency: .USD))))
        #expect(settings.routes[.search] == .init(["own"]))
        #expect(settings.routes[.report] == .init([]))
        #expect(settings.chain(of: .customer).map(\.model) == ["gpt-x-mini", "gemini-x-flash", "qwen3:8b"])
        #expect(settings.chain(of: .report) == [])
    }

    @Test("Without the section there are no models, and a variable switches all off")
    func worksOffline() throws {
        #expect(try models("name: a") == ModelSettings())
        let off = try models(Self.full, environment: ["VITRINA_MODELS": "off"])
        #expect(off.routes == [:])
        #expect(off.endpoints.count == 3)
        #expect(try models(Self.full, environment: ["VITRINA_MODELS": ""]) == models(Self.full))
    }

    private static let endpoint = "models:\n  endpoints:\n    a:\n      model: m\n      url: http://localhost/v1\n"
    static let odd: [(String, String)] = [
        ("models:\n  endpoint: {}", "line 2: unknown key “endpoint”, known are currency, endpoints, routes"),
        (
            endpoint + "      key: sk-1234",
            "line 6: unknown key “key”, known are api, url, model, key_env, structured, length_field, temperature, effort, "
                + "price"
        ),
        (endpoint + "      price: {in: 1}", "line 6: unknown key “in”, known are input, cached, output"),
        (endpoint + "      price: {input: 1}", "models › endpoints › a › price"),
        (
            endpoint + "      price: {input: 0,15, output: 1}",
            "line 6: unknown key “15”, known are input, cached, output"
        ),
        (endpoint + "      price: {input: -1, output: 1}", "expected an amount like 0.15, found “-1”"),
        (endpoint + "      price: {input: 1.5$, output: 1}", "expected an amount like 0.15, found “1.5$”"),
        (endpoint + "      api: claude", "models.endpoints.a.api: expected one of openai, gemini, found “claude”"),
        (
            endpoint + "      structured: xml",
            "models.endpoints.a.structured: expected one of schema, json, text, found “xml”"
        ),
        (
            "models:\n  endpoints:\n    a: {model: m, url: \"http://u:secret@localhost\"}",
            "models.endpoints.a.url: expected an address like http://localhost:11434/v1, without a password"
        ),
        (
            "models:\n  endpoints:\n    a: {url: http://localhost}",
            "models.endpoints.a.model: expected the name of the server's model"
        ),
        (
            "models:\n  endpoints:\n    offline: {url: http://localhost, model: m}",
            "models.endpoints: offline is no model's name"
        ),
        (
            endpoint + "  routes:\n    seller: [a]",
            "models.routes: unknown role “seller”, known are customer, search, tracking, admin, report, default"
        ),
        (endpoint + "  routes:\n    customer: [b]", "models.routes.customer: unknown model “b”, known are a"),
        ("models:\n  routes:\n    customer: [b]", "models.routes.customer: unknown model “b”, there are none"),
        (endpoint + "  routes:\n    customer: [offline, a]", "unknown model “offline”, known are a"),
        (endpoint + "  routes:\n    customer: [a, a]", "models.routes.customer: “a” stands there twice"),
        (
            endpoint + "  routes:\n    customer: {chain: [a], attempt: 0}",
            "models.routes.customer.attempt: expected 0.1 to 600.0, found 0.0"
        ),
        (
            endpoint + "  routes:\n    customer: {chain: [a], budget: {day_tokens: -1}}",
            "models.routes.customer.budget.day_tokens: expected 0 to 1000000000000, found -1"
        ),
        (
            endpoint + "  routes:\n    customer: {chain: [a], budget: {tokens: 1}}",
            "unknown key “tokens”, known are day_tokens, month_tokens, day_cost, month_cost"
        ),
    ]

    @Test("What can't be meant is told with its place", arguments: odd)
    func tellsMistakes(yaml: String, detail: String) throws {
        let error = #expect(throws: BuildError.self) { try models(yaml) }
        let text = try #require(error).description
        #expect(text.contains(detail), "\(text)")
        #expect(!text.contains("sk-1234"))
        #expect(!text.contains("secret"))
    }

    @Test("The switch knows one word")
    func tellsOddSwitches() throws {
        let error = #expect(throws: BuildError.self) { try models("name: a", environment: ["VITRINA_MODELS": "on"]) }
        #expect(try #require(error).description.contains("$VITRINA_MODELS: expected off or nothing, found “on”"))
    }
}
