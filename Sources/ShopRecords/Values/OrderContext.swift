/// An order that is being put together, as far as it has come: for people and reports that look at orders nobody finished. What
/// the bot itself goes by is its ``BotState``.
public struct OrderContext: Hashable, Sendable {
    /// How far it has come, in the bot's words.
    public var stage: String
    /// Where to.
    public var city: String?
    /// The street and house.
    public var address: String?
    /// How the goods are had; nil before that is known.
    public var kind: OrderKind?
    /// What is wanted.
    public var lines: [Line]

    /// Creates a context.
    public init(
        stage: String, city: String? = nil, address: String? = nil, kind: OrderKind? = nil, lines: [Line] = []
    ) {
        self.stage = stage
        self.city = city
        self.address = address
        self.kind = kind
        self.lines = lines
    }

    /// One product of it.
    public struct Line: Hashable, Sendable {
        /// The product, as the stock sheet calls it.
        public var product: String
        /// The category.
        public var category: String?
        /// The size.
        public var size: String?
        /// The colour.
        public var color: String?
        /// How many.
        public var quantity: Int

        /// Creates a line.
        public init(
            product: String, category: String? = nil, size: String? = nil, color: String? = nil, quantity: Int = 1
        ) {
            self.product = product
            self.category = category
            self.size = size
            self.color = color
            self.quantity = quantity
        }
    }
}
