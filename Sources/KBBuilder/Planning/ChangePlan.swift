public import KnowledgeModel
public import VectorIndex

/// What a build would change, or changed, in terms of files, goods and terms.
public struct ChangePlan: Sendable, Encodable {
    /// The generation compared with; nil where there is none yet.
    public var generation: Int?
    /// Files, by path.
    public var files: [FileChange] = []
    /// Passages of documents, by place. What customers wrote is counted with its file and not told.
    public var passages: [PassageChange] = []
    /// Variants of the stock sheet.
    public var stock: [StockChange] = []
    /// Problems that were not there before.
    public var newProblems: [Problem] = []
    /// Problems that are gone.
    public var mendedProblems: [Problem] = []
    /// Places that say different things of one matter.
    public var contradictions: [Contradiction] = []
    /// Golden questions whose answer is another; nil where they were not asked.
    public var answers: [AnswerChange]?
    /// Files that a build will not read, because of where they lie or what they are; nothing changes by them.
    public var unread: [Problem] = []

    /// Whether nothing changed; contradictions may still be there.
    public var isEmpty: Bool {
        files.isEmpty && passages.isEmpty && stock.isEmpty && newProblems.isEmpty && mendedProblems.isEmpty
            && answers?.isEmpty != false
    }
}

/// A file that is new, changed, renamed or gone.
public struct FileChange: Hashable, Sendable, Encodable {
    /// Its path.
    public var path: String
    /// What it is read as.
    public var kind: IndexedSource.Kind
    /// What became of it.
    public var change: Change
    /// Passages before and after.
    public var passages: Counts

    /// What became of a file.
    public enum Change: Hashable, Sendable, Encodable {
        /// It was not there before.
        case new
        /// Its content is another.
        case changed
        /// The same content had another path.
        case renamed(from: String)
        /// It is no longer there.
        case gone
        /// It can't be read; whether what was read before stays.
        case unreadable(isKept: Bool)
    }

    /// Numbers of passages.
    public struct Counts: Hashable, Sendable, Encodable {
        /// Before.
        public var before: Int
        /// After.
        public var after: Int
    }
}

/// A passage of a document that is new, changed or gone.
public struct PassageChange: Hashable, Sendable, Encodable {
    /// What it is about: the product's name, or its heading.
    public var title: String
    /// What kind of document it is in.
    public var kind: Chunk.Kind
    /// Where it stands, or stood.
    public var location: SourceLocation
    /// What became of it.
    public var change: Change

    /// What became of a passage.
    public enum Change: Hashable, Sendable, Encodable {
        /// It was not there before.
        case new
        /// It is no longer there.
        case gone
        /// It says something else.
        case changed([Difference])
    }

    /// What differs between two states of a passage.
    public enum Difference: Hashable, Sendable, Encodable {
        /// The price.
        case price(from: [Money], to: [Money])
        /// The sizes.
        case sizes(from: [Size], to: [Size])
        /// The colours.
        case colors(from: [String], to: [String])
        /// Lines that went and lines that came.
        case text(from: String, to: String)
    }
}

/// A variant of the stock sheet that is new, changed or gone.
public struct StockChange: Hashable, Sendable, Encodable {
    /// The product as the sheet writes it.
    public var product: String
    /// Its size.
    public var size: Size?
    /// Its colour as the sheet writes it.
    public var color: String?
    /// Its row, or the row it had.
    public var location: SourceLocation
    /// What became of it.
    public var change: Change

    /// What became of a variant.
    public enum Change: Hashable, Sendable, Encodable {
        /// It was not there before.
        case new(StockItem.Quantity, Money?)
        /// It is no longer there.
        case gone
        /// There are more or fewer.
        case quantity(from: StockItem.Quantity, to: StockItem.Quantity)
        /// It costs something else.
        case price(from: Money?, to: Money?)
    }
}

/// Two places or more that can't both be right.
public struct Contradiction: Hashable, Sendable, Encodable {
    /// What they disagree on.
    public var matter: Matter
    /// The product, the town or the days.
    public var subject: String
    /// What is said where; one side where the other says nothing.
    public var sides: [Side]
    /// Whether the generation in use does not have it.
    public var isNew = false

    /// What places can disagree on.
    public enum Matter: String, Hashable, Sendable, Encodable {
        /// Two prices of one product.
        case price
        /// In the catalogue, and not one row of the stock sheet.
        case notInStock
        /// In the stock sheet, and nowhere in the catalogue.
        case notInCatalog
        /// Two opening hours.
        case hours
        /// Two times or prices of delivery to one town.
        case delivery
    }

    /// What one place says.
    public struct Side: Hashable, Sendable, Encodable {
        /// The price, the hours, the days; empty where the place is all there is to say.
        public var value: String
        /// Where.
        public var location: SourceLocation
    }
}

/// A golden question that is answered otherwise.
public struct AnswerChange: Hashable, Sendable, Encodable {
    /// The question.
    public var question: String
    /// What comes first before and after; nil where the knowledge base has no answer.
    public var before: Answer?
    /// What comes first after.
    public var after: Answer?

    /// What comes first.
    public struct Answer: Hashable, Sendable, Encodable {
        /// The passage.
        public var text: String
        /// Its headings.
        public var path: [String]
        /// Where it stands.
        public var location: SourceLocation

        /// Creates an answer.
        public init(text: String, path: [String], location: SourceLocation) {
            self.text = text
            self.path = path
            self.location = location
        }
    }

    /// Creates a change.
    public init(question: String, before: Answer?, after: Answer?) {
        self.question = question
        self.before = before
        self.after = after
    }
}
