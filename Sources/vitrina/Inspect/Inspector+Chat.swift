import KnowledgeModel
import Parsers

extension Inspector {
    /// Tells what stands in a chat: how it was read, who wrote, and the messages.
    func tell(_ chat: ChatExport) {
        let entry = chat.entry.map { " › \($0)" } ?? ""
        console.print(
            ru: "\(chat.file)\(entry) — чат WhatsApp: сообщений \(chat.messages.count), "
                + "строк вне сообщений \(chat.unmatched.count)",
            en: "\(chat.file)\(entry) — WhatsApp chat: \(chat.messages.count) messages, "
                + "\(chat.unmatched.count) lines outside messages")
        tellKinds(of: chat)
        tellParticipants(of: chat)
        tellStyle(of: chat)
        console.print()
        let limit = options.limit ?? Int.max
        for message in chat.messages.prefix(limit) { console.print("  " + line(for: message)) }
        tellOmitted(chat.messages.count - limit, Phrase(ru: "сообщений", en: "messages"))
        tellProblems(chat.problems)
    }

    private func tellKinds(of chat: ChatExport) {
        let counts = Dictionary(chat.messages.map { ($0.kind, 1) }, uniquingKeysWith: +)
        let kinds = ChatMessage.Kind.all.compactMap { kind in
            counts[kind].map { "\(kind.phrase[language]) \($0)" }
        }
        console.print((language == .ru ? "  Виды: " : "  Kinds: ") + kinds.joined(separator: ", "))
        let times = chat.messages.lazy.compactMap(\.time)
        guard let first = times.min(), let last = times.max() else { return }
        console.print((language == .ru ? "  Время: " : "  Time: ") + "\(minutes(first)) … \(minutes(last))")
    }

    private func tellParticipants(of chat: ChatExport) {
        let limit = options.limit.map { min($0, 10) } ?? Int.max
        let names = chat.participants.sorted { $0.messages > $1.messages }.prefix(limit).map {
            "\(short($0.name)) \($0.messages)"
        }
        let left = chat.participants.count - names.count
        let more = left > 0 ? (language == .ru ? " и ещё \(left)" : " and \(left) more") : ""
        console.print((language == .ru ? "  Пишут: " : "  Authors: ") + names.joined(separator: ", ") + more)
    }

    private func tellStyle(of chat: ChatExport) {
        let style = chat.style
        let phone = style.header.isPhoneOS || style.header == .oldColon ? "iPhone" : "Android"
        console.print(
            (language == .ru ? "  Запись: " : "  Written: ")
                + "\(phone), \(style.encoding.name), \(style.dateOrder.phrase[language]): "
                + style.dateEvidence.phrase[language])
    }

    private func line(for message: ChatMessage) -> String {
        var parts = [language == .ru ? "стр. \(message.line)" : "line \(message.line)"]
        if let time = message.time { parts.append(minutes(time)) }
        if message.kind != .text {
            parts.append("(" + message.kind.phrase[language] + (message.media.map { ": \(name(of: $0))" } ?? "") + ")")
        }
        let edited = message.isEdited ? (language == .ru ? " (изменено)" : " (edited)") : ""
        let author = message.author.map { short($0) + ": " } ?? ""
        return parts.joined(separator: "  ") + "  " + author + short(message.text) + edited
    }

    private func name(of media: ChatMessage.Media) -> String {
        media.fileName.map(short) ?? media.kind.phrase[language]
    }

    private func minutes(_ time: LocalDateTime) -> String {
        time.description.prefix(10) + " " + time.description.dropFirst(11).prefix(5)
    }
}

extension ChatMessage.Kind {
    /// All kinds, the usual ones first.
    fileprivate static let all: [ChatMessage.Kind] = [
        .text, .media, .contact, .location, .call, .poll, .viewOnce, .deleted, .system,
    ]

    /// The kind in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .text: Phrase(ru: "текст", en: "text")
        case .media: Phrase(ru: "вложение", en: "media")
        case .call: Phrase(ru: "звонок", en: "call")
        case .location: Phrase(ru: "место", en: "location")
        case .contact: Phrase(ru: "контакт", en: "contact")
        case .poll: Phrase(ru: "опрос", en: "poll")
        case .deleted: Phrase(ru: "удалено", en: "deleted")
        case .viewOnce: Phrase(ru: "одноразовый просмотр", en: "view once")
        case .system: Phrase(ru: "уведомление", en: "notice")
        }
    }
}

extension ChatMessage.Media.Kind {
    /// The kind in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .image: Phrase(ru: "фото", en: "image")
        case .video: Phrase(ru: "видео", en: "video")
        case .audio: Phrase(ru: "звук", en: "audio")
        case .gif: Phrase(ru: "GIF", en: "GIF")
        case .sticker: Phrase(ru: "стикер", en: "sticker")
        case .document: Phrase(ru: "документ", en: "document")
        case .contact: Phrase(ru: "контакт", en: "contact")
        case .unknown: Phrase(ru: "без файла", en: "left out")
        }
    }
}

extension ChatStyle.Encoding {
    /// The encoding's usual name.
    fileprivate var name: String {
        switch self {
        case .utf8, .utf8WithMark: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1251: "windows-1251"
        }
    }
}

extension ChatStyle.DateOrder {
    /// The order in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .dayMonthYear: Phrase(ru: "сначала день", en: "day first")
        case .monthDayYear: Phrase(ru: "сначала месяц", en: "month first")
        case .yearMonthDay: Phrase(ru: "сначала год", en: "year first")
        }
    }
}

extension ChatStyle.DateEvidence {
    /// What settled the order, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .form: Phrase(ru: "видно по записи даты", en: "told by the form of the date")
        case .above12(let forIt, let against):
            Phrase(
                ru: "дат с днём больше 12: \(forIt), против: \(against)",
                en: "dates with a day above 12: \(forIt), against: \(against)")
        case .changes(let day, let month):
            Phrase(
                ru: "день меняется от сообщения к сообщению \(day) раз, месяц \(month)",
                en: "between messages the day changes \(day) times, the month \(month)")
        case .usage:
            Phrase(ru: "по датам не понять, взято обычное", en: "the dates do not tell, the usual order is taken")
        }
    }
}
