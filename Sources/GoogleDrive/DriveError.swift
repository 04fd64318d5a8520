public import KnowledgeModel
public import WebClient

/// Why something of Google Drive can't be had. No case holds a key, a token or an answer's text.
public enum DriveError: WordedError, Hashable {
    /// The key file is not there or can't be opened.
    case noKeyFile(file: String)
    /// The file is no service account's key.
    case badKeyFile(file: String, fault: KeyFault)
    /// Google takes no token request of this account; `code` is its word for why.
    case notAccepted(account: String, code: String)
    /// The folder is not there, or not shared with the account: Drive tells both alike.
    case notShared(folder: String, account: String)
    /// What the settings name is no folder.
    case noFolder(id: String)
    /// A file is gone, in the bin, or no longer shared.
    case gone(file: String)
    /// Drive refuses for a reason that waiting does not mend.
    case refused(reason: String, account: String)
    /// Drive asks to be left alone, after several tries.
    case busy(reason: String)
    /// The project's allowance for today is used up.
    case spent
    /// There is no answer.
    case web(WebError)
    /// The answer is not what the interface says.
    case badAnswer(detail: String)
    /// What was downloaded differs from what Drive says of it.
    case damaged(file: String)
    /// A file is larger than photos are.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// The folder holds more than is read.
    case tooMany(limit: Int)
    /// The folder that keeps downloads can't be used.
    case cache(path: String, reason: String)

    /// What a key file lacks.
    public enum KeyFault: String, Hashable, Sendable {
        /// It is no JSON with the fields of a key.
        case form
        /// It is another kind of key: a user's, or an application's.
        case kind
        /// The private key in it can't be read.
        case privateKey
        /// Its token address is none that a key may be used at.
        case address
    }

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .web(let error): error.isTransient
        case .busy, .spent, .badAnswer, .damaged, .cache: true
        case .noKeyFile, .badKeyFile, .notAccepted, .notShared, .noFolder, .gone, .refused, .tooLarge, .tooMany: false
        }
    }

    /// Whether it concerns one file, so that others can still be had.
    public var isOfOneFile: Bool {
        switch self {
        case .gone, .damaged, .tooLarge: true
        case .refused(let reason, _): DriveRefusal.ofOneFile.contains(reason)
        default: false
        }
    }

    /// Whether the work was given up on purpose.
    public var isCancellation: Bool { self == .web(.cancelled) }

    /// One line in English: what, where, what to do next.
    public var description: String { phrase.en }
}

extension DriveError {
    /// The same in both languages.
    public var phrase: Phrase {
        switch self {
        case .noKeyFile(let file):
            Phrase(
                ru: "ключ Google Drive \(file) не открывается: положите туда файл ключа сервисного аккаунта",
                en: "the Google Drive key \(file) can't be opened: put the service account's key file there")
        case .badKeyFile(let file, let fault): Self.phrase(of: fault, in: file)
        case .notAccepted(let account, let code):
            Phrase(
                ru: "Google не принимает ключ \(account) (\(code)): проверьте часы компьютера и что ключ не удалён",
                en:
                    "Google does not accept the key of \(account) (\(code)): check this computer's clock and that the key "
                    + "was not deleted")
        case .notShared(let folder, let account):
            Phrase(
                ru: "папки Google Drive \(folder) не видно: откройте к ней доступ для \(account)",
                en: "the Google Drive folder \(folder) can't be seen: share it with \(account)")
        case .noFolder(let id):
            Phrase(
                ru: "\(id) в Google Drive — не папка: впишите адрес папки",
                en: "\(id) in Google Drive is no folder: put the folder's address into the settings")
        case .gone(let file):
            Phrase(
                ru: "файла \(file) в Google Drive больше нет или он не открыт: соберите базу снова",
                en: "the file \(file) is no longer in Google Drive, or not shared: build again")
        case .refused(let reason, let account): Self.phrase(of: reason, account: account)
        case .busy(let reason):
            Phrase(
                ru: "Google Drive просит подождать (\(reason)): повторите позже",
                en: "Google Drive asks to wait (\(reason)): try again later")
        case .spent:
            Phrase(
                ru: "дневной запас обращений к Google Drive исчерпан: повторите завтра",
                en: "today's allowance of requests to Google Drive is used up: try again tomorrow")
        case .web(let error):
            Phrase(ru: "Google Drive: \(error.description)", en: "Google Drive: \(error.description)")
        case .badAnswer(let detail):
            Phrase(
                ru: "Google Drive ответил не так, как должен (\(detail)): повторите позже",
                en: "Google Drive answers otherwise than it should (\(detail)): try again later")
        case .damaged(let file):
            Phrase(
                ru: "файл \(file) пришёл из Google Drive повреждённым: повторите позже",
                en: "the file \(file) arrived damaged from Google Drive: try again later")
        case .tooLarge(let file, let bytes, let limit):
            Phrase(
                ru: "файл \(file) в Google Drive больше \(limit / 1_000_000) МБ (\(bytes) байт): уменьшите картинку",
                en:
                    "the file \(file) in Google Drive is larger than \(limit / 1_000_000) MB (\(bytes) bytes): make the "
                    + "picture smaller")
        case .tooMany(let limit):
            Phrase(
                ru: "в папке Google Drive больше \(limit) файлов: оставьте в ней только фотографии",
                en: "the Google Drive folder holds more than \(limit) files: leave only photos in it")
        case .cache(let path, let reason):
            Phrase(
                ru: "\(path): \(reason); проверьте место на диске и права",
                en: "\(path): \(reason); check the disk space and the rights")
        }
    }

    private static func phrase(of fault: KeyFault, in file: String) -> Phrase {
        let found =
            switch fault {
            case .form: Phrase(ru: "это не файл ключа в формате JSON", en: "this is no key file in JSON")
            case .kind: Phrase(ru: "это ключ не сервисного аккаунта", en: "this is no service account's key")
            case .privateKey: Phrase(ru: "закрытый ключ не читается", en: "the private key can't be read")
            case .address: Phrase(ru: "адрес token_uri не годится", en: "its token_uri can't be used")
            }
        return Phrase(
            ru: "ключ Google Drive \(file): \(found.ru); скачайте ключ сервисного аккаунта заново",
            en: "the Google Drive key \(file): \(found.en); download the service account's key anew")
    }

    private static func phrase(of reason: String, account: String) -> Phrase {
        let advice =
            switch reason {
            case "accessNotConfigured", "SERVICE_DISABLED":
                Phrase(
                    ru: "включите Google Drive API в проекте этого аккаунта",
                    en: "enable the Google Drive API in this account's project")
            case "insufficientFilePermissions", "appNotAuthorizedToFile", "insufficientPermissions", "forbidden":
                Phrase(
                    ru: "откройте доступ «читатель» для \(account)", en: "share it with \(account) as a viewer")
            case "domainPolicy":
                Phrase(
                    ru: "администратор домена запрещает доступ для \(account)",
                    en: "the domain's administrator forbids access by \(account)")
            case "cannotDownloadFile", "fileNotDownloadable":
                Phrase(
                    ru: "владелец запретил скачивание: разрешите его или загрузите картинку",
                    en: "its owner forbids downloading: allow it, or upload the picture")
            case "cannotDownloadAbusiveFile":
                Phrase(
                    ru: "Google считает файл вредным: замените его", en: "Google holds the file for harmful: replace it"
                )
            default: Phrase(ru: "проверьте доступ для \(account)", en: "check what is shared with \(account)")
            }
        return Phrase(
            ru: "Google Drive отказывает (\(reason)): \(advice.ru)",
            en: "Google Drive refuses (\(reason)): \(advice.en)")
    }
}
