/// What has to be done after an order changed. At most one effect asks the customer something.
public enum OrderEffect: Hashable, Sendable {
    /// Ask the stock about the lines and report it as ``OrderEvent/stock(_:)``.
    case checkStock([OrderLine])
    /// Ask for a field, of the line at a place where it is of a line.
    case ask(OrderField, line: Int)
    /// Say that some lines are not there, and offer a preorder or another variant.
    case offer([OrderState.Shortage])
    /// Show the summary with this key and ask for the yes.
    case summarize(String)
    /// Ask for the yes to the summary with this key, which was shown already.
    case confirmAgain(String)
    /// Ask what of the summary is to be changed.
    case askChange
    /// Say that the order is gone.
    case tellCancelled
    /// Place the order; the key is never used twice.
    case place(ConfirmedOrder)

    /// Whether it asks the customer something.
    public var isQuestion: Bool {
        switch self {
        case .ask, .offer, .summarize, .confirmAgain, .askChange: true
        case .checkStock, .tellCancelled, .place: false
        }
    }
}

/// An order that a customer confirmed.
public struct ConfirmedOrder: Hashable, Sendable, Codable {
    /// Tells it from every other order of the conversation.
    public var key: String
    /// What is ordered; every line has its product, and size and colour where they are needed.
    public var lines: [OrderLine]
    /// Where it goes.
    public var city: String
    /// The street and house, or ``OrderState/pickup``.
    public var address: String

    /// Creates an order.
    public init(key: String, lines: [OrderLine], city: String, address: String) {
        self.key = key
        self.lines = lines
        self.city = city
        self.address = address
    }

    /// Whether something of it has to be brought first.
    public var isPreorder: Bool { lines.contains(where: \.isPreorder) }
}
