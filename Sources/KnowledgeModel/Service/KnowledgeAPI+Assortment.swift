extension KnowledgeAPI {
    /// What the shop carries and the words that it has for it: enough to read a customer's message without asking for every word.
    public struct Assortment: Hashable, Sendable, Codable {
        /// The generation that it is of.
        public var generation: Int
        /// The words that the staff edit.
        public var vocabulary: ShopVocabulary
        /// The products: those of the catalogue in its order, then those of the stock sheet alone, then those of photos alone.
        public var products: [CarriedProduct]

        /// Creates it.
        public init(generation: Int, vocabulary: ShopVocabulary, products: [CarriedProduct]) {
            self.generation = generation
            self.vocabulary = vocabulary
            self.products = products
        }
    }

    /// The words that the staff edit: brands, categories, colours, and words that mean the same.
    public struct ShopVocabulary: Hashable, Sendable, Codable {
        /// Brands and models as printed, each with the spellings that customers use.
        public var brands: [String: [String]]
        /// Groups of categories by their name.
        public var categories: [String: CategoryWords]
        /// Groups of colours by their name, each with the words for it.
        public var colors: [String: [String]]
        /// Lists of words or phrases that mean the same to a customer.
        public var synonyms: [[String]]

        /// Creates it.
        public init(
            brands: [String: [String]], categories: [String: CategoryWords], colors: [String: [String]],
            synonyms: [[String]]
        ) {
            self.brands = brands
            self.categories = categories
            self.colors = colors
            self.synonyms = synonyms
        }
    }

    /// A group of categories.
    public struct CategoryWords: Hashable, Sendable, Codable {
        /// Words that mean it, in any language.
        public var words: [String]
        /// Groups that a customer who asks for it may like as well.
        public var related: [String]

        /// Creates it.
        public init(words: [String], related: [String]) {
            self.words = words
            self.related = related
        }
    }

    /// A product that the shop carries, in stock or not.
    public struct CarriedProduct: Hashable, Sendable, Codable {
        /// Its name as the catalogue prints it, else the sheet, else the photos, without a category in front.
        public var name: String
        /// The brand that the name begins with; nil where the name is one word.
        public var brand: String?
        /// Its group of categories; nil where no source says.
        public var category: String?
        /// Groups of the colours that sheet and catalogue know it in, by name.
        public var colors: [String]
        /// Sizes that sheet and catalogue know it in, ascending: `38`, `37.5`, `38-39`.
        public var sizes: [String]
        /// Whether an order of it needs a size.
        public var hasSizes: Bool

        /// Creates it.
        public init(
            name: String, brand: String?, category: String?, colors: [String], sizes: [String], hasSizes: Bool
        ) {
            self.name = name
            self.brand = brand
            self.category = category
            self.colors = colors
            self.sizes = sizes
            self.hasSizes = hasSizes
        }
    }
}
