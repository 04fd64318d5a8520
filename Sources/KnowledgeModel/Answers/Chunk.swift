/// The unit of retrieval: a passage small enough to be one answer and whole enough to be understood alone.
public struct Chunk: Hashable, Sendable, Codable {
    /// What kind of source it is from.
    public var kind: Kind
    /// What is searched and shown, lines separated by `\n`. Never empty.
    public var text: String
    /// The headings above it, outermost first. Never empty in a shop's knowledge base: where a document has none, the file's
    /// name stands here.
    public var path: [String]
    /// Where it was read.
    public var location: SourceLocation
    /// Facts about the product it describes, for filters.
    public var attributes: Attributes

    /// Creates a chunk.
    public init(
        kind: Kind, text: String, path: [String], location: SourceLocation, attributes: Attributes = Attributes()
    ) {
        self.kind = kind
        self.text = text
        self.path = path
        self.location = location
        self.attributes = attributes
    }

    /// What search sees of it: the headings and the text.
    public var indexedText: String { (path + [text]).joined(separator: "\n") }

    /// Where it was read, as a citation.
    public var citation: Citation { Citation(location: location, path: path) }

    /// What a chunk is about, by the folder its source lies in.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A product of a catalogue.
        case catalog
        /// An objection with its answers from a sales script.
        case script
        /// A rule of the shop: delivery, payment, returns, opening hours.
        case policy
        /// A customer's question and the shop's reply.
        case chat
    }

    /// Facts about the product a chunk describes. Empty where nothing is stated.
    public struct Attributes: Hashable, Sendable, Codable {
        /// Brands as the vocabulary prints them.
        public var brands: [String]
        /// Groups of categories.
        public var categories: [String]
        /// Groups of colours.
        public var colors: [String]
        /// Sizes and ranges of sizes.
        public var sizes: [Size]
        /// Prices in the order they are stated.
        public var prices: [Money]

        /// Creates attributes.
        public init(
            brands: [String] = [], categories: [String] = [], colors: [String] = [], sizes: [Size] = [],
            prices: [Money] = []
        ) {
            self.brands = brands
            self.categories = categories
            self.colors = colors
            self.sizes = sizes
            self.prices = prices
        }
    }
}
