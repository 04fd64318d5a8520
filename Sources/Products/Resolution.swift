public import KnowledgeModel

/// Which products a text means, and how surely.
public struct Resolution: Sendable {
    /// How surely it names one.
    public var verdict: Verdict
    /// The products it may mean, in the assortment's order. With ``Verdict/similar`` and ``Verdict/notCarried`` the nearest ones.
    public var products: [Product]
    /// Words of the text that no name of ``products`` holds, or that name nothing the shop has.
    public var differing: [String]
    /// Groups of categories asked for.
    public var categories: [String]
    /// Groups of colours asked for, in the order said.
    public var colors: [String]
    /// Sizes and ranges of sizes asked for.
    public var sizes: [Size]
    /// What the words were taken for, one line each.
    public var trace: [Phrase]
    /// Places of ``products`` in the assortment.
    package var indices: [Int]
    /// The colours with their shades.
    package var saidColors: [SaidColor]
    /// Colours that are said not to be meant.
    package var refusedColors: Set<String>
    /// The text as it was read.
    package var wish: ProductWish

    /// How surely a text names a product.
    public enum Verdict: String, Hashable, Sendable, Codable {
        /// One product.
        case exact
        /// Several products answer to it: one has to be chosen.
        case ambiguous
        /// Some of its words name products, others belong to none of them.
        case similar
        /// It names something that the shop does not carry.
        case notCarried
        /// It names no product and no category.
        case unknown
    }
}
