public import KnowledgeModel

/// Why the shop's records can't be read or written. No case holds anything of a customer.
public enum RecordsError: WordedError, Hashable {
    /// The file or its folder can't be made, read or written.
    case cannotOpen(path: String, reason: String)
    /// The file is an SQLite database of something else, or no database at all.
    case otherFile(path: String)
    /// A newer version of the program made changes that this one does not know.
    case newer(path: String)
    /// The file is cut short or damaged.
    case damaged(path: String, detail: String)
    /// Another program keeps the file to itself.
    case busy(path: String)
    /// The disk is full.
    case full(path: String)
    /// Something else was recorded in the conversation meanwhile: read it again and decide anew.
    case changedMeanwhile(conversation: ConversationID)
    /// There is no such conversation.
    case unknownConversation(ConversationID)
    /// A value that the records don't take; `field` says where it belongs.
    case invalid(field: String, reason: String)
    /// The task was cancelled; nothing was recorded.
    case cancelled

    /// Whether the same call may succeed later.
    public var isTransient: Bool {
        switch self {
        case .busy, .full, .changedMeanwhile: true
        case .cannotOpen, .otherFile, .newer, .damaged, .unknownConversation, .invalid, .cancelled: false
        }
    }

    /// In English.
    public var description: String { phrase.en }

    /// One line: what is wrong, where, and what to do next.
    public var phrase: Phrase {
        switch self {
        case .cannotOpen(let path, let reason):
            Phrase(
                ru: "\(path) не открывается (\(SystemWords.russian(reason))): проверьте права на файл и папку",
                en: "\(path) can't be opened (\(reason)): check the rights of the file and its folder")
        case .otherFile(let path):
            Phrase(
                ru: "\(path) — не записи магазина Vitrina: уберите этот файл или верните свой из копии",
                en: "\(path) holds no shop records of Vitrina: move it away, or put your own back from a copy")
        case .newer(let path):
            Phrase(
                ru: "\(path) записан более новой версией программы: обновите программу",
                en: "\(path) was written by a newer version of the program: update the program")
        case .damaged(let path, let detail):
            Phrase(
                ru: "\(path) повреждён (\(SystemWords.russian(detail))): верните файл из копии",
                en: "\(path) is damaged (\(detail)): put the file back from a copy")
        case .busy(let path):
            Phrase(
                ru: "\(path) занят другой программой: закройте её и повторите",
                en: "\(path) is kept busy by another program: close it and try again")
        case .full(let path):
            Phrase(
                ru: "нет места на диске для \(path): освободите место и повторите",
                en: "no space is left on the disk for \(path): free some and try again")
        case .changedMeanwhile(let conversation):
            Phrase(
                ru: "в разговоре \(conversation.rawValue) уже записано другое: прочитайте его заново и повторите",
                en: "something else was recorded in conversation \(conversation.rawValue): read it again and retry")
        case .unknownConversation(let conversation):
            Phrase(
                ru: "разговора \(conversation.rawValue) нет: начните его заново",
                en: "there is no conversation \(conversation.rawValue): begin it anew")
        case .invalid(let field, let reason):
            Phrase(
                ru: "записи не принимают \(field): \(reason)", en: "the records don't take \(field): \(reason)")
        case .cancelled: Phrase(ru: "запись отменена", en: "recording was cancelled")
        }
    }
}
