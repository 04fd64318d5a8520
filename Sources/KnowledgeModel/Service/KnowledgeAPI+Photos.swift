extension KnowledgeAPI {
    /// A wish for photos with what the conversation says around it.
    public struct PhotosRequest: Hashable, Sendable, Codable, StrictFields {
        /// The customer's words.
        public var wish: String
        /// Files already sent to the chat.
        public var sent: [String]
        /// The product of the order under way.
        public var orderProduct: String?
        /// Products of the passages found for the conversation, the best first.
        public var passages: [String]
        /// The answer about to be sent.
        public var answer: String?
        /// The assistant's last message with a price or product.
        public var lastMessage: String?
        /// Whether to tell how the answer came about.
        public var explain: Bool
        /// The language of texts for people.
        public var lang: Phrase.Language
        /// A generation other than the one in use, for comparing. Needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(
            _ wish: String, sent: [String] = [], orderProduct: String? = nil, passages: [String] = [],
            answer: String? = nil, lastMessage: String? = nil, explain: Bool = false, lang: Phrase.Language = .ru,
            generation: Int? = nil
        ) {
            self.wish = wish
            self.sent = sent
            self.orderProduct = orderProduct
            self.passages = passages
            self.answer = answer
            self.lastMessage = lastMessage
            self.explain = explain
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case wish
            case sent
            case orderProduct
            case passages
            case answer
            case lastMessage
            case explain
            case lang
            case generation
        }

        /// Decodes a request; all but the wish may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(String.self, forKey: .wish),
                sent: try fields.decodeIfPresent([String].self, forKey: .sent) ?? [],
                orderProduct: try fields.decodeIfPresent(String.self, forKey: .orderProduct),
                passages: try fields.decodeIfPresent([String].self, forKey: .passages) ?? [],
                answer: try fields.decodeIfPresent(String.self, forKey: .answer),
                lastMessage: try fields.decodeIfPresent(String.self, forKey: .lastMessage),
                explain: try fields.decodeIfPresent(Bool.self, forKey: .explain) ?? false,
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// What photos were chosen from.
    public enum PhotoMode: String, Hashable, Sendable, Codable, CaseIterable {
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
    public enum PhotoRefusal: String, Hashable, Sendable, Codable, CaseIterable {
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

    /// Where the product of a wish was found.
    public enum PhotoSource: String, Hashable, Sendable, Codable, CaseIterable {
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

    /// Photos chosen for a wish.
    public struct PhotosAnswer: Hashable, Sendable, Codable {
        /// The generation that answered.
        public var generation: Int
        /// What was chosen from.
        public var mode: PhotoMode
        /// The products that the wish may mean.
        public var products: [String]
        /// Groups of categories asked for.
        public var categories: [String]
        /// Groups of colours asked for.
        public var colors: [String]
        /// The photos, in the order to send them.
        public var photos: [Photo]
        /// Why there are none; nil where there are some.
        public var refusal: PhotoRefusal?
        /// Where the product was found.
        public var source: PhotoSource
        /// How the answer came about; only when asked to explain.
        public var trace: [String]?

        /// Creates an answer.
        public init(
            generation: Int, mode: PhotoMode, products: [String], categories: [String], colors: [String],
            photos: [Photo], refusal: PhotoRefusal?, source: PhotoSource, trace: [String]?
        ) {
            self.generation = generation
            self.mode = mode
            self.products = products
            self.categories = categories
            self.colors = colors
            self.photos = photos
            self.refusal = refusal
            self.source = source
            self.trace = trace
        }
    }

    /// The bytes of a photo.
    public struct PhotoContent: Hashable, Sendable {
        /// Path relative to the shop's folder.
        public var file: String
        /// `image/jpeg`, `image/png` or `image/webp`.
        public var contentType: String
        /// Tells this version of the file from others.
        public var tag: String
        /// The file.
        public var bytes: [UInt8]

        /// Creates the content.
        public init(file: String, contentType: String, tag: String, bytes: [UInt8]) {
            self.file = file
            self.contentType = contentType
            self.tag = tag
            self.bytes = bytes
        }
    }
}
