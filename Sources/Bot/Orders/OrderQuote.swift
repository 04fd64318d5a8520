public import KnowledgeModel

/// What a summary said an order costs: what the customer says yes to.
public struct OrderQuote: Hashable, Sendable, Codable {
    /// The key of the summary.
    public var key: String
    /// The price of one piece of each line, in the order of the lines; nil where the manager has yet to tell it.
    public var prices: [Money?]
    /// How much of what has to be brought is paid in advance, in percent.
    public var prepaidPercent: Int

    /// Creates a quote.
    public init(key: String, prices: [Money?], prepaidPercent: Int = PreorderTerms.usual.percent) {
        self.key = key
        self.prices = prices
        self.prepaidPercent = prepaidPercent
    }

    /// What of an order is paid in advance; nil where nothing has to be brought, or a price is not known.
    public func prepayment(of order: ConfirmedOrder) -> Money? {
        guard order.isPreorder, prices.count == order.lines.count else { return nil }
        var sum: Int64 = 0
        var currency: Money.Currency?
        for (line, price) in zip(order.lines, prices) {
            guard let price, currency == nil || currency == price.currency else { return nil }
            currency = price.currency
            guard line.isPreorder else { continue }
            let (amount, isTooLarge) = price.minorUnits.multipliedReportingOverflow(by: Int64(line.quantity))
            let (next, overflows) = sum.addingReportingOverflow(amount)
            guard !isTooLarge, !overflows else { return nil }
            sum = next
        }
        let share = Int64(clamping: Int128(sum) * Int128(prepaidPercent) / 100)
        return currency.map { Money(minorUnits: share, currency: $0) }
    }
}
