public import KnowledgeModel

/// Why the knowledge base could not be asked.
public enum KnowledgeError: WordedError, Hashable {
    /// Nothing was built yet.
    case notBuilt(folder: String)
    /// The index's vectors were made by another embedder than the settings name; nil: the one learned from the corpus.
    case foreignEmbedder(index: EmbedderIdentity, available: EmbedderIdentity?)
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
                ru:
                    "векторы базы знаний сделаны моделью \(index), в настройках \(available?.description ?? "learned"): "
                    + "выполните `vitrina build` или верните прежнюю модель в vitrina.yaml",
                en:
                    "the knowledge base's vectors are by \(index), the settings name \(available?.description ?? "learned"): "
                    + "run `vitrina build`, or put the former model back into vitrina.yaml")
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
