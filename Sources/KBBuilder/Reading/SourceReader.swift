import Foundation
import KnowledgeModel
import Language
import Parsers
import VectorIndex

/// What reading one file gave.
struct ReadSource: Sendable {
    var source: DiscoveredSource
    var content: Content
    var problems: [Problem]

    enum Content: Sendable {
        case document([Section])
        case chat(ChatExport)
        case stock([StockItem])
        case photo(Photo)
        /// It could not be read; the problem says why.
        case unreadable
    }
}

/// Reads files with the parser of their kind. A file that can't be read gives a problem, never an error.
struct SourceReader: Sendable {
    let settings: ShopSettings
    let photoNames: PhotoNameReader

    /// Name and version of the parser of a kind; a new version makes unchanged files be read anew.
    static func parser(of kind: IndexedSource.Kind) -> String {
        switch kind {
        case .catalog, .script, .policy: "docx/1"
        case .chat: "whatsapp/1"
        case .stock: "xlsx/1"
        case .photo: "photo-name/1"
        }
    }

    func read(_ source: DiscoveredSource) -> ReadSource {
        do {
            switch source.kind {
            case .catalog, .script, .policy:
                let document = try WordReader().read(source.url, as: source.path)
                return checked(
                    ReadSource(source: source, content: .document(document.sections), problems: document.problems))
            case .chat:
                let chat = try ChatReader().read(source.url, as: source.path)
                return ReadSource(source: source, content: .chat(chat), problems: chat.problems)
            case .stock:
                let stock = try StockReader(currency: settings.currency).read(url: source.url, file: source.path)
                return ReadSource(source: source, content: .stock(stock.items), problems: stock.problems)
            case .photo:
                let (photo, problem) = photoNames.read(source.path)
                return ReadSource(source: source, content: .photo(photo), problems: problem.map { [$0] } ?? [])
            }
        } catch {
            return ReadSource(source: source, content: .unreadable, problems: [Self.problem(error, file: source.path)])
        }
    }

    /// A document that opens and holds no text at all is as good as unreadable, and is told so.
    private func checked(_ read: ReadSource) -> ReadSource {
        guard case .document(let sections) = read.content, sections.allSatisfy(\.content.isEmpty) else { return read }
        var read = read
        read.problems.append(
            Problem(
                severity: .warning, code: "docx.noText", location: SourceLocation(file: read.source.path, place: .file),
                message: Phrase(ru: "в документе нет текста", en: "the document holds no text"),
                remedy: Phrase(
                    ru: "впишите текст или уберите файл; текст на картинках не читается",
                    en: "write text into it or move it away; text in pictures is not read")))
        return read
    }

    private static func problem(_ error: any Error, file: String) -> Problem {
        if let error = error as? ParserError { return error.problem(file: file) }
        return Problem(
            severity: .error, code: "source.unreadable", location: SourceLocation(file: file, place: .file),
            message: Phrase(
                ru: "файл не читается: \(error.localizedDescription)",
                en: "the file can't be read: \(error.localizedDescription)"),
            remedy: Phrase(ru: "откройте файл и сохраните его заново", en: "open the file and save it anew"))
    }
}
