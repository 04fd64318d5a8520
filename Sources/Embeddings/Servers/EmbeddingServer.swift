public import KnowledgeModel
import Language
public import WebClient

/// A server that makes vectors by OpenAI's interface: OpenAI itself, Ollama, llama.cpp, vLLM, text-embeddings-inference.
public struct EmbeddingServer: Hashable, Sendable {
    /// Where its interface begins: `http://localhost:11434/v1`.
    public var address: WebAddress
    /// The model it is to use.
    public var model: String
    /// How long its vectors are to be; nil leaves it to the model, and to servers that know no such wish.
    public var dimensions: Int?
    /// How vectors travel.
    public var encoding: Encoding
    /// Where the key lies.
    public var key: KeySource
    /// What stands before every question: `query: ` for E5.
    public var queryPrefix: String
    /// What stands before every passage: `passage: ` for E5.
    public var passagePrefix: String
    /// Most texts in one request; text-embeddings-inference takes 32, OpenAI 2,048.
    public var batch: Int
    /// Most requests at once.
    public var parallel: Int
    /// For one request of a build, at most; a local server may first have to load the model.
    public var timeout: Duration
    /// For the vector of a question, at most: a customer waits.
    public var queryTimeout: Duration

    /// How vectors travel.
    public enum Encoding: String, Hashable, Sendable, CaseIterable {
        /// As numbers; every server knows it.
        case float
        /// As bytes in Base64, a third of the size; not every server knows it.
        case base64
    }

    /// Where a key lies. The key itself is no setting.
    public enum KeySource: Hashable, Sendable {
        /// No key is sent.
        case none
        /// In a variable of the environment, which has to be there.
        case variable(String)
        /// In a variable of the environment; without it no key is sent.
        case variableIfSet(String)
        /// In the first line of a file.
        case file(String)
    }

    /// Creates a server's settings.
    public init(
        address: WebAddress, model: String, dimensions: Int? = nil, encoding: Encoding = .float,
        key: KeySource = .none, queryPrefix: String = "", passagePrefix: String = "", batch: Int = 32,
        parallel: Int = 4, timeout: Duration = .seconds(120), queryTimeout: Duration = .seconds(5)
    ) {
        self.address = address
        self.model = model
        self.dimensions = dimensions
        self.encoding = encoding
        self.key = key
        self.queryPrefix = queryPrefix
        self.passagePrefix = passagePrefix
        self.batch = batch
        self.parallel = parallel
        self.timeout = timeout
        self.queryTimeout = queryTimeout
    }

    /// What tells its vectors from others of the same model: all settings that change them. Where the server stands does
    /// not.
    public var version: String {
        var hash = StableHash()
        for part in [passagePrefix, queryPrefix, dimensions.map(String.init) ?? ""] {
            hash.combine(part)
            hash.combine(0)
        }
        return "openai-" + hash.digits
    }

    /// The identity of its vectors.
    public func identity(dimension: Int) -> EmbedderIdentity {
        EmbedderIdentity(model: model, version: version, dimension: dimension, isNormalized: true)
    }

    func prefixed(_ text: String, as role: EmbeddingRole) -> String {
        switch role {
        case .query: queryPrefix + text
        case .passage: passagePrefix + text
        }
    }
}

/// Which embedder a shop uses.
public enum EmbedderChoice: Hashable, Sendable {
    /// The one learned from the shop's own corpus, offline.
    case learned
    /// A server's.
    case server(EmbeddingServer)

    /// What a build depends on, for telling whether anything changed.
    public var fingerprint: String {
        switch self {
        case .learned: LatentSemanticModel.modelName
        case .server(let server): "\(server.model)@\(server.version)"
        }
    }
}
