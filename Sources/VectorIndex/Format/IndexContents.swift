public import KnowledgeModel
public import Language

/// Everything a generation of the knowledge base holds.
public struct IndexContents: Sendable {
    /// How it was made.
    public var manifest: IndexManifest
    /// The files it was made from, in the order of their paths.
    public var sources: [IndexedSource]
    /// The chunks, those of one source together and in document order.
    public var chunks: [Chunk]
    /// One vector a chunk.
    public var vectors: VectorMatrix
    /// The stock sheet's variants, in sheet order.
    public var stock: [StockItem]
    /// The photos, by file.
    public var photos: [Photo]
    /// What was found wrong in the sources.
    public var problems: [Problem]
    /// Bytes of the embedder's model; empty for an embedder that lives elsewhere.
    public var model: [UInt8]
    /// What the next build needs to know of the chats that were read, by the order of their sources.
    public var chats: [ChatRecord]
    /// What is taken over from another index; then ``chunks``, ``vectors`` and ``stock`` are those that are not.
    public var carried: CarriedChunks?

    /// Creates contents.
    public init(
        manifest: IndexManifest, sources: [IndexedSource], chunks: [Chunk], vectors: VectorMatrix,
        stock: [StockItem] = [], photos: [Photo] = [], problems: [Problem] = [], model: [UInt8] = [],
        chats: [ChatRecord] = [], carried: CarriedChunks? = nil
    ) {
        self.manifest = manifest
        self.sources = sources
        self.chunks = chunks
        self.vectors = vectors
        self.stock = stock
        self.photos = photos
        self.problems = problems
        self.model = model
        self.chats = chats
        self.carried = carried
    }
}

/// What a build needs to know of a chat it does not read again.
public struct ChatRecord: Hashable, Sendable {
    /// Path of the source.
    public var path: String
    /// Number of messages that were read in it.
    public var messages: Int
    /// What tells it from other chats, in the parser's own form; it holds no texts.
    public var outline: [UInt8]

    /// Creates a record.
    public init(path: String, messages: Int, outline: [UInt8]) {
        self.path = path
        self.messages = messages
        self.outline = outline
    }
}

/// How a generation was made.
public struct IndexManifest: Hashable, Sendable, Codable {
    /// The shop's name.
    public var shop: String
    /// What made the vectors.
    public var embedder: EmbedderIdentity
    /// The vocabulary that questions are understood with.
    public var vocabulary: Vocabulary
    /// Number of chat messages that were read.
    public var messages: Int
    /// What else the build depended on, by name: versions of the chunker, settings.
    public var options: [String: String]
    /// By path of a document the hashes of the shop's own phones, addresses and accounts in it, ascending: what stays in chats.
    public var contacts: [String: [UInt64]]
    /// What the learned embedder was learned from; nil for an embedder that was not learned here.
    public var learning: Learning?
    /// Equal for generations that the same list of forgotten people and files was kept out of; nil for an empty list.
    public var forgotten: String?
    /// How long the character grams are that words are found by, in letters with the borders.
    public var gramLengths: ClosedRange<Int>

    /// Creates a manifest.
    public init(
        shop: String, embedder: EmbedderIdentity, vocabulary: Vocabulary, messages: Int = 0,
        options: [String: String] = [:], contacts: [String: [UInt64]] = [:], learning: Learning? = nil,
        forgotten: String? = nil, gramLengths: ClosedRange<Int> = CharacterGrams.lengths
    ) {
        self.shop = shop
        self.embedder = embedder
        self.vocabulary = vocabulary
        self.messages = messages
        self.options = options
        self.contacts = contacts
        self.learning = learning
        self.forgotten = forgotten
        self.gramLengths = gramLengths
    }

    /// How far the texts have moved away from those that an embedder was learned from.
    public struct Learning: Hashable, Sendable, Codable {
        /// Number of texts it was learned from.
        public var texts: Int
        /// Texts that came or went in the builds since.
        public var changed: Int

        /// Creates the tally.
        public init(texts: Int, changed: Int = 0) {
            self.texts = texts
            self.changed = changed
        }
    }
}

/// A file that a generation was made from.
public struct IndexedSource: Hashable, Sendable, Codable {
    /// Path relative to the shop's folder.
    public var path: String
    /// What it was read as.
    public var kind: Kind
    /// Size in bytes.
    public var size: Int
    /// SHA-256 of its bytes, in lower-case hexadecimal digits; for a photo in Google Drive, of its id and MD5.
    public var sha256: String
    /// Name and version of the parser.
    public var parser: String
    /// What came of it.
    public var state: State

    /// Creates a source.
    public init(path: String, kind: Kind, size: Int, sha256: String, parser: String, state: State) {
        self.path = path
        self.kind = kind
        self.size = size
        self.sha256 = sha256
        self.parser = parser
        self.state = state
    }

    /// What a file is read as, by its folder.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A Word catalogue.
        case catalog
        /// A Word document with sales scripts.
        case script
        /// Any other Word document: rules and conditions.
        case policy
        /// A WhatsApp export.
        case chat
        /// The stock sheet.
        case stock
        /// A product photo.
        case photo
    }

    /// What came of reading a file.
    public enum State: String, Hashable, Sendable, Codable {
        /// It was read.
        case read
        /// It could not be read; what the generation before held of it was kept.
        case kept
        /// It could not be read, and nothing was kept of it.
        case failed
        /// It holds the same chat as another file, which was read instead.
        case duplicate
    }
}
