public import KnowledgeModel

/// Photos chosen for a wish.
public struct PhotoAnswer: Sendable {
    /// What was chosen from.
    public var mode: Mode
    /// The products that the wish may mean.
    public var products: [String]
    /// Groups of categories asked for.
    public var categories: [String]
    /// Groups of colours asked for.
    public var colors: [String]
    /// The photos, in the order to send them; empty when none fits.
    public var photos: [Photo]
    /// Why there are none; nil where there are some.
    public var refusal: Refusal?
    /// Where the product was found, when the wish itself names none.
    public var source: Source
    /// How the answer came about, one line each.
    public var trace: [Phrase]

    /// What photos were chosen from.
    public enum Mode: String, Hashable, Sendable, Codable {
        /// One product in one colour: its shots.
        case color
        /// One product: one photo a colour.
        case product
        /// Several products: one photo each.
        case showcase
        /// A category or colour: one photo a product.
        case browsing
        /// The wish names nothing that there are photos of.
        case nothing
    }

    /// Why no photo is sent.
    public enum Refusal: String, Hashable, Sendable, Codable {
        /// The product is not photographed in the colour asked for.
        case colorNotPhotographed
        /// There are no photos of the product.
        case productNotPhotographed
        /// All of them were sent already.
        case alreadySent
        /// The shop does not carry it.
        case notCarried
        /// The wish names nothing.
        case unclear
    }

    /// Where the product was found.
    public enum Source: String, Hashable, Sendable, Codable {
        /// In the wish.
        case wish
        /// In the order under way.
        case order
        /// In the passages found for the conversation.
        case passages
        /// In the answer about to be sent.
        case answer
        /// In the last message that named a price or product.
        case lastMessage
    }
}
