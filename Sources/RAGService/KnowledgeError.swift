public import KnowledgeModel

/// Why the knowledge base could not be asked.
public enum KnowledgeError: WordedError, Hashable {
    /// Nothing was built yet.
    case notBuilt(folder: String)
    /// The index's vectors were made by another embedder than the one at hand.
    case foreignEmbedder(index: EmbedderIdentity, available: EmbedderIdentity)

    /// The question holds no word or number.
    case emptyQuestion
    /// The question is longer than anyone types.
    case longQuestion(characters: Int, allowed: Int)

    /// Whether the same call may succeed later.
    public var isTransient: Bool { false }
}

extension KnowledgeError {
    /// One line in English: what, where, what to do next.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .notBuilt(let folder):
            Phrase(
                ru: "в \(folder) ещё нет базы знаний: выполните `vitrina build --shop \(folder)`",
                en: "\(folder) has no knowledge base yet: run `vitrina build --shop \(folder)`")
        case .foreignEmbedder(let index, let available):
            Phrase(
                ru: "базе знаний нужны векторы \(index), есть \(available): выполните `vitrina build --force`",
                en:
                    "the knowledge base needs the embedder \(index), at hand is \(available): run `vitrina build --force`"
            )
        case .emptyQuestion:
            Phrase(
                ru: "в вопросе нет ни слова, ни числа: напишите хотя бы одно",
                en: "the question holds no word or number: ask with at least one")
        case .longQuestion(let characters, let allowed):
            Phrase(
                ru: "в вопросе \(characters) знаков: спросите короче, не больше \(allowed)",
                en: "the question has \(characters) characters: ask with at most \(allowed)")
        }
    }
}
