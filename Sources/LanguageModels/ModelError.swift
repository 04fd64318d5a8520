public import KnowledgeModel
public import WebClient

/// Why a language model gives no answer, or none that may be used.
///
/// No case holds anything of a request or of an answer: they are customers' words.
public enum ModelError: WordedError, Hashable {
    /// The request can't be sent to any model.
    case badRequest(detail: String)
    /// The key is not where the settings say.
    case missingKey(source: String)
    /// The server can't be reached, or broke off.
    case web(WebError)
    /// The key is not accepted, or not for this.
    case keyRefused(host: String, status: Int)
    /// The server has no such model.
    case unknownModel(host: String, model: String)
    /// Request and answer together are longer than the model can take.
    case tooLong(host: String, model: String)
    /// Too many requests just now.
    case rateLimited(host: String, retryAfter: Duration?)
    /// The account with the server has no money or quota left.
    case quotaSpent(host: String)
    /// The server refuses with another status; `code` is its own name for the reason.
    case refused(host: String, status: Int, code: String)
    /// A filter of the server withholds the answer, or does not let the request pass.
    case blocked(host: String, reason: String)
    /// The model declines to answer.
    case declined(host: String)
    /// What the server answers is not what its interface says.
    case badAnswer(host: String, detail: String)
    /// The answer broke off before its end.
    case truncated(host: String)
    /// A structured answer is no JSON, or not in the form asked for.
    case wrongFormat(host: String, detail: String)
    /// It took longer than a conversation can wait.
    case tooSlow(role: ModelRole, after: Duration)
    /// The budget of a role is spent.
    case budgetSpent(role: ModelRole, period: BudgetPeriod)
    /// What a role took can't be read, so that nobody knows whether its budget has room.
    case budgetUnknown(role: ModelRole)
    /// The model failed several times in a row and is left alone for a while.
    case resting(endpoint: String)
    /// The role has no model: the program goes on without one.
    case offline(role: ModelRole)
    /// The task was cancelled.
    case cancelled

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        switch self {
        case .web(let error): error.isTransient
        case .refused(_, let status, _): status == 408 || status == 409 || status == 429 || status >= 500
        case .rateLimited, .truncated, .tooSlow, .budgetUnknown, .resting: true
        // Money comes back with the next day or month, not with another try.
        case .badRequest, .missingKey, .keyRefused, .unknownModel, .tooLong, .quotaSpent, .blocked, .declined,
            .badAnswer, .wrongFormat, .budgetSpent, .offline, .cancelled:
            false
        }
    }
}
