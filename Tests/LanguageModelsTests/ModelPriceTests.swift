import Foundation
import KnowledgeModel
import Testing

@testable import LanguageModels

struct ModelPriceTests {
    @Test(
        "Prices are reckoned without binary fractions, and rounded up",
        arguments: [
            ("0.15", "0.075", "0.6", TokenUsage(input: 1_000, cached: 400, output: 100), 180_000),
            ("0.1", "0.1", "0.1", TokenUsage(input: 3, output: 0), 300),
            ("0.0375", "0", "0", TokenUsage(input: 1, output: 0), 38),
            ("0.0375", "0", "0", TokenUsage(input: 2, output: 0), 75),
            ("75", "7.5", "150", TokenUsage(input: 1 << 40, output: 1 << 40), 247_390_116_249_600_000),
            ("1000000000", "0", "0", TokenUsage(input: 1 << 40, output: 0), Int64.max),
            ("0", "0", "0", TokenUsage(input: 5, output: 5), 0),
        ])
    func reckons(input: String, cached: String, output: String, tokens: TokenUsage, nanos: Int64) throws {
        let (input, cached, output) = (try amount(input), try amount(cached), try amount(output))
        let price = try #require(ModelPrice(perMillion: input, cached: cached, output: output, currency: .USD))
        #expect(price.cost(of: tokens) == ModelCost(nanos: nanos, currency: .USD))
    }

    @Test("Kept tokens cost the same where no price is stated for them")
    func takesTheFullPrice() throws {
        let price = try #require(ModelPrice(perMillion: 1, output: 2, currency: .KZT))
        #expect(price.cost(of: TokenUsage(input: 10, cached: 10, output: 0)).nanos == 10_000)
    }

    @Test("Prices that are none are refused", arguments: ["-1", "1000000001", "0.0000000001", "NaN"])
    func refusesOddPrices(text: String) throws {
        let amount = Decimal(string: text) ?? .nan
        #expect(ModelPrice(perMillion: amount, output: 0, currency: .USD) == nil)
        #expect(ModelCost(amount, currency: .USD) == nil)
    }
}
