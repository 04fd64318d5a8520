import Foundation
import KnowledgeModel
import LanguageModels
import WebClient

extension ModelsSection {
    /// The variable that switches all models off.
    static let switchVariable = "VITRINA_MODELS"
    /// The route of roles that have none of their own.
    private static let anyRole = "default"
    /// What a chain may end with, as every chain does.
    private static let offline = "offline"

    /// Where makers of models have their interface, and how they call the key: a key goes nowhere it was not made for.
    private static let keyVariables = [
        "api.openai.com": "OPENAI_API_KEY", "openrouter.ai": "OPENROUTER_API_KEY",
        "generativelanguage.googleapis.com": "GEMINI_API_KEY",
    ]

    /// The settings that the section makes.
    func settings(_ environment: [String: String]) throws(Fault) -> ModelSettings {
        let currency = currency ?? .USD
        var settings = ModelSettings(currency: currency)
        for (name, endpoint) in (endpoints ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard name != Self.offline else { throw Fault(detail: "models.endpoints: offline is no model's name") }
            settings.endpoints.append(try endpoint.endpoint(name, currency, keyVariables: Self.keyVariables))
        }
        for (name, route) in (routes ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard name == Self.anyRole || ModelRole(rawValue: name) != nil else {
                let known = (ModelRole.allCases.map(\.rawValue) + [Self.anyRole]).joined(separator: ", ")
                throw Fault(detail: "models.routes: unknown role “\(name)”, known are \(known)")
            }
            let made = try route.route(name, currency, offline: Self.offline, known: settings.endpoints.map(\.name))
            for role in ModelRole.allCases
            where role.rawValue == name || name == Self.anyRole && routes?[role.rawValue] == nil {
                settings.routes[role] = made
            }
        }
        switch environment[Self.switchVariable] ?? "" {
        case "": break
        case "off": settings.routes = [:]
        case let other: throw Fault(detail: "$\(Self.switchVariable): expected off or nothing, found “\(other)”")
        }
        return settings
    }

    /// A word of a setting as a case.
    fileprivate static func word<Word: RawRepresentable & CaseIterable>(
        _ text: String?, _ place: String
    ) throws(Fault) -> Word? where Word.RawValue == String {
        guard let text else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(detail: "\(place): expected one of \(known), found “\(text)”")
        }
        return word
    }

    fileprivate static func checked<Value: Comparable>(
        _ value: Value, _ range: ClosedRange<Value>, _ place: String
    ) throws(Fault) -> Value {
        guard range.contains(value) else {
            throw Fault(detail: "\(place): expected \(range.lowerBound) to \(range.upperBound), found \(value)")
        }
        return value
    }
}

extension ModelsSection.Endpoint {
    private static let gemini = "https://generativelanguage.googleapis.com/v1beta"

    fileprivate func endpoint(
        _ name: String, _ currency: Money.Currency, keyVariables: [String: String]
    ) throws(ModelsSection.Fault) -> ModelEndpoint {
        let place = "models.endpoints.\(name)"
        let api: ModelEndpoint.API = try ModelsSection.word(api, place + ".api") ?? .openai
        let address: WebAddress
        do {
            address = try WebAddress(url ?? (api == .gemini ? Self.gemini : ""))
        } catch {
            // The address is not shown: it may hold a key.
            throw .init(detail: "\(place).url: expected an address like http://localhost:11434/v1, without a password")
        }
        guard let model, !model.allSatisfy(\.isWhitespace) else {
            throw .init(detail: "\(place).model: expected the name of the server's model")
        }
        var price: ModelPrice?
        if let stated = self.price {
            price = ModelPrice(
                perMillion: stated.input.value, cached: stated.cached?.value, output: stated.output.value,
                currency: currency)
        }
        let key = keyEnv ?? keyVariables[address.host]
        return ModelEndpoint(
            name: name, api: api, address: address, model: model,
            key: key.map(ModelEndpoint.KeySource.variable) ?? .none,
            structured: try ModelsSection.word(structured, place + ".structured") ?? .schema,
            lengthField: try ModelsSection.word(lengthField, place + ".length_field")
                ?? (address.host == "api.openai.com" ? .completion : .plain),
            takesTemperature: temperature ?? true, effort: try ModelsSection.word(effort, place + ".effort"),
            price: price)
    }
}

extension ModelsSection.Route {
    fileprivate func route(
        _ name: String, _ currency: Money.Currency, offline: String, known: [String]
    ) throws(ModelsSection.Fault) -> ModelSettings.Route {
        let place = "models.routes.\(name)"
        var chain = chain
        if chain.last == offline { chain.removeLast() }
        for (index, model) in chain.enumerated() {
            guard known.contains(model) else {
                let choice = known.isEmpty ? "there are none" : "known are " + known.joined(separator: ", ")
                throw .init(detail: "\(place): unknown model “\(model)”, \(choice)")
            }
            guard !chain[..<index].contains(model) else {
                throw .init(detail: "\(place): “\(model)” stands there twice")
            }
        }
        func cost(_ amount: ModelsSection.Amount?) -> ModelCost? {
            amount.flatMap { ModelCost($0.value, currency: currency) }
        }
        func tokens(_ number: Int?, _ key: String) throws(ModelsSection.Fault) -> Int? {
            guard let number else { return nil }
            return try ModelsSection.checked(number, 0...1_000_000_000_000, "\(place).budget.\(key)")
        }
        let budget = ModelBudget(
            dayTokens: try tokens(budget?.dayTokens, "day_tokens"),
            monthTokens: try tokens(budget?.monthTokens, "month_tokens"), dayCost: cost(budget?.dayCost),
            monthCost: cost(budget?.monthCost))
        return ModelSettings.Route(
            chain, attempt: .seconds(try ModelsSection.checked(attempt ?? 20, 0.1...600, place + ".attempt")),
            total: .seconds(try ModelsSection.checked(total ?? 45, 0.1...3_600, place + ".total")),
            tries: try ModelsSection.checked(tries ?? 2, 1...10, place + ".tries"), budget: budget)
    }
}
