public import WebClient

/// The models of a shop: a route for each role. Roles share servers: one that fails is left alone by all.
public struct ModelRoutes: Sendable {
    private let routes: [ModelRole: ModelRoute]

    /// Makes routes; nothing is asked yet. Models whose key is missing are left out; `vitrina doctor` tells which.
    /// - Parameter environment: where the keys lie.
    public init(
        _ settings: ModelSettings, web: WebClient, environment: [String: String], ledger: UsageLedger,
        clock: ModelClock = .live
    ) {
        var members: [String: ModelRoute.Member] = [:]
        for endpoint in settings.endpoints {
            // Without its key a model is as good as not there; the rest of the chain goes on.
            guard
                let server = try? ServerModel(endpoint, web: web, environment: environment, now: clock.now)
            else { continue }
            members[endpoint.name] = ModelRoute.Member(server: server, breaker: CircuitBreaker(now: clock.now))
        }
        let budgets = BudgetKeeper(ledger: ledger, budgets: settings.routes.mapValues(\.budget))
        var routes: [ModelRole: ModelRoute] = [:]
        for (role, route) in settings.routes {
            let chain = route.chain.compactMap { members[$0] }
            guard !chain.isEmpty else { continue }
            routes[role] = ModelRoute(role: role, limits: route, chain: chain, budgets: budgets, clock: clock)
        }
        self.routes = routes
    }

    /// The model of a role; nil where it works offline.
    public subscript(role: ModelRole) -> (any ChatModel)? { routes[role] }
}
