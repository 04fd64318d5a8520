public import KnowledgeModel

/// Why the knowledge base could not be asked.
public enum KnowledgeError: Error, Hashable, Sendable {
    /// Nothing was built yet.
    case notBuilt(folder: String)
    /// The index's vectors were made by another embedder than the one at hand.
    case foreignEmbedder(index: EmbedderIdentity, available: EmbedderIdentity)

    /// Whether the same call may succeed later.
    public var isTransient: Bool { false }
}

extension KnowledgeError: CustomStringConvertible {
    /// One line: what, where, what to do next.
    public var description: String {
        switch self {
        case .notBuilt(let folder):
            "\(folder) has no knowledge base yet: run `vitrina build --shop \(folder)`"
        case .foreignEmbedder(let index, let available):
            "the knowledge base needs the embedder \(index), at hand is \(available): run `vitrina build --force`"
        }
    }
}
