extension KnowledgeAPI {
    /// What is asked of the stock: a text, or an order's fields.
    public struct StockRequest: Hashable, Sendable, Codable, StrictFields {
        /// The question as a customer writes it, or the product of an order.
        public var question: String
        /// The size of an order; nil where it was not said.
        public var size: String?
        /// The colour of an order; nil where it was not said.
        public var color: String?
        /// Whether to tell how the answer came about.
        public var explain: Bool
        /// The language of citations and warnings.
        public var lang: Phrase.Language
        /// A generation other than the one in use, for comparing. Needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(
            _ question: String, size: String? = nil, color: String? = nil, explain: Bool = false,
            lang: Phrase.Language = .ru, generation: Int? = nil
        ) {
            self.question = question
            self.size = size
            self.color = color
            self.explain = explain
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case question
            case size
            case color
            case explain
            case lang
            case generation
        }

        /// Decodes a request; all but the question may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(String.self, forKey: .question),
                size: try fields.decodeIfPresent(String.self, forKey: .size),
                color: try fields.decodeIfPresent(String.self, forKey: .color),
                explain: try fields.decodeIfPresent(Bool.self, forKey: .explain) ?? false,
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// How a question relates to the stock.
    public enum StockVerdict: String, Hashable, Sendable, Codable, CaseIterable {
        /// It names one variant of one product.
        case exact
        /// It names several: one has to be chosen before anything can be said.
        case ambiguous
        /// There is no such variant, or something in the name is different; what there is, is near.
        case similar
        /// It names something that the shop does not carry.
        case notCarried
        /// It names no product.
        case unknown
    }

    /// What variants differ in, the broadest first.
    public enum VariantAttribute: String, Hashable, Sendable, Codable, CaseIterable {
        /// The kind of thing.
        case category
        /// The brand.
        case brand
        /// The product's name.
        case model
        /// The colour.
        case color
        /// The size.
        case size
    }

    /// What is in stock of what was asked for.
    public struct StockAnswer: Hashable, Sendable, Codable {
        /// The generation whose catalogue answered.
        public var generation: Int
        /// How the question relates to the stock.
        public var verdict: StockVerdict
        /// The products that it may mean.
        public var products: [String]
        /// Groups of colours asked for.
        public var colors: [String]
        /// Sizes and ranges of sizes asked for.
        public var sizes: [String]
        /// Words of the question that none of ``products`` has in its name.
        public var differing: [String]
        /// Whether there is one; nil where the sheet does not say, or nothing exact was asked for.
        public var inStock: Bool?
        /// How many there are of the variant; nil where no row states a number.
        public var quantity: Int?
        /// The rows of exactly what was asked for.
        public var variants: [Variant]
        /// The rows that answer to an ambiguous question.
        public var candidates: [Variant]
        /// The question that would settle it.
        public var question: SettlingQuestion?
        /// The nearest rows to a variant that the sheet does not have.
        public var nearest: [Near]
        /// What is in stock instead.
        public var alternatives: [Variant]
        /// Whether the product can be brought to order.
        public var canPreorder: Bool
        /// Where the catalogue describes the products.
        public var listings: [String]
        /// What is amiss with the stock this was answered from.
        public var warnings: [String]
        /// How the answer came about; only when asked to explain.
        public var trace: [String]?

        /// Creates an answer.
        public init(
            generation: Int, verdict: StockVerdict, products: [String], colors: [String], sizes: [String],
            differing: [String], inStock: Bool?, quantity: Int?, variants: [Variant], candidates: [Variant],
            question: SettlingQuestion?, nearest: [Near], alternatives: [Variant], canPreorder: Bool,
            listings: [String], warnings: [String], trace: [String]?
        ) {
            self.generation = generation
            self.verdict = verdict
            self.products = products
            self.colors = colors
            self.sizes = sizes
            self.differing = differing
            self.inStock = inStock
            self.quantity = quantity
            self.variants = variants
            self.candidates = candidates
            self.question = question
            self.nearest = nearest
            self.alternatives = alternatives
            self.canPreorder = canPreorder
            self.listings = listings
            self.warnings = warnings
            self.trace = trace
        }
    }

    /// A row of the stock sheet.
    public struct Variant: Hashable, Sendable, Codable {
        /// The product's name as written.
        public var product: String
        /// The size; nil where the sheet states none.
        public var size: String?
        /// The colour as written; nil where the sheet states none.
        public var color: String?
        /// How many there are; nil where the sheet says nothing readable.
        public var quantity: Int?
        /// The price; nil where the sheet states none.
        public var price: Money?
        /// Whether the sheet says that there is at least one.
        public var inStock: Bool
        /// The cell of the quantity in words.
        public var citation: String
        /// The references of the cells, by field.
        public var cells: [String: String]

        /// Creates a variant.
        public init(
            product: String, size: String?, color: String?, quantity: Int?, price: Money?, inStock: Bool,
            citation: String, cells: [String: String]
        ) {
            self.product = product
            self.size = size
            self.color = color
            self.quantity = quantity
            self.price = price
            self.inStock = inStock
            self.citation = citation
            self.cells = cells
        }
    }

    /// A row near to what was asked for.
    public struct Near: Hashable, Sendable, Codable {
        /// The row.
        public var variant: Variant
        /// What of it is not as asked.
        public var differs: [VariantAttribute]

        /// Creates it.
        public init(variant: Variant, differs: [VariantAttribute]) {
            self.variant = variant
            self.differs = differs
        }
    }

    /// The one question that leaves the fewest variants.
    public struct SettlingQuestion: Hashable, Sendable, Codable {
        /// What it asks for.
        public var attribute: VariantAttribute
        /// The answers that are possible.
        public var options: [String]
        /// In Russian.
        public var ru: String
        /// In Kazakh.
        public var kk: String
        /// In English.
        public var en: String

        /// Creates a question.
        public init(attribute: VariantAttribute, options: [String], ru: String, kk: String, en: String) {
            self.attribute = attribute
            self.options = options
            self.ru = ru
            self.kk = kk
            self.en = en
        }
    }
}
