/// Why vectors could not be made.
public enum EmbeddingError: Error, Hashable, Sendable {
    /// There is no text to learn from.
    case emptyCorpus
    /// The stored model is cut short or damaged.
    case damagedModel(detail: String)
    /// LAPACK gave up.
    case decompositionFailed(routine: String, info: Int)

    /// Whether the same call may succeed later.
    public var isTransient: Bool { false }
}

extension EmbeddingError: CustomStringConvertible {
    /// One line: what happened and what to do next.
    public var description: String {
        switch self {
        case .emptyCorpus:
            "the texts hold no words to learn vectors from: add documents to knowledge_base"
        case .damagedModel(let detail):
            "the stored vector model is damaged (\(detail)): run `vitrina build --force`"
        case .decompositionFailed(let routine, let info):
            "LAPACK's \(routine) failed with info \(info): run `vitrina build --force`, and report it if it happens again"
        }
    }
}
