/// What happens to an order.
public enum OrderEvent: Hashable, Sendable {
    /// The customer said something of it, or asked something beside it.
    case said(OrderTalk)
    /// She looks at what there is: the product is put aside.
    case browsed(OrderTalk)
    /// She doesn't want these products any more.
    case removed([String])
    /// She wants only these products.
    case kept([String])
    /// She agreed, and not to a summary.
    case agreed
    /// She declined what was asked or offered.
    case declined
    /// She said an explicit yes to the summary with this key.
    case confirmed(String)
    /// She wants no order any more.
    case cancelled
    /// She wants to think.
    case paused
    /// What the stock has of each line, in the order of the lines.
    case stock([StockLevel])
}

/// What a customer's turn says of an order.
public struct OrderTalk: Hashable, Sendable {
    /// The things named, or what was said of those known.
    public var lines: [LineTalk]
    /// The city.
    public var city: String?
    /// The address, or ``OrderState/pickup``.
    public var address: String?
    /// What she wants with it.
    public var wish: Wish
    /// Whether the things come in addition to those known.
    public var adds: Bool

    /// Creates a talk.
    public init(
        lines: [LineTalk] = [], city: String? = nil, address: String? = nil, wish: Wish = .tells, adds: Bool = false
    ) {
        self.lines = lines
        self.city = city
        self.address = address
        self.wish = wish
        self.adds = adds
    }

    /// What a customer wants with what she says.
    public enum Wish: String, Hashable, Sendable, CaseIterable {
        /// A question: another product in it leaves the order for a look.
        case asks
        /// A field or a correction: a wish to order stays as it was.
        case tells
        /// To order.
        case orders
        /// To have it brought.
        case preorders
    }
}

/// What a customer's turn says of one thing.
public struct LineTalk: Hashable, Sendable {
    /// The product; nil where it was not named.
    public var ware: Ware?
    /// The size.
    public var size: String?
    /// The group of the colour.
    public var color: String?
    /// How many.
    public var quantity: Int?
    /// Sizes and colours that she said she doesn't want.
    public var refused: Set<String>

    /// Creates it.
    public init(
        ware: Ware? = nil, size: String? = nil, color: String? = nil, quantity: Int? = nil, refused: Set<String> = []
    ) {
        self.ware = ware
        self.size = size
        self.color = color
        self.quantity = quantity
        self.refused = refused
    }

    /// Whether it says nothing.
    public var isEmpty: Bool { ware == nil && size == nil && color == nil && quantity == nil && refused.isEmpty }
}
