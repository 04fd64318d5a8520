public import KnowledgeModel

/// Which models there are, and which a role asks in turn. Without any, everything works offline.
public struct ModelSettings: Hashable, Sendable {
    /// The currency of prices and budgets.
    public var currency: Money.Currency
    /// The models, each with a name of its own.
    public var endpoints: [ModelEndpoint]
    /// The routes; a role without one works offline.
    public var routes: [ModelRole: Route]

    /// Creates settings.
    public init(
        currency: Money.Currency = .USD, endpoints: [ModelEndpoint] = [], routes: [ModelRole: Route] = [:]
    ) {
        self.currency = currency
        self.endpoints = endpoints
        self.routes = routes
    }

    /// How a role's questions are answered.
    public struct Route: Hashable, Sendable {
        /// Names of models, to be asked in turn.
        public var chain: [String]
        /// For one model to answer, at most.
        public var attempt: Duration
        /// For all of them, at most.
        public var total: Duration
        /// How often one model is asked, when it has no time just now.
        public var tries: Int
        /// What the role may take.
        public var budget: ModelBudget

        /// Creates a route.
        public init(
            _ chain: [String], attempt: Duration = .seconds(20), total: Duration = .seconds(45), tries: Int = 2,
            budget: ModelBudget = ModelBudget()
        ) {
            self.chain = chain
            self.attempt = attempt
            self.total = total
            self.tries = max(1, tries)
            self.budget = budget
        }
    }

    /// The models of a role, in turn.
    public func chain(of role: ModelRole) -> [ModelEndpoint] {
        (routes[role]?.chain ?? []).compactMap { name in endpoints.first { $0.name == name } }
    }
}
