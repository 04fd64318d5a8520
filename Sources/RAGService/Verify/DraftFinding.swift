public import KnowledgeModel

/// A fact that a draft answer states, and whether the shop's files bear it out.
public struct DraftFinding: Hashable, Sendable {
    /// The words that state it.
    public var text: String
    /// Where they stand in the draft, in bytes of UTF-8.
    public var utf8Range: Range<Int>
    /// What it is of.
    public var kind: Kind
    /// What it was read as, and of which product: `Chanel Jumbo, чёрный: 2`.
    public var claim: String
    /// Whether it is so.
    public var truth: Truth
    /// Where the files say so, or say otherwise; nil where they say nothing.
    public var place: Citation?
    /// What the files say instead; nil where they agree or say nothing.
    public var instead: String?

    /// What a fact is of.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Brand and model.
        case product
        /// The price of a product.
        case price
        /// A size that there is.
        case size
        /// The sizes a product is made in.
        case sizeRange
        /// A colour a product comes in.
        case color
        /// How many there are.
        case quantity
        /// Whether there is any.
        case availability
        /// A length, width or height.
        case measure
        /// What it is made of.
        case material
        /// Anything the shop's terms say: prices of delivery, days, hours, percentages, places.
        case term
    }

    /// Whether a fact is so.
    public enum Truth: String, Hashable, Sendable, Codable {
        /// The files say so.
        case supported
        /// The files say otherwise.
        case contradicted
        /// The files don't say.
        case unknown
    }
}
