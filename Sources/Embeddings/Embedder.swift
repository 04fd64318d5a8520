public import KnowledgeModel

/// Makes vectors of texts: one learned from the shop's own corpus, or a server's.
///
/// Vectors of different embedders can't be compared; ``identity`` tells them apart.
public protocol Embedder: Sendable {
    /// What makes the vectors.
    var identity: EmbedderIdentity { get }

    /// Vectors of texts, one a row in their order.
    /// - Throws: ``EmbeddingError``.
    func embed(_ texts: [String], as role: EmbeddingRole) async throws(EmbeddingError) -> VectorMatrix
}

/// What a text is to a search. Some models want the two told apart.
public enum EmbeddingRole: Hashable, Sendable {
    /// It asks.
    case query
    /// It may be an answer.
    case passage
}

/// The model learned from the shop's corpus, as an embedder. Both roles are the same to it; the vector of a text without a
/// word it knows is all zeros.
public struct LearnedEmbedder: Embedder {
    /// The learned model.
    public let model: LatentSemanticModel
    /// The model's identity; known without encoding the model anew.
    public let identity: EmbedderIdentity

    /// Creates an embedder.
    public init(_ model: LatentSemanticModel, identity: EmbedderIdentity) {
        self.model = model
        self.identity = identity
    }

    /// Opens a model as an index stores it; its bytes are hashed once.
    /// - Throws: ``EmbeddingError/damagedModel(detail:)``.
    public init(decoding bytes: [UInt8]) throws(EmbeddingError) {
        let model = try LatentSemanticModel(decoding: bytes)
        self.init(model, identity: model.identity(encodedAs: bytes))
    }

    /// Unit vectors of texts, one a row in their order; all zeros for a text without a known word.
    public func embed(_ texts: [String], as role: EmbeddingRole) async throws(EmbeddingError) -> VectorMatrix {
        try model.embed(texts)
    }
}
