/// How goods of an order are had.
public enum OrderKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// They are in stock.
    case normal
    /// They are brought for the customer, who pays half in advance.
    case preorder
}
