public import KnowledgeModel

extension IndexError: WordedError {
    /// One line in English: what, where, expected against found, what to do next.
    public var description: String { phrase.en }

    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .foreignFile(let path):
            Phrase(
                ru: "\(path) — не база знаний Vitrina: выполните `vitrina build`",
                en: "\(path) is no knowledge base of Vitrina: run `vitrina build`")
        case .formatVersion(let path, let found, let supported):
            Phrase(
                ru:
                    "\(path): формат \(found), эта программа читает формат \(supported): выполните `vitrina build --force`",
                en: "\(path) has format \(found), this program reads format \(supported): run `vitrina build --force`")
        case .damaged(let path, let detail):
            Phrase(
                ru: "файл \(path) повреждён (\(detail)): выполните `vitrina build --force`",
                en: "\(path) is damaged (\(detail)): run `vitrina build --force`")
        case .database(let path, let detail):
            Phrase(
                ru:
                    "\(path) не читается или не пишется (\(SystemWords.russian(detail))): освободите место на диске или "
                    + "проверьте права, затем повторите",
                en: "\(path) could not be read or written (\(detail)): free some disk space or check the rights, "
                    + "then try again")
        case .fileInTheWay(let path):
            Phrase(
                ru: "\(path) уже есть: индекс пишется только в новый файл",
                en: "\(path) is there already: write the index to a new file")
        case .dimension, .notFinite, .length, .zeroVector, .vectorCount: vectorPhrase
        case .hitLimit(let asked, let allowed):
            Phrase(
                ru: "запрошено фрагментов: \(asked); можно от \(allowed.lowerBound) до \(allowed.upperBound)",
                en: "\(asked) hits asked for: ask for \(allowed.lowerBound) to \(allowed.upperBound)")
        case .emptyQuestion:
            Phrase(
                ru: "в вопросе нет ни слова, ни числа: напишите хотя бы одно",
                en: "the question holds no word or number: ask with at least one")
        case .cancelled:
            Phrase(ru: "запись остановлена", en: "writing was stopped")
        case .unknownFilter(let name, let value):
            Phrase(
                ru: "такого значения нет (\(name): \(value)): возьмите имя из vocabulary.yaml или путь файла",
                en: "no \(name) is called \(value): use a name of vocabulary.yaml or the path of a source")
        }
    }

    /// What is wrong with vectors.
    private var vectorPhrase: Phrase {
        switch self {
        case .dimension(let expected, let found):
            Phrase(
                ru: "в векторе элементов \(found), а нужно \(expected): выполните `vitrina build`",
                en: "the vector has \(found) elements, the index needs \(expected): use the index's own embedder "
                    + "or run `vitrina build`")
        case .notFinite(let row):
            Phrase(
                ru: "в векторе \(row + 1) не число: выполните `vitrina build --force`",
                en: "vector \(row + 1) holds a number that is not finite: run `vitrina build --force`")
        case .length(let row):
            Phrase(
                ru: "длина вектора \(row + 1) не от 1e-9 до 1e9: приведите векторы к единичной длине",
                en: "vector \(row + 1) has a length outside of 1e-9 to 1e9: scale the embedder's vectors to unit length"
            )
        case .vectorCount(let expected, let found):
            Phrase(
                ru: "векторов \(found), а фрагментов \(expected): нужен один вектор на фрагмент",
                en: "\(found) vectors for \(expected) chunks: give one vector a chunk")
        default:
            Phrase(
                ru: "вектор вопроса из одних нулей: спросите без вектора",
                en: "the question's vector is all zeros: ask without a vector")
        }
    }
}
