extension KnowledgeAPI {
    /// A question to find passages for.
    public struct SearchRequest: Hashable, Sendable, Codable, StrictFields {
        /// The question, as a customer writes it.
        public var query: String
        /// How many passages at most, ``Limit/top``.
        public var top: Int
        /// What may be found at all; nil for everything.
        public var filter: Filter?
        /// Whether to tell how each hit came about.
        public var explain: Bool
        /// The language of citations and warnings.
        public var lang: Phrase.Language
        /// A generation other than the one in use, for comparing. Needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(
            _ query: String, top: Int = 5, filter: Filter? = nil, explain: Bool = false, lang: Phrase.Language = .ru,
            generation: Int? = nil
        ) {
            self.query = query
            self.top = top
            self.filter = filter
            self.explain = explain
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case query
            case top
            case filter
            case explain
            case lang
            case generation
        }

        /// Decodes a request; all but the question may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(String.self, forKey: .query),
                top: try fields.decodeIfPresent(Int.self, forKey: .top) ?? 5,
                filter: try fields.decodeIfPresent(Filter.self, forKey: .filter),
                explain: try fields.decodeIfPresent(Bool.self, forKey: .explain) ?? false,
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// Conditions on passages. Different conditions all have to hold; of several values of one, any.
    public struct Filter: Hashable, Sendable, Codable, StrictFields {
        /// Kinds of passages.
        public var kinds: [Chunk.Kind]
        /// Files by their paths in the shop's folder.
        public var sources: [String]
        /// Categories, in any of their words.
        public var categories: [String]
        /// Brands or models, in any of their spellings.
        public var brands: [String]
        /// Colours, in any of their words.
        public var colors: [String]
        /// A size: `38`, `37.5`, `38-39`.
        public var size: String?
        /// The least price, in whole tenge.
        public var priceFrom: Int?
        /// The highest price, in whole tenge.
        public var priceTo: Int?
        /// Languages that a passage may be written in: `ru`, `kk`, `en`.
        public var languages: [WrittenLanguage]

        /// Creates conditions.
        public init(
            kinds: [Chunk.Kind] = [], sources: [String] = [], categories: [String] = [], brands: [String] = [],
            colors: [String] = [], size: String? = nil, priceFrom: Int? = nil, priceTo: Int? = nil,
            languages: [WrittenLanguage] = []
        ) {
            self.kinds = kinds
            self.sources = sources
            self.categories = categories
            self.brands = brands
            self.colors = colors
            self.size = size
            self.priceFrom = priceFrom
            self.priceTo = priceTo
            self.languages = languages
        }

        /// The highest price that can be asked for, in tenge.
        public static let highestPrice = 1_000_000_000

        enum Field: String, CodingKey, CaseIterable {
            case kinds
            case sources
            case categories
            case brands
            case colors
            case size
            case priceFrom
            case priceTo
            case languages
        }

        /// Decodes conditions; each may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            func list<Value: Decodable>(_ field: Field) throws -> [Value] {
                try fields.decodeIfPresent([Value].self, forKey: field) ?? []
            }
            self.init(
                kinds: try list(.kinds), sources: try list(.sources), categories: try list(.categories),
                brands: try list(.brands), colors: try list(.colors),
                size: try fields.decodeIfPresent(String.self, forKey: .size),
                priceFrom: try fields.decodeIfPresent(Int.self, forKey: .priceFrom),
                priceTo: try fields.decodeIfPresent(Int.self, forKey: .priceTo), languages: try list(.languages))
        }
    }

    /// A language that customers and documents write in.
    public enum WrittenLanguage: String, Hashable, Sendable, Codable, CaseIterable {
        /// Russian.
        case ru
        /// Kazakh.
        case kk
        /// English.
        case en
    }

    /// The passages found for a question.
    public struct SearchAnswer: Hashable, Sendable, Codable {
        /// The question, as it came.
        public var question: String
        /// The generation that answered.
        public var generation: Int
        /// How far the best hit can be trusted.
        public var confidence: Confidence
        /// The hits, the best first.
        public var hits: [Hit]
        /// How the question's words were understood; only when asked to explain.
        public var understood: [Word]?
        /// What was looked at; only when asked to explain.
        public var work: Work?
        /// What kept the search from going about it in full; nil when nothing did.
        public var warnings: [String]?

        /// Creates an answer.
        public init(
            question: String, generation: Int, confidence: Confidence, hits: [Hit], understood: [Word]? = nil,
            work: Work? = nil, warnings: [String]? = nil
        ) {
            self.question = question
            self.generation = generation
            self.confidence = confidence
            self.hits = hits
            self.understood = understood
            self.work = work
            self.warnings = warnings
        }
    }

    /// A passage that was found.
    public struct Hit: Hashable, Sendable, Codable {
        /// Its place among the hits, from 1.
        public var rank: Int
        /// Its number within the generation, by which ``SourceRequest`` finds it.
        public var id: Int
        /// It orders the hits of one question, 0...1, and is no probability.
        public var score: Float
        /// What it is a passage of.
        public var kind: Chunk.Kind
        /// The file as citations call it.
        public var file: String
        /// The headings above it.
        public var path: [String]
        /// The spot in the file.
        public var place: Place
        /// File, headings and spot in one line.
        public var citation: String
        /// The passage.
        public var text: String
        /// What each way of searching gave; only when asked to explain.
        public var parts: ScoreParts?
        /// The question's words found in it; only when asked to explain.
        public var matches: [Match]?
        /// Where the words found stand in ``text``, as pairs of first and end, in UTF-16 units; only when asked to explain.
        public var marks: [[Int]]?
        /// Places of passages with the same words; nil where there are none.
        public var duplicates: [SourceLocation]?

        /// Creates a hit.
        public init(
            rank: Int, id: Int, score: Float, kind: Chunk.Kind, file: String, path: [String], place: Place,
            citation: String, text: String, parts: ScoreParts? = nil, matches: [Match]? = nil, marks: [[Int]]? = nil,
            duplicates: [SourceLocation]? = nil
        ) {
            self.rank = rank
            self.id = id
            self.score = score
            self.kind = kind
            self.file = file
            self.path = path
            self.place = place
            self.citation = citation
            self.text = text
            self.parts = parts
            self.matches = matches
            self.marks = marks
            self.duplicates = duplicates
        }
    }

    /// What each way of searching gave a hit, each 0...1 before weighting.
    public struct ScoreParts: Hashable, Sendable, Codable {
        /// By stems.
        public var stems: Float
        /// By parts of words.
        public var grams: Float
        /// By the cosine of vectors.
        public var vector: Float
        /// The share of the question's meaning that was found.
        public var coverage: Float

        /// Creates the parts.
        public init(stems: Float, grams: Float, vector: Float, coverage: Float) {
            self.stems = stems
            self.grams = grams
            self.vector = vector
            self.coverage = coverage
        }
    }

    /// What a word of the question was looked for as.
    public struct Match: Hashable, Sendable, Codable {
        /// The word as typed.
        public var typed: String
        /// The stems it stands for.
        public var found: [String]
        /// How it came to be looked for: `typed`, `vocabulary`, `synonym`, `related`, `transliteration`, `sound`, `wordForm`,
        /// `spelling`.
        public var origin: String
        /// What it counts against what was typed, 0...1.
        public var weight: Float

        /// Creates a match.
        public init(typed: String, found: [String], origin: String, weight: Float) {
            self.typed = typed
            self.found = found
            self.origin = origin
            self.weight = weight
        }
    }

    /// A word of the question with everything it was looked for as.
    public struct Word: Hashable, Sendable, Codable {
        /// The word as typed.
        public var typed: String
        /// Whether it carries no meaning of its own.
        public var isStopWord: Bool
        /// What it was looked for as, what was typed first.
        public var alternatives: [Match]

        /// Creates a word.
        public init(typed: String, isStopWord: Bool, alternatives: [Match]) {
            self.typed = typed
            self.isStopWord = isStopWord
            self.alternatives = alternatives
        }
    }

    /// What a search looked at.
    public struct Work: Hashable, Sendable, Codable {
        /// Passages that the filter let pass.
        public var admitted: Int
        /// Entries of the word index that were read.
        public var postings: Int
        /// Passages scored by their words.
        public var scored: Int
        /// Passages whose cosine was bounded.
        public var bounded: Int
        /// Passages whose cosine was computed exactly.
        public var rescored: Int
        /// How cosines were bounded; nil where none was asked for.
        public var path: String?
        /// The form of the inner loops; nil where none was used.
        public var kernel: String?

        /// Creates a tally.
        public init(
            admitted: Int, postings: Int, scored: Int, bounded: Int, rescored: Int, path: String?, kernel: String?
        ) {
            self.admitted = admitted
            self.postings = postings
            self.scored = scored
            self.bounded = bounded
            self.rescored = rescored
            self.path = path
            self.kernel = kernel
        }
    }
}
