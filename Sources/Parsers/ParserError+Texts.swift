public import KnowledgeModel

extension ParserError {
    /// Whether trying again unchanged may help: never, a file stays as it is until someone mends it.
    public var isTransient: Bool { false }

    /// A stable name of the kind of error.
    public var code: String {
        switch self {
        case .unreadableFile: "container.unreadable"
        case .emptyFile: "container.emptyFile"
        case .lockFile: "container.lockFile"
        case .passwordProtectedOrOld: "container.passwordProtectedOrOld"
        case .wrongFormat: "container.wrongFormat"
        case .unsupportedFormat: "container.unsupportedFormat"
        case .damagedArchive: "container.damagedArchive"
        case .damagedPart: "container.damagedPart"
        case .encryptedPart: "container.encryptedPart"
        case .unsupportedCompression: "container.unsupportedCompression"
        case .limitExceeded: "container.limitExceeded"
        case .forbiddenDTD: "xml.forbiddenDTD"
        case .missingPart: "container.missingPart"
        case .malformedXML: "xml.malformed"
        case .notChat: "chat.notChat"
        }
    }

    /// The path the file was named by.
    public var file: String {
        switch self {
        case .unreadableFile(let file, _), .emptyFile(let file), .lockFile(let file),
            .passwordProtectedOrOld(let file, _), .wrongFormat(let file, _, _), .unsupportedFormat(let file, _),
            .damagedArchive(let file, _), .damagedPart(let file, _, _), .encryptedPart(let file, _),
            .unsupportedCompression(let file, _, _), .limitExceeded(let file, _, _, _, _), .forbiddenDTD(let file, _),
            .missingPart(let file, _), .malformedXML(let file, _, _, _), .notChat(let file, _):
            file
        }
    }

    /// What is wrong, without the file's name.
    public var message: Phrase {
        switch self {
        case .unreadableFile(_, let reason):
            Phrase(ru: "Файл не открывается: \(reason).", en: "The file cannot be opened: \(reason).")
        case .emptyFile:
            Phrase(ru: "Файл пуст: в нём 0 байт.", en: "The file is empty: it has 0 bytes.")
        case .lockFile:
            Phrase(
                ru: "Это не документ, а пометка офисной программы о том, что документ открыт.",
                en: "This is no document but an office program's mark that the document is open.")
        case .passwordProtectedOrOld(_, let expected):
            Phrase(
                ru:
                    "Файл защищён паролем или сохранён в старом формате \(expected.oldEnding), а нужен \(expected.ending).",
                en: "The file is password-protected or in the old \(expected.oldEnding) format; "
                    + "\(expected.ending) is expected.")
        case .wrongFormat(_, let expected, let found):
            Phrase(
                ru: "Ожидался формат \(expected.name.ru), а внутри файла \(found.name.ru).",
                en: "Expected \(expected.name.en), but inside the file is \(found.name.en).")
        case .unsupportedFormat(_, let found):
            Phrase(
                ru: "Внутри файла \(found.name.ru): такое не читается.",
                en: "Inside the file is \(found.name.en), which is not read.")
        case .damagedArchive(_, let damage): damage.message
        case .damagedPart(_, let part, let damage): damage.message(of: part)
        case .encryptedPart(_, let part):
            Phrase(ru: "Часть «\(part)» зашифрована.", en: "The part “\(part)” is encrypted.")
        case .unsupportedCompression(_, let part, let method):
            Phrase(
                ru: "Часть «\(part)» сжата способом \(method); поддерживаются 0 (без сжатия) и 8 (deflate).",
                en: "The part “\(part)” is compressed by method \(method); 0 (stored) and 8 (deflate) are supported.")
        case .limitExceeded(_, let part, let limit, let found, let allowed):
            Phrase(
                ru: "\(limit.name.ru)\(part.map { " в части «\($0)»" } ?? ""): \(found), допускается \(allowed).",
                en: "\(limit.name.en)\(part.map { " in the part “\($0)”" } ?? ""): \(found), allowed \(allowed).")
        case .forbiddenDTD(_, let part):
            Phrase(
                ru: "В части «\(part)» есть объявление DOCTYPE: в документах Office оно запрещено.",
                en: "The part “\(part)” holds a DOCTYPE declaration, which Office documents must not have.")
        case .missingPart(_, let part):
            Phrase(ru: "В файле нет части «\(part)».", en: "The file has no part “\(part)”.")
        case .malformedXML(_, let part, let line, let reason):
            Phrase(
                ru: "Часть «\(part)» повреждена в строке \(line): \(reason).",
                en: "The part “\(part)” is broken at line \(line): \(reason).")
        case .notChat(_, let lines):
            Phrase(
                ru: "Это не выгрузка чата WhatsApp: из строк (\(lines)) ни одна не начинает сообщение.",
                en: "This is no WhatsApp export: of its \(lines) lines none opens a message.")
        }
    }

    /// What to do about it.
    public var remedy: Phrase {
        switch self {
        case .unreadableFile:
            Phrase(
                ru: "Проверьте, что файл на месте и его разрешено читать.",
                en: "Check that the file is there and may be read.")
        case .emptyFile:
            Phrase(ru: "Скопируйте или выгрузите файл заново.", en: "Copy or export the file again.")
        case .lockFile:
            Phrase(
                ru: "Закройте документ в Word или Excel; если пометка осталась, удалите её.",
                en: "Close the document in Word or Excel; delete the mark if it stays.")
        case .passwordProtectedOrOld(_, let expected):
            Phrase(
                ru: "Откройте файл, снимите пароль и сохраните как \(expected.ending).",
                en: "Open the file, remove the password and save it as \(expected.ending).")
        case .wrongFormat(_, let expected, let found):
            if found == .docx || found == .xlsx {
                Phrase(
                    ru: "Переименуйте файл: его окончание должно быть \(found.ending); или положите сюда "
                        + "файл \(expected.ending).",
                    en: "Rename the file so that it ends in \(found.ending), or put a \(expected.ending) file "
                        + "in its place.")
            } else if found.isOfficeReadable {
                Phrase(
                    ru: "Откройте файл и сохраните как \(expected.ending).",
                    en: "Open the file and save it as \(expected.ending).")
            } else {
                Phrase(
                    ru: "Положите на это место файл \(expected.ending).",
                    en: "Put a \(expected.ending) file in its place.")
            }
        case .unsupportedFormat:
            Phrase(
                ru: "Сохраните документ как .docx, таблицу как .xlsx, чат выгрузите как .txt или .zip.",
                en: "Save a document as .docx, a table as .xlsx, export a chat as .txt or .zip.")
        case .damagedArchive, .damagedPart, .malformedXML, .missingPart:
            Phrase(
                ru: "Возьмите исходный файл ещё раз или откройте его, дайте программе исправить и сохраните заново.",
                en: "Fetch the original again, or open it, let the program repair it and save it anew.")
        case .notChat:
            Phrase(
                ru: "Выгрузите чат в WhatsApp командой «Экспорт чата» и положите файл как есть.",
                en: "Export the chat with “Export chat” in WhatsApp and put the file here as it is.")
        case .encryptedPart:
            Phrase(ru: "Сохраните файл без пароля.", en: "Save the file without a password.")
        case .unsupportedCompression:
            Phrase(ru: "Сохраните файл заново обычным сжатием.", en: "Save the file anew with ordinary compression.")
        case .limitExceeded:
            Phrase(
                ru: "Если файл настоящий, разделите его на несколько; если он пришёл извне, не открывайте его.",
                en: "If the file is genuine, split it into several; if it came from outside, do not open it.")
        case .forbiddenDTD:
            Phrase(
                ru: "Не открывайте файл, если он пришёл извне; свой сохраните заново в Word или Excel.",
                en: "Do not open the file if it came from outside; save your own anew in Word or Excel.")
        }
    }

    /// The error as a problem of the whole file.
    ///
    /// - Parameter file: the path to show; nil for the one the error carries.
    public func problem(file: String? = nil, severity: Problem.Severity = .error) -> Problem {
        Problem(
            severity: severity, code: code, location: SourceLocation(file: file ?? self.file, place: .file),
            message: message, remedy: remedy)
    }
}

extension ParserError: CustomStringConvertible {
    /// One English line: the file, what is wrong there, what to do.
    public var description: String { "\(file): \(message.en) \(remedy.en)" }
}

extension ParserError.ArchiveDamage {
    /// What is wrong, for people.
    var message: Phrase {
        switch self {
        case .noDirectory:
            Phrase(
                ru: "Архив обрезан: в конце нет оглавления.",
                en: "The archive is cut short: there is no directory at its end.")
        case .brokenDirectory:
            Phrase(
                ru: "Архив повреждён: его оглавление не читается.",
                en: "The archive is damaged: its directory cannot be followed.")
        case .overlappingEntries:
            Phrase(
                ru: "Архив подозрителен: его части накладываются друг на друга.",
                en: "The archive is suspicious: its entries overlap.")
        }
    }
}

extension ParserError.PartDamage {
    /// What is wrong with a part, for people.
    func message(of part: String) -> Phrase {
        switch self {
        case .notFound:
            Phrase(
                ru: "Части «\(part)» нет на указанном месте архива.",
                en: "The part “\(part)” is not where the archive's directory says.")
        case .corrupt:
            Phrase(
                ru: "Часть «\(part)» повреждена: сжатые данные не распаковываются до конца.",
                en: "The part “\(part)” is damaged: its compressed data cannot be unpacked to the end.")
        case .truncated:
            Phrase(
                ru: "Часть «\(part)» обрезана: данные кончаются раньше времени.",
                en: "The part “\(part)” is cut short: its data end early.")
        case .checksum:
            Phrase(
                ru: "Часть «\(part)» изменилась после записи: контрольная сумма не совпадает.",
                en: "The part “\(part)” was changed after it was written: its checksum does not match.")
        }
    }
}

extension ParserLimit {
    /// What is counted, as the beginning of a sentence.
    var name: Phrase {
        switch self {
        case .entries: Phrase(ru: "Слишком много файлов в архиве", en: "Too many entries of the archive")
        case .partBytes: Phrase(ru: "Слишком много распакованных байт", en: "Too many unpacked bytes")
        case .totalBytes:
            Phrase(ru: "Слишком много распакованных байт во всём архиве", en: "Too many unpacked bytes of the archive")
        case .ratio: Phrase(ru: "Слишком сильное сжатие", en: "Too high a compression ratio")
        case .depth: Phrase(ru: "Слишком глубокая вложенность", en: "Too deep nesting")
        case .elements: Phrase(ru: "Слишком много элементов", en: "Too many elements")
        case .names: Phrase(ru: "Слишком много разных имён", en: "Too many different names")
        case .attributes: Phrase(ru: "Слишком много атрибутов", en: "Too many attributes")
        case .textBytes: Phrase(ru: "Слишком много текста в байтах", en: "Too many bytes of text")
        case .attributeBytes: Phrase(ru: "Слишком длинный атрибут в байтах", en: "Too many bytes of an attribute")
        case .cells: Phrase(ru: "Слишком много ячеек таблиц", en: "Too many table cells")
        case .fileBytes: Phrase(ru: "Слишком большой файл в байтах", en: "Too many bytes of the file")
        case .paragraphs:
            Phrase(ru: "Слишком много абзацев и строк таблиц", en: "Too many paragraphs and table rows")
        case .embeddedFiles: Phrase(ru: "Слишком много вставленных файлов", en: "Too many embedded files")
        case .relationships: Phrase(ru: "Слишком много ссылок между частями", en: "Too many references between parts")
        case .messages: Phrase(ru: "Слишком много сообщений", en: "Too many messages")
        case .authors: Phrase(ru: "Слишком много разных авторов", en: "Too many different authors")
        }
    }
}
