extension KnowledgeAPI {
    /// A draft answer to be held against the shop's files.
    public struct VerifyRequest: Hashable, Sendable, Codable, StrictFields {
        /// The draft.
        public var draft: String
        /// The customer's question: which product is meant where the draft names none.
        public var question: String?
        /// Whether to tell what each fact was read as.
        public var explain: Bool
        /// The language of places.
        public var lang: Phrase.Language
        /// A generation other than the one in use, for comparing. Needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(
            _ draft: String, question: String? = nil, explain: Bool = false, lang: Phrase.Language = .ru,
            generation: Int? = nil
        ) {
            self.draft = draft
            self.question = question
            self.explain = explain
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case draft
            case question
            case explain
            case lang
            case generation
        }

        /// Decodes a request; all but the draft may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(String.self, forKey: .draft),
                question: try fields.decodeIfPresent(String.self, forKey: .question),
                explain: try fields.decodeIfPresent(Bool.self, forKey: .explain) ?? false,
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// What a fact of a draft is of.
    public enum FactKind: String, Hashable, Sendable, Codable, CaseIterable {
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
    public enum Truth: String, Hashable, Sendable, Codable, CaseIterable {
        /// The files say so.
        case supported
        /// The files say otherwise.
        case contradicted
        /// The files don't say.
        case unknown
    }

    /// The facts of a draft.
    public struct VerifyAnswer: Hashable, Sendable, Codable {
        /// The generation that answered.
        public var generation: Int
        /// How many facts the files contradict.
        public var contradicted: Int
        /// The facts in the order of the draft.
        public var facts: [Fact]
        /// What is amiss with the stock this was answered from; nil when nothing is.
        public var warnings: [String]?

        /// Creates an answer.
        public init(generation: Int, contradicted: Int, facts: [Fact], warnings: [String]? = nil) {
            self.generation = generation
            self.contradicted = contradicted
            self.facts = facts
            self.warnings = warnings
        }
    }

    /// A fact that a draft states.
    public struct Fact: Hashable, Sendable, Codable {
        /// The words that state it.
        public var text: String
        /// Where they begin, in bytes of UTF-8 from the draft's start.
        public var start: Int
        /// Where they end.
        public var end: Int
        /// What it is of.
        public var kind: FactKind
        /// Whether it is so.
        public var truth: Truth
        /// Where the files say so or otherwise, in words; nil where they don't say.
        public var place: String?
        /// The same for programs.
        public var location: SourceLocation?
        /// What it was read as; only when asked to explain.
        public var claim: String?
        /// What the files say instead; nil where they agree or don't say.
        public var instead: String?

        /// Creates a fact.
        public init(
            text: String, start: Int, end: Int, kind: FactKind, truth: Truth, place: String?,
            location: SourceLocation?, claim: String?, instead: String?
        ) {
            self.text = text
            self.start = start
            self.end = end
            self.kind = kind
            self.truth = truth
            self.place = place
            self.location = location
            self.claim = claim
            self.instead = instead
        }
    }
}
