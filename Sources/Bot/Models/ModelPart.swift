public import LanguageModels

/// What a language model had to do with an answer: for people who look into it.
public struct ModelPart: Hashable, Sendable {
    /// What it was asked for.
    public var task: Task
    /// The model that answered, as its server calls it; nil where none did.
    public var model: String?
    /// Why none did.
    public var failure: ModelError?
    /// Its sentences that were sent; of a wording only.
    public var said: [String] = []
    /// Its sentences that were not, by the rules that ``AnswerGrounds/rules`` names, or because what had to be said was missing.
    public var dropped: [String] = []

    /// Creates a part that nothing came of.
    public init(task: Task) {
        self.task = task
    }

    /// What a model is asked for.
    public enum Task: String, Hashable, Sendable, Codable {
        /// Reading what a message says.
        case reading
        /// Wording an answer.
        case wording
    }
}
