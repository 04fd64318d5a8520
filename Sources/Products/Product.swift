public import KnowledgeModel

/// A product of the shop, put together from the catalogue, the stock sheet and the photos.
public struct Product: Hashable, Sendable {
    /// Its name as the catalogue prints it, else the sheet, else the photos.
    public var name: String
    /// The brand, as the name begins; nil where the name is one word.
    public var brand: String?
    /// Its group of categories; nil where no source says.
    public var category: String?
    /// What the catalogue says of it; nil where it is in none.
    public var listing: Listing?
    /// Its rows of the sheet, by place in ``Assortment/stock``.
    public var rows: [Int] = []
    /// Its photos, by place in ``Assortment/photos``.
    public var photos: [Int] = []
    /// The stems that make up its name, without the word of its category in front.
    package var stems: Set<String>
    /// Those that name its brand.
    package var brandStems: Set<String>

    /// What a catalogue says of a product.
    public struct Listing: Hashable, Sendable {
        /// Groups of the colours it is made in.
        public var colors: [String]
        /// Sizes it is made in.
        public var sizes: [Size]
        /// Its price; several where the catalogue states several.
        public var prices: [Money]
        /// Where it says so.
        public var citation: Citation
        /// All it says.
        public var text: String
    }

    /// The words of the model: what tells it from others of its brand.
    package var modelStems: Set<String> { stems.subtracting(brandStems) }
}
