extension KnowledgeAPI {
    /// A passage whose surroundings are to be shown.
    public struct SourceRequest: Hashable, Sendable, Codable, StrictFields {
        /// The passage's number within the generation.
        public var id: Int
        /// How many passages before and after it, ``Limit/around``.
        public var around: Int
        /// The language of the citation.
        public var lang: Phrase.Language
        /// The generation that the number is of; nil for the one in use. Any other needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(_ id: Int, around: Int = 2, lang: Phrase.Language = .ru, generation: Int? = nil) {
            self.id = id
            self.around = around
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case id
            case around
            case lang
            case generation
        }

        /// Decodes a request; all but the number may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(Int.self, forKey: .id),
                around: try fields.decodeIfPresent(Int.self, forKey: .around) ?? 2,
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// The text around a passage, as the knowledge base holds it.
    public struct SourceAnswer: Hashable, Sendable, Codable {
        /// The generation.
        public var generation: Int
        /// The file as citations call it.
        public var file: String
        /// What the file is.
        public var kind: Chunk.Kind
        /// The passages in the order of the file.
        public var pieces: [Piece]

        /// Creates an answer.
        public init(generation: Int, file: String, kind: Chunk.Kind, pieces: [Piece]) {
            self.generation = generation
            self.file = file
            self.kind = kind
            self.pieces = pieces
        }
    }

    /// A passage of a file.
    public struct Piece: Hashable, Sendable, Codable {
        /// Its number within the generation.
        public var id: Int
        /// Whether it is the one asked for.
        public var isAsked: Bool
        /// The headings above it.
        public var path: [String]
        /// The spot in the file.
        public var place: Place
        /// File, headings and spot in one line.
        public var citation: String
        /// The passage.
        public var text: String

        /// Creates a piece.
        public init(id: Int, isAsked: Bool, path: [String], place: Place, citation: String, text: String) {
            self.id = id
            self.isAsked = isAsked
            self.path = path
            self.place = place
            self.citation = citation
            self.text = text
        }
    }
}
