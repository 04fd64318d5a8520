public import KnowledgeModel

/// Why a build could not be done at all. What is wrong with single files is a ``Problem`` of the report instead.
public enum BuildError: WordedError, Hashable {
    /// The shop's folder is not there.
    case noShop(folder: String)
    /// The folder holds nothing to build from.
    case nothingToBuild(folder: String)
    /// Not one source could be read; what was built before stays in use.
    case nothingReadable(folder: String, problems: [Problem])
    /// A settings file can't be read.
    case invalidSettings(file: String, detail: String)
    /// Another build is under way.
    case locked(holder: String)
    /// The operating system refused to read or write.
    case system(file: String, reason: String)

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .locked, .system: true
        case .noShop, .nothingToBuild, .nothingReadable, .invalidSettings: false
        }
    }
}

extension BuildError {
    /// One line in English: what, where, what to do next.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .noShop(let folder):
            Phrase(
                ru: "папки \(folder) нет: укажите папку магазина через --shop",
                en: "there is no folder \(folder): name the shop's folder with --shop")
        case .nothingToBuild(let folder):
            Phrase(
                ru: "в \(folder) нет ни документов, ни чатов: положите .docx в knowledge_base/catalog",
                en: "\(folder) holds no documents or chats: put .docx files into knowledge_base/catalog")
        case .nothingReadable(let folder, _):
            Phrase(
                ru: "в \(folder) не удалось прочитать ни одного документа или чата: исправьте названные файлы",
                en: "no document or chat in \(folder) could be read: mend the files named")
        case .invalidSettings(let file, let detail):
            Phrase(ru: "\(file): \(detail); исправьте файл", en: "\(file): \(detail); mend the file")
        case .locked(let holder):
            Phrase(
                ru: "база знаний уже строится (\(holder)): дождитесь конца",
                en: "the knowledge base is being built already (\(holder)): wait until that ends")
        case .system(let file, let reason):
            Phrase(
                ru: "\(file): \(reason); проверьте место на диске и права",
                en: "\(file): \(reason); check the disk space and the rights")
        }
    }
}
