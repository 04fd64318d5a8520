import Foundation
import KnowledgeModel
import LanguageModels
import WebClient

/// The section `models` of vitrina.yaml. `VITRINA_MODELS=off` in the environment switches all models off.
struct ModelsSection: Decodable {
    var currency: Money.Currency?
    var endpoints: [String: Endpoint]?
    var routes: [String: Route]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case currency
        case endpoints
        case routes
    }

    /// The keys that a file may have here.
    static let keys = YAMLKeys.mapping([
        (CodingKeys.currency.rawValue, .value),
        (
            CodingKeys.endpoints.rawValue,
            .names(
                .mapping(
                    Endpoint.CodingKeys.allCases.map {
                        ($0.rawValue, $0 == .price ? .values(Price.CodingKeys.allCases.map(\.rawValue)) : .value)
                    }))
        ),
        (
            CodingKeys.routes.rawValue,
            .names(
                .mapping(
                    Route.CodingKeys.allCases.map {
                        ($0.rawValue, $0 == .budget ? .values(Budget.CodingKeys.allCases.map(\.rawValue)) : .value)
                    }))
        ),
    ])

    /// What is wrong, for ``BuildError/invalidSettings(file:detail:)``.
    struct Fault: Error {
        var detail: String
    }

    /// A model at a server.
    struct Endpoint: Decodable {
        var api: String?
        var url: String?
        var model: String?
        var keyEnv: String?
        var structured: String?
        var lengthField: String?
        var temperature: Bool?
        var effort: String?
        var price: Price?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case api
            case url
            case model
            case keyEnv = "key_env"
            case structured
            case lengthField = "length_field"
            case temperature
            case effort
            case price
        }
    }

    /// What a million tokens cost.
    struct Price: Decodable {
        var input: Amount
        var cached: Amount?
        var output: Amount

        enum CodingKeys: String, CodingKey, CaseIterable {
            case input
            case cached
            case output
        }
    }

    /// Models in turn, with limits or without any.
    struct Route: Decodable {
        var chain: [String]
        var attempt: Double?
        var total: Double?
        var tries: Int?
        var budget: Budget?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case chain
            case attempt
            case total
            case tries
            case budget
        }

        init(from decoder: any Decoder) throws {
            // A list alone is a chain.
            if let list = try? decoder.singleValueContainer().decode([String].self) {
                chain = list
                return
            }
            let container = try decoder.container(keyedBy: CodingKeys.self)
            chain = try container.decode([String].self, forKey: .chain)
            attempt = try container.decodeIfPresent(Double.self, forKey: .attempt)
            total = try container.decodeIfPresent(Double.self, forKey: .total)
            tries = try container.decodeIfPresent(Int.self, forKey: .tries)
            budget = try container.decodeIfPresent(Budget.self, forKey: .budget)
        }
    }

    /// What a role may take.
    struct Budget: Decodable {
        var dayTokens: Int?
        var monthTokens: Int?
        var dayCost: Amount?
        var monthCost: Amount?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case dayTokens = "day_tokens"
            case monthTokens = "month_tokens"
            case dayCost = "day_cost"
            case monthCost = "month_cost"
        }
    }

    /// Money as people write it: `0.15`. Never a binary fraction.
    struct Amount: Decodable {
        var value: Decimal

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let isNumber =
                parts.count <= 2
                && parts.allSatisfy { part in
                    (1...9).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                }
            guard isNumber, let value = Decimal(string: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "expected an amount like 0.15, found “\(text)”")
            }
            self.value = value
        }
    }
}
