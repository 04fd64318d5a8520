/// What a role may take in a day and in a month of the shop's zone; nil for as much as it likes.
///
/// Tokens are those of requests and answers of all models. Money is spent by models with a price: when it has run out, those
/// without one go on.
public struct ModelBudget: Hashable, Sendable {
    /// Tokens a day.
    public var dayTokens: Int?
    /// Tokens a month.
    public var monthTokens: Int?
    /// Money a day.
    public var dayCost: ModelCost?
    /// Money a month.
    public var monthCost: ModelCost?

    /// Creates a budget.
    public init(
        dayTokens: Int? = nil, monthTokens: Int? = nil, dayCost: ModelCost? = nil, monthCost: ModelCost? = nil
    ) {
        self.dayTokens = dayTokens
        self.monthTokens = monthTokens
        self.dayCost = dayCost
        self.monthCost = monthCost
    }

    func limits(of period: BudgetPeriod) -> (tokens: Int?, cost: ModelCost?) {
        switch period {
        case .day: (dayTokens, dayCost)
        case .month: (monthTokens, monthCost)
        }
    }
}
