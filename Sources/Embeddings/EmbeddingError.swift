public import KnowledgeModel
public import WebClient

/// Why vectors could not be made.
public enum EmbeddingError: WordedError, Hashable {
    /// There is no text to learn from.
    case emptyCorpus
    /// The stored model is cut short or damaged.
    case damagedModel(detail: String)
    /// The task was cancelled while the embedder learned or made vectors.
    case cancelled
    /// LAPACK gave up.
    case decompositionFailed(routine: String, info: Int)
    /// A text to send is blank, which servers refuse.
    case blankText(position: Int)
    /// The key is not where the settings say.
    case missingKey(source: String)
    /// The server can't be reached, or not as the settings say.
    case web(WebError)
    /// The server answers with an error.
    case refused(host: String, status: Int, detail: String)
    /// The account with the server has no money or quota left.
    case quotaSpent(host: String)
    /// What the server answers is not what the interface says.
    case badAnswer(host: String, detail: String)
    /// A vector has another length than asked for, or than the vectors there are.
    case wrongDimension(model: String, expected: Int, found: Int)
    /// The server's vectors of a known text are no longer what they were: another model goes by the same name.
    case modelChanged(model: String)
    /// The file that keeps vectors between builds can't be used.
    case cache(path: String, detail: String, isDamaged: Bool)

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .web(let error): error.isTransient
        case .refused(_, let status, _): status == 408 || status == 409 || status == 429 || status >= 500
        case .cache(_, _, let isDamaged): !isDamaged
        case .cancelled: true
        case .emptyCorpus, .damagedModel, .decompositionFailed, .blankText, .missingKey, .quotaSpent, .badAnswer,
            .wrongDimension, .modelChanged:
            false
        }
    }

    /// Whether it is the server that can't be had just now, or not by the key at hand: what is there already can be searched
    /// without it. Not so when the server answers, and its vectors are not those the index needs.
    public var isOutage: Bool {
        switch self {
        case .missingKey, .web, .refused, .quotaSpent, .badAnswer: true
        case .emptyCorpus, .damagedModel, .cancelled, .decompositionFailed, .blankText, .wrongDimension, .modelChanged,
            .cache:
            false
        }
    }
}
