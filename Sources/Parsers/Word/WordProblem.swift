import KnowledgeModel

/// Problems of Word documents that are readable as a whole.
enum WordProblem {
    /// Another file is put in whole, in a format that is not read.
    static func embedded(_ location: SourceLocation, kind: String) -> Problem {
        Problem(
            severity: .warning, code: "docx.embeddedFile", location: location,
            message: Phrase(
                ru: "В документ вставлен другой файл (\(kind)), его текст не прочитан.",
                en: "Another file (\(kind)) is embedded in the document; its text was not read."),
            remedy: Phrase(
                ru: "Откройте документ в Word и сохраните его заново: текст станет обычным.",
                en: "Open the document in Word and save it anew: the text becomes ordinary."))
    }

    /// A master document keeps a part in a file of its own.
    static func subDocument(_ location: SourceLocation) -> Problem {
        Problem(
            severity: .warning, code: "docx.subDocument", location: location,
            message: Phrase(
                ru: "Часть документа хранится в отдельном файле и не прочитана.",
                en: "A part of the document is kept in a file of its own and was not read."),
            remedy: Phrase(
                ru: "Положите этот файл рядом с остальными или вставьте его текст в документ.",
                en: "Put that file beside the others, or paste its text into the document."))
    }

    /// There is no text in the document.
    static func noText(_ file: String) -> Problem {
        Problem(
            severity: .warning, code: "docx.noText", location: SourceLocation(file: file, place: .file),
            message: Phrase(ru: "В документе нет текста.", en: "The document has no text."),
            remedy: Phrase(
                ru: "Если это скан, вставьте его текст; пустой файл удалите.",
                en: "If it is a scan, put in its text; delete an empty file."))
    }
}
