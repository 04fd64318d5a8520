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

    /// Name and version of the parser of a kind; with a new version a knowledge base of unchanged files is out of date.
    static func parser(of kind: IndexedSource.Kind) -> String {
        switch kind {
        case .catalog, .script, .policy: "docx/2"
        case .chat: "whatsapp/1"
        case .stock: "xlsx/2"
        case .photo: "photo-name/1"
        }
    }

    func read(_ source: DiscoveredSource) -> ReadSource {
        if let fault = source.fault { return ReadSource(source: source, content: .unreadable, problems: [fault]) }
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
                return checked(
                    ReadSource(source: source, content: .stock(stock.items), problems: stock.problems))
            case .photo:
                let (photo, problem) = photoNames.read(source.path)
                return ReadSource(source: source, content: .photo(photo), problems: problem.map { [$0] } ?? [])
            }
        } catch {
            return ReadSource(source: source, content: .unreadable, problems: [Self.problem(error, file: source.path)])
        }
    }

    /// A file that opens and gives nothing is as good as unreadable: what was read of it before must not go.
    private func checked(_ read: ReadSource) -> ReadSource {
        let isEmpty: Bool =
            switch read.content {
            case .document(let sections): sections.allSatisfy(\.content.isEmpty)
            case .stock(let items): items.isEmpty
            case .chat, .photo, .unreadable: false
            }
        guard isEmpty else { return read }
        var read = read
        read.content = .unreadable
        if read.problems.isEmpty { read.problems = [Self.nothing(in: read.source.path)] }
        for index in read.problems.indices { read.problems[index].severity = .error }
        return read
    }

    private static func nothing(in file: String) -> Problem {
        Problem(
            severity: .error, code: "source.empty", location: SourceLocation(file: file, place: .file),
            message: Phrase(ru: "в файле ничего нет", en: "the file holds nothing"),
            remedy: Phrase(ru: "заполните файл или уберите его", en: "fill the file in or move it away"))
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
