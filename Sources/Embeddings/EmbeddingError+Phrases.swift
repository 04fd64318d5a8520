public import KnowledgeModel
import WebClient

extension EmbeddingError {
    /// One line in English: what happened and what to do next.
    public var description: String { phrase.en }

    /// The same in both languages. It holds no key and no text that was sent.
    public var phrase: Phrase {
        switch self {
        case .emptyCorpus:
            Phrase(
                ru: "в текстах нет слов, по которым можно построить векторы: добавьте документы в knowledge_base",
                en: "the texts hold no words to learn vectors from: add documents to knowledge_base")
        case .damagedModel(let detail):
            Phrase(
                ru: "сохранённая модель векторов повреждена (\(detail)): выполните `vitrina build --force`",
                en: "the stored vector model is damaged (\(detail)): run `vitrina build --force`")
        case .cancelled: Phrase(ru: "обучение поиска остановлено", en: "learning was stopped")
        case .decompositionFailed(let routine, let info):
            Phrase(
                ru:
                    "\(routine) из LAPACK закончился с кодом \(info): выполните `vitrina build --force`; повторится — сообщите",
                en:
                    "LAPACK's \(routine) failed with info \(info): run `vitrina build --force`, and report it if it happens again"
            )
        case .blankText(let position):
            Phrase(
                ru: "текст \(position) пуст, сервер векторов такой не примет: сообщите об этом",
                en: "text \(position) is blank, which no embedding server takes: report it")
        case .missingKey(let source):
            Phrase(
                ru: "нет ключа сервера векторов: \(source); задайте его или поправьте раздел embeddings в vitrina.yaml",
                en: "no key for the embedding server: \(source); set it or mend embeddings in vitrina.yaml")
        case .web(let error): Self.phrase(of: error)
        case .refused(let host, let status, let detail): Self.refusal(host, status, detail)
        case .quotaSpent(let host):
            Phrase(
                ru: "на счёте у \(host) не осталось денег или квоты: пополните счёт",
                en: "the account with \(host) has no money or quota left: top it up")
        case .badAnswer(let host, let detail):
            Phrase(
                ru:
                    "сервер векторов \(host) отвечает не так, как должен (\(detail)): проверьте url и model в vitrina.yaml",
                en:
                    "the embedding server \(host) answers what it should not (\(detail)): check url and model in vitrina.yaml"
            )
        case .wrongDimension(let model, let expected, let found):
            Phrase(
                ru: "длина векторов \(model) — \(found), ожидалась \(expected): поправьте dimensions в vitrina.yaml "
                    + "и выполните `vitrina build --force`",
                en: "vectors of \(model) have \(found) elements, expected \(expected): mend dimensions in vitrina.yaml "
                    + "and run `vitrina build --force`")
        case .modelChanged(let model):
            Phrase(
                ru: "под именем \(model) на сервере теперь другая модель: выполните `vitrina build --force`",
                en: "another model now goes by the name \(model) on the server: run `vitrina build --force`")
        case .cache(let path, let detail, let isDamaged):
            isDamaged
                ? Phrase(
                    ru: "\(path) повреждён (\(detail)): удалите его, векторы запросятся снова",
                    en: "\(path) is damaged (\(detail)): remove it, the vectors will be asked for again")
                : Phrase(
                    ru: "\(path) не читается или не пишется (\(detail)): проверьте место на диске и права",
                    en: "\(path) can't be read or written (\(detail)): check the disk space and the rights")
        }
    }

    private static func refusal(_ host: String, _ status: Int, _ detail: String) -> Phrase {
        let remedy: Phrase =
            switch status {
            case 401, 403: Phrase(ru: "проверьте ключ и его права", en: "check the key and what it may do")
            case 404:
                Phrase(
                    ru: "проверьте url и model в vitrina.yaml, и что модель загружена",
                    en: "check url and model in vitrina.yaml, and that the model is loaded")
            case 413, 422:
                Phrase(ru: "уменьшите batch в vitrina.yaml", en: "make batch in vitrina.yaml smaller")
            case 429:
                Phrase(
                    ru: "подождите или уменьшите parallel в vitrina.yaml",
                    en: "wait, or make parallel in vitrina.yaml smaller")
            case 500...: Phrase(ru: "повторите позже", en: "try again later")
            default: Phrase(ru: "проверьте раздел embeddings в vitrina.yaml", en: "check embeddings in vitrina.yaml")
            }
        let said = detail.isEmpty ? "" : " (\(detail))"
        return Phrase(
            ru: "сервер векторов \(host) отвечает \(status)\(said): \(remedy.ru)",
            en: "the embedding server \(host) answers \(status)\(said): \(remedy.en)")
    }

    private static func phrase(of error: WebError) -> Phrase {
        let ru =
            switch error {
            case .invalidAddress: "адрес не годится: запишите url в vitrina.yaml как http://localhost:11434/v1"
            case .invalidHeader: "в ключе перевод строки или непечатный знак: проверьте ключ"
            case .unreachable(let host, let reason):
                "\(host) недоступен (\(reason)): проверьте url в vitrina.yaml и что сервер запущен"
            case .tls(let host, let reason):
                "нет защищённого соединения с \(host) (\(reason)): проверьте сертификат и http или https в url"
            case .timeout(let host, .connect, let limit):
                "\(host) не принял соединение за \(limit): проверьте сеть и url"
            case .timeout(let host, _, let limit):
                "\(host) не успел ответить за \(limit): увеличьте timeout или уменьшите batch в vitrina.yaml"
            case .interrupted(let host, let reason): "\(host) оборвал соединение (\(reason)): повторите"
            case .tooLarge(let host, let limit):
                "ответ \(host) больше \(limit) байт: уменьшите batch в vitrina.yaml"
            case .malformed(let host, let reason):
                "\(host) отвечает не по HTTP (\(reason)): проверьте url в vitrina.yaml"
            case .status(let failure): "\(failure.host) отвечает \(failure.status)"
            case .redirect(let host, let status, let target):
                "\(host) отвечает \(status) и отсылает к \(target): впишите верный url в vitrina.yaml"
            case .cancelled: "запрос отменён"
            }
        return Phrase(ru: "сервер векторов: \(ru)", en: "embedding server: \(error)")
    }
}
