/// What a language model is asked for. Each role has a route of its own: models to try in turn, limits, a budget.
public enum ModelRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// Answers to customers.
    case customer
    /// Rewording questions for search.
    case search
    /// Reading what a customer's message says.
    case tracking
    /// Answers to the shop's staff.
    case admin
    /// Texts of reports.
    case report
}
