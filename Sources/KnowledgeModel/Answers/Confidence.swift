/// How far the best hit can be trusted to answer the question.
public enum Confidence: String, Hashable, Sendable, Codable {
    /// The question's words are answered by what was found.
    case confident
    /// Something near was found; a person or a second question should settle it.
    case weak
    /// The knowledge base holds no answer.
    case none
}
