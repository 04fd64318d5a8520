public import KnowledgeModel

/// An order that the customer confirmed, to be recorded.
public struct NewOrder: Hashable, Sendable {
    /// What tells this confirmation from any other. An order with a key that is there already is the order there is.
    public var key: String
    /// How the goods are had.
    public var kind: OrderKind
    /// Where to.
    public var city: String
    /// The street and house.
    public var address: String
    /// What is ordered, at least one; all prices that are known in one currency.
    public var lines: [OrderLine]
    /// What is paid in advance; nil for nothing, and where the sum is not known.
    public var prepayment: Money?

    /// Creates an order.
    public init(
        key: String, kind: OrderKind, city: String, address: String, lines: [OrderLine], prepayment: Money? = nil
    ) {
        self.key = key
        self.kind = kind
        self.city = city
        self.address = address
        self.lines = lines
        self.prepayment = prepayment
    }
}

/// Goods of one kind in an order.
public struct OrderLine: Hashable, Sendable {
    /// The product, as the stock sheet calls it.
    public var product: String
    /// The category.
    public var category: String?
    /// The size; nil for what has none.
    public var size: String?
    /// The colour.
    public var color: String?
    /// How many, at least 1.
    public var quantity: Int
    /// The price of one; nil where the shop has yet to tell it.
    public var price: Money?

    /// Creates a line.
    public init(
        product: String, category: String? = nil, size: String? = nil, color: String? = nil, quantity: Int = 1,
        price: Money?
    ) {
        self.product = product
        self.category = category
        self.size = size
        self.color = color
        self.quantity = quantity
        self.price = price
    }
}

/// An order of the records.
public struct PlacedOrder: Hashable, Sendable {
    /// What people call it: six digits that don't tell how many orders there are.
    public var number: String
    /// The conversation it was placed in; nil once the customer was forgotten.
    public var conversation: ConversationID?
    /// Whose it is; nil once the customer was forgotten.
    public var customer: CustomerID?
    /// How the goods are had.
    public var kind: OrderKind
    /// Where to; empty once the customer was forgotten.
    public var city: String
    /// The street and house; empty once the customer was forgotten.
    public var address: String
    /// What is ordered.
    public var lines: [OrderLine]
    /// The sum of all lines; nil where a price has yet to be told.
    public var total: Money?
    /// What is paid in advance.
    public var prepayment: Money?
    /// When it was placed.
    public var placed: Moment
}
