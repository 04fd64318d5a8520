public import KnowledgeModel

/// One answer of a language model, for what it cost. It holds nothing of what was asked or answered.
public struct ModelUse: Hashable, Sendable {
    /// What it was asked for: `customer`.
    public var role: String
    /// What the settings call the model.
    public var endpoint: String
    /// What its server calls it.
    public var model: String
    /// Tokens of the request.
    public var input: Int
    /// Those of ``input`` that the server had kept from before.
    public var cached: Int
    /// Tokens of the answer.
    public var output: Int
    /// The price in billionths of the currency's unit: single answers cost far less than a cent.
    public var nanos: Int64
    /// The currency.
    public var currency: Money.Currency
    /// When.
    public var at: Moment

    /// Creates a use.
    public init(
        role: String, endpoint: String, model: String, input: Int, cached: Int = 0, output: Int, nanos: Int64,
        currency: Money.Currency, at: Moment
    ) {
        self.role = role
        self.endpoint = endpoint
        self.model = model
        self.input = input
        self.cached = cached
        self.output = output
        self.nanos = nanos
        self.currency = currency
        self.at = at
    }

    /// What a role took in a time.
    public struct Sum: Hashable, Sendable {
        /// Answers.
        public var answers = 0
        /// Tokens of requests and answers.
        public var tokens = 0
        /// The price in billionths of the currency's unit.
        public var nanos: Int64 = 0

        /// Creates a sum of nothing.
        public init() {}
    }
}
