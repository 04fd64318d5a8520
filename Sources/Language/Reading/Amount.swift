/// An amount of money as a text states it.
public struct Amount: Hashable, Sendable {
    /// Hundredths of the currency's unit: 4,500,000 for 45 000 tenge. Never negative.
    public var minorUnits: Int64
    /// The currency the text names; nil when it names none.
    public var currency: CurrencyCode?
    /// Whether the text gives the amount itself or an end of a range.
    public var bound: Bound
    /// Whether a footnote mark follows (`24200*`): a condition stands elsewhere.
    public var isMarked: Bool

    /// Creates an amount from hundredths of the currency's unit.
    public init(minorUnits: Int64, currency: CurrencyCode? = nil, bound: Bound = .exact, isMarked: Bool = false) {
        self.minorUnits = minorUnits
        self.currency = currency
        self.bound = bound
        self.isMarked = isMarked
    }

    /// How a stated amount relates to the price.
    public enum Bound: Hashable, Sendable {
        /// It is the price.
        case exact
        /// The price starts there: `от 45 000`, `1000+`, the left end of `40500–56700`.
        case from
        /// The price ends there: `до 45 000`, the right end of `40500–56700`.
        case upTo
    }
}

/// What the text of a price cell says.
public enum AmountReading: Hashable, Sendable {
    /// The amounts it states, at least one, in the order of the text. Several where it states several (`40500/56700`).
    case exact([Amount])
    /// It states that there is no price: blank, a dash, `нет`.
    case none
    /// It states that the price is to be asked for: `по запросу`, `договорная`.
    case onRequest
    /// It can be read in more than one way.
    case ambiguous(Doubt)
    /// It is no price.
    case unreadable

    /// Why a price can be read in more than one way.
    public enum Doubt: Hashable, Sendable {
        /// A separator may stand for thousands or for a fraction: `0.500`, `45 000 00`.
        case separator
        /// The fraction is finer than a hundredth of the currency's unit.
        case fraction
        /// Words beside the amount that may change what it means.
        case words
        /// The currency can not be told: `у. е.`, or two marks that disagree.
        case currency
        /// `т` after a small number: thousands or tenge.
        case unit
        /// A percentage stands beside the amount.
        case percentage
        /// A sign before the amount: a negative price or a stray dash.
        case negative
    }
}
