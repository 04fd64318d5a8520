import Foundation
import KnowledgeModel
import Parsers

/// Shows what a parser sees in a file, for people or as a line of JSON.
struct Inspector {
    let console: Console
    let options: Options

    /// What is shown.
    struct Options {
        /// Whether page headers and footers of documents are read.
        var readsPageMargins = false
        /// The only sheet to show; nil for all.
        var sheet: String?
        /// Blocks of a document, rows of a sheet or messages of a chat to show; nil for all.
        var limit: Int?
        /// Whether long texts are shortened for people.
        var shortensTexts = true
    }

    var language: Phrase.Language { console.language }

    /// Shows a file.
    ///
    /// - Parameter file: the name to show it by.
    /// - Throws: ``ParserError`` when the file can't be read, whatever writing throws.
    func show(_ url: URL, named file: String, json: JSONLine) throws {
        let kind = try FileKind(of: url, named: file)
        switch kind {
        case .document:
            var reading = WordReader.Options()
            reading.readsPageMargins = options.readsPageMargins
            let document = try WordReader(options: reading).read(url, as: file)
            if console.options.json {
                try write(document, named: file, to: json)
            } else {
                tell(document, named: file)
            }
        case .workbook:
            let reader = try SpreadsheetReader(url: url, file: file)
            let sheets = try chosenSheets(of: reader, file: file)
            if console.options.json {
                try write(reader, sheets, named: file, to: json)
            } else {
                try tell(reader, sheets, named: file)
            }
        case .chat:
            let chat = try ChatReader().read(url, as: file)
            if console.options.json { try write(chat, to: json) } else { tell(chat) }
        }
    }

    /// Tells why a file can't be read.
    func refuse(_ fault: InspectFault, named file: String, json: JSONLine) {
        guard console.options.json else { return console.tell(fault, of: file) }
        json.object {
            json.field("file", file)
            json.object("error") {
                json.field("code", fault.code)
                json.field("message", fault.message[language])
                json.field("hint", fault.hint[language])
            }
        }
    }

    /// Tells how much is not shown, if anything.
    func tellOmitted(_ count: Int, _ things: Phrase) {
        guard count > 0 else { return }
        console.print(
            ru: "  … и ещё \(things.ru): \(count); всё покажет --all",
            en: "  … and \(count) more \(things.en); --all shows everything")
    }

    /// Tells problems on standard error.
    func tellProblems(_ problems: [Problem]) {
        for problem in problems { console.note(console.line(for: problem)) }
    }

    /// A text in one line, shortened unless everything is asked for.
    func short(_ text: String) -> String {
        let line = text.utf8.contains(0x0A) ? text.replacing("\n", with: " ⏎ ") : text
        guard options.shortensTexts, line.utf8.count > Self.longestText, line.count > Self.longestText else {
            return line
        }
        return line.prefix(Self.longestText) + "…"
    }

    /// Characters of a text that people are shown unless they ask for everything.
    private static let longestText = 160

    private func chosenSheets(of reader: SpreadsheetReader, file: String) throws -> [SheetInfo] {
        guard let name = options.sheet else { return reader.sheets }
        let sheets = reader.sheets.filter { $0.name == name }
        if sheets.isEmpty { throw InspectFault.noSheet(name, of: reader.sheets.map(\.name)) }
        return sheets
    }
}

/// Why a file is not shown.
struct InspectFault: Error {
    /// A stable name of the kind of fault.
    var code: String
    var message: Phrase
    /// What to do about it.
    var hint: Phrase

    init(code: String, message: Phrase, hint: Phrase) {
        (self.code, self.message, self.hint) = (code, message, hint)
    }

    init(_ error: ParserError) {
        self.init(code: error.code, message: error.message, hint: error.remedy)
    }

    static func noSheet(_ name: String, of names: [String]) -> InspectFault {
        let list = names.map { "«\($0)»" }.joined(separator: ", ")
        return InspectFault(
            code: "inspect.noSheet",
            message: Phrase(ru: "В книге нет листа «\(name)».", en: "The workbook has no sheet “\(name)”."),
            hint: Phrase(
                ru: "Назовите один из листов: \(list).",
                en: "Name one of its sheets: \(names.map { "“\($0)”" }.joined(separator: ", "))."))
    }

    /// Long lines of JSON are gathered in the folder for temporary files, which may be full.
    static func noRoom(_ error: any Error) -> InspectFault {
        InspectFault(
            code: "inspect.noRoom",
            message: Phrase(
                ru: "Прочитанное некуда записать: \(error.localizedDescription)",
                en: "What was read can't be written: \(error.localizedDescription)"),
            hint: Phrase(
                ru: "Освободите место в папке временных файлов или назовите другую в TMPDIR.",
                en: "Make room in the folder for temporary files, or name another one in TMPDIR."))
    }

    static let emptyFolder = InspectFault(
        code: "inspect.emptyFolder",
        message: Phrase(
            ru: "В папке нет ни одного файла .docx, .xlsx, .txt или .zip.",
            en: "The folder holds no .docx, .xlsx, .txt or .zip file."),
        hint: Phrase(ru: "Назовите файл или другую папку.", en: "Name a file or another folder."))
}

extension Console {
    /// Tells on standard error why a file can't be read.
    func tell(_ fault: InspectFault, of file: String) {
        let line = "\(file): \(fault.message[language]) → \(fault.hint[language])"
        // One line a file, whatever it is called.
        note((language == .ru ? "ОШИБКА: " : "ERROR: ") + line.split(separator: "\n").joined(separator: " "))
    }
}
