/// What is known of a customer's wish, from the first interest to the summary.
///
/// A value: ``OrderMachine`` makes the next one of it.
public struct OrderState: Hashable, Sendable, Codable {
    /// Where the order stands.
    public var phase: Phase
    /// What is wanted, or looked at: without a wish to order, the product under talk.
    public var lines: [OrderLine]
    /// Where it goes; never lost.
    public var city: String?
    /// The street and house, or ``pickup``.
    public var address: String?
    /// Whether the customer said that she wants to order.
    public var wants: Bool
    /// Whether a wish to order was left for a look at something else.
    public var isSuspended: Bool
    /// Whether the stock bore the lines out as they are.
    public var isChecked: Bool
    /// What the stock didn't have; only in ``Phase/offered``.
    public var shortages: [Shortage]
    /// What the answer of the stock is waited for.
    public var awaiting: Awaiting?
    /// The number of the order under way in this conversation, from 1.
    public var orderNumber: Int
    /// How many summaries of this order were shown.
    public var summaryNumber: Int
    /// The key of the order placed last.
    public var lastPlaced: String?

    /// The address of an order that is fetched at the shop.
    public static let pickup = "pickup"

    /// The state at a conversation's beginning.
    public init() {
        phase = .none
        lines = []
        wants = false
        isSuspended = false
        isChecked = false
        shortages = []
        orderNumber = 1
        summaryNumber = 0
    }

    /// Where an order stands.
    public enum Phase: String, Hashable, Sendable, Codable, CaseIterable {
        /// No wish to order.
        case none
        /// Wanted, and something is missing.
        case collecting
        /// Not in stock: a preorder or another variant is offered.
        case offered
        /// Everything is known and shown; waits for the yes.
        case summary
    }

    /// What the stock is asked for.
    public enum Awaiting: Hashable, Sendable, Codable {
        /// Before the address is asked for.
        case details
        /// Before the order with this key is placed.
        case placing(String)
    }

    /// A line that the stock can't fill.
    public struct Shortage: Hashable, Sendable, Codable {
        /// Its place among the lines.
        public var line: Int
        /// What there is of it.
        public var level: StockLevel

        /// Creates a shortage.
        public init(line: Int, level: StockLevel) {
            self.line = line
            self.level = level
        }
    }

    /// The key of the summary that waits for a yes; nil when none does. No two summaries of a conversation have the same.
    public var summaryKey: String? { phase == .summary ? "\(orderNumber)-\(summaryNumber)" : nil }

    /// The first thing that an order needs and doesn't know, but for the address; nil when there is none.
    public var firstMissing: (field: OrderField, line: Int)? {
        guard !lines.isEmpty else { return (.product, 0) }
        for (index, line) in lines.enumerated() {
            if let field = line.missing.first { return (field, index) }
        }
        return city == nil ? (.city, lines.count - 1) : nil
    }

    /// The only line with a product, or the last of several.
    public var current: OrderLine? { lines.last }

    /// Whether any line has a product.
    public var hasProduct: Bool { lines.contains { $0.ware != nil } }
}

/// What the stock has of a line.
public enum StockLevel: Hashable, Sendable, Codable {
    /// So many pieces, 0 included.
    case pieces(Int)
    /// The sheet doesn't say: nothing may be promised.
    case unknown

    /// Whether so many can be sold.
    public func covers(_ quantity: Int) -> Bool {
        if case .pieces(let count) = self { count >= quantity } else { false }
    }
}
