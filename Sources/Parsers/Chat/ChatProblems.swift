import KnowledgeModel

/// The problems that reading a chat can find, worded for people. None holds a word of a message, a name or a phone.
struct ChatProblems {
    let file: String
    private(set) var all: [Problem] = []

    init(file: String) { self.file = file }

    private mutating func add(
        _ severity: Problem.Severity, _ code: String, _ message: Phrase, _ remedy: Phrase, at place: Place = .file
    ) {
        all.append(
            Problem(
                severity: severity, code: code, location: SourceLocation(file: file, place: place), message: message,
                remedy: remedy))
    }

    mutating func repaired(_ count: Int) {
        add(
            .warning, "chat.invalidText",
            Phrase(
                ru: "Мест с испорченными символами: \(count); они заменены знаком �.",
                en: "Places with broken characters: \(count); they were replaced by �."),
            Phrase(
                ru: "Выгрузите чат заново и не пересохраняйте файл.", en: "Export the chat again and do not re-save it."
            ))
    }

    mutating func codePage() {
        add(
            .note, "chat.windows1251",
            Phrase(
                ru: "Файл пересохранён в кодировке windows-1251: эмодзи и казахские буквы в нём потеряны.",
                en: "The file was re-saved in windows-1251: emoji and Kazakh letters are lost in it."),
            Phrase(ru: "Положите исходный файл из WhatsApp.", en: "Use the original file from WhatsApp."))
    }

    mutating func ambiguousDates(_ order: ChatStyle.DateOrder, first line: Int) {
        let dayFirst = order == .dayMonthYear
        add(
            .warning, "chat.ambiguousDates",
            Phrase(
                ru: "По датам не понять, что стоит первым, день или месяц; принято: \(dayFirst ? "день" : "месяц").",
                en: "The dates do not tell whether day or month comes first; taken: \(dayFirst ? "day" : "month")."),
            Phrase(
                ru: "Сверьте дату первого сообщения с телефоном; более длинная выгрузка снимет вопрос.",
                en: "Compare the first message's date with the phone; a longer export settles it."),
            at: .message(line: line, time: nil))
    }

    mutating func conflictingDates(_ against: Int) {
        add(
            .warning, "chat.conflictingDates",
            Phrase(
                ru: "Сообщений, дата которых возможна лишь в другом порядке дня и месяца: \(against).",
                en: "Messages whose date is possible only with day and month the other way round: \(against)."),
            Phrase(
                ru: "Похоже, в файле склеены две выгрузки: положите их отдельными файлами.",
                en: "Two exports seem to be joined in the file: put them in separate files."))
    }

    mutating func unreadableTimes(_ count: Int, first line: Int) {
        add(
            .warning, "chat.noDate",
            Phrase(
                ru: "Сообщений без полной даты или с датой неизвестного календаря: \(count).",
                en: "Messages without a full date or with a date of an unknown calendar: \(count)."),
            Phrase(
                ru: "Выгрузите чат заново современной версией WhatsApp.",
                en: "Export the chat again with a current WhatsApp."),
            at: .message(line: line, time: nil))
    }

    mutating func unmatched(_ lines: ChatExport.UnmatchedLines, of all: Int) {
        let numbers = lines.firstLines.map(String.init).joined(separator: ", ")
        add(
            .warning, "chat.unmatchedLines",
            Phrase(
                ru: "Строк, не принадлежащих ни одному сообщению: \(lines.count) из \(all). Первые: \(numbers).",
                en: "Lines that belong to no message: \(lines.count) of \(all). The first: \(numbers)."),
            Phrase(
                ru: "Посмотрите начало файла: там не выгрузка чата или неизвестный вид дат.",
                en: "Look at the file's beginning: it is no chat export or has dates of an unknown form."),
            at: .message(line: lines.firstLines.first ?? 1, time: nil))
    }

    mutating func onlyNotices(_ count: Int) {
        add(
            .warning, "chat.onlyNotices",
            Phrase(
                ru: "В чате только служебные уведомления WhatsApp (\(count)), ни одного сообщения.",
                en: "The chat holds only notices of WhatsApp (\(count)) and no message."),
            Phrase(
                ru: "Проверьте, тот ли чат выгружен.", en: "Check that the right chat was exported."))
    }

    mutating func joined() {
        add(
            .warning, "chat.joinedExports",
            Phrase(
                ru: "В файле склеены выгрузки с iPhone и с Android или с разными настройками.",
                en: "The file joins exports of an iPhone and an Android phone, or of different settings."),
            Phrase(ru: "Положите их отдельными файлами.", en: "Put them in separate files."))
    }

    mutating func quoted(_ quoted: Int, foreign: Int) {
        add(
            .note, "chat.quotedHeaders",
            Phrase(
                ru: "Строк, похожих на начало сообщения, но принятых за его текст: \(quoted + foreign).",
                en: "Lines that look like the beginning of a message but were taken for text: \(quoted + foreign)."),
            Phrase(
                ru: "Ничего делать не нужно, если в чат пересылали куски других чатов.",
                en: "Nothing to do if parts of other chats were pasted into this one."))
    }

    mutating func damaged(_ error: ParserError) {
        add(.warning, error.code, error.message, error.remedy)
    }
}
