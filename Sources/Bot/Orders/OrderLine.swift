/// One thing of an order, as far as it is known.
public struct OrderLine: Hashable, Sendable, Codable {
    /// The product; nil while only a size or colour is known.
    public var ware: Ware?
    /// The size, as the shop writes it.
    public var size: String?
    /// The group of the colour.
    public var color: String?
    /// How many, from 1.
    public var quantity: Int
    /// Whether the customer agreed to wait for it.
    public var acceptsPreorder: Bool
    /// Whether it has to be brought: agreed to, and not there when the stock was asked.
    public var isPreorder: Bool

    /// Creates a line.
    public init(
        ware: Ware? = nil, size: String? = nil, color: String? = nil, quantity: Int = 1, acceptsPreorder: Bool = false,
        isPreorder: Bool = false
    ) {
        self.ware = ware
        self.size = size
        self.color = color
        self.quantity = quantity
        self.acceptsPreorder = acceptsPreorder
        self.isPreorder = isPreorder
    }

    /// The most pieces of one thing that a customer may order by herself.
    public static let quantities = 1...99

    /// What of the line an order still needs, in the order of asking.
    public var missing: [OrderField] {
        guard let ware else { return [.product] }
        var fields: [OrderField] = []
        if ware.takesSize, size == nil { fields.append(.size) }
        if ware.colors.count > 1, color == nil { fields.append(.color) }
        return fields
    }

    /// Whether both are the same variant.
    func isSameVariant(as other: OrderLine) -> Bool {
        ware != nil && ware?.name == other.ware?.name && size == other.size && color == other.color
    }

    /// The line with what its product rules out left out, and what it implies filled in.
    func settled() -> OrderLine {
        var line = self
        guard let ware else { return line }
        if !ware.takesSize { line.size = nil }
        if line.color == nil, ware.colors.count == 1 { line.color = ware.colors[0] }
        return line
    }
}

/// What an order needs to know.
public enum OrderField: String, Hashable, Sendable, Codable, CaseIterable {
    /// What is wanted.
    case product
    /// In which size; of what is sold by size.
    case size
    /// In which colour; of what comes in several.
    case color
    /// Where it goes.
    case city
    /// The street and house, or that it is fetched; asked for last.
    case address
}
