extension KnowledgeAPI {
    /// A customer's message to be answered, with the conversation so far.
    public struct GroundRequest: Hashable, Sendable, Codable, StrictFields {
        /// The customer's message.
        public var question: String
        /// What was said before, the oldest first. It tells what a short message is about («а в чёрном?»).
        public var history: [Turn]
        /// How many tokens the passages may take, ``Limit/budget``.
        public var budget: Int
        /// How many passages at most, ``Limit/top``.
        public var top: Int
        /// What may be found at all; nil for everything.
        public var filter: Filter?
        /// The language of citations and warnings.
        public var lang: Phrase.Language
        /// A generation other than the one in use, for comparing. Needs the scope `admin`.
        public var generation: Int?

        /// Creates a request.
        public init(
            _ question: String, history: [Turn] = [], budget: Int = 1_500, top: Int = 8, filter: Filter? = nil,
            lang: Phrase.Language = .ru, generation: Int? = nil
        ) {
            self.question = question
            self.history = history
            self.budget = budget
            self.top = top
            self.filter = filter
            self.lang = lang
            self.generation = generation
        }

        enum Field: String, CodingKey, CaseIterable {
            case question
            case history
            case budget
            case top
            case filter
            case lang
            case generation
        }

        /// Decodes a request; all but the question may be left out.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(String.self, forKey: .question),
                history: try fields.decodeIfPresent([Turn].self, forKey: .history) ?? [],
                budget: try fields.decodeIfPresent(Int.self, forKey: .budget) ?? 1_500,
                top: try fields.decodeIfPresent(Int.self, forKey: .top) ?? 8,
                filter: try fields.decodeIfPresent(Filter.self, forKey: .filter),
                lang: try fields.decodeIfPresent(Phrase.Language.self, forKey: .lang) ?? .ru,
                generation: try fields.decodeIfPresent(Int.self, forKey: .generation))
        }
    }

    /// One message of a conversation.
    public struct Turn: Hashable, Sendable, Codable, StrictFields {
        /// Who wrote it.
        public var role: Role
        /// What was written.
        public var text: String

        /// Creates a turn.
        public init(_ role: Role, _ text: String) {
            self.role = role
            self.text = text
        }

        /// Who writes in a conversation.
        public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
            /// The customer.
            case customer
            /// The shop: a bot or a person.
            case assistant
        }

        enum Field: String, CodingKey, CaseIterable {
            case role
            case text
        }

        /// Decodes a turn.
        public init(from decoder: any Decoder) throws {
            let fields = try Self.fields(of: decoder)
            self.init(
                try fields.decode(Role.self, forKey: .role), try fields.decode(String.self, forKey: .text))
        }
    }

    /// What an answer to a customer can stand on.
    public struct GroundAnswer: Hashable, Sendable, Codable {
        /// The customer's message, as it came.
        public var question: String
        /// The question that was looked for: the message, with what it leaves unsaid put before it.
        public var standalone: String
        /// What the conversation gave to it; nil where it stands alone.
        public var carried: Carried?
        /// The generation that answered.
        public var generation: Int
        /// How far the passages can be trusted to answer. With ``Confidence/none`` there are no passages.
        public var confidence: Confidence
        /// The passages, the best first.
        public var passages: [GroundedPassage]
        /// What the passages take, by the estimate that ``GroundedPassage/tokens`` states; never above the budget asked for.
        public var tokens: Int
        /// What is in stock of the products meant; nil where the question names none.
        public var stock: StockAnswer?
        /// What was found and not given, with the reason.
        public var leftOut: [LeftOut]
        /// What is amiss with what this was answered from; nil when nothing is.
        public var warnings: [String]?

        /// Creates an answer.
        public init(
            question: String, standalone: String, carried: Carried? = nil, generation: Int, confidence: Confidence,
            passages: [GroundedPassage], tokens: Int, stock: StockAnswer? = nil, leftOut: [LeftOut] = [],
            warnings: [String]? = nil
        ) {
            self.question = question
            self.standalone = standalone
            self.carried = carried
            self.generation = generation
            self.confidence = confidence
            self.passages = passages
            self.tokens = tokens
            self.stock = stock
            self.leftOut = leftOut
            self.warnings = warnings
        }
    }

    /// What a short message leaves unsaid and the conversation says.
    public struct Carried: Hashable, Sendable, Codable {
        /// The product under talk, or the words that name several.
        public var product: String
        /// The colour last asked for; nil where none was, or the message names its own.
        public var color: String?
        /// The size last asked for; nil where none was, or the message names its own.
        public var size: String?
        /// The turn that the product is from, counted from 0.
        public var turn: Int

        /// Creates what is carried.
        public init(product: String, color: String? = nil, size: String? = nil, turn: Int) {
            self.product = product
            self.color = color
            self.size = size
            self.turn = turn
        }
    }

    /// A passage to answer from.
    public struct GroundedPassage: Hashable, Sendable, Codable {
        /// Its number among the passages, from 1, for answers to cite it by.
        public var number: Int
        /// Its number within the generation, by which ``SourceRequest`` finds it.
        public var id: Int
        /// It orders the passages of one answer, 0...1, and is no probability.
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
        /// Whether its end was cut off to fit the budget.
        public var isCut: Bool
        /// What it takes, headings included: an estimate, rather too high than too low.
        public var tokens: Int
        /// Citations of passages that say the same and are not listed; nil where there are none.
        public var also: [String]?

        /// Creates a passage.
        public init(
            number: Int, id: Int, score: Float, kind: Chunk.Kind, file: String, path: [String], place: Place,
            citation: String, text: String, isCut: Bool, tokens: Int, also: [String]? = nil
        ) {
            self.number = number
            self.id = id
            self.score = score
            self.kind = kind
            self.file = file
            self.path = path
            self.place = place
            self.citation = citation
            self.text = text
            self.isCut = isCut
            self.tokens = tokens
            self.also = also
        }
    }

    /// A passage that was found and not given.
    public struct LeftOut: Hashable, Sendable, Codable {
        /// Its number within the generation.
        public var id: Int
        /// File, headings and spot in one line.
        public var citation: String
        /// Why.
        public var reason: Reason
        /// What it would have taken.
        public var tokens: Int

        /// Creates it.
        public init(id: Int, citation: String, reason: Reason, tokens: Int) {
            self.id = id
            self.citation = citation
            self.reason = reason
            self.tokens = tokens
        }

        /// Why a passage is left out.
        public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
            /// It did not fit into the budget any more.
            case budget
            /// As many passages as were asked for are there already.
            case top
            /// A passage that is given says nearly the same.
            case repeated
            /// It is far from the best one.
            case weak
            /// The knowledge base holds no answer; it is only the nearest there is.
            case noAnswer
        }
    }
}
