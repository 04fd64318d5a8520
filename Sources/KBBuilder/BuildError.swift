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
    /// Somebody else is at work on the knowledge base; nil when it can't be told who.
    case locked(holder: LockHolder?)
    /// There is no generation with that number.
    case noGeneration(number: Int, known: [Int])
    /// There is none before the generation in use to go back to; nil where nothing was built at all.
    case noEarlierGeneration(current: Int?)
    /// The generation is in use and can't be removed.
    case inUse(number: Int)
    /// Some files only were to be looked at, while settings, vocabulary or program ask for all to be read anew.
    case scopeTooNarrow
    /// The build would lose more passages than may go unasked.
    case losesMuch(lost: Int, of: Int, losses: [PassageLoss])
    /// A draft can't be searched: nothing in one of its parts, `stems`, `grams` or `vectors`.
    case emptyLeg(name: String)
    /// The operating system refused to read or write.
    case system(file: String, reason: String)

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .locked, .system: true
        case .noShop, .nothingToBuild, .nothingReadable, .invalidSettings, .noGeneration, .noEarlierGeneration, .inUse,
            .emptyLeg, .scopeTooNarrow, .losesMuch:
            false
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
                ru: "с базой знаний уже работают (\(holder?.phrase.ru ?? "другой процесс")): дождитесь конца",
                en: "somebody is at work on the knowledge base (\(holder?.phrase.en ?? "another process")): "
                    + "wait until that ends")
        case .noGeneration(let number, let known):
            Phrase(
                ru: "поколения \(number) нет, есть \(Self.list(known)): выберите из `vitrina history`",
                en: "there is no generation \(number), there are \(Self.list(known)): choose one of `vitrina history`")
        case .noEarlierGeneration(let current?):
            Phrase(
                ru: "поколение \(current) самое раннее, вернуться не к чему: что есть, покажет `vitrina history`",
                en:
                    "generation \(current) is the earliest, there is none to go back to: `vitrina history` shows what there is"
            )
        case .noEarlierGeneration(nil):
            Phrase(
                ru: "база знаний ещё не собрана, вернуться не к чему: выполните `vitrina build`",
                en: "nothing was built yet, there is nothing to go back to: run `vitrina build`")
        case .inUse(let number):
            Phrase(
                ru: "поколение \(number) в работе: сначала вернитесь к другому через `vitrina rollback`",
                en: "generation \(number) is in use: go back to another with `vitrina rollback` first")
        case .scopeTooNarrow:
            Phrase(
                ru:
                    "настройки, словарь или сама программа изменились, прочитать надо всё: выполните `vitrina build` без --only",
                en: "settings, vocabulary or the program itself changed, so that every file has to be read: "
                    + "run `vitrina build` without --only")
        case .losesMuch(let lost, let count, let losses):
            Phrase(
                ru: "пропало бы \(lost) из \(count) фрагментов: \(Self.list(losses, \.ru)); "
                    + "верните файлы или подтвердите через --yes",
                en: "\(lost) of \(count) passages would be lost: \(Self.list(losses, \.en)); "
                    + "put the files back or confirm with --yes")
        case .emptyLeg(let name):
            Phrase(
                ru:
                    "в новой базе знаний пуста часть \(name), искать в ней нельзя: проверьте документы; прежняя в работе",
                en: "the new knowledge base has nothing in \(name) and can't be searched: check the documents; "
                    + "the one before stays in use")
        case .system(let file, let reason):
            Phrase(
                ru: "\(file): \(SystemWords.russian(reason)); освободите место на диске или проверьте права",
                en: "\(file): \(reason); free some disk space or check the rights")
        }
    }

    private static func list(_ numbers: [Int]) -> String {
        numbers.isEmpty ? "—" : numbers.map(String.init).joined(separator: ", ")
    }

    /// The greatest losses first, as many as a line holds.
    private static func list(_ losses: [PassageLoss], _ wording: KeyPath<Phrase, String>) -> String {
        let shown = losses.sorted { ($1.before - $1.after, $0.path) < ($0.before - $0.after, $1.path) }.prefix(5)
        let rest = losses.count - shown.count
        let more = Phrase(ru: "и ещё файлов: \(rest)", en: "and \(rest) more files")
        return (shown.map { "\($0.path) \($0.before) → \($0.after)" } + (rest > 0 ? [more[keyPath: wording]] : []))
            .joined(separator: ", ")
    }
}
