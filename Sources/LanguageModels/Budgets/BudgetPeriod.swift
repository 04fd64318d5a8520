/// The time that a budget is for.
public enum BudgetPeriod: String, Hashable, Sendable, Codable, CaseIterable {
    /// A day of the shop's zone.
    case day
    /// A month of the shop's zone.
    case month
}
