/// Where it is written down what models took, and read how much a role took in a day or a month: the shop's records.
public struct UsageLedger: Sendable {
    /// Writes down an answer. The time is the ledger's own.
    public var record: @Sendable (ModelUsage) async throws -> Void
    /// What a role took since the day or the month began, by the shop's clock.
    public var spent: @Sendable (ModelRole, BudgetPeriod) async throws -> ModelSpending

    /// Creates a ledger.
    public init(
        record: @escaping @Sendable (ModelUsage) async throws -> Void,
        spent: @escaping @Sendable (ModelRole, BudgetPeriod) async throws -> ModelSpending
    ) {
        self.record = record
        self.spent = spent
    }
}

/// What one answer took, used or not.
public struct ModelUsage: Hashable, Sendable {
    /// What it was for.
    public var role: ModelRole
    /// What the settings call the model.
    public var endpoint: String
    /// What its server calls it.
    public var model: String
    /// Tokens; estimated where the server does not say.
    public var tokens: TokenUsage
    /// The price; nil for a model without one.
    public var cost: ModelCost?

    /// Creates a usage.
    public init(role: ModelRole, endpoint: String, model: String, tokens: TokenUsage, cost: ModelCost?) {
        self.role = role
        self.endpoint = endpoint
        self.model = model
        self.tokens = tokens
        self.cost = cost
    }
}

/// What was taken in a time.
public struct ModelSpending: Hashable, Sendable {
    /// Tokens of requests and answers.
    public var tokens: Int
    /// Money in billionths of the unit of the settings' currency.
    public var nanos: Int64

    /// Creates a sum.
    public init(tokens: Int = 0, nanos: Int64 = 0) {
        self.tokens = tokens
        self.nanos = nanos
    }

    static func + (left: Self, right: Self) -> Self {
        Self(tokens: left.tokens + right.tokens, nanos: left.nanos + right.nanos)
    }

    static func - (left: Self, right: Self) -> Self {
        Self(tokens: left.tokens - right.tokens, nanos: left.nanos - right.nanos)
    }
}
