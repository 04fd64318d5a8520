/// The shop's own words, which its staff edit: brands, categories, colours and words that mean the same.
public struct Vocabulary: Hashable, Sendable, Codable {
    /// Brands and models as printed, each with the spellings customers use.
    public var brands: [String: [String]]
    /// Groups of categories by their name.
    public var categories: [String: Category]
    /// Groups of colours by their name, each with the words for it in any language.
    public var colors: [String: [String]]
    /// Lists of words or phrases that mean the same to a customer.
    public var synonyms: [[String]]

    /// Creates a vocabulary.
    public init(
        brands: [String: [String]] = [:], categories: [String: Category] = [:], colors: [String: [String]] = [:],
        synonyms: [[String]] = []
    ) {
        self.brands = brands
        self.categories = categories
        self.colors = colors
        self.synonyms = synonyms
    }

    /// A group of categories.
    public struct Category: Hashable, Sendable, Codable {
        /// Words that mean it, in any language.
        public var words: [String]
        /// Groups that a customer who asks for it may like as well.
        public var related: [String]

        /// Creates a group of categories.
        public init(words: [String] = [], related: [String] = []) {
            self.words = words
            self.related = related
        }

        /// Decodes a group; both lists may be left out.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            words = try container.decodeIfPresent([String].self, forKey: .words) ?? []
            related = try container.decodeIfPresent([String].self, forKey: .related) ?? []
        }
    }

    /// Decodes a vocabulary; every part may be left out.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        brands = try container.decodeIfPresent([String: [String]].self, forKey: .brands) ?? [:]
        categories = try container.decodeIfPresent([String: Category].self, forKey: .categories) ?? [:]
        colors = try container.decodeIfPresent([String: [String]].self, forKey: .colors) ?? [:]
        synonyms = try container.decodeIfPresent([[String]].self, forKey: .synonyms) ?? []
    }
}
