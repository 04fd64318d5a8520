public import Foundation
public import KnowledgeModel

/// An amount of money in billionths of its currency's unit: single answers cost far less than a cent.
public struct ModelCost: Hashable, Sendable {
    /// Billionths of the currency's unit.
    public var nanos: Int64
    /// The currency.
    public var currency: Money.Currency

    /// Creates an amount.
    public init(nanos: Int64, currency: Money.Currency) {
        self.nanos = nanos
        self.currency = currency
    }

    /// The amount of so many units of the currency, as the settings state it; nil below zero, above a billion, and with more
    /// than nine decimals.
    public init?(_ units: Decimal, currency: Money.Currency) {
        guard let nanos = Self.nanos(units) else { return nil }
        self.init(nanos: nanos, currency: currency)
    }

    static func nanos(_ units: Decimal) -> Int64? {
        guard units.isFinite, units >= 0, units <= 1_000_000_000 else { return nil }
        return Int64("\(units * 1_000_000_000)")
    }
}

/// What a model costs.
public struct ModelPrice: Hashable, Sendable {
    /// The currency of all three.
    public var currency: Money.Currency
    /// A million tokens of requests, in billionths of the currency's unit.
    let input: Int64
    /// Those of them that the server had kept from before.
    let cached: Int64
    /// A million tokens of answers.
    let output: Int64

    /// Creates a price from amounts for a million tokens; nil for what ``ModelCost/init(_:currency:)`` refuses.
    /// - Parameter cached: for tokens that the server had kept from before; nil for the same as others.
    public init?(perMillion input: Decimal, cached: Decimal? = nil, output: Decimal, currency: Money.Currency) {
        guard let input = ModelCost.nanos(input), let output = ModelCost.nanos(output),
            let cached = cached.map(ModelCost.nanos) ?? input
        else { return nil }
        self.currency = currency
        self.input = input
        self.cached = cached
        self.output = output
    }

    /// What tokens cost, rounded up to a billionth.
    public func cost(of tokens: TokenUsage) -> ModelCost {
        let sum =
            Int128(tokens.input - tokens.cached) * Int128(input) + Int128(tokens.cached) * Int128(cached)
            + Int128(tokens.output) * Int128(output)
        return ModelCost(nanos: Int64(clamping: (sum + 999_999) / 1_000_000), currency: currency)
    }
}
