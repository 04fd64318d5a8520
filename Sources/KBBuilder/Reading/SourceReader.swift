import Foundation
import KnowledgeModel
import Language
import Parsers
import VectorIndex

/// Reads files with the parser of their kind and cuts what they hold. A file that can't be read gives a problem, never an error.
///
/// What a document gives depends on its path and bytes, the settings and the vocabulary alone, what a chat gives on the shop's
/// own contacts, too: so what did not change need not be read again.
struct SourceReader: Sendable {
    let settings: ShopSettings
    let photoNames: PhotoNameReader
    let documents: DocumentChunker
    var chats: ChatChunker
    /// What was forgotten: a person's own chat gives nothing, under whatever name it came back.
    var forgetting: Forgetting?

    /// Name and version of the parser of a kind; with a new version a knowledge base of unchanged files is out of date.
    static func parser(of kind: IndexedSource.Kind) -> String {
        switch kind {
        case .catalog, .script, .policy: "docx/2"
        case .chat: "whatsapp/1"
        case .stock: "xlsx/2"
        case .photo: "photo-name/1"
        }
    }

    func read(_ source: DiscoveredSource) -> SourceYield {
        if let fault = source.fault { return SourceYield(source: source, content: .unreadable, problems: [fault]) }
        do {
            switch source.kind {
            case .catalog, .script, .policy:
                let document = try WordReader().read(source.url, as: source.path)
                let isEmpty = document.sections.allSatisfy(\.content.isEmpty)
                let kind = source.kind.chunkKind ?? .policy
                return read(source, document.problems, isEmpty: isEmpty) {
                    .document(
                        documents.chunks(of: document.sections, kind: kind, file: source.path),
                        Self.contacts(in: document.sections))
                }
            case .chat:
                let chat = try ChatReader().read(source.url, as: source.path)
                if let forgetting, forgetting.forgets(chat, shopNames: chats.shopNames) {
                    return SourceYield(source: source, content: .chat([], messages: 0, chat.identity), problems: [])
                }
                var problems = chat.problems
                if !chats.knowsShop(in: chat) { problems.append(Self.noShop(in: source.path)) }
                return SourceYield(
                    source: source,
                    content: .chat(chats.chunks(of: chat), messages: chat.messages.count, chat.identity),
                    problems: problems)
            case .stock:
                let stock = try StockReader(currency: settings.currency).read(url: source.url, file: source.path)
                return read(source, stock.problems, isEmpty: stock.items.isEmpty) { .stock(stock.items) }
            case .photo:
                let (photo, problem) = photoNames.read(source.path, drive: source.drive)
                return SourceYield(source: source, content: .photo(photo), problems: problem.map { [$0] } ?? [])
            }
        } catch {
            return SourceYield(source: source, content: .unreadable, problems: [Self.problem(error, file: source.path)])
        }
    }

    /// A file that opens and gives nothing is as good as unreadable: what was read of it before must not go.
    private func read(
        _ source: DiscoveredSource, _ problems: [Problem], isEmpty: Bool, _ content: () -> SourceYield.Content
    ) -> SourceYield {
        guard isEmpty else { return SourceYield(source: source, content: content(), problems: problems) }
        var errors = problems.isEmpty ? [Self.nothing(in: source.path)] : problems
        for index in errors.indices { errors[index].severity = .error }
        return SourceYield(source: source, content: .unreadable, problems: errors)
    }

    /// What a document tells customers of the shop's own phones and addresses.
    private static func contacts(in sections: [Section]) -> OwnContacts {
        var texts: [String] = []
        for block in sections.lazy.flatMap(\.content) {
            switch block {
            case .paragraph(let paragraph): texts.append(paragraph.text)
            case .row(let row): texts += row.cells
            case .note(let note): texts.append(note.text)
            }
        }
        texts += sections.compactMap { $0.path.last }
        return OwnContacts(texts: texts)
    }

    static let noShopCode = "chat.noShop"

    private static func noShop(in path: String) -> Problem {
        Problem(
            severity: .warning, code: noShopCode, location: SourceLocation(file: path, place: .file),
            message: Phrase(
                ru: "никто в переписке не назван как магазин, ответов из неё нет",
                en: "nobody in the chat is called as the shop is, so it gives no answers"),
            remedy: Phrase(
                ru: "впишите в vitrina.yaml, как магазин назван в переписке: chat_names: [Название]",
                en: "write into vitrina.yaml how the chat calls the shop: chat_names: [Name]"))
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
